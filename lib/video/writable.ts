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
