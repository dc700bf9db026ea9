import { noMemory, type RunMemory } from "../cache/memory.ts";
import { breathe } from "../system/interruption.ts";
import { noProgress, type Progress } from "../system/progress.ts";
import type { Toolchain } from "../system/toolchain.ts";
import type { SourceUnit, WrittenMacro } from "../written.ts";
import type { CompilerError } from "./compiler-errors.ts";
import { lower } from "./lower.ts";
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

/** As it is remembered: the headers' units are kept once each, whatever units they appear in. */
type Kept =
  | { readonly ok: true; readonly headers: readonly { path: string; key: string }[] }
  | ({ readonly ok: false } & CompilerError);

/** Another language than C: how its headers are lowered, and the files that the packages' macros come from. */
export interface Language {
  readonly lower: (file: SourceFile) => SourceUnit;
  readonly base: readonly string[];
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
  readonly #lower: Language["lower"];
  readonly #headers = new Map<string, KeptHeader>();
  /** What every SDK header's unit depends on besides: the packages' headers, whose macros it begins with. */
  #base: readonly string[] = [];
  readonly #reads = new Set<string>();
  #asked = 0;
  #preprocessed = 0;

  constructor(
    parser: CParser,
    toolchain: Toolchain,
    memory: RunMemory = noMemory,
    language?: Language,
    progress: Progress = noProgress,
  ) {
    this.#parser = parser;
    this.#toolchain = toolchain;
    this.#memory = memory;
    this.#progress = progress;
    this.#lower = language?.lower ?? ((file) => lower(parser, file));
    this.#base = language?.base ?? [];
  }

  /** Every file that was opened for any unit so far. */
  get reads(): ReadonlySet<string> {
    return this.#reads;
  }

  /** How many units were asked for, and how many of them had to be read. */
  get counts(): { readonly asked: number; readonly preprocessed: number } {
    return { asked: this.#asked, preprocessed: this.#preprocessed };
  }

  async read(request: PreprocessRequest): Promise<TranslationUnit> {
    this.#asked++;
    const { main, macrosBefore, extraFlags } = request;
    const key = this.#key(["unit", main, macrosBefore === null ? "alone" : "on packages", ...extraFlags]);
    const unit = this.#recall(key) ?? (await this.#read(key, request));
    if (macrosBefore === null) this.#base = unit.reads;
    for (const path of unit.reads) this.#reads.add(path);
    return unit;
  }

  /** All macros in force after the packages' headers, as a text for `macrosBefore`; to be asked for after those. */
  async packageMacros(main: string): Promise<string> {
    const key = this.#key(["macros", main]);
    const known = this.#memory.recall<string>(key);
    const macros = known?.value ?? (await dumpMacros(this.#toolchain, main));
    this.#memory.keep(key, this.#base, macros);
    return macros;
  }

  /** Does the compiler take these lines? `reads`: what it opens for them. */
  async compiles(
    main: string,
    extraFlags: readonly string[],
    reads: readonly string[],
  ): Promise<CompilerVerdict> {
    const key = this.#key(["compiles", main, ...extraFlags]);
    const known = this.#memory.recall<CompilerVerdict>(key);
    const verdict = known?.value ?? (await compiles(this.#toolchain, main, extraFlags));
    this.#memory.keep(key, reads, verdict);
    return verdict;
  }

  async #read(key: string, request: PreprocessRequest): Promise<TranslationUnit> {
    this.#preprocessed++;
    this.#progress.advance(lastInclude(request.main));
    const result = await preprocess(this.#toolchain, request);
    const reads = [...new Set([...(request.macrosBefore === null ? [] : this.#base), ...result.reads])];
    if (!result.ok) {
      const failed = { ok: false, message: result.message, position: result.position } as const;
      this.#memory.keep(key, reads, failed);
      return { ...failed, reads };
    }
    const headers: (HeaderUnit & { key: string })[] = [];
    for (const file of result.files) {
      headers.push(this.#header(file, request.wanted(file.path)));
      await breathe();
    }
    this.#memory.keep(key, reads, { ok: true, headers: headers.map(({ path, key }) => ({ path, key })) });
    return { ok: true, headers, reads };
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

  #recall(key: string): TranslationUnit | null {
    const known = this.#memory.recall<Kept>(key);
    if (known === null) return null;
    const { value, reads } = known;
    this.#memory.keep(key, reads, value);
    if (!value.ok) return { ...value, reads };
    const headers: HeaderUnit[] = [];
    for (const { path, key } of value.headers) {
      const header = this.#known(key);
      if (header === null) return null;
      this.#headers.set(key, header);
      this.#memory.keep(key, [], header);
      headers.push({ path, ...header });
    }
    return { ok: true, headers, reads };
  }

  #key(parts: readonly string[]): string {
    return digest([this.#toolchain.language ?? "c", ...parts]);
  }

  #known(key: string): KeptHeader | null {
    return this.#headers.get(key) ?? this.#memory.recall<KeptHeader>(key)?.value ?? null;
  }
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
