import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { whyUnwritten } from "../gst/file_problem.ts";
import { OutputError } from "./errors.ts";

/** Throws OutputError where no file of this name can be written, so that it is told before the work is done. */
export function requireWritable(file: string): void {
  const there = existsSync(file);
  if (there && statSync(file).isDirectory()) throw new OutputError(`${file} is a folder: name a file in it.`);
  try {
    accessSync(there ? file : `${dirname(file)}/.`, constants.W_OK);
  } catch (cause) {
    throw new OutputError(`${file}: ${whyUnwritten(cause, file)}.`);
  }
}

/**
 * Throws OutputError for such a file, and for one with something in it, which might be the input: it stays as it is.
 * `instead` is what a user can do then.
 */
export function requireNew(file: string, instead = "remove it first, or choose another name"): void {
  requireWritable(file);
  // An empty one is what is left of a run in which nothing came.
  if (existsSync(file) && statSync(file).size > 0)
    throw new OutputError(`${file} is there already, and stays as it is: ${instead}.`);
}
