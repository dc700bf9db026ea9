/** Looks at scenes: `bun scripts/scenes/view.ts OUT.png SEED [SECONDS] [--boxes]`. */
import { createCanvas, ImageData } from "@napi-rs/canvas";
import { hiddenShare, Renderer } from "./render.ts";
import { makeScene } from "./scene.ts";

const [out, seed, seconds] = process.argv.slice(2).filter((a) => !a.startsWith("--"));
if (out === undefined || seed === undefined)
  throw new Error("usage: view.ts OUT.png SEED [SECONDS] [--boxes]");
const renderer = new Renderer(makeScene(Number(seed)));
const frame = renderer.frame(Number(seconds ?? 0));
const canvas = createCanvas(frame.width, frame.height);
const context = canvas.getContext("2d");
context.putImageData(new ImageData(frame.pixels, frame.width, frame.height), 0, 0);
if (process.argv.includes("--boxes")) {
  const colours = { car: "#ff3030", "two-wheeler": "#30a0ff", person: "#30ff60", "road sign": "#ffe030" };
  for (const box of frame.boxes) {
    context.strokeStyle = colours[box.label];
    context.globalAlpha = hiddenShare(box) > 0.3 ? 0.35 : 1;
    context.strokeRect(box.left - 0.5, box.top - 0.5, box.width + 1, box.height + 1);
  }
}
await Bun.write(out, canvas.toBuffer("image/png"));
