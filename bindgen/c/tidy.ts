import { type AttributeFinding, attributeFindings } from "./attributes.ts";
import { changesLayouts, type PragmaState, Pragmas } from "./pragmas.ts";
import type { SourceFile } from "./preprocess.ts";

/**
 * Preprocessed C, rewritten into the C that tree-sitter-c can take, line for line: attributes, asm labels
 * and qualifiers that change no layout go; function bodies become `;`; bit-fields become fields, unnamed
 * ones with a name. What was taken out and matters to layouts is kept beside the text, by offset.
 */
export interface TidyText {
  readonly text: string;
  readonly notes: readonly LayoutNote[];
}

/** Something taken out of the text at an offset of what is left. */
export type LayoutNote = Finding & { readonly at: number };

export type Finding =
  | AttributeFinding
  /** The field before is a bit-field; `width` is the expression as written. */
  | { readonly kind: "bits"; readonly width: string }
  /** What pragmas say from here on. */
  | (PragmaState & { readonly kind: "pragma" })
  /** `asm ("name")`: the function or variable before is linked under another name. */
  | { readonly kind: "label"; readonly name: string }
  /** The function before had a body. */
  | { readonly kind: "body" };

/** The name an unnamed bit-field goes by in the text that is parsed. */
export const unnamedBitField = "__unnamed_bit_field";

const token =
  /[ \t\r\n\f\v]+|#pragma [^\n]*|[A-Za-z_$][\w$]*|\.?\d(?:[eEpP][+-]|[\w.])*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\.\.\.|[\s\S]/g;

const dropped = new Set([
  "__extension__",
  "__restrict",
  "__restrict__",
  "restrict",
  "__volatile__",
  "__volatile",
  "_Noreturn",
  "_Thread_local",
  "__thread",
]);

const renamed = new Map([
  ["__inline", "inline"],
  ["__inline__", "inline"],
  ["__signed__", "signed"],
  ["__signed", "signed"],
  ["__const", "const"],
  ["__const__", "const"],
  ["__alignof__", "_Alignof"],
  ["__alignof", "_Alignof"],
]);

const typeWords = new Set(["int", "char", "short", "long", "signed", "unsigned", "_Bool", "__int128"]);
const qualifiers = new Set(["const", "volatile"]);

export function tidy(file: SourceFile): TidyText {
  return new Tidier(file.text).run();
}

class Tidier {
  readonly #tokens: readonly string[];
  readonly #out: string[] = [];
  readonly #notes: LayoutNote[] = [];
  readonly #pragmas = new Pragmas();
  #length = 0;
  #index = 0;
  #braces = 0;
  #parens = 0;
  #previous = "";
  /** Words since the last `;`, `,` or brace of a struct body: enough to tell a bit-field without a name. */
  #run: string[] = [];
  /** The run began in the middle of a declaration: its type stands further in front. */
  #afterComma = false;

  constructor(text: string) {
    this.#tokens = tokenize(text);
  }

  run(): TidyText {
    while (this.#index < this.#tokens.length) this.#step(this.#tokens[this.#index++] ?? "");
    return { text: this.#out.join(""), notes: this.#notes };
  }

  #step(word: string): void {
    if (isSpace(word)) this.#emit(word);
    else if (word.startsWith("#pragma")) this.#pragma(word);
    else if (word === "__attribute__" || word === "__attribute") this.#attribute();
    else if (word === "[" && this.#tokens[this.#index] === "[") this.#bracketed();
    else if (word === "__asm__" || word === "asm" || word === "__asm") this.#asmLabel();
    else if (word === "_Static_assert" || word === "static_assert") this.#dropStatement();
    else if (word === "_Alignas") this.#note({ kind: "aligned", alignment: this.#group() });
    else if (word === "_Atomic") this.#atomic();
    else if (word === "{" && this.#braces === 0 && this.#previous === ")") this.#functionBody();
    else if (word === ":" && this.#isBitField()) this.#bitField();
    else if (!dropped.has(word)) {
      this.#track(word);
      this.#emit(renamed.get(word) ?? word);
    }
  }

  #track(word: string): void {
    this.#previous = word;
    if (word === "{") this.#braces++;
    else if (word === "}") this.#braces--;
    else if (word === "(") this.#parens++;
    else if (word === ")") this.#parens--;
    if (word === "{" || word === "}" || word === ";" || word === ",") {
      this.#run = [];
      this.#afterComma = word === ",";
    } else this.#run.push(word);
  }

  /** A colon in the body of a struct: in an enumerator's or an initializer's value it belongs to a `?`. */
  #isBitField(): boolean {
    return this.#braces > 0 && this.#parens === 0 && !this.#run.some((word) => word === "?" || word === "=");
  }

  /** tree-sitter-c knows neither several bit-fields to a declaration nor one without a name. */
  #bitField(): void {
    if (this.#isUnnamed()) this.#emit(` ${unnamedBitField} `);
    const width: string[] = [];
    while (this.#index < this.#tokens.length) {
      const word = this.#tokens[this.#index] ?? "";
      if (word === "," || word === ";" || word.startsWith("__attribute")) break;
      width.push(word);
      this.#emitBreaks(word);
      this.#index++;
    }
    this.#note({ kind: "bits", width: width.join("").trim() });
  }

  /** Is there a type and nothing else before the colon? */
  #isUnnamed(): boolean {
    const words = this.#run.filter((word) => !qualifiers.has(word));
    if (this.#afterComma) return words.length === 0;
    if (words.every((word) => typeWords.has(word))) return true;
    return words.length === 1 || (words.length === 2 && words[0] === "enum");
  }

  #emit(text: string): void {
    this.#out.push(text);
    this.#length += text.length;
  }

  #note(note: Finding): void {
    this.#notes.push({ at: this.#length, ...note });
  }

