/**
 * argv[2] times: start a chain of DeepStream's elements, let 50 batches (argv[3]) through a probe that reads and
 * draws, stop in mid-flight. argv[4] is a configuration of nvinfer, to be put into the chain. Prints what the
 * probe saw, and the memory in use, in MiB, after a quarter of the cycles and after all.
 */
import { Pipeline } from "../../../lib/index.ts";

const cycles = Number(process.argv[2]);
const enough = Number(process.argv[3] ?? 50);
const config = process.argv[4];
const infer = config === undefined ? "identity" : `nvinfer config-file-path=${config}`;
const used: number[] = [];
let batches = 0;
let objects = 0;
for (let cycle = 1; cycle <= cycles; cycle++) {
  const pipeline = Pipeline.launch(
    `videotestsrc ! video/x-raw,width=160,height=120 ! nvvideoconvert ! mux.sink_0
       videotestsrc pattern=ball ! video/x-raw,width=160,height=120 ! nvvideoconvert ! mux.sink_1
       nvstreammux name=mux width=160 height=120 batch-size=2 batched-push-timeout=40000 !
       ${infer} ! nvvideoconvert ! nvmultistreamtiler rows=1 columns=2 width=320 height=120 !
       nvvideoconvert ! nvdsosd name=osd ! fakesink sync=false`,
  );
  let seen = 0;
  pipeline
    .element("osd")
    .pad("sink")
    .onBatch((batch) => {
      for (const frame of batch.frames) {
        for (const object of frame.objects) {
          objects++;
          object.obj_label = `${object.class_id}`;
        }
        frame.addText(`Frame ${frame.frame_num}`, { x: 2, y: 2 });
      }
      batches++;
      if (++seen === enough) void pipeline.stop();
    });
  await pipeline.run();
  pipeline[Symbol.dispose]();
  if (cycle === Math.ceil(cycles / 4) || cycle === cycles) {
    Bun.gc(true);
    used.push(process.memoryUsage.rss() / 2 ** 20);
  }
}
console.log(JSON.stringify({ batches, objects, used }));
