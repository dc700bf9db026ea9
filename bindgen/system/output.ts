import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { exchangePaths } from "../../lib/native/exchange.ts";
import { BindgenError } from "../diagnostics.ts";
import type { Output } from "../emit.ts";
import { unlessInterrupted } from "./interruption.ts";
import { foreignFiles, isGenerated, named } from "./ownership.ts";
import { isRunning } from "./processes.ts";

export interface Replaced {
  readonly files: number;
  readonly changed: number;
}

/**
 * Puts a whole generated tree in place of the old one: written aside first, then the two change places, so that
 * a run that ends in the middle, however it ends, leaves one of them whole. A tree that would not change is not
 * touched; a folder that holds anybody's own files is refused.
 */
export function replaceFolder(folder: string, outputs: readonly Output[]): Replaced {
  const target = prepared(folder);
  const changed = differences(target, outputs).length;
  if (changed === 0) return { files: outputs.length, changed };
  const aside = besides(target, "new");
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
  const old = besides(target, "old");
  renameSync(target, old);
  try {
    renameSync(aside, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Puts one generated file in place, all of it at once; one that stays as it is is not touched. */
export function replaceFile(path: string, text: string): boolean {
  const target = refuseForeignFile(path);
  const aside = besides(target, "new");
  try {
    if (read(target) === text) return false;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(aside, text);
    renameSync(aside, target);
    return true;
  } catch (error) {
    throw unwritable(target, error);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Where the file really is; one that bindgen did not write is not to be replaced. */
export function refuseForeignFile(path: string): string {
  const asked = resolve(path);
  try {
    const target = real(asked);
    if (!existsSync(target) || isGenerated(target)) return target;
  } catch (error) {
    throw unwritable(asked, error);
  }
  throw new BindgenError(
    "unwritableOutput",
    `${asked} is not a file that bindgen wrote, and it would be replaced`,
    "move it elsewhere, or choose another file with --out",
  );
}

/** Finds out before the work is done whether its result could be written, and whether that would destroy anything. */
export function refuseUnwritable(folder: string): void {
  prepared(folder);
}

/** Where the folder really is, whatever links lead to it; what is in the way of replacing it is an error. */
function prepared(folder: string): string {
  const asked = resolve(folder);
  let others: string[] = [];
  let target: string;
  try {
    target = real(asked);
    clearUp(target);
    accessSync(nearestFolder(dirname(target)), constants.W_OK | constants.X_OK);
    if (existsSync(target)) others = foreignFiles(target);
  } catch (error) {
    throw unwritable(asked, error);
  }
  if (others.length === 0) return target;
  throw new BindgenError(
    "unwritableOutput",
    `${asked} holds other things than generated bindings, and all that it holds would be replaced: ${named(others)}`,
    "move them elsewhere, or choose a new or an empty folder with --out",
  );
}

/** The path without links: the folder that one leads to is replaced, wherever it is, and the link stays. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    // Of links in a circle this makes an error; others lead to what is not there yet.
    statSync(path, { throwIfNoEntry: false });
    return real(resolve(realpathSync(dirname(path)), readlinkSync(path)));
  }
  return join(dirname(path) === path ? path : real(dirname(path)), basename(path));
}

function nearestFolder(path: string): string {
  if (existsSync(path)) {
    readdirSync(path);
    return path;
  }
  return nearestFolder(dirname(path));
}

function unwritable(target: string, error: unknown): BindgenError {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? error.code : "";
  // What is aside under a name of ours is what would have been at the target.
  const told = message.replace(/\/\.([^/]+)\.bindgen-\d+\.(?:new|old)\b/g, "/$1");
  return new BindgenError(
    "unwritableOutput",
    `cannot write to ${target}: ${told}`,
    code === "ENOSPC" || code === "EDQUOT"
      ? "make room on that file system, or choose another folder with --out"
      : "choose another folder with --out",
  );
}

/** A name beside the target for what is on its way there, or from there: hidden, and nobody else's. */
function besides(target: string, what: "new" | "old"): string {
  return join(dirname(target), `.${basename(target)}.bindgen-${process.pid}.${what}`);
}

/** What runs that were killed left beside the folder goes; if one was killed between two renames, the old is put back. */
function clearUp(target: string): void {
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const match = /^\.(.*)\.bindgen-(\d+)\.(new|old)$/.exec(name);
    if (match?.[1] !== basename(target) || isRunning(Number(match[2]))) continue;
    const path = join(parent, name);
    if (match[3] === "old" && !existsSync(target)) renameSync(path, target);
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
