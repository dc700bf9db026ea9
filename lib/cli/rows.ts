/**
 * Records as text: a table for people, CSV and JSON lines for programs. What is null is `-` in a table, an empty cell of
 * CSV, and null in JSON.
 */

import { CliError } from "./errors.ts";

export type RowFormat = "table" | "json" | "csv";
export const rowFormats: readonly RowFormat[] = ["table", "json", "csv"];

export type Row = Readonly<Record<string, unknown>>;

/** Writes rows of the same columns, one by one. */
export class RowWriter {
  readonly #columns: readonly string[];
  readonly #format: RowFormat;
  /** In a table; a column that has once been wider stays so. */
  readonly #widths: number[];
  readonly #write: (line: string) => void;
  #begun = false;

  constructor(columns: readonly string[], format: RowFormat, write: (line: string) => void) {
    this.#columns = columns;
    this.#format = format;
    this.#widths = columns.map((column) => Math.max(column.length, 10));
    this.#write = write;
  }

  /** The columns' names, where the format has such a line; otherwise with the first row. */
  begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    if (this.#format === "csv") this.#write(this.#columns.map(csvCell).join(","));
    if (this.#format === "table") this.#write(this.#aligned(this.#columns));
  }

  row(row: Row): void {
    this.begin();
    const cells = this.#columns.map((column) => row[column]);
    if (this.#format === "json") this.#write(jsonObject(this.#columns, cells));
    else if (this.#format === "csv") this.#write(cells.map((cell) => csvCell(plain(cell))).join(","));
    else this.#write(this.#aligned(cells.map(forPeople)));
  }

  #aligned(cells: readonly string[]): string {
    return cells
      .map((cell, index) => {
        const width = Math.max(this.#widths[index] ?? 0, cell.length);
        this.#widths[index] = width;
        return cell.padStart(width);
      })
      .join("  ");
  }
}

function plain(cell: unknown): string {
  return cell === undefined || cell === null ? "" : String(cell);
}

function forPeople(cell: unknown): string {
  if (cell === null) return "-";
  return typeof cell === "number" && !Number.isInteger(cell) ? cell.toFixed(3) : plain(cell);
}

/** RFC 4180. */
function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Numbers of 64 bits with all their digits, which JSON.stringify refuses. */
function jsonObject(columns: readonly string[], cells: readonly unknown[]): string {
  const members = columns.map((column, index) => `${JSON.stringify(column)}:${jsonText(cells[index])}`);
  return `{${members.join(",")}}`;
}

function isNumbers(value: unknown): value is Iterable<number | bigint> {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/**
 * One line of JSON for anything that is data: entries of Maps as members, those of Sets as lists. Throws CliError for
 * what shows nothing of itself.
 */
export function jsonText(value: unknown): string {
  return textOf(value, []);
}

function textOf(value: unknown, within: readonly unknown[]): string {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null || "toJSON" in value)
    return JSON.stringify(value) ?? "null";
  if (within.includes(value))
    throw new CliError("failed", "what was extracted leads back to itself, and cannot be printed");
  const inner = [...within, value];
  if (isNumbers(value) || Array.isArray(value) || value instanceof Set)
    return `[${Array.from(value, (each) => textOf(each, inner)).join(",")}]`;
  const members = value instanceof Map ? [...value].map(namedEntry) : Object.entries(value);
  if (members.length === 0) requirePlain(value);
  const shown = members.filter(([, member]) => member !== undefined && typeof member !== "function");
  return `{${shown.map(([key, member]) => `${JSON.stringify(key)}:${textOf(member, inner)}`).join(",")}}`;
}

function namedEntry([key, value]: readonly [unknown, unknown]): [string, unknown] {
  if (typeof key === "string" || typeof key === "number" || typeof key === "bigint")
    return [String(key), value];
  throw new CliError("failed", `a Map was extracted with a ${typeof key} as a key: use texts or numbers`);
}

/** An object of a class without anything that can be listed would be {}. */
function requirePlain(value: object): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null || value instanceof Map) return;
  throw new CliError(
    "failed",
    `a ${value.constructor.name} was extracted, which shows nothing of itself: extract fields of it`,
  );
}
