import type { Position } from "../written.ts";
import type { SyntaxNode } from "./parse.ts";
import type { PragmaState } from "./pragmas.ts";
import type { SourceFile } from "./preprocess.ts";
import type { LayoutNote, TidyText } from "./tidy.ts";

/** The text that was parsed, with the way back to the header's lines and to what was taken out of it. */
export class SourceText {
  readonly text: string;
  readonly #file: SourceFile;
  /** In the order of the text, as everything here: lookups are binary searches. */
  readonly #notes: readonly LayoutNote[];
  readonly #pragmas: readonly Extract<LayoutNote, { kind: "pragma" }>[];
  readonly #lineStarts: readonly number[];

  constructor(file: SourceFile, { text, notes }: TidyText) {
    this.text = text;
    this.#file = file;
    this.#notes = notes.filter(({ kind }) => kind !== "pragma");
    this.#pragmas = notes.filter((note) => note.kind === "pragma");
    this.#lineStarts = lineStarts(text);
  }

  slice(node: SyntaxNode): string {
    return this.text.slice(node.start, node.end);
  }

  position(node: SyntaxNode): Position {
    return this.positionAt(node.start);
  }

  positionAt(offset: number): Position {
    const index = countUpTo(this.#lineStarts, offset, (start) => start) - 1;
    return { file: this.#file.path, line: this.#file.lines[index] ?? 0 };
  }

  /** Where the text goes on after a node: attributes in between belong to the node. */
  afterSpace(node: SyntaxNode): number {
    let end = node.end;
    while (isSpace(this.text.charCodeAt(end))) end++;
    return end;
  }

  /** Where what follows a node of a list begins, as a bound of `notesBetween`. */
  behind(node: SyntaxNode): number {
    return this.text[node.end - 1] === ";" ? node.end - 1 : this.afterSpace(node);
  }

  /** The notes in front of a type and those in it that are no definition's own, and where the others begin. */
  aroundType(
    specifier: SyntaxNode,
    before: number,
    declarator: SyntaxNode | undefined,
  ): { leading: LayoutNote[]; typeEnd: number } {
    const defines = specifier.children.some((child) => child.field === "body");
    const typeEnd = defines ? this.afterSpace(specifier) : (declarator?.start ?? specifier.start);
    return { leading: this.notesBetween(before, defines ? specifier.start : typeEnd), typeEnd };
  }

  /** All notes on what a declaration declares, without those on a type that it defines on the way. */
  notesOn(node: SyntaxNode, specifier: SyntaxNode, before: number): LayoutNote[] {
    const { leading, typeEnd } = this.aroundType(specifier, before, undefined);
    return [...leading, ...this.notesBetween(typeEnd, node.end - 1)];
  }

  /** The notes on a parameter: in front of it, in it and behind it, up to the commas or parentheses. */
  notesAround(node: SyntaxNode): LayoutNote[] {
    let start = node.start;
    while (isSpace(this.text.charCodeAt(start - 1))) start--;
    return this.notesBetween(start - 1, this.afterSpace(node));
  }

  /** From where to where a declarator reaches in a list of them, attributes included: from comma to comma. */
  boundsOf(
    declarators: readonly SyntaxNode[],
    index: number,
    start: number,
    end: number,
  ): { from: number; to: number } {
    const comma = (after: number): number => {
      const [one, next] = [declarators[after], declarators[after + 1]];
      if (one === undefined || next === undefined) return end;
      return one.end + this.text.slice(one.end, next.start).lastIndexOf(",");
    };
    return { from: index === 0 ? start : comma(index - 1), to: comma(index) };
  }

  notesBetween(from: number, to: number): LayoutNote[] {
    return this.#notes.slice(countUpTo(this.#notes, from, placeOf), countUpTo(this.#notes, to, placeOf));
  }

  /** The pragmas in force at an offset. */
  pragmasAt(offset: number): PragmaState {
    return this.#pragmas[countUpTo(this.#pragmas, offset, placeOf) - 1] ?? { limit: null, strange: null };
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
