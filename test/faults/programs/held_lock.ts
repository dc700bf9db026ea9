/** Batches whose lock a handler holds when its thread ends: argv[2] says where. Prints how the stream ended, and when. */
import { Pipeline } from "../../../lib/index.ts";

const what = process.argv[2] ?? "";
const pipeline = Pipeline.launch(
  "videotestsrc num-buffers=20 ! video/x-raw,width=64,height=64,framerate=30/1 ! nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! " +
    "mux.sink_0 nvstreammux name=mux width=64 height=64 batch-size=1 ! nvvideoconvert ! video/x-raw(memory:NVMM),format=RGBA ! nvdsosd name=osd ! fakesink sync=false",
);
const sink = pipeline.element("osd").pad("sink");
if (what === "main") {
  let exiting = 0;
  process.on("exit", () => console.log(JSON.stringify({ milliseconds: performance.now() - exiting })));
  sink.onBatch((batch) => {
    batch.lock();
    exiting = performance.now();
    process.exit(0);
  });
  await pipeline.run();
}
sink.onBatch(new URL("./worker/exits_holding.ts", import.meta.url), { deadline: 300 });
const end = await pipeline.run().catch(String);
const began = performance.now();
await pipeline.stop();
console.log(JSON.stringify({ end, milliseconds: performance.now() - began }));
