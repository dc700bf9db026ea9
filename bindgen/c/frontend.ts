import { existsSync, readdirSync, type Stats, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Config } from "../config.ts";
import { BindgenError } from "../diagnostics.ts";
import type { Module } from "../ir.ts";
import type { PlacedModule } from "../select.ts";
import { inParallel } from "../system/parallel.ts";
import { temporaryFolder } from "../system/temporary.ts";
import type { Toolchain } from "../system/toolchain.ts";
import type { Position, Refusal, SourceUnit, WrittenExtras } from "../written.ts";
import { contradict } from "./conflicts.ts";
import { Scope } from "./resolve.ts";
import { resolveModule } from "./resolve-module.ts";
import type { TranslationUnits } from "./translation-units.ts";

/** Headers read and resolved, and headers passed over with the reason. */
export interface Front {
  readonly modules: readonly PlacedModule[];
  readonly skipped: readonly Refusal[];
}

export interface PackagesFront extends Front {
  readonly scope: Scope;
}

/** The C that includes every package's headers: what stands before each SDK header, here and in the oracle. */
export function packageIncludes(config: Config): string {
  const required = [...config.standard, ...config.packages.flatMap((wanted) => wanted.include)];
  const optional = config.packages.flatMap((wanted) => wanted.optional);
  return [
    ...required.map((file) => `#include <${file}>\n`),
    ...optional.map((file) => `#if __has_include (<${file}>)\n#include <${file}>\n#endif\n`),
    ...ownHeaders(config).map(({ file }) => `#include "${file}"\n`),
  ].join("");
}

/** The headers of our own libraries, with the modules that they become. */
function ownHeaders({ own }: Config): { file: string; path: string }[] {
  return Object.entries(own.headers).map(([module, header]) => ({
    file: join(import.meta.dir, "../..", header),
    path: `${own.package}/${module}`,
  }));
}

/** The C that includes one header of an SDK, after what it forgot to include. */
export function sdkInclude(folder: string, header: string, config: Config): string {
  const { prelude, preludes } = config.deepstream;
  const before = [...prelude, ...(preludes[header] ?? [])].filter((file) => existsSync(join(folder, file)));
  return [...before, header].map((file) => `#include "${join(folder, file)}"\n`).join("");
}

/** Third parties' headers that an SDK's own include have stand-ins here, for where they are not installed. */
export function sdkFlags(folder: string): string[] {
  return [`-I${folder}`, "-idirafter", join(import.meta.dir, "../stubs")];
}

/** Where an SDK keeps its headers; a folder that itself holds them will do. Refuses what is no SDK. */
export function sdkHeaders(root: string, config: Config): string {
  const { includes, versionHeader } = config.deepstream;
  refuseNoFolder(root);
  for (const folder of [resolve(root, includes), resolve(root)]) {
    if (existsSync(join(folder, versionHeader)) && statSync(folder).isDirectory()) return folder;
  }
  if (existsSync(resolve(root, "version"))) {
    throw new BindgenError(
      "notAnSdk",
      `${root} is a DeepStream without its headers: it has no ${join(includes, versionHeader)}`,
      "install the whole SDK (images for deployment leave the headers out; the -devel or -triton ones have them)",
    );
  }
  throw new BindgenError(
    "notAnSdk",
    `${root} is not a DeepStream SDK: it has no ${join(includes, versionHeader)}`,
    sdkAdvice,
  );
}

const sdkAdvice = "give the SDK's root, such as /opt/nvidia/deepstream/deepstream";

function refuseNoFolder(root: string): void {
  try {
    readdirSync(root);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    const why = code === "ENOENT" ? "does not exist" : code === "ENOTDIR" ? "is no folder" : "cannot be read";
    const cause = code === "EACCES" ? "unreadableHeader" : "notAnSdk";
    throw new BindgenError(cause, `${root} ${why}`, sdkAdvice);
  }
}

/** The include directories that have headers of the packages right below them. */
export function packageRoots(toolchain: Toolchain, config: Config): string[] {
  return toolchain.includeRoots.filter((root) =>
    config.packages.some(({ include }) => existsSync(join(root, include[0] ?? ""))),
  );
}

