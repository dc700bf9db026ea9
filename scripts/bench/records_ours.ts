/**
 * Records against C that copies the same fields, on one streaming thread of one process:
 *
 *     records_ours.ts OBJECTS PUSHES ROUNDS [RATE]
 *
 * pushes RATE times a second, or as fast as it goes, and prints JSON: per buffer, without what pushing it costs,
 * nanoseconds of the streaming thread in C (`theirs`) and for records that nobody reads (`ours`, with a full ring)
 * or that a loop reads meanwhile (`read`), and ratios; and nanoseconds per object that a loop takes which finds a
 * full ring and reads the fields from `columns` or from `rows`.
 */
import { ensureStarted } from "../../lib/gst/start.ts";
import { record } from "../../lib/records/records.ts";
import { recordsLibrary } from "./records_library.ts";
import { median } from "./row.ts";

const [, , objectCount = "100", pushCount = "20000", roundCount = "15", pushRate = "0"] = process.argv;
const objects = Number(objectCount);
const pushes = Number(pushCount);
const rate = Number(pushRate);

ensureStarted();
const stream = await recordsLibrary();
const pad = Number(stream.stream_new(objects));

async function pushed(): Promise<number> {
  stream.stream_begin(pushes, rate);
  while (stream.stream_is_done() === 0) await Bun.sleep(1);
  return stream.stream_end();
}

async function peer(): Promise<number> {
  stream.stream_peer(1);
  const time = await pushed();
  stream.stream_peer(0);
  return time;
}

const fields = {
  object: [
    ...(["class_id", "confidence", "object_id", "obj_label"] as const),
    ...(["rect_params.left", "rect_params.top", "rect_params.width", "rect_params.height"] as const),
  ],
} as const;
type Records = ReturnType<typeof record<typeof fields>>;

/** Something of what was read, so that reading is not optimised away. */
let sum = 0;

async function readColumns(records: Records): Promise<void> {
  for await (const { objects } of records) {
    const { count, class_id, confidence, object_id, obj_label } = objects;
    const { [`rect_params.left`]: left, [`rect_params.top`]: top } = objects;
    const { [`rect_params.width`]: width, [`rect_params.height`]: height } = objects;
    const { values, indices } = obj_label;
    for (let i = 0; i < count; i++) {
      sum += (class_id[i] ?? 0) + (confidence[i] ?? 0) + Number(object_id[i] === 0n);
      sum += (left[i] ?? 0) + (top[i] ?? 0) + (width[i] ?? 0) + (height[i] ?? 0);
      sum += values[indices[i] ?? 0]?.length ?? 0;
    }
  }
}

async function readRows(records: Records): Promise<void> {
  for await (const { objects } of records) {
    for (const object of objects) {
      sum += object.class_id + object.confidence + Number(object.object_id === 0n) + object.obj_label.length;
      sum += object["rect_params.left"] + object["rect_params.top"];
      sum += object["rect_params.width"] + object["rect_params.height"];
    }
  }
}

async function ours(read: boolean): Promise<number> {
  const records = record(pad, fields, { capacity: 64 });
  const reading = read ? readColumns(records) : undefined;
  const time = await pushed();
  records[Symbol.dispose]();
  await reading;
  return time;
}

/** Nanoseconds of the processor per object for a loop that finds the ring full. */
async function drained(read: (records: Records) => Promise<void>): Promise<number> {
  const records = record(pad, fields, { capacity: 500, onFull: "drop-newest" });
  await pushed();
  const { waiting } = records.stats();
  const begun = process.cpuUsage();
  const reading = read(records);
  while (records.stats().waiting > 0) await new Promise((resolve) => setImmediate(resolve));
  const { user, system } = process.cpuUsage(begun);
  records[Symbol.dispose]();
  await reading;
  return ((user + system) * 1000) / waiting / objects;
}

const rows: Record<"theirs" | "ours" | "read" | "columns" | "rows", number>[] = [];
for (let round = 0; round <= Number(roundCount); round++) {
  const bare = await pushed();
  const row = {
    theirs: (await peer()) - bare,
    ours: (await ours(false)) - bare,
    read: (await ours(true)) - bare,
    columns: await drained(readColumns),
    rows: await drained(readRows),
  };
  if (round > 0) rows.push(row);
}
const middle = (of: (row: (typeof rows)[number]) => number): number => median(rows.map(of));
console.log(
  JSON.stringify({
    theirs: middle((row) => row.theirs),
    ours: middle((row) => row.ours),
    read: middle((row) => row.read),
    ratio: middle((row) => row.ours / row.theirs),
    readRatio: middle((row) => row.read / row.theirs),
    columns: middle((row) => row.columns),
    rows: middle((row) => row.rows),
    sum,
  }),
);
