/** Prints a line in the middle of setting up: between the start of GStreamer and the first buffer. */
import { begin, TestPipeline } from "./pipeline.ts";

begin();
console.log("starting");
for (;;) {
  const pipeline = new TestPipeline("fakesrc ! fakesink");
  await pipeline.play();
  await pipeline.close();
}
