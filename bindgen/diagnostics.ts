import { readFileSync } from "node:fs";
import type { Position } from "./ir.ts";

/** What the process exits with, one code a cause, so that scripts can tell them apart. */
export const exitCodes = {
  usage: 2,
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

/** The error as a compiler prints one: place, message, the line it is about, the way out. */
export function render(error: BindgenError): string {
  const lines: string[] = [];
  const { position } = error;
  lines.push(position === null ? `error: ${error.message}` : `${at(position)}: error: ${error.message}`);
  const excerpt = position === null ? null : sourceLine(position);
  if (position !== null && excerpt !== null) {
    const gutter = String(position.line);
    lines.push(` ${gutter} | ${excerpt}`, ` ${" ".repeat(gutter.length)} |`);
  }
  lines.push(`fix: ${error.fix}`);
  return lines.join("\n");
}

export function at(position: Position): string {
  return `${position.file}:${position.line}`;
}

function sourceLine(position: Position): string | null {
  try {
    return readFileSync(position.file, "utf8").split("\n")[position.line - 1]?.trimEnd() ?? null;
  } catch {
    return null;
  }
}
