import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Front, PackagesFront } from "../c/frontend.ts";
import { packageIncludes } from "../c/packages.ts";
import type { CompilerVerdict } from "../c/preprocess.ts";
import { Scope } from "../c/resolve.ts";
import { resolveModule } from "../c/resolve-module.ts";
import { sdkFlags, sdkInclude } from "../c/sdk-folder.ts";
import type { OpenedUnit, TranslationUnits } from "../c/translation-units.ts";
import type { Config } from "../config.ts";
import type { Module } from "../ir.ts";
import type { PlacedModule } from "../select.ts";
import { temporaryFolder } from "../system/temporary.ts";
import type { Toolchain } from "../system/toolchain.ts";
import type { Refusal, SourceUnit, WrittenDeclaration, WrittenMacro } from "../written.ts";
import { cxxOnlyLines, speaksCxx } from "./lines.ts";
import { unreadable } from "./lower.ts";
import { merge } from "./merge.ts";
import { refuseAll, withoutUnlinked } from "./refuse.ts";

/** What C++ headers may rely on, and some do without including it. */
const standard = ["cstdint", "string", "vector", "map", "unordered_map", "memory", "functional"];

/** The C++ that stands before each header: every package's headers, and what the library's containers need. */
export function cxxIncludes(config: Config): string {
  return packageIncludes(config) + includes(standard);
}

/** Of that, what an SDK's headers take for granted: to be compiled in a fraction of the time. */
export function cxxEssentials(config: Config): string {
  const wanted = new Set(config.packages.flatMap(({ include }) => include));
  return includes([...config.standard, ...["gst/gst.h"].filter((file) => wanted.has(file)), ...standard]);
}

function includes(files: readonly string[]): string {
  return files.map((file) => `#include <${file}>\n`).join("");
}

/** What a C front end could not read of an SDK's headers: C++ headers, and what others say to C++ alone. */
export class CxxFrontEnd {
  readonly #units: TranslationUnits;
  readonly #toolchain: Toolchain;
  readonly #config: Config;

  constructor(units: TranslationUnits, toolchain: Toolchain, config: Config) {
    this.#units = units;
    this.#toolchain = toolchain;
    this.#config = config;
  }

