/**
 * Renders a data set for the detector on all cores:
 * `bun scripts/scenes/dataset.ts --out DIR --first SEED --scenes N [--frames 3] [--width 960] [--height 512] [--jobs N]`.
 *
 * Every 40 scenes become a shard: DIR/SEED.rgb (frames of width x height x 3 bytes, one after the
 * other) and then DIR/SEED.json (per frame the boxes as [class, left, top, width, height, covered,
 * outside] in pixels of the rendered 1280x720 picture), so a shard with its JSON is complete and
 * training can begin while others are drawn.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createCanvas, ImageData } from "@napi-rs/canvas";
import { Random } from "./random.ts";
import { type Frame, labelRow, Renderer } from "./render.ts";
import { makeScene } from "./scene.ts";
import { renderShards, shardOptions, shardSeeds } from "./shards.ts";

const { values } = parseArgs({
  options: {
    ...shardOptions,
    frames: { type: "string", default: "3" },
    width: { type: "string", default: "960" },
    height: { type: "string", default: "512" },
  },
});
const size = { width: Number(values.width), height: Number(values.height) };

if (values.shard === undefined) process.exit(await renderShards(import.meta.path, values));
await renderShard(values.shard, values.out ?? "");

async function renderShard(shard: string, out: string): Promise<void> {
  const pixels = Bun.file(join(out, `${shard}.rgb`)).writer({ highWaterMark: 1 << 22 });
  const labels: number[][][] = [];
  for (const seed of shardSeeds(shard, values)) {
    const renderer = new Renderer(makeScene(seed));
    const times = new Random(seed ^ 0x5bd1e995);
    for (let i = 0; i < Number(values.frames); i++) {
      const frame = renderer.frame(times.between(0, 60));
      pixels.write(shrink(frame));
      await pixels.flush();
      labels.push(frame.boxes.map(labelRow));
    }
  }
  await pixels.end();
  await Bun.write(join(out, `${shard}.json`), JSON.stringify({ ...size, frames: labels }));
}

/** The frame at the data set's size, as packed RGB. */
function shrink(frame: Frame): Uint8Array {
  const source = createCanvas(frame.width, frame.height);
  source.getContext("2d").putImageData(new ImageData(frame.pixels, frame.width, frame.height), 0, 0);
  const target = createCanvas(size.width, size.height);
  const context = target.getContext("2d");
  context.imageSmoothingQuality = "low";
  context.drawImage(source, 0, 0, size.width, size.height);
  const rgba = context.getImageData(0, 0, size.width, size.height).data;
  const rgb = new Uint8Array(size.width * size.height * 3);
  for (let i = 0, o = 0; i < rgba.length; i += 4) {
    rgb[o++] = rgba[i] ?? 0;
    rgb[o++] = rgba[i + 1] ?? 0;
    rgb[o++] = rgba[i + 2] ?? 0;
  }
  return rgb;
}
