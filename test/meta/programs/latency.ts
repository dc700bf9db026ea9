// Runs a pipeline of DeepStream's elements and prints what pipeline.latency() measured; `busy`: while this thread is.
import { Pipeline } from "../../../lib/gst/pipeline.ts";

const pipeline = Pipeline.launch(
  "videotestsrc num-buffers=20 ! video/x-raw,width=64,height=64 ! nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! " +
    "mux.sink_0 nvstreammux name=mux width=64 height=64 batch-size=1 ! nvvideoconvert name=convert ! nvdsosd name=osd ! fakesink",
);
using latency = pipeline.latency();
const busy = process.argv[2] === "busy" ? setInterval(() => Bun.sleepSync(100), 1) : undefined;
await pipeline.run();
clearInterval(busy);
const sources = [...latency.sources].map(([id, summary]) => [id, { ...summary, mean: summary.mean }]);
console.log(JSON.stringify({ sources, components: [...latency.components] }));
