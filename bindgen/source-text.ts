import type { Position } from "./ir.ts";
import type { SyntaxNode } from "./parse.ts";
import type { SourceFile } from "./preprocess.ts";
import type { LayoutNote, TidyText } from "./tidy.ts";

/** The text that was parsed, with the way back to the header's lines and to what was taken out of it. */
export class SourceText {
  readonly text: string;
  readonly #file: SourceFile;
  readonly #notes: readonly LayoutNote[];
  readonly #lineStarts: readonly number[];

  constructor(file: SourceFile, { text, notes }: TidyText) {
    this.text = text;
    this.#file = file;
    this.#notes = notes;
    this.#lineStarts = lineStarts(text);
  }

  slice(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  position(node: SyntaxNode): Position {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= node.start) low = middle;
      else high = middle - 1;
    }
    return { file: this.#file.path, line: this.#file.lines[low] ?? 0 };
  }

  /** Where the text goes on after a node: attributes in between belong to the node. */
  afterSpace(node: SyntaxNode): number {
    let end = node.end;
    while (end < this.text.length && /\s/.test(this.text[end] ?? "")) end++;
    return end;
  }

  notesBetween(from: number, to: number): LayoutNote[] {
    return this.#notes.filter((note) => note.at > from && note.at <= to && note.kind !== "pack");
  }

  /** The `#pragma pack` in force at an offset. */
  packAt(offset: number): number | null {
    let pack: number | null = null;
    for (const note of this.#notes) if (note.kind === "pack" && note.at <= offset) pack = note.limit;
    return pack;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
