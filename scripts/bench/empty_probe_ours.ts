/**
 * deepscript's side of the empty probe; the same as empty_probe.py:
 *
 *     empty_probe_ours.ts BUFFERS        prints nanoseconds per buffer, saturated
 *     empty_probe_ours.ts BUFFERS RATE   the same at RATE buffers a second; GStreamer's latency tracer does the timing
 */
import { Pipeline } from "../../lib/index.ts";

const [, , buffers = "100000", rate] = process.argv;
const pipeline = Pipeline.launch(
  rate === undefined
    ? `fakesrc num-buffers=${buffers} ! fakesink name=probed`
    : `fakesrc num-buffers=${buffers} sizetype=fixed sizemax=1 datarate=${rate} ! identity name=probed ! fakesink sync=true`,
);
pipeline
  .element("probed")
  .pad("sink")
  .probe("buffer", () => {});
const started = Bun.nanoseconds();
await pipeline.run();
console.log((Bun.nanoseconds() - started) / Number(buffers));
