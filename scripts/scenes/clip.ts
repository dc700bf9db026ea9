/**
 * Renders the samples' clip: `bun scripts/scenes/clip.ts samples/assets/street.mp4 [--seconds 30] [--seed 19] [--boxes FILE]`.
 * Needs GStreamer with x264enc. --boxes writes what is seen in each frame, as
 * [class, left, top, width, height, covered, outside] in pixels.
 */
import { parseArgs } from "node:util";
import { labelRow, Renderer } from "./render.ts";
import { frameHeight, frameWidth, makeClipScene } from "./scene.ts";

const framesPerSecond = 30;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: "string", default: "30" },
    seed: { type: "string", default: "19" },
    boxes: { type: "string" },
  },
});
const [out] = positionals;
if (out === undefined) throw new Error("usage: clip.ts OUT.mp4 [--seconds N] [--seed N] [--boxes FILE]");

const encoder = Bun.spawn(
  [
    "gst-launch-1.0",
    "-q",
    ..."fdsrc fd=0 blocksize=3686400 !".split(" "),
    ...`rawvideoparse format=rgba width=${frameWidth} height=${frameHeight} framerate=${framesPerSecond}/1 !`.split(
      " ",
    ),
    ..."videoconvert ! video/x-raw,format=I420 !".split(" "),
    // no B-frames and a key frame each second: a client that comes late sees a picture soon
    ...`x264enc bitrate=1100 speed-preset=slow bframes=0 key-int-max=${framesPerSecond} !`.split(" "),
    ..."video/x-h264,profile=high ! h264parse ! mp4mux faststart=true ! filesink".split(" "),
    `location=${out}`,
  ],
  { stdin: "pipe", stdout: "inherit", stderr: "inherit" },
);
const renderer = new Renderer(makeClipScene(Number(values.seed)));
const labels: number[][][] = [];
for (let i = 0; i < Number(values.seconds) * framesPerSecond; i++) {
  const frame = renderer.frame(i / framesPerSecond);
  encoder.stdin.write(frame.pixels);
  await encoder.stdin.flush();
  labels.push(frame.boxes.map(labelRow));
}
await encoder.stdin.end();
if ((await encoder.exited) !== 0) throw new Error("the encoder failed: see its message above");
if (values.boxes !== undefined) await Bun.write(values.boxes, JSON.stringify(labels));
