import type { WrittenMacro } from "../written.ts";
import { lowerConstant } from "./lower-type.ts";
import type { CParser } from "./parse.ts";
import type { SourceFile } from "./preprocess.ts";

/** A header's macros, with the expressions of those that may be constants. */
export function lowerMacros(parser: CParser, file: SourceFile): WrittenMacro[] {
  return file.macros.map(({ name, body, expansion, line }) => {
    const value =
      expansion === null || isPlaceDependent(body) ? null : lowerConstant(parser, file, expansion);
    return { name, body, value, position: { file: file.path, line } };
  });
}

/** What says where it is used has no value of its own. */
function isPlaceDependent(body: string | null): boolean {
  return body !== null && /\b__(FILE|LINE|DATE|TIME|COUNTER|func|FUNCTION|PRETTY_FUNCTION)__/.test(body);
}
