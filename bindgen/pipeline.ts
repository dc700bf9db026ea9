import { lowerExtras } from "./c/extras.ts";
import { FrontEnd } from "./c/frontend.ts";
import { lower } from "./c/lower.ts";
import { CParser } from "./c/parse.ts";
import { sdkHeaders } from "./c/sdk-folder.ts";
import { TranslationUnits } from "./c/translation-units.ts";
import type { RunMemory } from "./cache/memory.ts";
import { assignCallbacks } from "./callbacks.ts";
import type { Config } from "./config.ts";
import { type CxxFront, withCxx } from "./cxx/complete.ts";
import { type CxxToolchain, findCxx } from "./cxx/library.ts";
import type { BindgenError } from "./diagnostics.ts";
import { documented } from "./docs/docs.ts";
import { type EmitContext, emitModule, emitVersions, type Output, type Versions } from "./emit.ts";
import { emitStart } from "./emit-start.ts";
import type { LayoutPass } from "./layout.ts";
import { assignNames, type Names } from "./names.ts";
import { omittedFields } from "./plan.ts";
import { type PlacedModule, type SelectedModule, select } from "./select.ts";
import { breathe } from "./system/interruption.ts";
import { noProgress, type Progress } from "./system/progress.ts";
import { findToolchain, packageVersion, type Toolchain } from "./system/toolchain.ts";
import type { Refusal } from "./written.ts";

export interface GenerateRequest {
  readonly config: Config;
  readonly compiler: string;
  /** Root of a DeepStream SDK or the folder of its headers; null for GStreamer alone. */
  readonly deepstream: string | null;
  /** How generated modules reach lib/native: relative to the output folder, or absolute. */
  readonly native: string;
  /** With the headers' own documentation: for a user's copy, since it is not ours to hand on. */
  readonly docs?: boolean;
  /** What an earlier run found out, to be used again where it still holds. */
  readonly memory?: RunMemory;
  readonly progress?: Progress;
}

export interface Generated {
  readonly toolchain: Toolchain;
  /** The folder of the SDK's headers. */
  readonly sdkFolder: string | null;
  readonly modules: readonly SelectedModule[];
  readonly names: Names;
  readonly layout: LayoutPass;
  readonly outputs: readonly Output[];
  /** Headers that were passed over, with the reason. */
  readonly skipped: readonly Refusal[];
  /** Parts of what is bound that are not: fields without accessors, callbacks without signatures. */
  readonly omissions: readonly Refusal[];
  /** Headers that are left out though they are good C: bindgen could not read them. */
  readonly faults: readonly BindgenError[];
  readonly versions: Versions;
  /** Every file that the compiler opened. */
  readonly reads: ReadonlySet<string>;
  /** What reads the C++ in the SDK's headers; null if there is no such compiler, or no SDK. */
  readonly cxx: CxxToolchain | null;
  /** How many translation units there are, and how many were read rather than remembered. */
  readonly units: TranslationUnits["counts"];
}

/** The whole chain of passes, headers to TypeScript; writes nothing. */
export async function generate(request: GenerateRequest): Promise<Generated> {
  const { config, docs = false, progress = noProgress } = request;
  progress.pass("asking the compiler and pkg-config");
  const sdkFolder = request.deepstream === null ? null : sdkHeaders(request.deepstream, config);
  const toolchain = await findToolchain(request.compiler, config.packages, config.defines);
  const cxx = sdkFolder === null ? Promise.resolve(null) : findCxx(toolchain, request.memory);
  // Where C fails first, that is the error.
  cxx.catch(() => {});
  const parser = await CParser.load();
  const { memory } = request;
  const units = new TranslationUnits(parser, (file) => lower(parser, file), toolchain, { memory, progress });
  const front = new FrontEnd(units, toolchain, config, lowerExtras(parser, config.extras));
  progress.pass("reading the packages' headers");
  const openedPackages = await front.openPackages();
  const openedSdk = sdkFolder === null ? null : front.openSdk(sdkFolder);
  // An error of the packages comes first.
  openedSdk?.catch(() => {});
  const packages = await front.packages(openedPackages);
  progress.pass("reading the SDK's headers");
  const opened = await openedSdk;
  const sdk: CxxFront =
    opened === null
      ? { modules: [], skipped: [], cxx: null, reads: new Set() }
      : await withCxx(await front.sdk(opened, packages), {
          c: toolchain,
          cxx,
          parser,
          config,
          memory,
          folder: opened.folder,
          packages,
        });
  progress.pass("laying out and naming");
  await breathe();
  const { layout } = packages.scope;
  const instead = new Map(Object.entries(config.instead));
  const modules = select([...packages.modules, ...sdk.modules], layout, instead);
  const names = assignNames(modules);
  const callbacks = assignCallbacks(modules, layout, names);
  const readOnlyPointers = pointersOf(config);
  const versions = await versionsOf(toolchain, sdk.modules);
  progress.pass("writing modules", modules.length);
  const outputs: Output[] = [];
  const context = { layout, names, callbacks, readOnlyPointers, native: request.native };
  for (const module of modules) {
    const output = emitModule(module, context);
    if (output !== null) outputs.push(docs ? documented(output, module, { names, layout }) : output);
    progress.advance(module.path);
    await breathe();
  }
  const start = emitStart(modules, config.start, context);
  if (start !== null) outputs.push(start);
  outputs.push(emitVersions(versions));
  return {
    toolchain,
    sdkFolder,
    modules,
    names,
    layout,
    outputs,
    skipped: [...packages.skipped, ...sdk.skipped],
    omissions: [...omittedFields(modules, layout, names), ...callbacks.omissions],
    faults: front.faults,
    versions,
    reads: new Set([...units.reads, ...sdk.reads]),
    cxx: sdk.cxx,
    units: units.counts,
  };
}

function pointersOf({ deepstream }: Config): EmitContext["readOnlyPointers"] {
  if (deepstream.readOnlyPointers === null) return null;
  return {
    package: deepstream.package,
    instead: new Map(Object.entries(deepstream.readOnlyPointers)),
  };
}

async function versionsOf(toolchain: Toolchain, sdk: readonly PlacedModule[]): Promise<Versions> {
  const part = (name: string): string | null => {
    for (const { module } of sdk) {
      const found = module.constants.find((constant) => constant.name === name);
      if (found?.value.kind === "integer") return String(found.value.value);
    }
    return null;
  };
  const major = part("NVDS_VERSION_MAJOR");
  return {
    target: toolchain.target.name,
    glib: await packageVersion("glib-2.0"),
    gstreamer: await packageVersion("gstreamer-1.0"),
    ...(major === null ? {} : { deepstream: `${major}.${part("NVDS_VERSION_MINOR") ?? 0}` }),
  };
}
