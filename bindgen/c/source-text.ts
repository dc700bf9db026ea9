import type { Position } from "../written.ts";
import type { SyntaxNode } from "./parse.ts";
import type { SourceFile } from "./preprocess.ts";
import type { LayoutNote, TidyText } from "./tidy.ts";

/** The text that was parsed, with the way back to the header's lines and to what was taken out of it. */
export class SourceText {
  readonly text: string;
  readonly #file: SourceFile;
  /** In the order of the text, as everything here: lookups are binary searches. */
  readonly #notes: readonly LayoutNote[];
  readonly #packs: readonly Extract<LayoutNote, { kind: "pack" }>[];
  readonly #lineStarts: readonly number[];

  constructor(file: SourceFile, { text, notes }: TidyText) {
    this.text = text;
    this.#file = file;
    this.#notes = notes.filter(({ kind }) => kind !== "pack");
    this.#packs = notes.filter((note) => note.kind === "pack");
    this.#lineStarts = lineStarts(text);
  }

  slice(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  position(node: SyntaxNode): Position {
    const index = countUpTo(this.#lineStarts, node.start, (start) => start) - 1;
    return { file: this.#file.path, line: this.#file.lines[index] ?? 0 };
  }

  /** Where the text goes on after a node: attributes in between belong to the node. */
  afterSpace(node: SyntaxNode): number {
    let end = node.end;
    while (isSpace(this.text.charCodeAt(end))) end++;
    return end;
  }

  notesBetween(from: number, to: number): LayoutNote[] {
    return this.#notes.slice(countUpTo(this.#notes, from, placeOf), countUpTo(this.#notes, to, placeOf));
  }

  /** The `#pragma pack` in force at an offset. */
  packAt(offset: number): number | null {
    return this.#packs[countUpTo(this.#packs, offset, placeOf) - 1]?.limit ?? null;
  }
}

function placeOf({ at }: LayoutNote): number {
  return at;
}

/** How many items of a sorted list stand at or before an offset. */
function countUpTo<Item>(items: readonly Item[], offset: number, place: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && place(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
