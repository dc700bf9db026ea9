import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { exchangePaths } from "../../lib/native/exchange.ts";
import { BindgenError } from "../diagnostics.ts";
import type { Output } from "../emit.ts";
import { unlessInterrupted } from "./interruption.ts";
import { isRunning } from "./processes.ts";

export interface Replaced {
  readonly files: number;
  readonly changed: number;
}

/** How every generated file begins. */
const generatedMark = "// Generated from C headers by";
const elementsMark = "// Generated from GStreamer's registry by";

/**
 * Puts a whole generated tree in place of the old one: written aside first, then the two change places, so that
 * a run that ends in the middle, however it ends, leaves one of them whole. A tree that would not change is not
 * touched.
 */
export function replaceFolder(folder: string, outputs: readonly Output[]): Replaced {
  const target = resolve(folder);
  clearUp(target);
  const changed = differences(target, outputs).length;
  if (changed === 0) return { files: outputs.length, changed };
  const aside = `${target}.new-${process.pid}`;
  const remove = () => rmSync(aside, { recursive: true, force: true });
  using _interrupted = unlessInterrupted(remove);
  try {
    for (const { path, text } of outputs) {
      mkdirSync(dirname(join(aside, path)), { recursive: true });
      writeFileSync(join(aside, path), text);
    }
    if (!existsSync(target)) renameSync(aside, target);
    else if (!exchangePaths(aside, target)) swap(aside, target);
  } catch (error) {
    throw unwritable(target, error);
  } finally {
    remove();
  }
  return { files: outputs.length, changed };
}

/** Where the file system cannot exchange: for a moment there is neither, and clearUp() knows what to do about it. */
function swap(aside: string, target: string): void {
  const old = `${target}.old-${process.pid}`;
  renameSync(target, old);
  try {
    renameSync(aside, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Finds out before the work is done whether its result could be written, and whether that would destroy anything. */
export function refuseUnwritable(folder: string): void {
  const target = resolve(folder);
  try {
    clearUp(target);
    accessSync(nearestFolder(dirname(target)), constants.W_OK | constants.X_OK);
    if (existsSync(target)) readdirSync(target);
  } catch (error) {
    throw unwritable(target, error);
  }
  if (!isOurs(target)) {
    throw new BindgenError(
      "unwritableOutput",
      `${target} holds other things than generated bindings, and all that it holds would be replaced`,
      "choose a new or an empty folder with --out",
    );
  }
}

function nearestFolder(path: string): string {
  if (existsSync(path)) {
    readdirSync(path);
    return path;
  }
  return nearestFolder(dirname(path));
}

function isOurs(target: string): boolean {
  if (!existsSync(target) || readdirSync(target).length === 0) return true;
  // The native library's sources have their version in C.
  if (existsSync(join(target, "sdk_version.c"))) return true;
  return [
    ["versions.ts", generatedMark],
    ["index.d.ts", elementsMark],
  ].some(([file = "", mark = ""]) => read(join(target, file))?.startsWith(mark));
}

function unwritable(target: string, error: unknown): BindgenError {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? error.code : "";
  return new BindgenError(
    "unwritableOutput",
    `cannot write to ${target}: ${message}`,
    code === "ENOSPC" || code === "EDQUOT"
      ? "make room on that file system, or choose another folder with --out"
      : "choose another folder with --out",
  );
}

/** What runs that were killed left beside the folder goes; if one was killed between two renames, the old is put back. */
function clearUp(target: string): void {
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const match = /^(.*)\.(new|old)-(\d+)$/.exec(name);
    if (match?.[1] !== basename(target) || isRunning(Number(match[3]))) continue;
    const path = join(parent, name);
    if (match[2] === "old" && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** The files that are missing, different, or no longer generated. */
export function differences(folder: string, outputs: readonly Output[]): string[] {
  const expected = new Set(outputs.map(({ path }) => path));
  const stale = listFiles(folder).filter((path) => !expected.has(path));
  return [
    ...outputs.filter(({ path, text }) => read(join(folder, path)) !== text).map(({ path }) => path),
    ...stale,
  ];
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
