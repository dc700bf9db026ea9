/**
 * deepscript's side of the bench: ours.ts WORK PIPELINE runs a pipeline whose element "probed" has a probe on its sink
 * pad that does the same work as native/peer.c. (`first` is a program of its own: it is to load nothing else.)
 */
import { type Batch, Pipeline } from "../../../lib/index.ts";
import { median } from "../statistics.ts";
import empty from "./empty.ts";
import walk, { sum } from "./walk.ts";

const [, , work = "", description = ""] = process.argv;
const pipeline = Pipeline.launch(description);
const pad = pipeline.element("probed").pad("sink");

const into = new Uint8Array(1280 * 720 * 4);
const copies: number[] = [];
let reading: Promise<void> | undefined;

/** One rectangle for each object, and away with them again: the buffer comes back. */
function draw({ frames }: Batch): void {
  for (const frame of frames) {
    for (const { rect_params } of frame.objects) {
      const { left, top, width, height } = rect_params;
      frame.addRectangle({ left, top, width, height }, { colour: "#ff0000", border: 2 });
    }
    frame.clearDisplays();
  }
}

function image({ frames: [frame] }: Batch): void {
  if (frame === undefined) return;
  const begin = Bun.nanoseconds();
  frame.surface().copy({ into });
  copies.push(Bun.nanoseconds() - begin);
}

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
  image: () => pad.onBatch(image),
};
const start = begin[work];
if (start === undefined) throw new RangeError(`${work} is none of ${Object.keys(begin).join(", ")}.`);
start();
await pipeline.run();
await reading;
if (copies.length > 0) console.log(`image ${median(copies)}`);
if (Number.isNaN(sum())) throw new Error("what was read are no numbers");
