/**
 * Runs a pipeline of DeepStream's elements and prints what pipeline.latency() measured; `blocked`: this
 * thread does nothing but wait until all is through, and a second more; `twice`: of two runs.
 */
import { Pipeline } from "../../../lib/gst/pipeline.ts";

const [, , how] = process.argv;
const frames = 20;
const pipeline = Pipeline.launch(
  `videotestsrc num-buffers=${frames} ! video/x-raw,width=64,height=64 ! nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! ` +
    "mux.sink_0 nvstreammux name=mux width=64 height=64 batch-size=1 ! nvvideoconvert name=convert ! nvdsosd name=osd ! " +
    "fakesink name=out",
);
const out = pipeline.element("out", "fakesink");
using latency = pipeline.latency();
const began = performance.now();
let through = Number.NaN;
if (how === "blocked") {
  await pipeline.play();
  // No turn for the event loop, and with it for handlers.
  while (rendered() < frames) Bun.sleepSync(1);
  through = performance.now() - began;
  Bun.sleepSync(1000);
} else {
  for (let runs = how === "twice" ? 2 : 1; runs > 0; runs--) await pipeline.run();
}
const sources = [...latency.sources].map(([id, summary]) => [id, { ...summary, mean: summary.mean }]);
console.log(
  JSON.stringify({ sources, components: [...latency.components], missed: latency.missed, through }),
);
await pipeline.stop();

function rendered(): number {
  const stats = out.get("stats");
  return Number(stats?.fields["rendered"] ?? Number.NaN);
}
