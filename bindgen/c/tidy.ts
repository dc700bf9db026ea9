import { type AttributeFinding, attributeFindings } from "./attributes.ts";
import { changesLayouts, type PragmaState, Pragmas } from "./pragmas.ts";
import type { SourceFile } from "./preprocess.ts";
import { asmQualifiers, complexParts, dropped, qualifiers, renamed, typeWords } from "./tidy-words.ts";
import { closing, isIdentifier, isSpace, tokenize } from "./tokens.ts";

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
  | { readonly kind: "body" }
  /** The function before was defined as before C89: what it takes is declared behind its parentheses. */
  | { readonly kind: "old style" }
  /** The enum before says what type it has. */
  | { readonly kind: "underlying"; readonly type: string };

/** The name an unnamed bit-field goes by in the text that is parsed. */
export const unnamedBitField = "__unnamed_bit_field";

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
  /** Where the output goes on behind the parentheses of what may be a function in the old style. */
  #oldStyle: { readonly parts: number; readonly length: number } | null = null;

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
    else if (word === "_BitInt") this.#bitInt();
    else if (word === "_Complex" || word === "__complex__" || word === "__complex") this.#complex();
    else if (word === "{" && this.#braces === 0 && this.#previous === ")") this.#functionBody();
    else if (word === "{" && this.#braces === 0 && this.#previous === ";") this.#oldStyleBody();
    else if (word === ":" && this.#isUnderlying()) this.#underlying();
    else if (word === ":" && this.#isBitField()) this.#bitField();
    else if (!dropped.has(word)) {
      this.#track(word);
      this.#emit(renamed.get(word) ?? word);
    }
  }

  #track(word: string): void {
    if (this.#previous === ")" && this.#braces === 0 && this.#parens === 0 && isIdentifier(word)) {
      this.#oldStyle = { parts: this.#out.length, length: this.#length };
    }
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
    const from = this.#index;
    while (this.#next !== "" && this.#next !== "," && this.#next !== ";" && this.#next !== "}") {
      if (this.#next.startsWith("__attribute")) break;
      this.#skipTo(closing(this.#tokens, this.#index) + 1);
    }
    this.#note({ kind: "bits", width: this.#tokens.slice(from, this.#index).join("").trim() });
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

  /** A label behind a declarator, or a statement of the assembler's between declarations. */
  #asmLabel(): void {
    while (isSpace(this.#next) || asmQualifiers.has(this.#next)) this.#skip();
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

  /** `_BitInt (N)`: with or without N it has no type here. */
  #bitInt(): void {
    this.#group();
    this.#track("_BitInt");
    this.#emit("_BitInt");
  }

  /** `float _Complex`, `_Complex double`: one word to the parser, whatever it is made of. */
  #complex(): void {
    for (let at = this.#out.length - 1; at >= 0; at--) {
      const before = this.#out[at] ?? "";
      if (isSpace(before)) continue;
      if (!complexParts.has(before)) break;
      this.#out[at] = " ".repeat(before.length);
      this.#run = this.#run.filter((word) => word !== before);
    }
    while (isSpace(this.#next) || complexParts.has(this.#next)) this.#skip();
    this.#track("_Complex");
    this.#emit("_Complex ");
  }

  #functionBody(): void {
    this.#index--;
    this.#skipTo(closing(this.#tokens, this.#index) + 1);
    this.#note({ kind: "body" });
    this.#endOfFunction();
  }

  /** `int f (a) int a; { … }`: what stands between the parentheses and the body declares nothing. */
  #oldStyleBody(): void {
    if (this.#oldStyle !== null) {
      const { parts, length } = this.#oldStyle;
      const taken = this.#out.splice(parts);
      this.#length = length;
      while ((this.#notes.at(-1)?.at ?? 0) > length) this.#notes.pop();
      this.#emitBreaks(taken.join(""));
    }
    this.#note({ kind: "old style" });
    this.#functionBody();
  }

  #endOfFunction(): void {
    this.#emit(";");
    this.#previous = ";";
    this.#run = [];
    this.#oldStyle = null;
  }

  /** A colon behind an enum's name or keyword, with a type and a body or the end of the declaration behind it. */
  #isUnderlying(): boolean {
    const words = this.#run.filter((word) => !qualifiers.has(word));
    const at = words.lastIndexOf("enum");
    if (at === -1 || words.length - at > 2) return false;
    const rest = this.#tokens.slice(this.#index, this.#index + 40);
    const end = rest.findIndex((word) => /^[{;,)=]$/.test(word));
    return rest[end] === "{" || (this.#braces === 0 && rest[end] === ";");
  }

  #underlying(): void {
    const from = this.#index;
    while (this.#next !== "{" && this.#next !== ";" && this.#next !== "") this.#skip();
    this.#note({ kind: "underlying", type: this.#tokens.slice(from, this.#index).join("").trim() });
  }

  get #next(): string {
    return this.#tokens[this.#index] ?? "";
  }

  /** Leaves a word out, but for the ends of its lines. */
  #skip(): void {
    this.#emitBreaks(this.#next);
    this.#index++;
  }

  #skipTo(end: number): void {
    const last = Math.min(end, this.#tokens.length);
    while (this.#index < last) this.#skip();
  }

  #pragma(line: string): void {
    if (changesLayouts(line)) this.#note({ kind: "pragma", ...this.#pragmas.read(line) });
  }
}
