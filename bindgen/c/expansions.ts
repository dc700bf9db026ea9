import { readFileSync } from "node:fs";
import type { Draft } from "./split-output.ts";

/** Begins what the compiler makes of one question, in its output. */
const marker = "__bindgen_expansion__";

/**
 * What the compiler makes of macros: token pasting and macros with parameters (GST_EVENT_MAKE_TYPE) are its
 * business. Each is a line behind the headers that begins with a marker and ends with the macro's name.
 */
export class ExpansionQuestions {
  readonly #names: readonly string[];

  constructor(names: Iterable<string>) {
    this.#names = [...names];
  }

  covers(names: ReadonlySet<string>): boolean {
    return names.isSubsetOf(new Set(this.#names));
  }

  /** To stand behind the lines that include the headers. */
  get text(): string {
    return this.#names.map((name, index) => `${marker} ${index} ${name}\n`).join("");
  }

  /** Each macro's expansion, as far as there is one in the compiler's output. */
  answers(output: string): Map<string, string> {
    const expansions = new Map<string, string>();
    const from = output.indexOf(marker);
    if (from === -1) return expansions;
    for (const answer of output.slice(from).split(marker)) {
      const parts = /^\s*(\d+)\s+([\s\S]*)$/.exec(answer);
      const name = this.#names[Number(parts?.[1])];
      // Where a macro comes from a header of the system, gcc says so in the middle of it.
      const text = parts?.[2]?.replace(/^# \d+ ".*$/gm, "").trim() ?? "";
      if (parts !== null && name !== undefined) expansions.set(name, text);
    }
    return expansions;
  }
}

/** The output without the answers. */
export function beforeAnswers(output: string): string {
  const from = output.indexOf(marker);
  return from === -1 ? output : output.slice(0, from);
}

/** The macros of headers that mean something only once they are expanded: a body without a name in it is what it says. */
export function macrosToExpand(drafts: readonly Draft[]): Set<string> {
  const names = new Set<string>();
  for (const { macros } of drafts) {
    for (const { name, body } of macros) if (body !== null && hasName.test(body)) names.add(name);
  }
  return names;
}

const hasName = /(?<![\w.])[A-Za-z_]/;

/** Those of a file that it may be worth to ask about, before the compiler has said which of them count. */
export function likelyMacros(path: string): Set<string> {
  const names = new Set<string>();
  const definition = /^[ \t]*#[ \t]*define[ \t]+([A-Za-z_$][\w$]*)[ \t]+(.*)$/gm;
  for (const [, name = "", body = ""] of read(path).matchAll(definition)) {
    if (hasName.test(body) || body.endsWith("\\")) names.add(name);
  }
  return names;
}

/** What cannot be read is for the compiler to complain about. */
function read(path: string): string {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
}
