/**
 * deepscript's side of the bench: ours.ts WORK PIPELINE runs a pipeline whose element "probed" has a probe on its sink
 * pad that does the same work as native/peer.c. (`first` is a program of its own: it is to load nothing else.)
 */

import { readFileSync } from "node:fs";
import { Pipeline } from "../../../lib/index.ts";
import bytes from "./bytes.ts";
import { printCopies } from "./copies.ts";
import draw from "./draw.ts";
import empty from "./empty.ts";
import image from "./image.ts";
import walk, { sum } from "./walk.ts";

const [, , work = "", description = ""] = process.argv;
const pipeline = Pipeline.launch(description);
const pad = pipeline.element("probed").pad("sink");

let reading: Promise<void> | undefined;

/** Reads records' columns as fast as they come, as a program would that looks at every value. */
async function readRecords(): Promise<void> {
  const records = pad.records(
    {
      object: [
        ...(["class_id", "confidence", "object_id", "obj_label"] as const),
        ...(["rect_params.left", "rect_params.top", "rect_params.width", "rect_params.height"] as const),
      ],
    },
    { capacity: 64 },
  );
  let read = 0;
  for await (const { objects } of records) {
    const { count, class_id, confidence, object_id, obj_label } = objects;
    const { "rect_params.left": left, "rect_params.top": top } = objects;
    const { "rect_params.width": width, "rect_params.height": height } = objects;
    const { values, indices } = obj_label;
    for (let i = 0; i < count; i++) {
      read += (class_id[i] ?? 0) + (confidence[i] ?? 0) + Number(object_id[i] === 0n);
      read += (left[i] ?? 0) + (top[i] ?? 0) + (width[i] ?? 0) + (height[i] ?? 0);
      read += values[indices[i] ?? 0]?.length ?? 0;
    }
  }
  if (Number.isNaN(read)) throw new Error("what was read are no numbers");
}

const begin: Readonly<Record<string, () => void>> = {
  none: () => {},
  empty: () => pad.probe("buffer", empty),
  "empty-worker": () => pad.probe(new URL("./empty.ts", import.meta.url)),
  walk: () => pad.onBatch(walk),
  "walk-worker": () => pad.onBatch(new URL("./walk.ts", import.meta.url)),
  records: () => {
    reading = readRecords();
  },
  draw: () => pad.onBatch(draw),
  "draw-worker": () => pad.onBatch(new URL("./draw.ts", import.meta.url)),
  image: () => pad.onBatch(image),
  "image-worker": () => pad.onBatch(new URL("./image.ts", import.meta.url)),
  bytes: () => pad.probe("buffer", bytes),
  "bytes-worker": () => pad.probe(new URL("./bytes.ts", import.meta.url)),
};
const start = begin[work];
if (start === undefined) throw new RangeError(`${work} is none of ${Object.keys(begin).join(", ")}.`);
start();
await pipeline.run();
await reading;
printCopies();
if (Number.isNaN(sum())) throw new Error("what was read are no numbers");
console.log(`peak ${/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]}`);