/** Translation units, resolved: all headers' modules. */
export class FrontEnd {
  readonly #units: TranslationUnits;
  readonly #toolchain: Toolchain;
  readonly #config: Config;
  readonly #extras: WrittenExtras;
  readonly #faults: BindgenError[] = [];

  constructor(units: TranslationUnits, toolchain: Toolchain, config: Config, extras: WrittenExtras) {
    this.#units = units;
    this.#toolchain = toolchain;
    this.#config = config;
    this.#extras = extras;
  }

  /** Headers of the SDK that the compiler takes and bindgen does not: its own failures, unlike what is no C. */
  get faults(): readonly BindgenError[] {
    return this.#faults;
  }

  /** All packages in one translation unit: they are made to be included together. */
  async packages(): Promise<PackagesFront> {
    const main = packageIncludes(this.#config);
    const wanted = (path: string) => this.#modulePath(path) !== null;
    const result = await this.#units.read({ main, macrosBefore: null, extraFlags: [], wanted });
    if (!result.ok) {
      const { message, position } = result;
      throw new BindgenError("missingHeader", message, "install the package that has this header", position);
    }
    const scope = new Scope(
      result.headers.map(({ unit }) => unit),
      null,
      this.#toolchain.target,
    );
    const modules = result.headers.flatMap(({ path: file, unit, macros }) => {
      const path = this.#modulePath(file);
      if (path === null) return [];
      const fault = syntaxFault(unit);
      if (fault !== null) throw fault;
      return [{ path, module: resolveModule(unit, macros, scope, this.#extras) }];
    });
    const seen = new Set(result.headers.map(({ path }) => path));
    return { scope, modules, skipped: this.#unreached(seen) };
  }

  /** Headers of the packages that no include of ours leads to: left out, but not silently. */
  #unreached(seen: ReadonlySet<string>): Refusal[] {
    const files = packageRoots(this.#toolchain, this.#config).flatMap((root) =>
      [...new Bun.Glob("**/*.h").scanSync(root)].map((file) => join(root, file)),
    );
    const { leftOut } = this.#config;
    return files
      .filter((file) => this.#modulePath(file) !== null && !seen.has(file))
      .sort()
      .map((file) => ({
        what: "header",
        name: this.#modulePath(file) ?? file,
        reason:
          leftOut[this.#modulePath(file) ?? ""] ?? "no header that bindgen/config.ts includes leads to it",
        position: { file, line: 1 },
      }));
  }

  /** Each header of an SDK in a translation unit of its own: some redefine what others define. */
  async deepstream(folder: string, packages: PackagesFront): Promise<Front> {
    const { headers, others } = sdkFiles(folder);
    using temporary = temporaryFolder();
    // The packages' macros, include guards among them, spare reading GStreamer's headers every time.
    const macros = join(temporary.path, "macros.h");
    // Written at once: Bun.write would bring the folder back if a signal has it removed meanwhile.
    writeFileSync(macros, await this.#units.packageMacros(packageIncludes(this.#config)));
    const results = await inParallel(headers, async (header) => ({
      header,
      result: await this.#sdkHeader(folder, header, macros, packages),
    }));
    const modules: PlacedModule[] = [];
    const skipped: Refusal[] = [...others];
    for (const { header, result } of results) {
      if ("module" in result) modules.push(result);
      else {
        const { reason, position } = result;
        const file = join(folder, header);
        const inside = position?.file === file ? position : { file, line: 1 };
        skipped.push({ what: "header", name: header, reason, position: inside });
      }
    }
    return { modules, skipped };
  }

  /** The header's module, or the reason why there is none. */
  async #sdkHeader(
    folder: string,
    header: string,
    macrosBefore: string,
    packages: PackagesFront,
  ): Promise<PlacedModule | LeftOut> {
    const path = join(folder, header);
    const extraFlags = sdkFlags(folder);
    const main = sdkInclude(folder, header, this.#config);
    const wanted = (candidate: string) => candidate === path;
    const result = await this.#units.read({ main, macrosBefore, extraFlags, wanted });
    if (!result.ok) return leftOut(whyNotPreprocessed(result.message), result.position, path);
    const own = result.headers.find((candidate) => wanted(candidate.path));
    if (own === undefined) return leftOut("it declares nothing", null, path);
    const units = result.headers.map(({ unit }) => unit);
    const scope = new Scope(units, packages.scope, this.#toolchain.target);
    const ofSdk = units.filter(({ file: from }) => from.startsWith(`${folder}/`));
    const module = resolved(() => resolveModule(own.unit, own.macros, scope, this.#extras));
    const broken = ofSdk.some(({ problems }) => problems.length > 0) || module instanceof BindgenError;
    if (broken || scope.undeclared.size > 0 || contradict(ofSdk, packages.scope)) {
      // What the compiler refuses as well is no C header; what it takes, we have to read.
      const lines = packageIncludes(this.#config) + main;
      const verdict = await this.#units.compiles(lines, extraFlags, result.reads);
      if (!verdict.ok) return leftOut(`it does not compile as C: ${verdict.message}`, verdict.position, path);
    }
    const fault = module instanceof BindgenError ? module : syntaxFault(own.unit);
    if (fault !== null) this.#faults.push(fault);
    if (fault !== null || module instanceof BindgenError) {
      return leftOut(`bindgen cannot read it: ${fault?.message}`, fault?.position ?? null, path);
    }
    return { path: `${this.#config.deepstream.package}/${basename(header, ".h")}`, module };
  }

  /** `package/header` for a header of a package, null for any other file. */
  #modulePath(path: string): string | null {
    const own = ownHeaders(this.#config).find(({ file }) => file === path);
    if (own !== undefined) return own.path;
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

/** What lies in an SDK's folder of headers: its C headers, and what is passed over by its name. */
function sdkFiles(folder: string): { headers: string[]; others: Refusal[] } {
  const headers: string[] = [];
  const others: Refusal[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const { name } = entry;
    const position = { file: join(folder, name), line: 1 };
    const skip = (reason: string) => others.push({ what: "header", name, reason, position });
    const kind = entry.isSymbolicLink() ? linked(position.file) : entry;
    if (kind === null) skip("it is a symbolic link that leads nowhere");
    else if (kind.isDirectory()) skip("it is a folder, and only the headers beside it are read");
    else if (!kind.isFile() && name.endsWith(".h")) skip("it is no file");
    else if (/\.(hpp|hh|hxx)$/.test(name)) skip("it is C++, as its name says");
    else if (name.endsWith(".h")) headers.push(name);
  }
  return { headers, others };
}

function linked(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** A header of the SDK of which nothing is bound, and why. */
interface LeftOut {
  readonly reason: string;
  readonly position: Position | null;
}

/** Where an error lies in another file than the header, the reason says so. */
function leftOut(reason: string, position: Position | null, header: string): LeftOut {
  if (position === null || position.file === header) return { reason, position };
  return { reason: `${reason} (${basename(position.file)}:${position.line})`, position };
}

function resolved(resolve: () => Module): Module | BindgenError {
  try {
    return resolve();
  } catch (error) {
    if (error instanceof BindgenError) return error;
    throw error;
  }
}

/** What cannot be read costs the declarations it is in; only where nothing was declared, it costs the header. */
function syntaxFault({ declarations, problems }: SourceUnit): BindgenError | null {
  const [problem] = problems;
  if (problem === undefined || declarations.length > 0) return null;
  const { excerpt, position } = problem;
  return new BindgenError(
    "badHeader",
    excerpt === "" ? "something is missing here" : `cannot read this as C: ${excerpt.slice(0, 80)}`,
    "the compiler accepts this header, so bindgen/c/tidy.ts has to learn the construct",
    position,
  );
}

/** An include that is not there: a header of C++'s library has no ending, others are third parties'. */
function whyNotPreprocessed(message: string): string {
  const missing = /^([^\s:]+): No such file/.exec(message)?.[1];
  if (missing === undefined) return message;
  if (/^[a-z_]+$/.test(missing)) return `it is C++: it includes <${missing}>`;
  return `it needs ${missing}, which is not installed`;
}
