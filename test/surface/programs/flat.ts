/** Bytes of memory in use after the first and after the last of many frames, whose pixels are looked at in every way. */
import { Pipeline } from "../../../lib/index.ts";

const total = 600;
const pipeline = Pipeline.launch(
  `videotestsrc num-buffers=${total} pattern=black ! video/x-raw,format=RGBA,width=640,height=360 ! nvvideoconvert ` +
    "! video/x-raw(memory:NVMM),format=RGBA ! mux.sink_0 nvstreammux name=mux batch-size=1 width=640 height=360 " +
    "! identity name=here ! fakesink",
);
let early = 0;
let late = 0;
pipeline
  .element("here")
  .pad("src")
  .onBatch(({ frames: [frame] }) => {
    if (frame === undefined) return;
    const surface = frame.surface();
    surface.copy();
    surface.toRGB();
    using view = surface.view();
    view.row(0)[0] = 1;
    if (frame.frame_num === 150 || frame.frame_num === total - 1) {
      Bun.gc(true);
      const { rss } = process.memoryUsage();
      if (frame.frame_num === 150) early = rss;
      else late = rss;
    }
  });
await pipeline.run();
console.log(JSON.stringify({ early, late }));
