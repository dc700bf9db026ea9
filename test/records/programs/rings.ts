/**
 * Four streaming threads record lists that a library makes of its own structs, into rings that this thread reads in
 * fits and starts: argv[2] buffers altogether, argv[3] the library made of batch_lists.c, argv[4] what a full ring
 * does, or `comes-and-goes` to replace rings while buffers pass. Checks every row; prints what was counted.
 */
import { dlopen } from "bun:ffi";
import { type RawRecord, type RecordPlan, RecordSource } from "../../../lib/native/records.ts";
import { shim } from "../../../lib/native/shim.ts";
import { type FieldLayout, Struct } from "../../../lib/native/struct.ts";
import type { StructClass } from "../../../lib/records/places.ts";
import { planTable } from "../../../lib/records/plan.ts";
import { directoryWords, type RecordTable, type Tables } from "../../../lib/records/table.ts";
import { tableMaker } from "../../../lib/records/table_classes.ts";
import { begin, TestPipeline } from "../../native/programs/pipeline.ts";

const [, , count = "0", library = "", mode = "block"] = process.argv;
begin();
const lists = dlopen(library, {
  batch_lists_attach: { args: ["ptr"], returns: "void" },
  batch_layout: { args: ["ptr"], returns: "void" },
  batch_locked: { args: [], returns: "i32" },
}).symbols;
const layout = new Uint32Array(10);
lists.batch_layout(layout);
const [frameList = 0, frameSize = 0, frameNumber = 0, objectList = 0, objectSize = 0] = layout;
const [, , , , , frame = 0, number = 0, score = 0, id = 0, label = 0] = layout;

function struct(size: number, fields: Record<string, FieldLayout>): StructClass {
  return class extends Struct {
    static readonly size: number = size;
    static readonly fields: Record<string, FieldLayout> = fields;
  };
}
const root = planTable({ struct: struct(8, {}), paths: [], parent: 0, route: { kind: "root" } });
const frames = planTable({
  struct: struct(frameSize, { number: { offset: frameNumber, size: 4, kind: "i32" } }),
  paths: ["number"],
  parent: 0,
  route: { kind: "list", list: frameList },
});
const objects = planTable({
  struct: struct(objectSize, {
    frame: { offset: frame, size: 4, kind: "u32" },
    number: { offset: number, size: 4, kind: "u32" },
    score: { offset: score, size: 4, kind: "f32" },
    id: { offset: id, size: 8, kind: "u64" },
    label: { offset: label, size: 24, kind: "string" },
  }),
  paths: ["frame", "number", "score", "id", "label"],
  parent: 1,
  route: { kind: "list", list: objectList },
});
const plan: RecordPlan = {
  getBatchMeta: shim.ds_symbol(library, "batch_of"),
  acquireLock: shim.ds_symbol(library, "batch_lock"),
  releaseLock: shim.ds_symbol(library, "batch_unlock"),
  cxxText: 0,
  batchType: 0,
  audioType: -1,
  tables: [root.native, frames.native, objects.native],
};
const makers = [
  tableMaker({ planned: root, owner: undefined, children: [] }, 0),
  tableMaker({ planned: frames, owner: undefined, children: [] }, directoryWords(root)),
  tableMaker(
    { planned: objects, owner: undefined, children: [] },
    directoryWords(root) + directoryWords(frames),
  ),
];

const wrong: string[] = [];
function expect(what: string, actual: unknown, wanted: unknown): void {
  if (actual !== wanted && wrong.length < 10) wrong.push(`${what}: ${actual}, not ${wanted}`);
}

let rows = 0;
function check({ bytes }: RawRecord): void {
  const directory = new Uint32Array(bytes, 0, bytes.byteLength >> 2);
  const tables: Tables = { bytes, directory, table: (index) => makeTable(tables, index) };
  const frameRows = tables.table(1);
  const objectRows = tables.table(2);
  for (let f = 0; f < frameRows.count; f++) {
    expect("frame", frameRows.row(f).toObject()["number"], f);
    for (const [n, row] of objectRows.of(f).entries()) {
      const object = row.toObject();
      expect("object's frame", object["frame"], f);
      expect("object's number", object["number"], n);
      expect("object's score", object["score"], n * 0.5);
      expect("object's id", object["id"], 2n ** 64n - 1n - BigInt(n));
      expect("object's label", object["label"], `object ${n % 7} of ${f}`);
      rows++;
    }
  }
}

function makeTable(tables: Tables, index: number): RecordTable {
  const make = makers[index];
  if (make === undefined) throw new RangeError(`there is no table ${index}`);
  return make(tables);
}

const names = ["a", "b", "c", "d"];
const pipeline = new TestPipeline(
  names
    .map(
      (x) => `fakesrc num-buffers=${Number(count) / names.length} ! identity name=${x} ! fakesink name=${x}s`,
    )
    .join(" "),
);
const total = { received: 0, delivered: 0, dropped: 0, waiting: 0, most: 0 };

/** Reads a ring to its end, or `limit` batches of it. */
function consume(pad: number, limit: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const whenFull = mode === "drop-oldest" || mode === "drop-newest" ? mode : "block";
  let taken = 0;
  let last = -1;
  const source = new RecordSource(pad, plan, { capacity: 8, bytes: 2 ** 20, whenFull, timeout: 60_000 }, () =>
    read(),
  );
  const finish = (): void => {
    source.discard();
    const { received, delivered, dropped, waiting, mostWaiting } = source.stats();
    expect("accounts", delivered + dropped + waiting, received);
    total.received += received;
    total.delivered += delivered;
    total.dropped += dropped;
    total.waiting += waiting;
    total.most = Math.max(total.most, mostWaiting);
    resolve();
  };
  const read = (): void => {
    for (let burst = (taken % 11) + 1; burst > 0; burst--) {
      const record = source.next();
      if (record === undefined) return;
      if (record === "ended" || ++taken > limit) {
        finish();
        return;
      }
      expect("order", record.sequence > last, true);
      last = record.sequence;
      check(record);
    }
    setImmediate(read);
  };
  read();
  return promise;
}

const pads = names.map((name) => {
  lists.batch_lists_attach(pipeline.pad(name, "sink") as never);
  return pipeline.pad(name, "src");
});
let rings = 0;
let over = false;
async function replaced(pad: number): Promise<void> {
  while (!over) {
    rings++;
    await consume(pad, rings % 7);
    // Rings on a pad whose stream is over end at once: the end must be heard of, too.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
const ended = pipeline.ended.then((end) => {
  over = true;
  return end;
});
const consumed = Promise.all(
  pads.map((pad) => (mode === "comes-and-goes" ? replaced(pad) : consume(pad, Number.POSITIVE_INFINITY))),
);
await pipeline.play();
const end = await ended;
await consumed;
await pipeline.close();
console.log(JSON.stringify({ end, ...total, rows, rings, locked: lists.batch_locked(), wrong }));
