/**
 * Renders frames that training never saw, in a process of its own: `render.ts FRAMES BOXES SEED ...` writes
 * raw RGBA frames to the named pipe FRAMES, and then their boxes to BOXES.
 */

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { labelRow, Renderer } from "../../scripts/scenes/render.ts";
import { makeScene } from "../../scripts/scenes/scene.ts";
import { framesPerScene } from "./score.ts";

const [pipe, boxes, ...seeds] = process.argv.slice(2);
if (pipe === undefined || boxes === undefined) throw new Error("usage: render.ts FRAMES BOXES SEED ...");
const stream = createWriteStream(pipe);
const labels: number[][][] = [];
for (const seed of seeds) {
  const renderer = new Renderer(makeScene(Number(seed)));
  for (let i = 0; i < framesPerScene; i++) {
    const frame = renderer.frame(i * 7.3);
    if (!stream.write(frame.pixels.slice())) await once(stream, "drain");
    labels.push(frame.boxes.map(labelRow));
  }
}
await new Promise((resolve) => stream.end(resolve));
await Bun.write(boxes, JSON.stringify(labels));
