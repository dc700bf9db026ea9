import type { Sighting } from "../written.ts";
import type { SourceFile } from "./preprocess.ts";
import { closing, isIdentifier, isSpace, tokenize } from "./tokens.ts";

/**
 * The names that a header declares, told from the preprocessor's words alone: no pass that binds has a part in it,
 * so that what one of them drops is missed.
 */
export function sightingsOf({ text, lines, macros }: SourceFile): Sighting[] {
  const scanner = new Scanner(meaningful(text, lines));
  return [...scanner.run(), ...macros.map(({ name, line }): Sighting => ({ space: "macro", name, line }))];
}

interface Word {
  readonly text: string;
  readonly line: number;
}

/** What may stand anywhere and declares nothing, with the parentheses behind it. */
const asides = /^(__attribute(__)?|asm|__asm(__)?|_Alignas|_Static_assert|static_assert)$/;
/** Types that are written like calls. */
const calls = /^(typeof|__typeof(__)?|typeof_unqual|_Atomic|_BitInt)$/;
const fillers = new Set(
  `auto const constexpr extern inline register restrict static typedef volatile _Noreturn _Thread_local __const
  __const__ __extension__ __inline __inline__ __restrict __restrict__ __thread __volatile __volatile__
  goto`.split(/\s+/),
);
const typeWords = new Set(
  `_Bool _Complex __complex__ __signed __signed__ char double float int long short signed unsigned void`.split(
    /\s+/,
  ),
);
const tagWords = new Set(["struct", "union", "enum"]);

/** The text's words without space, attributes, pragmas and qualifiers. */
function meaningful(text: string, lines: readonly number[]): Word[] {
  const words: Word[] = [];
  let row = 0;
  for (const word of tokenize(text)) {
    const line = lines[row] ?? 0;
    if (isSpace(word)) row += word.split("\n").length - 1;
    else if (!word.startsWith("#pragma") && !fillers.has(word)) words.push({ text: word, line });
  }
  const spelled = words.map((word) => word.text);
  const kept: Word[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? { text: "", line: 0 };
    const opens = spelled[index + 1] === "(";
    if (asides.test(word.text)) index = opens ? closing(spelled, index + 1) : index;
    else if (word.text === "[" && spelled[index + 1] === "[") index = closing(spelled, index);
    else if (calls.test(word.text)) {
      if (opens) index = closing(spelled, index + 1);
      if (opens || word.text !== "_Atomic") kept.push({ text: "int", line: word.line });
    } else kept.push(word);
  }
  return kept;
}

class Scanner {
  readonly #words: readonly Word[];
  readonly #texts: readonly string[];
  readonly #found: Sighting[] = [];
  #at = 0;

  constructor(words: readonly Word[]) {
    this.#words = words;
    this.#texts = words.map(({ text }) => text);
  }

  run(): Sighting[] {
    while (this.#at < this.#words.length) this.#declaration();
    return this.#found;
  }

  /** From its first word to its semicolon, or to the end of a function's body. */
  #declaration(): void {
    let declarator = new Declarator(true);
    let isOldStyle = false;
    for (; this.#at < this.#words.length; this.#at++) {
      const { text, line } = this.#words[this.#at] ?? { text: "", line: 0 };
      if (text === ";" && !isOldStyle) break;
      if (text === "{") {
        this.#at = closing(this.#texts, this.#at);
        break;
      }
      if (isOldStyle) continue;
      if (tagWords.has(text)) {
        this.#at = this.#tag(this.#at) - 1;
        declarator.type();
      } else if (text === "(") {
        const end = closing(this.#texts, this.#at);
        this.#tagsBetween(this.#at, end);
        declarator.group(this.#words.slice(this.#at + 1, end));
        this.#at = end;
      } else if (text === "[") this.#at = closing(this.#texts, this.#at);
      else if (text === "=") this.#at = this.#endOfValue(this.#at) - 1;
      else if (text === ",") {
        this.#name(declarator);
        declarator = new Declarator(false);
      } else if (isIdentifier(text)) {
        // Behind a function's parentheses: what it takes, as before C89, up to its body.
        if (declarator.isFunction) isOldStyle = true;
        else if (typeWords.has(text)) declarator.type();
        else declarator.word({ text, line });
      }
    }
    this.#name(declarator);
    this.#at++;
  }

  #name(declarator: Declarator): void {
    const name = declarator.name();
    if (name !== null) this.#found.push({ space: "name", name: name.text, line: name.line });
  }

  /** `struct A`, or the whole definition; returns where it ends. */
  #tag(at: number): number {
    const { line } = this.#words[at] ?? { line: 0 };
    let next = at + 1;
    const named = isIdentifier(this.#texts[next] ?? "");
    const name = named ? (this.#texts[next++] ?? "") : "";
    if (this.#texts[next] === ":" && this.#texts[at] === "enum") {
      while (isIdentifier(this.#texts[next + 1] ?? "")) next++;
      next++;
    }
    if (this.#texts[next] !== "{") return named ? at + 2 : at + 1;
    const end = closing(this.#texts, next);
    this.#tagsBetween(next, end);
    this.#found.push({ space: "tag", name, line });
    return end + 1;
  }

  #tagsBetween(from: number, to: number): void {
    for (let at = from + 1; at < to; at++) {
      if (tagWords.has(this.#texts[at] ?? "")) at = this.#tag(at) - 1;
    }
  }

  #endOfValue(at: number): number {
    let end = at + 1;
    while (end < this.#texts.length && this.#texts[end] !== "," && this.#texts[end] !== ";") {
      end = closing(this.#texts, end) + 1;
    }
    return end;
  }
}

/** One of the names that a declaration gives, as its words come by. */
class Declarator {
  readonly #isFirst: boolean;
  #types = 0;
  #last: Word | null = null;
  #known: Word | null = null;

  constructor(isFirst: boolean) {
    this.#isFirst = isFirst;
  }

  /** The name is known, and its parameters have been seen. */
  get isFunction(): boolean {
    return this.#known !== null;
  }

  type(): void {
    this.#types++;
  }

  word(word: Word): void {
    if (this.#last !== null) this.#types++;
    this.#last = word;
  }

  /** Parameters behind a name, or the name itself with its stars: `T (*name) (…)`, `T (name) (…)`. */
  group(inside: readonly Word[]): void {
    if (this.#known !== null) return;
    const isName = this.#last !== null && (this.#types > 0 || !this.#isFirst);
    const [first] = inside;
    const isInner = first !== undefined && /^[*^(]$/.test(first.text);
    this.#known = isName && !isInner ? this.#last : innermost(inside);
  }

  name(): Word | null {
    if (this.#known !== null) return this.#known;
    return this.#types > 0 || !this.#isFirst ? this.#last : null;
  }
}

function innermost(words: readonly Word[]): Word | null {
  return words.find(({ text }) => isIdentifier(text)) ?? null;
}
