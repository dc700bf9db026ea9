/**
 * Renders crops of vehicles for the two classifiers on all cores:
 * `bun scripts/scenes/crops.ts --out DIR --first SEED --scenes N [--jobs N]`.
 *
 * Every 40 scenes become a shard: DIR/SEED.jpegs (pictures of cropSize x cropSize, one after the
 * other) and then DIR/SEED.json (per picture [type, paint or -1, bytes, left, top, right, bottom]:
 * the labels' indices, and where in the picture, 0 to 1, the vehicle's box lies). Around the box
 * there is room, so that training can move its edges as a detector would.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Canvas, createCanvas, ImageData } from "@napi-rs/canvas";
import { paintNames } from "./paint.ts";
import { Random } from "./random.ts";
import { type Box, type Frame, Renderer } from "./render.ts";
import { makeScene } from "./scene.ts";
import { renderShards, shardOptions, shardSeeds } from "./shards.ts";
import { classifiable, vehicleTypes } from "./vehicle.ts";

const cropSize = 112;
/** Room around the box, as a share of its size. */
const margin = 0.15;

type Row = [
  type: number,
  paint: number,
  bytes: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
];

const { values } = parseArgs({ options: shardOptions });
if (values.shard === undefined) process.exit(await renderShards(import.meta.path, values));
await renderShard(values.shard, values.out ?? "");

async function renderShard(shard: string, out: string): Promise<void> {
  const pictures = Bun.file(join(out, `${shard}.jpegs`)).writer();
  const rows: Row[] = [];
  for (const seed of shardSeeds(shard, values)) {
    const frame = new Renderer(makeScene(seed)).frame(new Random(seed ^ 0x2545f491).between(0, 60));
    const picture = asCanvas(frame);
    for (const { box, type, paint } of classifiable(frame.boxes)) {
      const { jpeg, place } = crop(picture, box);
      pictures.write(jpeg);
      const colour = paint === undefined ? -1 : paintNames.indexOf(paint);
      rows.push([vehicleTypes.indexOf(type), colour, jpeg.length, ...place]);
    }
  }
  await pictures.end();
  await Bun.write(join(out, `${shard}.json`), JSON.stringify({ size: cropSize, rows }));
}

function asCanvas(frame: Frame): Canvas {
  const canvas = createCanvas(frame.width, frame.height);
  canvas.getContext("2d").putImageData(new ImageData(frame.pixels, frame.width, frame.height), 0, 0);
  return canvas;
}

function crop(
  picture: Canvas,
  box: Box,
): { jpeg: Buffer; place: [left: number, top: number, right: number, bottom: number] } {
  const [x, width, left, right] = withRoom(box.left, box.width, picture.width);
  const [y, height, top, bottom] = withRoom(box.top, box.height, picture.height);
  const canvas = createCanvas(cropSize, cropSize);
  const context = canvas.getContext("2d");
  context.imageSmoothingQuality = "low";
  context.drawImage(picture, x, y, width, height, 0, 0, cropSize, cropSize);
  return { jpeg: canvas.toBuffer("image/jpeg", 93), place: [left, top, right, bottom] };
}

/** A side of the box with room at both ends, inside the picture, and where in that the box lies. */
function withRoom(
  start: number,
  size: number,
  limit: number,
): [start: number, size: number, from: number, to: number] {
  const low = Math.max(0, start - margin * size);
  const extent = Math.min(limit, start + size * (1 + margin)) - low;
  const share = (at: number): number => Number(((at - low) / extent).toFixed(4));
  return [low, extent, share(start), share(start + size)];
}
