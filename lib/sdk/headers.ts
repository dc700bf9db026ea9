import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The file of a generated tree that says which headers it was made from. */
export const headersFile = "headers.sha256";

/** A hash of the C headers in a folder: what bindings are remembered to have been made from. */
export function headersHash(folder: string): string {
  const hash = new Bun.CryptoHasher("sha256");
  for (const name of headersOf(folder)) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest("hex");
}

/**
 * Whether the headers of a folder have this hash. Reading all of them takes longer than a program's start can
 * spare, so what they looked like when they last had it is kept in the file `seen`.
 */
export function haveHash(folder: string, hash: string, seen: string): boolean {
  const look = `${hash} ${appearance(folder)}`;
  if (contents(seen) === look) return true;
  if (headersHash(folder) !== hash) return false;
  try {
    writeFileSync(seen, look);
  } catch {
    // They are read again the next time.
  }
  return true;
}

/** A file's text, undefined where there is none. */
export function contents(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function headersOf(folder: string): string[] {
  return readdirSync(folder)
    .filter(
      (name) => name.endsWith(".h") && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile(),
    )
    .sort();
}

/** Names, sizes and times of change: another installation of the same headers looks different, and is read. */
function appearance(folder: string): string {
  const hash = new Bun.CryptoHasher("sha256");
  for (const name of headersOf(folder)) {
    const { size, mtimeMs, ctimeMs, ino } = statSync(join(folder, name));
    hash.update(`${name} ${size} ${mtimeMs} ${ctimeMs} ${ino}\n`);
  }
  return hash.digest("hex");
}