  /** Consumes `( … )` and returns what is inside; line breaks go to the output, so lines stay in step. */
  #group(): string {
    while (isSpace(this.#tokens[this.#index] ?? "x")) this.#emit(this.#tokens[this.#index++] ?? "");
    if (this.#tokens[this.#index] !== "(") return "";
    let depth = 0;
    const inside: string[] = [];
    while (this.#index < this.#tokens.length) {
      const word = this.#tokens[this.#index++] ?? "";
      if (word === "(") depth++;
      if (word === ")") depth--;
      if (depth === 0) break;
      inside.push(word);
      if (isSpace(word)) this.#emitBreaks(word);
    }
    return inside.slice(1).join("").trim();
  }

  #emitBreaks(text: string): void {
    const breaks = text.replace(/[^\n]+/g, "");
    if (breaks !== "") this.#emit(breaks);
  }

  #asmLabel(): void {
    this.#note({ kind: "label", name: this.#group().replace(/"\s*"|^"|"$/g, "") });
  }

  #dropStatement(): void {
    this.#group();
    while (isSpace(this.#tokens[this.#index] ?? "x")) this.#emit(this.#tokens[this.#index++] ?? "");
    if (this.#tokens[this.#index] === ";") this.#index++;
  }

  #attribute(): void {
    this.#findings(this.#group().replace(/^\(|\)$/g, ""));
  }

  /** `[[ … ]]` */
  #bracketed(): void {
    const inside: string[] = [];
    let depth = 1;
    for (this.#index++; depth > 0 && this.#index < this.#tokens.length; this.#index++) {
      const word = this.#tokens[this.#index] ?? "";
      if (word === "[") depth++;
      else if (word === "]") depth--;
      if (depth > 0) inside.push(word);
      if (isSpace(word)) this.#emitBreaks(word);
    }
    // The second of the two that close it.
    if (this.#tokens[this.#index] === "]") this.#index++;
    this.#findings(inside.join(""));
  }

  #findings(list: string): void {
    for (const finding of attributeFindings(list)) this.#note(finding);
  }

  /** `_Atomic (T)` is T to a layout, and so is `_Atomic T`. */
  #atomic(): void {
    let next = this.#index;
    while (isSpace(this.#tokens[next] ?? "x")) next++;
    const type = this.#tokens[next] === "(" ? this.#group() : "";
    for (const word of tokenize(type)) if (!isSpace(word)) this.#track(word);
    this.#emit(type);
  }

  #functionBody(): void {
    let depth = 1;
    while (depth > 0 && this.#index < this.#tokens.length) {
      const word = this.#tokens[this.#index++] ?? "";
      if (word === "{") depth++;
      else if (word === "}") depth--;
      else if (isSpace(word)) this.#emitBreaks(word);
    }
    this.#note({ kind: "body" });
    this.#emit(";");
    this.#previous = ";";
    this.#run = [];
  }

  #pragma(line: string): void {
    if (changesLayouts(line)) this.#note({ kind: "pragma", ...this.#pragmas.read(line) });
  }
}

function tokenize(text: string): string[] {
  return text.match(token) ?? [];
}

function isSpace(word: string): boolean {
  const code = word.charCodeAt(0);
  return code === 32 || (code >= 9 && code <= 13);
}
