import { changesLayouts } from "./pragmas.ts";

/** One file's part of `cc -E -dD`'s output. */
export interface Draft {
  readonly path: string;
  readonly text: string[];
  /** The file's line number of each line of `text`. */
  readonly lines: number[];
  readonly macros: { name: string; body: string | null; line: number }[];
}

/** Sorts the preprocessor's output by the files that it came from; linemarkers go. */
export function splitByFile(output: string): Draft[] {
  const splitter = new Splitter();
  let start = 0;
  while (start < output.length) {
    const newline = output.indexOf("\n", start);
    const end = newline === -1 ? output.length : newline;
    splitter.line(output.slice(start, end));
    start = end + 1;
  }
  return splitter.drafts();
}

const linemarker = /^# (\d+) "((?:[^"\\]|\\.)*)"(?: (1|2))?/;
const definition = /^#define ([A-Za-z_$][\w$]*)(\()?(.*)$/;

/** Where text goes: to the file it stands in, or to the file whose declaration is not finished yet. */
interface Place {
  readonly own: Draft;
  readonly target: Draft;
  /** The line of the `#include` in the target, where that is another file. */
  readonly pinned: number | null;
}

class Splitter {
  readonly #drafts = new Map<string, Draft>();
  /** How many braces are open in a file: an include in the middle of an enum belongs to the enum. */
  readonly #depths = new Map<Draft, number>();
  readonly #outer: Place[] = [];
  readonly #inForce = new Map<string, Draft["macros"]>();
  readonly #undefined = new Set<Draft["macros"][number]>();
  #place: Place = this.#placeOf("<none>");
  #line = 0;

  drafts(): Draft[] {
    return [...this.#drafts.values()].map((draft) => ({
      ...draft,
      macros: draft.macros.filter((macro) => !this.#undefined.has(macro)),
    }));
  }

  line(text: string): void {
    if (text.charCodeAt(0) === 35) {
      const marker = linemarker.exec(text);
      if (marker !== null) {
        this.#enter(marker[2] ?? "", marker[3]);
        this.#line = Number(marker[1]);
        return;
      }
      this.#directive(text);
    } else if (text !== "") this.#add(text);
    this.#line++;
  }

  #enter(path: string, flag: string | undefined): void {
    if (flag === "1") {
      const { target, pinned } = this.#place;
      this.#outer.push(this.#place);
      const unfinished = (this.#depths.get(target) ?? 0) > 0;
      this.#place = unfinished
        ? { own: this.#draft(path), target, pinned: pinned ?? this.#line }
        : this.#placeOf(path);
    } else if (flag === "2") this.#place = this.#outer.pop() ?? this.#placeOf(path);
    else if (this.#place.own.path !== path) this.#place = this.#placeOf(path);
  }

  #directive(text: string): void {
    const macro = definition.exec(text);
    if (macro !== null) {
      const body = macro[2] === undefined ? (macro[3] ?? "").trim() : null;
      const defined = { name: macro[1] ?? "", body, line: this.#line };
      this.#place.own.macros.push(defined);
      const others = this.#inForce.get(defined.name);
      if (others === undefined) this.#inForce.set(defined.name, [defined]);
      else others.push(defined);
    } else if (text.startsWith("#undef ")) {
      const name = text.slice("#undef ".length).trim();
      for (const macro of this.#inForce.get(name) ?? []) this.#undefined.add(macro);
      this.#inForce.delete(name);
    } else if (changesLayouts(text)) this.#add(text);
  }

  #add(text: string): void {
    const { target, pinned } = this.#place;
    target.text.push(text);
    target.lines.push(pinned ?? this.#line);
    if (text.includes("{") || text.includes("}")) {
      this.#depths.set(target, (this.#depths.get(target) ?? 0) + bracesOpened(text));
    }
  }

  #placeOf(path: string): Place {
    const own = this.#draft(path);
    return { own, target: own, pinned: null };
  }

  #draft(path: string): Draft {
    let draft = this.#drafts.get(path);
    if (draft === undefined) {
      draft = { path, text: [], lines: [], macros: [] };
      this.#drafts.set(path, draft);
    }
    return draft;
  }
}

function bracesOpened(text: string): number {
  let opened = 0;
  for (const [word] of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/g)) {
    if (word === "{") opened++;
    if (word === "}") opened--;
  }
  return opened;
}
