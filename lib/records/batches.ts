/** Batches of the tables that a script's fields make. */
import { atProgram } from "../native/errors.ts";
import type { RawRecord, RecordPlan } from "../native/records.ts";
import { printsAs } from "../native/shown-fields.ts";
import type { RecordBatch } from "./rows.ts";
import type { RecordFields } from "./spec.ts";
import { directoryOf, directoryWords, type RecordRow, type RecordTable, type Tables } from "./table.ts";
import { type TableMaker, tableMaker } from "./table_classes.ts";
import { nativePlan, type Planned, planTables } from "./tables.ts";

/** GST_CLOCK_TIME_NONE */
const noTime = 2n ** 64n - 1n;

export interface BatchPlan<Batch> {
  readonly native: RecordPlan;
  make(record: RawRecord): Batch;
}

/** Throws RecordError where the fields are not the structs'. */
export function planBatches<const S extends RecordFields>(fields: S): BatchPlan<RecordBatch<S>>;
export function planBatches(fields: RecordFields): BatchPlan<object> {
  const planned = planTables(fields);
  const Batch = batchClass(planned);
  return { native: nativePlan(planned), make: (record) => new Batch(record) };
}

/** Whether it is of a buffer with batch metadata: the first table has the batch itself. */
export function hasMetadata({ bytes }: RawRecord): boolean {
  return new Uint32Array(bytes, 0, 1)[0] !== 0;
}

/** A batch without the properties that its plan gives it. */
class AnyBatch implements Tables {
  readonly sequence: number;
  readonly pts: bigint | undefined;
  readonly bytes: ArrayBuffer;
  readonly directory: Uint32Array;
  readonly #makers: readonly TableMaker[];
  readonly #tables: RecordTable[] = [];

  constructor(record: RawRecord, words: number, makers: readonly TableMaker[]) {
    this.sequence = record.sequence;
    this.pts = record.pts === noTime ? undefined : record.pts;
    this.bytes = record.bytes;
    this.directory = directoryOf(record, words);
    this.#makers = makers;
  }

  /** What the batch says of itself. */
  get meta(): RecordRow | undefined {
    const own = this.table(0);
    return own.count === 0 ? undefined : own.row(0);
  }

  table(index: number): RecordTable {
    const known = this.#tables[index];
    if (known !== undefined) return known;
    const make = this.#makers[index];
    if (make === undefined) throw atProgram(new RangeError(`there is no table ${index}`));
    const made = make(this);
    this.#tables[index] = made;
    return made;
  }
}

/** For console.log: the tables that scripts have, under their names. */
function told(batch: AnyBatch): object {
  const { sequence, pts } = batch;
  const names = Object.keys(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(batch)));
  const tables = names
    .filter((name) => name !== "constructor")
    .map((name) => [name, Reflect.get(batch, name)]);
  const meta = batch.meta?.toObject() ?? {};
  const own = Object.keys(meta).length === 0 ? {} : { meta };
  return { sequence, pts, ...own, ...Object.fromEntries(tables) };
}

printsAs(AnyBatch, told, "RecordBatch");

function batchClass(planned: readonly Planned[]): new (record: RawRecord) => AnyBatch {
  let words = 0;
  const makers = planned.map(({ table, owner }, index) => {
    const maker = tableMaker({ planned: table, owner, children: childrenOf(planned, index) }, words);
    words += directoryWords(table);
    return maker;
  });
  const Batch = class extends AnyBatch {
    constructor(record: RawRecord) {
      super(record, words, makers);
    }
  };
  planned.forEach(({ name, of }, index) => {
    if (name !== undefined && of === "batch") define(Batch, name, (batch) => batch.table(index));
  });
  const users = planned.flatMap(({ name, of }, index) =>
    of === "user" && name !== undefined ? [{ name, index }] : [],
  );
  if (users.length > 0) {
    define(Batch, "user", (batch) =>
      Object.fromEntries(users.map(({ name, index }) => [name, batch.table(index)])),
    );
  }
  return Batch;
}

/** What rows of a table list: frames' objects, say, and arrays. What hangs on the batch is the batch's own. */
function childrenOf(
  planned: readonly Planned[],
  index: number,
): { readonly name: string; readonly table: number; readonly belong: boolean }[] {
  return planned.flatMap(({ name, of, table }, at) => {
    const hangsHere = index > 0 && at > 0 && table.native.parent === index;
    return hangsHere && name !== undefined && of !== "user"
      ? [{ name, table: at, belong: of === "table" }]
      : [];
  });
}

function define(
  Batch: { readonly prototype: AnyBatch },
  name: string,
  get: (batch: AnyBatch) => unknown,
): void {
  Object.defineProperty(Batch.prototype, name, {
    get(this: AnyBatch) {
      return get(this);
    },
    enumerable: true,
  });
}
