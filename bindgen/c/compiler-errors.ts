import type { Position } from "../written.ts";

/** A compiler's first error, as gcc and clang print it; without a place where it names none. */
export interface CompilerError {
  readonly message: string;
  readonly position: Position | null;
}

export function compilerError(stderr: string): CompilerError {
  const lines = stderr.split("\n");
  const line = lines.find((candidate) => /\berror: /.test(candidate));
  if (line === undefined) {
    const said = lines.find((candidate) => candidate.trim() !== "") ?? "it failed without a word";
    return { message: said.trim(), position: null };
  }
  if (/internal compiler error/.test(line))
    return { message: "the compiler breaks down at it", position: null };
  const place = /^(\/[^:]*):(\d+)(?::(\d+))?: /.exec(line);
  const message = line.replace(/^.*?(?:fatal )?error: /, "");
  if (place === null) return { message, position: null };
  const [, file = "", row, column] = place;
  const position = { file, line: Number(row), ...(column === undefined ? {} : { column: Number(column) }) };
  return { message, position };
}
