/** Sends frames of 64x48 through addMuxer, and prints what comes out of it. */
import { addMuxer, Pipeline } from "../../../lib/index.ts";

const pipeline = new Pipeline();
const mux = addMuxer(pipeline, { width: 320, height: 240 });
const caps = pipeline.add("capsfilter", { caps: "video/x-raw, width=64, height=48" });
const sink = pipeline.add("fakesink");
pipeline.add("videotestsrc", { "num-buffers": 3 }).link(caps, pipeline.add("nvvideoconvert"), mux.input(0));
mux.output.link(sink);
let frames = 0;
let size: (string | undefined)[] = [];
sink.pad("sink").onBatch((batch) => {
  frames += batch.frames.length;
  const text = sink.pad("sink").caps?.toString() ?? "";
  size = ["width", "height"].map((name) => new RegExp(`\\b${name}=\\(int\\)(\\d+)`).exec(text)?.[1]);
});
const scales = mux.output.properties.some(({ name }) => name === "width");
await pipeline.run();
console.log(JSON.stringify({ scales, caps: size.map(Number), frames }));
