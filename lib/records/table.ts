/** Records as C hands them over, as tables and rows; nothing is copied. */
import { atProgram } from "../native/errors.ts";
import { LabelCache } from "../native/label-cache.ts";
import type { RawRecord } from "../native/records.ts";
import { printsAs } from "../native/shown-fields.ts";
import { textUpToNul } from "../native/text.ts";
import { ArrayColumn } from "./array_column.ts";
import { askedOf, isText, type PlannedColumn, type PlannedTable } from "./plan.ts";
import { TextColumn } from "./text_column.ts";
import { arrays, type NumberColumn } from "./typed_arrays.ts";

/** Words of the directory; shim/core/record_columns.h tells of it. */
const tableWords = 2;
const columnWords = 3;

/** Rows that console.log shows. */
const mostShown = 3;

const labels = new LabelCache();

export type AnyTextColumn = TextColumn<string | undefined>;
export type AnyArrayColumn = ArrayColumn<NumberColumn>;
export type Column = NumberColumn | AnyTextColumn | AnyArrayColumn;
export type Value = number | bigint | string | boolean | undefined | NumberColumn;

/** Where a table stands among the others, and under which names it and they are reached. */
export interface TableShape {
  readonly planned: PlannedTable;
  /** The column of its rows' owners, and a row's own: `frame`, `object`, `classifier`; undefined for those of the batch. */
  readonly owner: string | undefined;
  /** Tables whose rows a row of this one lists, under their names; those that `belong` are this table's properties too. */
  readonly children: readonly { readonly name: string; readonly table: number; readonly belong: boolean }[];
}

/** One batch's tables, which refer to each other through it. */
export interface Tables {
  readonly bytes: ArrayBuffer;
  readonly directory: Uint32Array;
  table(index: number): RecordTable;
}

/** A table without the properties that its plan gives it. */
export class RecordTable implements Iterable<RecordRow> {
  readonly count: number;
  readonly tables: Tables;
  readonly #shape: TableShape;
  readonly #at: number;
  readonly #Row: RowClass;
  /** Those that were asked for, by their places among the columns. */
  readonly #numbers: NumberColumn[] = [];
  readonly #texts: AnyTextColumn[] = [];
  readonly #arrays: AnyArrayColumn[] = [];
  #either: AnyTextColumn | undefined;
  #owners: Uint32Array | undefined;
  #starts: Uint32Array | undefined;

  /** `at`: its place in the directory. */
  constructor(tables: Tables, shape: TableShape, at: number, Row: RowClass) {
    this.tables = tables;
    this.#shape = shape;
    this.#at = at;
    this.#Row = Row;
    this.count = tables.directory[at] ?? 0;
  }

  /** For each row the row of the parent's table that it belongs to. */
  get owners(): Uint32Array {
    this.#owners ??= new Uint32Array(this.tables.bytes, this.tables.directory[this.#at + 1], this.count);
    return this.#owners;
  }

  numbersAt(index: number): NumberColumn {
    return this.#numbers[index] ?? this.#makeNumbers(index);
  }

  textsAt(index: number): AnyTextColumn {
    return this.#texts[index] ?? this.#makeTexts(index);
  }

  arraysAt(index: number): AnyArrayColumn {
    return this.#arrays[index] ?? this.#makeArrays(index);
  }

  columnAt(index: number): Column {
    const planned = this.#planned(index);
    if (planned.array !== undefined) return this.arraysAt(index);
    return isText(planned) ? this.textsAt(index) : this.numbersAt(index);
  }

  /** The column that is made of two others. */
  get either(): AnyTextColumn {
    const { first = 0, second = 0 } = this.#shape.planned.either ?? {};
    this.#either ??= TextColumn.either(this.textsAt(first), this.textsAt(second));
    return this.#either;
  }

