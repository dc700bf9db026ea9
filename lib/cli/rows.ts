/** Records as text: a table for people, CSV and JSON lines for programs. */

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

/** One line of JSON for anything that is plain data. */
export function jsonText(value: unknown): string {
  if (typeof value === "bigint") return value.toString();
  if (isNumbers(value)) return jsonText([...value]);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
  if (typeof value !== "object" || value === null || "toJSON" in value)
    return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${jsonText(member)}`).join(",")}}`;
}
