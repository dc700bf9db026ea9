import { join } from "node:path";
import type { Front, PackagesFront } from "../c/frontend.ts";
import { CParser } from "../c/parse.ts";
import type { SourceFile } from "../c/preprocess.ts";
import { TranslationUnits } from "../c/translation-units.ts";
import type { RunMemory } from "../cache/memory.ts";
import type { Config } from "../config.ts";
import type { Toolchain } from "../system/toolchain.ts";
import type { Refusal, SourceUnit } from "../written.ts";
import { CxxFrontEnd, workOf } from "./front.ts";
import { type CxxToolchain, cxxPackage } from "./library.ts";
import { lowerCxx } from "./lower.ts";

export interface CxxRequest {
  readonly c: Toolchain;
  /** Being looked for while C is read; null where there is no C++ compiler. */
  readonly cxx: Promise<CxxToolchain | null>;
  /** Reads macros' values, which are C. */
  readonly parser: CParser;
  readonly config: Config;
  readonly memory: RunMemory | undefined;
  readonly folder: string;
  readonly packages: PackagesFront;
}

export interface CxxFront extends Front {
  readonly cxx: CxxToolchain | null;
  readonly reads: ReadonlySet<string>;
}

/** What C made of an SDK, with its C++ in it; without a C++ compiler, with that as the reason. */
export async function withCxx(sdk: Front, request: CxxRequest): Promise<CxxFront> {
  const { c, config, folder, packages } = request;
  const cxx = await request.cxx;
  if (cxx === null) {
    const reason = `it is C++, and there is no C++ compiler to go with ${c.compiler} (${cxxPackage(c)})`;
    const work = workOf(folder, sdk);
    const unread = new Set(work.filter(({ before }) => before === null).map(({ header }) => header));
    const refusals = work.map(({ header, before }): Refusal => {
      const name = before === null ? header : `${header}, its C++ part`;
      return { what: "header", name, reason, position: { file: join(folder, header), line: 1 } };
    });
    const left = sdk.skipped.filter(({ name }) => !unread.has(name));
    return { modules: sdk.modules, skipped: [...left, ...refusals], cxx, reads: new Set() };
  }
  const grammar = await CParser.load("tree-sitter-cpp");
  const lower = (file: SourceFile): SourceUnit =>
    isOfSystem(file.path)
      ? { file: file.path, declarations: [], problems: [] }
      : lowerCxx(grammar, cxx.library, file);
  const { parser, memory } = request;
  const units = new TranslationUnits(parser, lower, cxx.toolchain, { memory });
  const front = await new CxxFrontEnd(units, cxx.toolchain, config).complete(folder, packages, sdk);
  return { ...front, cxx, reads: new Set([...units.reads, ...cxx.reads]) };
}

/** C++'s library and the compiler's own are known by name and never read. */
function isOfSystem(path: string): boolean {
  return /^\/usr\/(include|lib|[^/]+\/include)\/|\/c\+\+\/|^</.test(path);
}