  column(path: string): Column {
    if (path === this.#shape.planned.either?.path) return this.either;
    const index = askedOf(this.#shape.planned).findIndex((column) => column.path === path);
    if (index < 0) throw atProgram(new RangeError(`${path} was not recorded`));
    return this.columnAt(index);
  }

  row(index: number): RecordRow {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) {
      throw atProgram(new RangeError(`row ${index} is outside a table of ${this.count}`));
    }
    return new this.#Row(this, index);
  }

  of(owner: number): RecordRow[] {
    this.#starts ??= startsOf(this.owners, this.tables.table(this.#shape.planned.native.parent).count);
    const end = this.#starts[owner + 1];
    if (end === undefined) throw atProgram(new RangeError(`there is no row ${owner} to belong to`));
    const rows: RecordRow[] = [];
    for (let index = this.#starts[owner] ?? end; index < end; index++) rows.push(new this.#Row(this, index));
    return rows;
  }

  *[Symbol.iterator](): IterableIterator<RecordRow> {
    for (let index = 0; index < this.count; index++) yield new this.#Row(this, index);
  }

  valueAt(column: number, row: number): Value {
    const planned = this.#planned(column);
    if (planned.array !== undefined) return this.arraysAt(column).at(row);
    if (isText(planned)) return this.textsAt(column).at(row);
    const value = this.numbersAt(column)[row];
    return planned.kind === "bool" ? value !== 0 : value;
  }

  toObject(row: number): Record<string, Value> {
    const { planned } = this.#shape;
    const values: [string, Value][] = askedOf(planned).map(({ path }, column) => [
      path,
      own(this.valueAt(column, row)),
    ]);
    if (planned.either !== undefined) values.push([planned.either.path, this.either.at(row)]);
    return Object.fromEntries(values);
  }

  static {
    printsAs(RecordTable, (table) => table.#told(), "Table");
  }

  /** For console.log: how many rows there are, of what, and the first of them. */
  #told(): object {
    const { planned } = this.#shape;
    const columns = askedOf(planned).map(({ path }) => path);
    if (planned.either !== undefined) columns.push(planned.either.path);
    const first = Array.from({ length: Math.min(this.count, mostShown) }, (_, row) => this.toObject(row));
    return { count: this.count, columns, first };
  }

  #planned(index: number): PlannedColumn {
    const planned = this.#shape.planned.columns[index];
    if (planned === undefined) throw atProgram(new RangeError(`there is no column ${index}`));
    return planned;
  }

  #makeNumbers(index: number): NumberColumn {
    const { kind, signed } = this.#planned(index);
    if (kind === "string" || kind === "text" || kind === "cxxText" || kind === "array")
      throw atProgram(new TypeError(`column ${index} is of no single numbers`));
    const numbers = kind === "bits" ? (signed ? "i32" : "u32") : kind;
    const { bytes, directory } = this.tables;
    const made = new arrays[numbers](bytes, directory[this.#place(index)], this.count);
    this.#numbers[index] = made;
    return made;
  }

  #makeArrays(index: number): AnyArrayColumn {
    const { array } = this.#planned(index);
    if (array === undefined) throw atProgram(new TypeError(`column ${index} is of no arrays`));
    const { bytes, directory } = this.tables;
    const values = new arrays[array.of](bytes, directory[this.#place(index)], this.count * array.length);
    const made = new ArrayColumn<NumberColumn>(values, array.length, this.count, (begin, end) =>
      values.subarray(begin, end),
    );
    this.#arrays[index] = made;
    return made;
  }

  #makeTexts(index: number): AnyTextColumn {
    const { bytes, directory } = this.tables;
    const at = this.#place(index);
    const indices = new Uint32Array(bytes, directory[at], this.count);
    const entries = new Uint32Array(bytes, directory[at + 1], 2 * (directory[at + 2] ?? 0));
    const missing = this.#planned(index).kind === "text" ? undefined : "";
    const made = new TextColumn(indices, () => readTexts(bytes, entries), missing);
    this.#texts[index] = made;
    return made;
  }

  /** Where the directory tells of a column. */
  #place(index: number): number {
    return this.#at + tableWords + index * columnWords;
  }
}

/** Arrays are copied: a view holds its whole batch, and takes it along where it is posted. */
function own(value: Value): Value {
  return ArrayBuffer.isView(value) ? value.slice() : value;
}

/** A row without the properties that its plan gives it. */
export class RecordRow {
  readonly table: RecordTable;
  readonly index: number;

  constructor(table: RecordTable, index: number) {
    this.table = table;
    this.index = index;
  }

  toObject(): Record<string, Value> {
    return this.table.toObject(this.index);
  }

  static {
    printsAs(RecordRow, (row) => row.toObject(), "Row");
  }
}

/** The rows of one plan's tables. */
export type RowClass = new (table: RecordTable, index: number) => RecordRow;

/** How many words a table takes in the directory. */
export function directoryWords(planned: PlannedTable): number {
  return tableWords + planned.columns.length * columnWords;
}

/** Texts of a dictionary: each is followed by NULs up to a whole word. */
function readTexts(bytes: ArrayBuffer, entries: Uint32Array): string[] {
  const view = new DataView(bytes);
  const texts: string[] = [];
  for (let entry = 0; entry < entries.length; entry += 2) {
    const place = entries[entry] ?? 0;
    const length = entries[entry + 1] ?? 0;
    const padded = length - (length % 4) + 4;
    texts.push(labels.read(view, place, padded) ?? textUpToNul(new Uint8Array(bytes, place, length)));
  }
  return texts;
}

/** For each owner its first row, and behind the last one the count of all: rows follow the order of their owners. */
function startsOf(owners: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  for (const owner of owners) starts[owner + 1] = (starts[owner + 1] ?? 0) + 1;
  for (let owner = 0; owner < count; owner++) {
    starts[owner + 1] = (starts[owner + 1] ?? 0) + (starts[owner] ?? 0);
  }
  return starts;
}

/** The view of a record's directory. */
export function directoryOf(record: RawRecord, words: number): Uint32Array {
  return new Uint32Array(record.bytes, 0, words);
}
