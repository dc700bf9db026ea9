/**
 * Reads every field of every object of argv[2] batches through copies, on two streaming threads, and writes
 * some; a second probe behind sees through fresh copies what the first one wrote. argv[3]: the library made of batch_lists.c.
 */
import { dlopen } from "bun:ffi";
import { type BatchCopy, planBatch } from "../../../lib/native/batch.ts";
import { addProbe } from "../../../lib/native/probe.ts";
import { shim } from "../../../lib/native/shim.ts";
import { Answer, begin, Probe, rethrow, TestPipeline } from "./pipeline.ts";

const [, , count = "0", library = ""] = process.argv;
begin();
const lists = dlopen(library, {
  batch_lists_attach: { args: ["ptr"], returns: "void" },
  batch_layout: { args: ["ptr"], returns: "void" },
  batch_locked: { args: [], returns: "i32" },
}).symbols;
const layout = new Uint32Array(10);
lists.batch_layout(layout);
const [frameList, frameSize, frameNumber, objectList, objectSize, frame, number, score, id, label] = [
  ...layout,
] as [number, number, number, number, number, number, number, number, number, number];
const plan = planBatch({
  getBatchMeta: shim.ds_symbol(library, "batch_of"),
  acquireLock: shim.ds_symbol(library, "batch_lock"),
  releaseLock: shim.ds_symbol(library, "batch_unlock"),
  frameList,
  frameSize,
  objectList,
  objectSize,
  // No pointer ends in these bits.
  type: frameList,
  audioType: -1,
});

const wrong: string[] = [];
function expect(what: string, actual: unknown, wanted: unknown): void {
  if (actual !== wanted && wrong.length < 10) wrong.push(`${what}: ${actual}, not ${wanted}`);
}

let batches = 0;
let objects = 0;
let locked = 0;
let stale: BatchCopy | undefined;

function readAll(from: BatchCopy, firstScore: number): void {
  const { memory } = from;
  expect("stale copy", stale?.memory.live ?? false, false);
  stale = from;
  batches++;
  for (let f = 0; f < from.frames; f++) {
    expect("frame", memory.i32(from.frameAt(f) + frameNumber), f);
    expect("frame through its address", memory.beyond.i32(memory.address(from.frameAt(f) + frameNumber)), f);
    let n = 0;
    for (let o = from.firstObject(f); o < from.firstObject(f + 1); o++, n++) {
      const at = from.objectAt(o);
      expect("object's frame", memory.u32(at + frame), f);
      expect("object's number", memory.u32(at + number), n);
      expect("object's score", memory.f32(at + score), n === 0 ? firstScore : n * 0.5);
      expect("object's id", memory.u64(at + id), 2n ** 64n - 1n - BigInt(n));
      expect("object's label", memory.string(at + label, 24), `object ${n % 7} of ${f}`);
      objects++;
    }
  }
}

const pipeline = new TestPipeline(
  ["a", "b"]
    .map((x) => `fakesrc num-buffers=${Number(count) / 2} ! identity name=${x} ! fakesink name=${x}s`)
    .join(" "),
);
for (const name of ["a", "b"]) {
  lists.batch_lists_attach(pipeline.pad(name, "sink") as never);
  addProbe(
    pipeline.pad(name, "src"),
    ({ batch }) => {
      if (batch === undefined) throw new Error("no batch");
      locked += lists.batch_locked() > 1 ? 1 : 0;
      readAll(batch, 0);
      for (let f = 0; f < batch.frames; f++) {
        if (batch.firstObject(f) === batch.firstObject(f + 1)) continue;
        const at = batch.objectAt(batch.firstObject(f)) + score;
        batch.memory.setF32(at, 42);
        expect("copy after writing", batch.memory.f32(at), 42);
      }
      return Answer.ok;
    },
    { mask: Probe.buffer, plan, onError: rethrow },
  );
  addProbe(
    pipeline.pad(`${name}s`, "sink"),
    ({ batch }) => {
      if (batch !== undefined) readAll(batch, 42);
      return Answer.ok;
    },
    { mask: Probe.buffer, plan, onError: rethrow },
  );
}
await pipeline.play();
const ended = await pipeline.ended;
await pipeline.close();
console.log(JSON.stringify({ ended, batches, objects, locked, wrong }));
