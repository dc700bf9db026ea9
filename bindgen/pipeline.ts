import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Config } from "./config.ts";
import { BindgenError } from "./diagnostics.ts";
import { Emitter, type Output } from "./emit.ts";
import type { Module, Refusal, SourceUnit, TranslationUnit } from "./ir.ts";
import type { LayoutPass } from "./layout.ts";
import { lower } from "./lower.ts";
import { assignNames, type Names } from "./names.ts";
import { CParser } from "./parse.ts";
import { compiles, dumpMacros, preprocess, type SourceFile } from "./preprocess.ts";
import { resolveModule, Scope } from "./resolve.ts";
import { type PlacedModule, type SelectedModule, select } from "./select.ts";
import { findToolchain, packageVersion, type Toolchain } from "./toolchain.ts";

export interface GenerateRequest {
  readonly config: Config;
  readonly compiler: string;
  /** Root of a DeepStream SDK, or null for GStreamer alone. */
  readonly deepstream: string | null;
  /** How generated modules import lib/native. */
  readonly native: string;
}

export interface Generated {
  readonly toolchain: Toolchain;
  readonly modules: readonly SelectedModule[];
  readonly names: Names;
  readonly layout: LayoutPass;
  readonly outputs: readonly Output[];
  readonly skipped: readonly Refusal[];
  readonly versions: { readonly [name: string]: string };
  /** Lines of C that include all that was bound of the packages, for the oracle. */
  readonly packageIncludes: string;
}

/** The whole chain of passes, headers to TypeScript. */
export async function generate(request: GenerateRequest): Promise<Generated> {
  const { config } = request;
  const toolchain = await findToolchain(request.compiler, config.packages);
  const front = new FrontEnd(await CParser.load(), toolchain, config);
  const packages = await front.packages();
  const sdk = request.deepstream === null ? nothing : await front.deepstream(request.deepstream, packages);
  const layout = packages.scope.layout;
  const modules = select([...packages.modules, ...sdk.modules], layout);
  const names = assignNames(modules);
  const emitter = new Emitter();
  const context = { layout, names, native: request.native };
  const versions = await versionsOf(toolchain, sdk.modules);
  const outputs = modules.flatMap((module) => emitter.module(module, context) ?? []);
  outputs.push(emitter.versions(versions));
  return {
    toolchain,
    modules,
    names,
    layout,
    outputs,
    skipped: sdk.skipped,
    versions,
    packageIncludes: packageIncludes(config),
  };
}

interface Front {
  readonly modules: readonly PlacedModule[];
  readonly skipped: readonly Refusal[];
}

const nothing: Front = { modules: [], skipped: [] };

interface BaseFront extends Front {
  readonly unit: TranslationUnit;
  readonly scope: Scope;
  readonly main: string;
}

/** Preprocess, parse, lower and resolve; a header seen twice with the same text is lowered once. */
class FrontEnd {
  readonly #parser: CParser;
  readonly #toolchain: Toolchain;
  readonly #config: Config;
  readonly #lowered = new Map<string, { text: string; macros: number; unit: SourceUnit }[]>();

  constructor(parser: CParser, toolchain: Toolchain, config: Config) {
    this.#parser = parser;
    this.#toolchain = toolchain;
    this.#config = config;
  }

