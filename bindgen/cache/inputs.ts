import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { z } from "zod";

/** Path, stamp and hash: the stamp tells quickly that nothing was touched, the hash whether what was is the same. */
type Fact = [path: string, stamp: string, hash: string];

/** Everything on disk that a result was made from, present or absent. */
export interface Inputs {
  readonly files: readonly Fact[];
  /** Folders that are searched for includes, hashed by which of the names looked for they hold. */
  readonly folders: readonly Fact[];
  /** Folders of which every name counts. */
  readonly listings: readonly Fact[];
  /** The file names that any `#include` or `__has_include` looks for. */
  readonly sought: readonly string[];
}

const facts = z.array(z.tuple([z.string(), z.string(), z.string()]));
export const inputsSchema: z.ZodType<Inputs> = z.object({
  files: facts,
  folders: facts,
  listings: facts,
  sought: z.array(z.string()),
});

export interface InputRequest {
  readonly files: Iterable<string>;
  /** Folders that the compiler searches for includes, whether or not they exist. */
  readonly searched: readonly string[];
  /** Folders of which everything is used. */
  readonly listed: readonly string[];
  /** When the first of the files may have been read, in milliseconds since 1970. */
  readonly since: number;
}

/** The absent have no stamp, and hash to nothing. */
const absent = "";
/** A file system's clock may lag behind by a tick. */
const tick = 20;

/**
 * Takes down what the files and folders are like. Null where one changed while it was used: what was made of
 * it may be of the old content or of the new.
 */
export function recordInputs({ files, searched, listed, since }: InputRequest): Inputs | null {
  const found: Fact[] = [];
  const sought = new Set<string>();
  const below = new Set<string>([""]);
  const holders = new Set(searched);
  for (const path of new Set(files)) {
    const stamp = stampOf(path, since);
    const text = read(path);
    if (stamp === null) return null;
    found.push([path, stamp, text === null ? absent : hash(text)]);
    sought.add(basename(path));
    if (text === null || !/\.(h|hpp|hxx|hh)$|\/[^.]*$/.test(path)) continue;
    holders.add(dirname(path));
    for (const name of includesOf(text)) {
      for (const part of name.split("/")) sought.add(part);
      below.add(dirname(name) === "." ? "" : dirname(name));
    }
  }
  const places = new Set<string>();
  for (const holder of holders) for (const folder of below) places.add(join(holder, folder));
  const folders: Fact[] = [];
  for (const path of places) {
    const stamp = stampOf(path, since);
    if (stamp === null) return null;
    folders.push([path, stamp, namesHash(path, sought)]);
  }
  const listings: Fact[] = [];
  for (const path of listed) {
    const stamp = stampOf(path, since);
    if (stamp === null) return null;
    listings.push([path, stamp, namesHash(path, null)]);
  }
  return { files: found, folders, listings, sought: [...sought] };
}

export interface Changes {
  /** Files whose content is another, that are new or gone. */
  readonly files: ReadonlySet<string>;
  /** An include may now find another file, or none. */
  readonly search: boolean;
  readonly listings: boolean;
  /** The same facts with the stamps of now, where something was touched and is the same; else null. */
  readonly touched: Inputs | null;
}

export function changesSince(inputs: Inputs): Changes {
  const now = Date.now();
  const sought = new Set(inputs.sought);
  let touched = false;
  const look = (facts: readonly Fact[], hashOf: (path: string) => string) => {
    const changed: string[] = [];
    const renewed = facts.map(([path, stamp, hashed]): Fact => {
      const current = stampNow(path);
      if (current === stamp) return [path, stamp, hashed];
      if (hashOf(path) !== hashed) {
        changed.push(path);
        return [path, stamp, hashed];
      }
      touched = true;
      // What was changed a moment ago can change again within the same tick of the clock: its stamp proves nothing yet.
      return [path, stampOf(path, now) ?? stamp, hashed];
    });
    return { changed, renewed };
  };
  const files = look(inputs.files, contentHash);
  const folders = look(inputs.folders, (path) => namesHash(path, sought));
  const listings = look(inputs.listings, (path) => namesHash(path, null));
  return {
    files: new Set(files.changed),
    search: folders.changed.length > 0,
    listings: listings.changed.length > 0,
    touched: touched
      ? { ...inputs, files: files.renewed, folders: folders.renewed, listings: listings.renewed }
      : null,
  };
}

function stampNow(path: string): string {
  try {
    const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    return `${ino}:${size}:${mtimeNs}:${ctimeNs}`;
  } catch {
    return absent;
  }
}

/** The file's stamp; null if it was changed after `since`. */
function stampOf(path: string, since: number): string | null {
  const stamp = stampNow(path);
  const changed = stamp === absent ? 0 : Number(stamp.slice(stamp.lastIndexOf(":") + 1)) / 1e6;
  return changed >= since - tick ? null : stamp;
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function contentHash(path: string): string {
  const content = read(path);
  return content === null ? absent : hash(content);
}

function hash(content: Buffer | string): string {
  return new Bun.CryptoHasher("sha256").update(content).digest("base64");
}

/** Folders that cannot be listed are no different from empty ones to an include. */
function namesHash(folder: string, among: ReadonlySet<string> | null): string {
  try {
    const names = readdirSync(folder).filter((name) => among?.has(name) ?? true);
    return hash(names.sort().join("\n"));
  } catch {
    return hash("");
  }
}

const include = /(?:include|include_next|import)\s*\(?\s*[<"]([^>"\n]+)[>"]/g;

function includesOf(text: Buffer): string[] {
  return [...text.toString("latin1").matchAll(include)].map((match) => match[1] ?? "");
}
