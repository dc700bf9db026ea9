import { textUpToNul } from "./text.ts";

interface Node {
  /** The text that ends in the word that led here. */
  text: string | undefined;
  next: Map<number, Node> | undefined;
}

/** Labels are few and short, and are read again for every object: longer or rarer text is not for the cache. */
const mostWords = 8;
const mostNodes = 4096;

/**
 * Turns the same short `char[]` contents into the same string without decoding it again: a tree keyed by
 * four bytes at a time, down to the word that holds the NUL.
 */
export class LabelCache {
  #root: Map<number, Node> = new Map();
  #nodes = 0;

  /** The text at `at`, or undefined where it is too long to be kept. */
  read(view: DataView, at: number, size: number): string | undefined {
    let level = this.#root;
    const words = Math.min(mostWords, size >> 2);
    for (let word = 0; word < words; word++) {
      const value = view.getInt32(at + word * 4, true);
      const kept = upToNul(value);
      let node = level.get(kept);
      if (node === undefined) {
        if (this.#nodes >= mostNodes) {
          this.#root = new Map();
          this.#nodes = 0;
          return undefined;
        }
        node = { text: undefined, next: undefined };
        level.set(kept, node);
        this.#nodes++;
      }
      if (holdsNul(value)) {
        node.text ??= textUpToNul(new Uint8Array(view.buffer, view.byteOffset + at, (word + 1) * 4));
        return node.text;
      }
      node.next ??= new Map();
      level = node.next;
    }
    return undefined;
  }
}

/** True if one of the four bytes is 0. */
function holdsNul(word: number): boolean {
  return ((word - 0x01010101) & ~word & 0x80808080) !== 0;
}

/** The word with what stands behind its first NUL cleared: that is whatever was in the memory before. */
function upToNul(word: number): number {
  if ((word & 0xff) === 0) return 0;
  if ((word & 0xff00) === 0) return word & 0xff;
  if ((word & 0xff0000) === 0) return word & 0xffff;
  if ((word & 0xff000000) === 0) return word & 0xffffff;
  return word;
}
