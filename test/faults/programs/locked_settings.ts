/** A handler sets a property of nvdsosd while it holds the lock of the batch that nvdsosd draws. Prints how the stream ended. */
import { Pipeline } from "../../../lib/index.ts";

const pipeline = Pipeline.launch(
  "videotestsrc num-buffers=40 ! video/x-raw,width=64,height=64,framerate=30/1 ! nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! " +
    "mux.sink_0 nvstreammux name=mux width=64 height=64 batch-size=1 ! nvvideoconvert ! video/x-raw(memory:NVMM),format=RGBA ! tee name=t " +
    "t. ! queue ! nvdsosd name=osd ! fakesink sync=false async=false t. ! queue ! fakesink name=other sync=false async=false",
);
const osd = pipeline.element("osd");
let batches = 0;
pipeline
  .element("other")
  .pad("sink")
  .onBatch((batch) => {
    using _lock = batch.lock();
    // Long enough for the drawing to begin, and to wait for the lock.
    Bun.sleepSync(5);
    osd.set("blur-on-gie-class-ids", `1,${batches}`);
    osd.set("clock-font", batches % 2 === 0 ? "Serif" : "Sans");
    osd.set("display-clock", true);
    batches++;
  });
console.log(JSON.stringify({ end: await pipeline.run(), batches }));
