import { readFileSync } from "node:fs";
import type { Position } from "./written.ts";

/** What the process exits with, one code a cause, so that scripts can tell them apart. */
export const exitCodes = {
  usage: 2,
  compilerFailed: 9,
  noCompiler: 10,
  noPkgConfig: 11,
  missingHeader: 12,
  notAnSdk: 13,
  unwritableOutput: 14,
  unreadableHeader: 15,
  badHeader: 16,
  layoutMismatch: 17,
  badConfiguration: 18,
  outOfDate: 19,
  noRegistry: 20,
  badFacts: 21,
  changed: 30,
  changedUnderCode: 31,
} as const;

export type Cause = keyof typeof exitCodes;

/** A failure that a person can mend: what, where, and how. */
export class BindgenError extends Error {
  override readonly name = "BindgenError";
  readonly reason: Cause;
  readonly position: Position | null;
  readonly fix: string;

  constructor(reason: Cause, message: string, fix: string, position: Position | null = null) {
    super(message);
    this.reason = reason;
    this.fix = fix;
    this.position = position;
  }

  get exitCode(): number {
    return exitCodes[this.reason];
  }
}

/** The error as a compiler prints one: place, message, the line with the place marked, the way out. */
export function render(error: BindgenError, colours = false): string {
  const paint = (code: string, text: string) => (colours ? `\x1b[${code}m${text}\x1b[0m` : text);
  const { position, fix } = error;
  const place = position === null ? "" : `${paint("1", at(position))}: `;
  const lines = [`${place}${paint("1;31", "error:")} ${paint("1", error.message)}`];
  const line = position === null ? null : sourceLine(position);
  if (position !== null && line !== null) {
    const { excerpt, mark } = marked(line, position.column);
    const gutter = String(position.line);
    lines.push(` ${gutter} | ${excerpt}`, ` ${" ".repeat(gutter.length)} | ${paint("1;31", mark)}`);
  }
  lines.push(`${paint("1;36", "fix:")} ${fix}`);
  return lines.join("\n");
}

/** Colours are for a terminal whose owner has not declined them (no-color.org). */
export function wantsColours(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
}

export function at({ file, line, column }: Position): string {
  return `${file}:${line}${column === undefined ? "" : `:${column}`}`;
}

const widest = 100;

/** The part of a line that there is room for, and what to write under it: the word at the column, or all of it. */
function marked(line: string, column?: number): { excerpt: string; mark: string } {
  const first = column === undefined ? Math.max(0, line.search(/\S/)) : Math.min(column - 1, line.length);
  const length =
    column === undefined ? line.length - first : (/^\w+/.exec(line.slice(first))?.[0].length ?? 1);
  const from = first + length <= widest ? 0 : Math.max(0, first - 20);
  const excerpt = line.slice(from, from + widest);
  const start = first - from;
  const end = Math.min(start + Math.max(1, length), excerpt.length);
  // Tabs stay tabs, so that the mark stands where the eye expects it.
  const indent = excerpt.slice(0, start).replace(/[^\t]/g, " ");
  return { excerpt, mark: `${indent}^${"~".repeat(Math.max(0, end - start - 1))}` };
}

function sourceLine({ file, line }: Position): string | null {
  try {
    return (
      readFileSync(file, "utf8")
        .replace(/^\ufeff/, "")
        .split("\n")
        [line - 1]?.trimEnd() ?? null
    );
  } catch {
    return null;
  }
}
