/**
 * A program that a signal reaches at argv[2], which is the name of a stage: it prints the stage, and goes on when the
 * signal has been sent, which a line on its stdin tells; synchronously, as what else a program does.
 */
import { readSync } from "node:fs";

const at = process.argv[2];

function stage(name: string): void {
  if (name !== at) return;
  console.log("here");
  readSync(0, new Uint8Array(16));
}

stage("before anything is loaded");
const { Pipeline } = await import("../../../lib/index.ts");
stage("before GStreamer has started");
const pipeline = Pipeline.launch(
  "videotestsrc is-live=true num-buffers=6 ! video/x-raw,width=32,height=32,framerate=100/1 ! nvvideoconvert ! queue ! fakesink name=sink",
);
const sink = pipeline.element("sink").pad("sink");
stage("before the pipeline plays");
let worked: Promise<void> | undefined;
if (at === "while a Worker loads") {
  const module = new URL("../../gst/programs/drop_every_other.ts", import.meta.url);
  worked = sink.probe(module).ready;
}
let buffers = 0;
sink.probe(["buffer", "event-downstream"], ({ buffer, event }) => {
  if (buffer !== undefined && ++buffers === 2) stage("in a handler");
  if (event?.type === "segment") stage("while it starts");
  if (event?.type === "eos") stage("at end-of-stream");
});
process.on("exit", () => stage("while the process exits"));
const running = pipeline.run();
if (worked !== undefined) stage("while a Worker loads");
setImmediate(() => stage("while the pipeline goes to playing"));
const end = await running;
stage("when the pipeline has stopped");
pipeline[Symbol.dispose]();
stage("while the pipeline is let go");
console.log(end, buffers);
