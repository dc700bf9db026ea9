/** Why a file cannot be read or written, in words that follow its name and a colon. */
import { readdirSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import { didYouMean } from "./nearest.ts";

/** Of what reading a file threw. */
export function whyUnread(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return "no such file";
    case "EISDIR":
      return "it is a folder, and no file";
    case "EACCES":
    case "EPERM":
      return "this user may not read it";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

/** In a folder of more files the near names are not looked for: nothing else in the program runs meanwhile. */
const mostNames = 4000;

/**
 * More about a file that there is none of: that its folder is missing too, or the names that are near. To follow a
 * sentence; empty where there is no more to say.
 */
export function nearAbsent(file: string): string {
  const folder = dirname(file);
  try {
    const names = readdirSync(folder);
    return names.length > mostNames ? "" : didYouMean(basename(file), names);
  } catch (error) {
    return codeOf(error) === "ENOENT" ? `There is no folder ${folder}.` : "";
  }
}

/** Of what writing `file`, or making it, threw; with what to do. */
export function whyUnwritten(error: unknown, file: string): string {
  switch (codeOf(error)) {
    case "ENOENT":
      return `there is no folder ${dirname(file)}: make it first`;
    case "ENOTDIR":
      return `${dirname(file)} is no folder: choose another one`;
    case "EISDIR":
      return "it is a folder: name a file in it";
    case "EEXIST":
      if (isFolder(file)) return "it is a folder: name a file in it";
      return "it is there already, and stays as it is: remove it first, or choose another name";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "this user may not write it: choose another place";
    case "ENOSPC":
    case "EDQUOT":
      return "no space is left there";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}

export function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
