import { noMemory, type RunMemory } from "../cache/memory.ts";
import { breathe } from "../system/interruption.ts";
import { noProgress, type Progress } from "../system/progress.ts";
import type { Toolchain } from "../system/toolchain.ts";
import type { SourceUnit, WrittenMacro } from "../written.ts";
import type { CompilerError } from "./compiler-errors.ts";
import { lowerMacros } from "./lower-macros.ts";
import type { CParser } from "./parse.ts";
import {
  type CompilerVerdict,
  compiles,
  dumpMacros,
  type PreprocessRequest,
  preprocess,
  type SourceFile,
} from "./preprocess.ts";

/** What one header says in one translation unit, parsed and lowered. */
export interface HeaderUnit {
  readonly path: string;
  readonly unit: SourceUnit;
  /** The header's macros, if it is one of those asked for. */
  readonly macros: readonly WrittenMacro[];
}

/** `reads`: every file that the compiler opened for it. */
export type TranslationUnit = { readonly reads: readonly string[] } & (
  | { readonly ok: true; readonly headers: readonly HeaderUnit[] }
  | ({ readonly ok: false } & CompilerError)
);

/** A unit that the compiler has read, now or for an earlier run. */
export interface OpenedUnit {
  readonly reads: readonly string[];
  /** Why it could not be read; null where it could. */
  readonly failed: CompilerError | null;
  /** What is in it: parses what is not known yet. */
  unit(): Promise<TranslationUnit>;
}

/** As it is remembered: the headers' units are kept once each, whatever units they appear in. */
type Kept =
  | { readonly ok: true; readonly headers: readonly { path: string; key: string }[] }
  | ({ readonly ok: false } & CompilerError);

interface UnitsRequest {
  readonly memory?: RunMemory | undefined;
  readonly progress?: Progress | undefined;
}

type KeptHeader = Pick<HeaderUnit, "unit" | "macros">;

/**
 * preprocess -> tidy -> parse -> lower, for whole translation units. The same text is lowered once; what an
 * earlier run found out is used again where nothing that it read has changed.
 */
export class TranslationUnits {
  readonly #parser: CParser;
  readonly #toolchain: Toolchain;
  readonly #memory: RunMemory;
  readonly #progress: Progress;
  readonly #lower: (file: SourceFile) => SourceUnit;
  readonly #headers = new Map<string, KeptHeader>();
  /** What every SDK header's unit depends on besides: the headers whose macros it begins with. */
  #base: readonly string[] = [];
  readonly #verdicts = new Map<string, CompilerVerdict | Promise<CompilerVerdict>>();
  readonly #reads = new Set<string>();
  #asked = 0;
  #preprocessed = 0;

  /** `parser`: for macros' values, which are C in every language; `lower`: for the headers. */
  constructor(
    parser: CParser,
    lower: (file: SourceFile) => SourceUnit,
    toolchain: Toolchain,
    { memory = noMemory, progress = noProgress }: UnitsRequest,
  ) {
    this.#parser = parser;
    this.#lower = lower;
    this.#toolchain = toolchain;
    this.#memory = memory;
    this.#progress = progress;
  }

  /** Every file that was opened for any unit so far. */
  get reads(): ReadonlySet<string> {
    return this.#reads;
  }

