import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Texts in files that may vanish at any time and are never trusted: what is damaged is not there. */
export class CacheStore {
  readonly #folder: string;
  readonly #limit: number;

  /** `limit`: bytes in all, over which the files that were used least recently go. */
  constructor(folder: string, limit: number = 64 * 2 ** 20) {
    this.#folder = folder;
    this.#limit = limit;
  }

  /** What was written under the name; null where there is nothing, or nothing whole. */
  read(name: string): string | null {
    const path = join(this.#folder, name);
    try {
      const content = readFileSync(path);
      const packed = content.subarray(sumLength);
      if (!content.subarray(0, sumLength).equals(checksum(packed))) return null;
      const now = new Date();
      utimesSync(path, now, now);
      return Bun.zstdDecompressSync(packed).toString();
    } catch {
      return null;
    }
  }

  /** Written aside and renamed, so that a reader sees all of it or none. A cache that cannot be written is none. */
  write(name: string, text: string): void {
    const path = join(this.#folder, name);
    const aside = `${path}.new-${process.pid}`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      const packed = Bun.zstdCompressSync(text, { level: 1 });
      writeFileSync(aside, Buffer.concat([checksum(packed), packed]));
      renameSync(aside, path);
      this.#shrink();
    } catch {
      rmSync(aside, { force: true });
    }
  }

  /** The oldest go until the rest fits; what a killed run was writing counts as old as it is. */
  #shrink(): void {
    const files = readdirSync(this.#folder).flatMap((name) => {
      const path = join(this.#folder, name);
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined ? [] : [{ path, size: found.size, used: found.mtimeMs }];
    });
    files.sort((a, b) => b.used - a.used);
    let sum = 0;
    for (const { path, size } of files) {
      sum += size;
      if (sum > this.#limit) rmSync(path, { force: true, recursive: true });
    }
  }
}

const sumLength = 32;

function checksum(content: Uint8Array): Buffer {
  return new Bun.CryptoHasher("sha256").update(content).digest();
}