  /** The SDK's modules with the C++ in them, and what is left out now. */
  async complete(folder: string, packages: PackagesFront, sdk: Front): Promise<Front> {
    using temporary = temporaryFolder();
    const macrosBefore = join(temporary.path, "macros.h");
    writeFileSync(macrosBefore, await this.#units.packageMacros(cxxIncludes(this.#config)));
    const from: Reading = { folder, packages, macrosBefore, absent: join(temporary.path, "absent") };
    const read = async (work: Work) => ({ ...work, result: await this.#header(work, from) });
    const results = await Promise.all(workOf(folder, sdk).map(read));
    const modules = [...sdk.modules];
    const done = new Set<string>();
    const skipped: Refusal[] = [];
    for (const { header, before, result } of results) {
      // C's reason stands.
      if (result === null) continue;
      const position = { file: join(folder, header), line: 1 };
      if (typeof result === "string") {
        const name = before === null ? header : `${header}, its C++ part`;
        skipped.push({ what: "header", name, reason: result, position });
        done.add(header);
        continue;
      }
      done.add(header);
      const index = before === null ? -1 : modules.indexOf(before);
      if (before !== null && index !== -1) {
        modules[index] = { ...before, module: merge(before.module, result) };
      } else modules.push({ path: this.#path(header), module: result });
    }
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    const left = sdk.skipped.filter(({ name }) => !done.has(name));
    return { modules, skipped: [...left, ...skipped] };
  }

  #path(header: string): string {
    const name = header.endsWith(".h") ? basename(header, ".h") : header.replaceAll(".", "_");
    return `${this.#config.deepstream.package}/${name}`;
  }

  /** What C++ finds in a header, the reason why nothing, or null: it is not C++ at all. */
  async #header({ header, lines, complaint }: Work, from: Reading): Promise<Module | string | null> {
    const { folder, packages } = from;
    const path = join(folder, header);
    const main = sdkInclude(folder, header, this.#config);
    const { opened, missing } = await this.#open(path, main, from);
    const perhaps = lines === "all" && !speaksCxx(header, readFileSync(path, "utf8"));
    if (perhaps && !(await this.#compiles(folder, main, opened.reads)).ok) return null;
    const result = await opened.unit();
    if (!result.ok) return result.message;
    const own = result.headers.find((candidate) => candidate.path === path);
    if (own === undefined) return "it declares nothing";
    const units = result.headers.map(({ unit }) => unit);
    const scope = new Scope(units, packages.scope, this.#toolchain.target, "c++");
    const isOwn = ({ position }: WrittenDeclaration | WrittenMacro): boolean =>
      lines === "all" || lines.has(position.line);
    const unit: SourceUnit = { ...own.unit, declarations: own.unit.declarations.filter(isOwn) };
    const macros = own.macros.filter(isOwn);
    const module = (from: SourceUnit): Module => ({
      ...resolveModule(from, macros, scope, new Map()),
      cxxLines: lines,
    });
    if (missing.length > 0) {
      const names = missing.join(" and ");
      return refuseAll(
        module(unit),
        `its header needs ${names}, which ${missing.length > 1 ? "are" : "is"} not installed`,
      );
    }
    const found = module(withoutUnlinked(unit));
    const unread = found.refused.some(({ reason }) => reason === unreadable);
    if (scope.undeclared.size > 0 || unread) {
      const verdict = await this.#compiles(folder, main, result.reads);
      if (!verdict.ok)
        return refuseAll(found, `its header compiles neither as C nor as C++: ${verdict.message}`);
    }
    // To C++ these are overloads: functions alone are more likely C that contradicts itself.
    const contradictory = /: conflicting types for /.test(complaint);
    return perhaps && contradictory && found.records.length + found.enums.length === 0 ? null : found;
  }

  /** With little before it at first: most headers include what they use, and C++'s library takes long to compile. */
  async #compiles(folder: string, main: string, reads: readonly string[]): Promise<CompilerVerdict> {
    const behind = (before: string) => this.#units.compiles(before + main, sdkFlags(folder), reads);
    const alone = await behind(includes(this.#config.standard));
    return alone.ok ? alone : behind(cxxEssentials(this.#config));
  }

  /** Reads on without includes that are absent: what the header declares itself is to be told all the same. */
  async #open(
    only: string,
    main: string,
    { folder, macrosBefore, absent }: Reading,
  ): Promise<{ opened: OpenedUnit; missing: readonly string[] }> {
    const missing: string[] = [];
    const wanted = (path: string) => path === only;
    const request = { main, macrosBefore, extraFlags: sdkFlags(folder), wanted, only };
    for (;;) {
      const without = missing.length === 0 ? {} : { absent: { folder: absent, names: [...missing] } };
      const opened = await this.#units.open({ ...request, ...without });
      const name = /^([^\s:]+): No such file/.exec(opened.failed?.message ?? "")?.[1];
      if (name === undefined || name.includes("..") || missing.includes(name)) return { opened, missing };
      missing.push(name);
      mkdirSync(dirname(join(absent, name)), { recursive: true });
      writeFileSync(join(absent, name), "");
    }
  }
}

/** What all headers of an SDK are read with. */
interface Reading {
  readonly folder: string;
  readonly packages: PackagesFront;
  readonly macrosBefore: string;
  /** Where headers that are nowhere are put, empty. */
  readonly absent: string;
}

export interface Work {
  readonly header: string;
  /** The lines to read, since C has read the others. */
  readonly lines: ReadonlySet<number> | "all";
  /** What C made of the header. */
  readonly before: PlacedModule | null;
  /** Why C made nothing of it; empty where it did. */
  readonly complaint: string;
}

/** The headers in which there is C++ to read, and which lines of them. */
export function workOf(folder: string, sdk: Front): Work[] {
  const read = new Map(sdk.modules.map((placed) => [placed.module.file, placed]));
  const skipped = new Map(sdk.skipped.map(({ name, reason }) => [name, reason]));
  const work: Work[] = [];
  for (const header of readdirSync(folder).sort()) {
    if (!/\.(h|hpp|hh|hxx)$/.test(header)) continue;
    const file = join(folder, header);
    if (!isFile(file)) continue;
    const before = read.get(file) ?? null;
    if (before !== null) {
      const lines = cxxOnlyLines(readFileSync(file, "utf8"));
      if (lines.size > 0) work.push({ header, lines, before, complaint: "" });
      continue;
    }
    const complaint = skipped.get(header);
    if (complaint !== undefined && mayBeCxx(file, complaint)) {
      work.push({ header, lines: "all", before, complaint });
    }
  }
  return work;
}

/** What C says of a header tells whether to try C++: not after the compiler broke down, for one. */
function mayBeCxx(file: string, complaint: string): boolean {
  return (
    /^it is C\+\+: |^it does not compile as C: (?!the compiler breaks down)/.test(complaint) ||
    speaksCxx(file, readFileSync(file, "utf8"))
  );
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