  /** How many units were asked for, and how many of them had to be read. */
  get counts(): { readonly asked: number; readonly preprocessed: number } {
    return { asked: this.#asked, preprocessed: this.#preprocessed };
  }

  async open(request: PreprocessRequest): Promise<OpenedUnit> {
    this.#asked++;
    const { main, macrosBefore, extraFlags, absent } = request;
    const where = macrosBefore === null ? "alone" : "on packages";
    const key = this.#key(["unit", main, where, ...extraFlags, "without", ...(absent?.names ?? [])]);
    const opened = this.#recall(key) ?? (await this.#open(key, request));
    if (macrosBefore === null) this.#base = opened.reads;
    for (const path of opened.reads) this.#reads.add(path);
    return opened;
  }

  /** All macros in force after these headers, as a text for `macrosBefore`; to be asked for before what uses it. */
  async packageMacros(main: string): Promise<string> {
    const key = this.#key(["macros", main]);
    const known = this.#memory.recall<string>(key);
    const { value, reads } = known ?? (await dumpMacros(this.#toolchain, main));
    this.#base = [...new Set([...this.#base, ...reads])];
    this.#memory.keep(key, this.#base, value);
    return value;
  }

  /** Does the compiler take these lines? `reads`: what it opens for them. */
  async compiles(
    main: string,
    extraFlags: readonly string[],
    reads: readonly string[],
  ): Promise<CompilerVerdict> {
    const key = this.#key(["compiles", main, ...extraFlags]);
    const known = this.#memory.recall<CompilerVerdict>(key)?.value;
    const asked = this.#verdicts.get(key) ?? known ?? compiles(this.#toolchain, main, extraFlags);
    this.#verdicts.set(key, asked);
    const verdict = await asked;
    this.#memory.keep(key, reads, verdict);
    return verdict;
  }

  async #open(key: string, request: PreprocessRequest): Promise<OpenedUnit> {
    this.#preprocessed++;
    this.#progress.advance(lastInclude(request.main));
    const result = await preprocess(this.#toolchain, request);
    const reads = [...new Set([...(request.macrosBefore === null ? [] : this.#base), ...result.reads])];
    if (result.ok) {
      const unit = async (): Promise<TranslationUnit> => {
        const headers = await this.#headersOf(result.files, request);
        const kept = headers.map(({ path, key }) => ({ path, key }));
        this.#memory.keep(key, reads, { ok: true, headers: kept });
        return { ok: true, headers, reads };
      };
      return { reads, failed: null, unit };
    }
    const { message, position } = result;
    this.#memory.keep(key, reads, { ok: false, message, position });
    return failedUnit({ message, position }, reads);
  }

  async #headersOf(
    files: readonly SourceFile[],
    { wanted }: PreprocessRequest,
  ): Promise<(HeaderUnit & { key: string })[]> {
    const headers: (HeaderUnit & { key: string })[] = [];
    for (const file of files) {
      headers.push(this.#header(file, wanted(file.path)));
      await breathe();
    }
    return headers;
  }

  #header(file: SourceFile, wanted: boolean): HeaderUnit & { key: string } {
    const key = this.#key(["header", JSON.stringify(wanted ? file : { ...file, macros: [] })]);
    const { path } = file;
    const header = this.#known(key) ?? this.#lowered(file, wanted);
    this.#headers.set(key, header);
    this.#memory.keep(key, [], header);
    return { path, key, ...header };
  }

  #lowered(file: SourceFile, wanted: boolean): KeptHeader {
    try {
      const unit = this.#lower(file);
      return { unit, macros: wanted ? lowerMacros(this.#parser, file) : [] };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const { path, lines } = file;
      const problem = { excerpt: "it is nested too deeply", position: { file: path, line: lines[0] ?? 1 } };
      return { unit: { file: path, declarations: [], problems: [problem] }, macros: [] };
    }
  }

  #recall(key: string): OpenedUnit | null {
    const known = this.#memory.recall<Kept>(key);
    if (known === null) return null;
    const { value, reads } = known;
    if (!value.ok) {
      this.#memory.keep(key, reads, value);
      return failedUnit(value, reads);
    }
    const headers: HeaderUnit[] = [];
    for (const { path, key } of value.headers) {
      const header = this.#known(key);
      if (header === null) return null;
      this.#headers.set(key, header);
      this.#memory.keep(key, [], header);
      headers.push({ path, ...header });
    }
    this.#memory.keep(key, reads, value);
    return { reads, failed: null, unit: () => Promise.resolve({ ok: true, headers, reads }) };
  }

  #key(parts: readonly string[]): string {
    return digest([this.#toolchain.language ?? "c", ...parts]);
  }

  #known(key: string): KeptHeader | null {
    return this.#headers.get(key) ?? this.#memory.recall<KeptHeader>(key)?.value ?? null;
  }
}

function failedUnit(failed: CompilerError, reads: readonly string[]): OpenedUnit {
  return { reads, failed, unit: () => Promise.resolve({ ok: false, ...failed, reads }) };
}

/** What a unit is about: the header that it includes last. */
function lastInclude(main: string): string {
  return /([^/"<]+)[">]\s*(?:#endif\s*)?$/.exec(main)?.[1] ?? "";
}

function digest(parts: readonly string[]): string {
  const hasher = new Bun.CryptoHasher("sha256");
  for (const part of parts) hasher.update(`${part.length}:${part}`);
  return hasher.digest("base64");
}