  async packages(): Promise<BaseFront> {
    const main = packageIncludes(this.#config);
    const wanted = (path: string) => this.#modulePath(path) !== null;
    const result = await preprocess(this.#toolchain, { main, macrosBefore: null, extraFlags: [], wanted });
    if (!result.ok)
      throw new BindgenError("missingHeader", result.message, "install the package that has this header");
    const unit = this.#unit("packages", null, result.files, wanted);
    const scope = new Scope(unit, null, this.#toolchain.target);
    const modules = unit.units.flatMap((source) => {
      const owner = this.#modulePath(source.file);
      return owner === null ? [] : [{ path: owner, module: resolveModule(source, scope) }];
    });
    return { unit, scope, main, modules, skipped: [] };
  }

  async deepstream(root: string, base: BaseFront): Promise<Front> {
    const { package: name, skip } = this.#config.deepstream;
    const folder = sdkIncludes(root, this.#config);
    const headers = readdirSync(folder)
      .filter((file) => file.endsWith(".h"))
      .sort();
    const temporary = mkdtempSync(join(tmpdir(), "bindgen-"));
    try {
      const macros = join(temporary, "macros.h");
      await Bun.write(macros, await dumpMacros(this.#toolchain, base.main));
      const results = await inParallel(headers, async (header) => {
        const reason = skip[header];
        if (reason !== undefined) return { header, refused: reason };
        return this.#sdkHeader(folder, header, macros, base);
      });
      const modules: PlacedModule[] = [];
      const skipped: Refusal[] = [];
      for (const result of results) {
        if ("module" in result)
          modules.push({ path: `${name}/${basename(result.header, ".h")}`, module: result.module });
        else {
          const position = { file: join(folder, result.header), line: 1 };
          skipped.push({ what: "header", name: result.header, reason: result.refused, position });
        }
      }
      return { modules, skipped };
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  }

  async #sdkHeader(
    folder: string,
    header: string,
    macrosBefore: string,
    base: BaseFront,
  ): Promise<{ header: string; module: Module } | { header: string; refused: string }> {
    const prelude = (this.#config.deepstream.preludes[header] ?? []).filter((file) =>
      existsSync(join(folder, file)),
    );
    const main = [...prelude, header].map((file) => `#include "${join(folder, file)}"\n`).join("");
    const path = join(folder, header);
    const result = await preprocess(this.#toolchain, {
      main,
      macrosBefore,
      extraFlags: [`-I${folder}`],
      wanted: (candidate) => candidate === path,
    });
    if (!result.ok) return { header, refused: result.message };
    const ours = result.files.find((file) => file.path === path);
    if (ours !== undefined && looksLikeCpp(ours.text)) return { header, refused: "it is C++" };
    let unit: TranslationUnit;
    try {
      unit = this.#unit(header, base.unit, result.files, (file) => file === path);
    } catch (error) {
      // What the compiler refuses as well is no C header; what it takes, we have to read.
      const verdict = await compiles(this.#toolchain, `${base.main}${main}`, [`-I${folder}`]);
      if (!(error instanceof BindgenError) || verdict.ok) throw error;
      return { header, refused: `it does not compile as C: ${verdict.message}` };
    }
    const scope = new Scope(unit, base.scope, this.#toolchain.target);
    const source = unit.units.find((candidate) => candidate.file === path);
    if (source === undefined) return { header, refused: "it declares nothing" };
    return { header, module: resolveModule(source, scope) };
  }

  #unit(
    name: string,
    base: TranslationUnit | null,
    files: readonly SourceFile[],
    strict: (path: string) => boolean,
  ): TranslationUnit {
    return { name, base, units: files.map((file) => this.#lower(file, strict(file.path))) };
  }

  #lower(file: SourceFile, strict: boolean): SourceUnit {
    const seen = this.#lowered.get(file.path) ?? [];
    const known = seen.find(
      (candidate) => candidate.text === file.text && candidate.macros >= (strict ? 1 : 0),
    );
    if (known !== undefined) return known.unit;
    const unit = lower(this.#parser, file, { strict });
    seen.push({ text: file.text, macros: strict ? 1 : 0, unit });
    this.#lowered.set(file.path, seen);
    return unit;
  }

  /** `package/header` for a header of a package, null for any other file. */
  #modulePath(path: string): string | null {
    const root = this.#toolchain.includeRoots.find((candidate) => path.startsWith(`${candidate}/`));
    if (root === undefined) return null;
    const relative = path.slice(root.length + 1);
    for (const { name, headers } of this.#config.packages) {
      const module = headers
        .exec(relative)
        ?.slice(1)
        .find((part) => part !== undefined);
      if (module !== undefined) return `${name}/${module}`;
    }
    return null;
  }
}

function packageIncludes(config: Config): string {
  const files = [...config.standard, ...config.packages.flatMap((wanted) => wanted.include)];
  return files.map((file) => `#include <${file}>\n`).join("");
}

/** The folder of an SDK's headers; refuses a path that is no SDK. */
export function sdkIncludes(root: string, config: Config): string {
  const { includes, versionHeader } = config.deepstream;
  const folder = join(root, includes);
  if (existsSync(join(folder, versionHeader)) && statSync(folder).isDirectory()) return folder;
  throw new BindgenError(
    "notAnSdk",
    `${root} is not a DeepStream SDK: it has no ${join(includes, versionHeader)}`,
    "give the SDK's root, such as /opt/nvidia/deepstream/deepstream",
  );
}

function looksLikeCpp(text: string): boolean {
  return /^\s*(namespace\b|class\s+\w+|template\s*<|using\s+\w+)|\bstd::/m.test(text);
}

async function versionsOf(toolchain: Toolchain, sdk: readonly PlacedModule[]) {
  const version = (name: string): string | null => {
    for (const { module } of sdk) {
      const found = module.constants.find((constant) => constant.name === name);
      if (found?.value.kind === "integer") return String(found.value.value);
    }
    return null;
  };
  const major = version("NVDS_VERSION_MAJOR");
  return {
    target: toolchain.target.name,
    glib: await packageVersion("glib-2.0"),
    gstreamer: await packageVersion("gstreamer-1.0"),
    ...(major === null ? {} : { deepstream: `${major}.${version("NVDS_VERSION_MINOR") ?? 0}` }),
  };
}

async function inParallel<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
  return results;
}
