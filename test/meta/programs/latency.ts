// Runs a pipeline of DeepStream's elements and prints what pipeline.latency() measured.
import { Pipeline } from "../../../lib/gst/pipeline.ts";

const pipeline = Pipeline.launch(
  "videotestsrc num-buffers=20 ! video/x-raw,width=64,height=64 ! nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! " +
    "mux.sink_0 nvstreammux name=mux width=64 height=64 batch-size=1 ! nvvideoconvert name=convert ! nvdsosd name=osd ! fakesink",
);
using latency = pipeline.latency();
await pipeline.run();
console.log(JSON.stringify({ sources: [...latency.sources], components: [...latency.components] }));
