import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Config } from "../config.ts";
import { BindgenError } from "../diagnostics.ts";
import type { PlacedModule } from "../select.ts";
import { temporaryFolder } from "../system/temporary.ts";
import type { Toolchain } from "../system/toolchain.ts";
import type { Refusal, WrittenExtras } from "../written.ts";
import { contradict } from "./conflicts.ts";
import { type LeftOut, leftOut, syntaxFault, whyNotPreprocessed } from "./left-out.ts";
import { packageIncludes, packageModule, unreached } from "./packages.ts";
import { Scope } from "./resolve.ts";
import { resolveModule } from "./resolve-module.ts";
import { sdkFiles, sdkFlags, sdkInclude } from "./sdk-folder.ts";
import type { OpenedUnit, TranslationUnits } from "./translation-units.ts";

/** Headers read and resolved, and headers passed over with the reason. */
export interface Front {
  readonly modules: readonly PlacedModule[];
  readonly skipped: readonly Refusal[];
}

export interface PackagesFront extends Front {
  readonly scope: Scope;
}

/** An SDK's headers as the compiler has read them. */
export interface OpenedSdk {
  readonly folder: string;
  readonly headers: readonly { readonly header: string; readonly opened: OpenedUnit }[];
  readonly others: readonly Refusal[];
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
  openPackages(): Promise<OpenedUnit> {
    const main = packageIncludes(this.#config);
    const wanted = (path: string) => this.#packageModule(path) !== null;
    return this.#units.open({ main, macrosBefore: null, extraFlags: [], wanted });
  }

  async packages(opened: OpenedUnit): Promise<PackagesFront> {
    const result = await opened.unit();
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
      const path = this.#packageModule(file);
      if (path === null) return [];
      const fault = syntaxFault(unit);
      if (fault !== null) throw fault;
      return [{ path, module: resolveModule(unit, macros, scope, this.#extras) }];
    });
    const seen = new Set(result.headers.map(({ path }) => path));
    return { scope, modules, skipped: unreached(seen, this.#toolchain, this.#config) };
  }

  #packageModule(path: string): string | null {
    return packageModule(path, this.#toolchain, this.#config);
  }

  /**
   * Each header of an SDK in a translation unit of its own: some redefine what others define. To be begun when the
   * packages are open; the compiler can be at work on it while they are parsed.
   */
  async openSdk(folder: string): Promise<OpenedSdk> {
    const { headers, others } = sdkFiles(folder);
    using temporary = temporaryFolder();
    // The packages' macros, include guards among them, spare reading GStreamer's headers every time.
    const macrosBefore = join(temporary.path, "macros.h");
    // Written at once: Bun.write would bring the folder back if a signal has it removed meanwhile.
    writeFileSync(macrosBefore, await this.#units.packageMacros(packageIncludes(this.#config)));
    const open = async (header: string) => {
      const main = sdkInclude(folder, header, this.#config);
      const only = join(folder, header);
      const wanted = (path: string) => path === only;
      const request = { main, macrosBefore, extraFlags: sdkFlags(folder), wanted, only };
      return { header, opened: await this.#units.open(request) };
    };
    return { folder, headers: await Promise.all(headers.map(open)), others };
  }

  async sdk({ folder, headers, others }: OpenedSdk, packages: PackagesFront): Promise<Front> {
    const read = async ({ header, opened }: OpenedSdk["headers"][number]) => ({
      header,
      result: await this.#sdkHeader(folder, header, opened, packages),
    });
    const modules: PlacedModule[] = [];
    const skipped: Refusal[] = [...others];
    for (const { header, result } of await Promise.all(headers.map(read))) {
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
    opened: OpenedUnit,
    packages: PackagesFront,
  ): Promise<PlacedModule | LeftOut> {
    const path = join(folder, header);
    const result = await opened.unit();
    if (!result.ok) return leftOut(whyNotPreprocessed(result.message), result.position, path);
    const own = result.headers.find((candidate) => candidate.path === path);
    if (own === undefined) return leftOut("it declares nothing", null, path);
    const units = result.headers.map(({ unit }) => unit);
    const scope = new Scope(units, packages.scope, this.#toolchain.target);
    const ofSdk = units.filter(({ file: from }) => from.startsWith(`${folder}/`));
    const module = resolveModule(own.unit, own.macros, scope, this.#extras);
    const broken = ofSdk.some(({ problems }) => problems.length > 0);
    if (broken || scope.undeclared.size > 0 || contradict(ofSdk, packages.scope)) {
      // What the compiler refuses as well is no C header; what it takes, we have to read.
      const lines = packageIncludes(this.#config) + sdkInclude(folder, header, this.#config);
      const verdict = await this.#units.compiles(lines, sdkFlags(folder), result.reads);
      if (!verdict.ok) return leftOut(`it does not compile as C: ${verdict.message}`, verdict.position, path);
    }
    const fault = syntaxFault(own.unit);
    if (fault !== null) {
      this.#faults.push(fault);
      return leftOut(`bindgen cannot read it: ${fault.message}`, fault.position, path);
    }
    return { path: `${this.#config.deepstream.package}/${basename(header, ".h")}`, module };
  }
}
