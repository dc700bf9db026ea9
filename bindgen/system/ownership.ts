import { closeSync, type Dirent, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import { headersFile } from "../../lib/sdk/headers.ts";

/** How every text that bindgen writes begins: files without it are somebody's own. */
const mark = /^(?:\/\/|\/\*) Generated from [^\n]+ by `bun run bindgen/;

/** The one file of a generated tree that is read by its whole content. */
const hash = /^[\da-f]{64}\n?$/;

/** Did bindgen write this file? */
export function isGenerated(file: string): boolean {
  const begin = beginOf(file);
  return mark.test(begin) || (file.endsWith(`/${headersFile}`) && hash.test(begin));
}

function beginOf(file: string): string {
  const bytes = new Uint8Array(256);
  const handle = openSync(file, "r");
  try {
    return new TextDecoder().decode(bytes.subarray(0, readSync(handle, bytes)));
  } finally {
    closeSync(handle);
  }
}

/** More than anybody wants to hear of, and soon counted where the folder is a home. */
const enough = 1000;

/** What a folder holds that bindgen did not write, links and sockets included; in order, the first thousand. */
export function foreignFiles(folder: string): string[] {
  const found: string[] = [];
  const visit = (below: string): void => {
    for (const entry of sorted(join(folder, below))) {
      if (found.length >= enough) return;
      const path = join(below, entry.name);
      if (entry.isDirectory()) visit(path);
      else if (!entry.isFile() || !isGenerated(join(folder, path))) found.push(path);
    }
  };
  visit("");
  return found;
}

function sorted(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `a, b, c and 4 others` */
export function named(files: readonly string[]): string {
  const first = files.slice(0, 3).join(", ");
  const rest = files.length - 3;
  if (files.length >= enough) return `${first} and more than ${enough - 4} others`;
  return rest <= 0 ? first : `${first} and ${rest === 1 ? "one other" : `${rest} others`}`;
}
