/** From paths to plain data: what C copies of each struct, and where columns are made of it. */
import {
  ColumnKind,
  cxxText,
  type RecordColumn,
  type RecordRoute,
  type RecordRun,
  type RecordTable,
  rowHeader,
  runPiece,
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
}

export interface PlannedTable {
  readonly native: RecordTable;
  readonly columns: readonly PlannedColumn[];
}

/** A gap of so many bytes between two fields is copied rather than made two runs of. */
const widestGap = 16;

/** Throws RecordError where a path leads nowhere. */
export function planTable(wish: TableWish): PlannedTable {
  const places = wish.paths.map((path) => placeOf(wish.struct, path, wish.texts));
  const runs = runsOf(
    places.filter((place) => !isText(place)),
    wish.struct.size,
  );
  let row = rowHeader + runs.reduce((sum, run) => sum + sizeOf(run), 0);
  const texts: RecordTable["texts"][number][] = [];
  const columns = places.map((place): RecordColumn => {
    if (!isText(place)) return columnOf(place, inRow(place, runs));
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
      runs,
      // Those of a known length first.
      texts: texts.toSorted((a, b) => Number(isElsewhere(a)) - Number(isElsewhere(b))),
      columns,
    },
    columns: places.map(({ kind, bits }, index) => ({
      path: wish.paths[index] ?? "",
      kind,
      signed: bits?.signed ?? false,
    })),
  };
}

/** Few stretches of the struct that cover all places, each of whole pieces where the struct is large enough. */
function runsOf(places: readonly Place[], structSize: number): RecordRun[] {
  const spans: { from: number; to: number }[] = [];
  for (const { offset, size } of places.toSorted((a, b) => a.offset - b.offset)) {
    const last = spans.at(-1);
    if (last === undefined || offset > last.to + widestGap) spans.push({ from: offset, to: offset + size });
    else last.to = Math.max(last.to, offset + size);
  }
  let to = rowHeader;
  return spans.map((span) => {
    const wanted = roundUp(span.to - span.from, runPiece);
    // Whole pieces may reach over the struct's end: then they begin earlier.
    const from = Math.max(0, Math.min(span.from, structSize - wanted));
    const size = Math.min(wanted, structSize - from);
    const run = { from, to, pieces: Math.floor(size / runPiece), rest: size % runPiece };
    to += size;
    return run;
  });
}

function isText({ kind }: Place): boolean {
  return kind === "string" || kind === "text" || kind === "cxxText";
}

function cellSize({ kind, size }: Place): number {
  return kind === "string" ? size : kind === "cxxText" ? cxxText : 0;
}

/** A text that is not within its struct. */
function isElsewhere({ size }: { readonly size: number }): boolean {
  return size === 0 || size === cxxText;
}

function sizeOf({ pieces, rest }: RecordRun): number {
  return pieces * runPiece + rest;
}

function inRow({ offset, size }: Place, runs: readonly RecordRun[]): number {
  const run = runs.find((run) => offset >= run.from && offset + size <= run.from + sizeOf(run));
  if (run === undefined) throw new RangeError(`no run covers ${size} bytes at ${offset}`);
  return run.to + offset - run.from;
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
