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
import { BindgenError } from "./diagnostics.ts";
import type { Output } from "./emit.ts";

export interface Replaced {
  readonly files: number;
  readonly changed: number;
}

/**
 * Puts a whole generated tree in place of the old one: written aside first, then renamed, so that an
 * interrupted run leaves the old tree as it was. A tree that would not change is not touched.
 */
export function replaceFolder(folder: string, outputs: readonly Output[]): Replaced {
  const target = resolve(folder);
  const changed = differences(target, outputs).length;
  if (changed === 0) return { files: outputs.length, changed };
  const aside = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  try {
    removeLeftovers(target);
    for (const { path, text } of outputs) {
      mkdirSync(dirname(join(aside, path)), { recursive: true });
      writeFileSync(join(aside, path), text);
    }
    if (existsSync(target)) renameSync(target, old);
    renameSync(aside, target);
  } catch (error) {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target);
    throw unwritable(target, error);
  } finally {
    rmSync(aside, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
  return { files: outputs.length, changed };
}

/** Finds out before the work is done whether its result could be written. */
export function refuseUnwritable(folder: string): void {
  const target = resolve(folder);
  try {
    mkdirSync(dirname(target), { recursive: true });
    accessSync(dirname(target), constants.W_OK);
    if (existsSync(target)) readdirSync(target);
  } catch (error) {
    throw unwritable(target, error);
  }
}

function unwritable(target: string, error: unknown): BindgenError {
  const message = error instanceof Error ? error.message : String(error);
  return new BindgenError(
    "unwritableOutput",
    `cannot write to ${target}: ${message}`,
    "choose another folder with --out",
  );
}

/** What runs that were killed left beside the folder. */
function removeLeftovers(target: string): void {
  const parent = dirname(target);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const match = /^(.*)\.(?:new|old)-(\d+)$/.exec(name);
    if (match?.[1] !== basename(target) || isRunning(Number(match[2]))) continue;
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
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
