import { basename } from "node:path";
import { BindgenError } from "../diagnostics.ts";
import type { Position, SourceUnit } from "../written.ts";

/** A header of the SDK of which nothing is bound, and why. */
export interface LeftOut {
  readonly reason: string;
  readonly position: Position | null;
}

/** Where an error lies in another file than the header, the reason says so. */
export function leftOut(reason: string, position: Position | null, header: string): LeftOut {
  if (position === null || position.file === header) return { reason, position };
  return { reason: `${reason} (${basename(position.file)}:${position.line})`, position };
}

/** An include that is not there: a header of C++'s library has no ending, others are third parties'. */
export function whyNotPreprocessed(message: string): string {
  const missing = /^([^\s:]+): No such file/.exec(message)?.[1];
  if (missing === undefined) return message;
  if (/^[a-z_]+$/.test(missing)) return `it is C++: it includes <${missing}>`;
  return `it needs ${missing}, which is not installed`;
}

/** What cannot be read costs the declarations it is in; only where nothing was declared, it costs the header. */
export function syntaxFault({ declarations, problems }: SourceUnit): BindgenError | null {
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
