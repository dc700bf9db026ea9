/**
 * Measures the detector on a real clip: `bun scripts/train/measure.ts CLIP.mp4 BOXES.json [--pgie FILE]`.
 *
 * BOXES.json holds the clip's width and height, and under "labels" for some frame numbers the boxes of
 * its cars as [left, top, width, height]. Recall and precision at an overlap of 0.5 are of those frames.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Pipeline } from "deepscript";
import { z } from "zod";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pgie: { type: "string", default: join(import.meta.dir, "../../samples/test1_pgie.txt") } },
});
const [clip, file] = positionals;
if (clip === undefined || file === undefined) throw new Error("usage: measure.ts CLIP.mp4 BOXES.json");

type Box = [left: number, top: number, width: number, height: number];
const box = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const labelled = z
  .object({ width: z.number(), height: z.number(), labels: z.record(z.string(), z.array(box)) })
  .parse(await Bun.file(file).json());
const [muxWidth, muxHeight] = [1920, 1080];
const [sx, sy] = [labelled.width / muxWidth, labelled.height / muxHeight];

const count = { objects: 0, hits: 0, detections: 0 };
const pipeline = Pipeline.launch(
  `filesrc location="${clip}" ! qtdemux ! h264parse ! nvv4l2decoder ! mux.sink_0
   nvstreammux name=mux batch-size=1 width=${muxWidth} height=${muxHeight} batched-push-timeout=-1 !
   nvinfer name=infer config-file-path="${values.pgie}" ! fakesink`,
);
pipeline
  .element("infer")
  .pad("src")
  .onBatch((batch) => {
    for (const frame of batch.frames) {
      const cars = labelled.labels[frame.frame_num];
      if (cars === undefined) continue;
      const found = frame.objects
        .filter(({ class_id }) => class_id === 0)
        .sort((a, b) => b.confidence - a.confidence)
        .map(({ rect_params: r }): Box => [r.left * sx, r.top * sy, r.width * sx, r.height * sy]);
      count.objects += cars.length;
      count.detections += found.length;
      count.hits += matches(found, cars);
    }
  });
await pipeline.run();
console.log(
  JSON.stringify({
    ...count,
    recall: Number((count.hits / count.objects).toFixed(3)),
    precision: Number((count.hits / count.detections).toFixed(3)),
  }),
);

/** How many of the boxes found, surest first, have an object of their own. */
function matches(found: readonly Box[], objects: readonly Box[]): number {
  const free = new Set(objects);
  for (const candidate of found) {
    const best = [...free].sort((a, b) => overlap(candidate, b) - overlap(candidate, a))[0];
    if (best !== undefined && overlap(candidate, best) >= 0.5) free.delete(best);
  }
  return objects.length - free.size;
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]);
  const height = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / (a[2] * a[3] + b[2] * b[3] - width * height);
}
