/** From paths to plain data: what C copies of each struct, and where columns are made of it. */
import { atProgram } from "../native/errors.ts";
import {
  ColumnKind,
  cxxText,
  type RecordColumn,
  type RecordPiece,
  type RecordRoute,
  type RecordTable,
  recordPiece,
  rowHeader,
  textCell,
} from "../native/records.ts";
import { type Place, placeOf, type StructTable } from "./places.ts";

/** What a table is to have. */
export interface TableWish {
  readonly struct: StructTable;
  readonly paths: readonly string[];
  /** Fields of the struct that are `char *`; known ones where it is not said. */
  readonly texts?: readonly string[] | undefined;
  readonly parent: number;
  readonly route: RecordRoute;
  /** Default: any. */
  readonly audience?: RecordTable["audience"];
}

export interface PlannedColumn {
  readonly path: string;
  readonly kind: Place["kind"];
  readonly signed: boolean;
  /** Of a whole array. */
  readonly array: Place["array"];
}

/** A text that is at one of two places, by their columns: the first, or where that has none the second. */
export interface EitherText {
  readonly path: string;
  readonly first: number;
  readonly second: number;
}

export interface PlannedTable {
  readonly native: RecordTable;
  readonly columns: readonly PlannedColumn[];
  /** A column that is made of two others. */
  readonly either?: EitherText | undefined;
  /** How many columns, the first ones, were asked for; what follows is there for `either`. Default: all. */
  readonly asked?: number;
}

/** The columns that were asked for. */
export function askedOf({ columns, asked }: PlannedTable): readonly PlannedColumn[] {
  return asked === undefined ? columns : columns.slice(0, asked);
}

/** A stretch of the struct that is copied into the row; of its bytes, `used` ones have what was asked for. */
interface Stretch extends RecordPiece {
  used: number;
}

/** Throws RecordError where a path leads nowhere. */
export function planTable(wish: TableWish): PlannedTable {
  const places = wish.paths.map((path) => placeOf(wish.struct, path, wish.texts));
  const stretches = stretchesOf(
    places.filter((place) => !isText(place) && !isLong(place)),
    wish.struct.size,
  );
  const isWhole = wish.struct.size < recordPiece && stretches.length > 0;
  const pieces: RecordPiece[] = isWhole ? [] : stretches.map(({ from, to }) => ({ from, to }));
  let row = endOf(stretches);
  const texts: RecordTable["texts"][number][] = [];
  const columns = places.map((place): RecordColumn => {
    if (isLong(place)) {
      const at = row;
      pieces.push(...piecesOf(place, at));
      row += place.size;
      return columnOf(place, at);
    }
    if (!isText(place)) return columnOf(place, inRow(place, stretches));
    const cell = { from: place.offset, to: row, size: cellSize(place) };
    texts.push(cell);
    row += textCell;
    return columnOf(place, cell.to);
  });
  return {
    native: {
      parent: wish.parent,
      route: wish.route,
      audience: wish.audience ?? "any",
      row: roundUp(row, 8),
      pieces,
      scrap: isWhole ? wish.struct.size : 0,
      // Those of a known length first.
      texts: texts.toSorted((a, b) => Number(isElsewhere(a)) - Number(isElsewhere(b))),
      columns,
    },
    columns: places.map(({ kind, bits, array }, index) => ({
      path: wish.paths[index] ?? "",
      kind,
      signed: bits?.signed ?? false,
      array,
    })),
  };
}

/**
 * Few stretches of the struct that hold all places, each of a piece's size, or of the struct's where that is smaller.
 * Rows are close together, because the ring's batches wait in memory that others want as well: what is behind the used
 * part of a piece is overwritten with what follows in the row.
 */
function stretchesOf(places: readonly Place[], structSize: number): Stretch[] {
  const width = Math.min(recordPiece, structSize);
  const stretches: Stretch[] = [];
  for (const { offset, size } of places.toSorted((a, b) => a.offset - b.offset)) {
    let last = stretches.at(-1);
    if (last === undefined || offset + size > last.from + width) {
      // A piece that would reach over the struct's end begins earlier.
      last = { from: Math.min(offset, structSize - width), to: endOf(stretches), used: 0 };
      stretches.push(last);
    }
    last.used = Math.max(last.used, offset + size - last.from);
  }
  return stretches;
}

function endOf(stretches: readonly Stretch[]): number {
  const last = stretches.at(-1);
  return last === undefined ? rowHeader : last.to + last.used;
}

/** Whether it is read as a text. */
export function isText({ kind }: Pick<Place, "kind">): boolean {
  return kind === "string" || kind === "text" || kind === "cxxText";
}

/** An array that takes pieces of its own. */
function isLong({ kind, size }: Place): boolean {
  return kind === "array" && size > recordPiece;
}

/** Exactly the array's bytes, at `to` in the row: the last piece overlaps the one before. */
function piecesOf({ offset, size }: Place, to: number): RecordPiece[] {
  return Array.from({ length: Math.ceil(size / recordPiece) }, (_, index) => {
    const within = Math.min(index * recordPiece, size - recordPiece);
    return { from: offset + within, to: to + within };
  });
}

function cellSize({ kind, size }: Place): number {
  return kind === "string" ? size : kind === "cxxText" ? cxxText : 0;
}

/** A text that is not within its struct. */
function isElsewhere({ size }: { readonly size: number }): boolean {
  return size === 0 || size === cxxText;
}

function inRow({ offset, size }: Place, stretches: readonly Stretch[]): number {
  const within = stretches.find(({ from, used }) => offset >= from && offset + size <= from + used);
  if (within === undefined)
    throw atProgram(new RangeError(`nothing that is copied has ${size} bytes at ${offset}`));
  return within.to + offset - within.from;
}

function columnOf({ kind, size, bits }: Place, at: number): RecordColumn {
  const column = {
    at,
    size,
    shift: bits?.shift ?? 0,
    width: bits?.width ?? 0,
    signed: bits?.signed ?? false,
  };
  return { kind: columnKinds.get(kind) ?? ColumnKind.plain, ...column };
}

const columnKinds: ReadonlyMap<Place["kind"], RecordColumn["kind"]> = new Map([
  ["bits", ColumnKind.bits],
  ["string", ColumnKind.chars],
  ["text", ColumnKind.text],
  ["cxxText", ColumnKind.text],
]);

function roundUp(value: number, to: number): number {
  return Math.ceil(value / to) * to;
}
