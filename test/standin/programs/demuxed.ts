/** Two streams through nvstreammux and nvstreamdemux, argv[2] times; prints the frames seen on each pad. */
import { Pipeline } from "../../../lib/index.ts";

const cycles = Number(process.argv[2]);
const seen = [0, 0];
for (let cycle = 0; cycle < cycles; cycle++) {
  const pipeline = Pipeline.launch(
    `videotestsrc num-buffers=20 ! video/x-raw,width=160,height=120 ! nvvideoconvert ! mux.sink_0
       videotestsrc num-buffers=10 ! video/x-raw,width=80,height=60 ! nvvideoconvert ! mux.sink_1
       nvstreammux name=mux width=160 height=120 batch-size=2 batched-push-timeout=40000 !
       nvstreamdemux name=demux per-stream-eos=true
       demux.src_0 ! queue ! nvdsosd ! fakesink name=first sync=false
       demux.src_1 ! queue ! fakesink name=second sync=false`,
  );
  pipeline
    .element("mux")
    .pad("src")
    .onBatch(({ frames }) => {
      for (const frame of frames) {
        frame.addObject({
          class_id: frame.pad_index,
          label: `${frame.pad_index}`,
          box: { left: 8, top: 8, width: 20, height: 30 },
        });
      }
    });
  for (const [index, name] of ["first", "second"].entries()) {
    pipeline
      .element(name)
      .pad("sink")
      .onBatch(({ frames }) => {
        for (const { objects } of frames)
          for (const object of objects) if (object.class_id === index) seen[index] = (seen[index] ?? 0) + 1;
      });
  }
  await pipeline.run();
  pipeline[Symbol.dispose]();
}
console.log(JSON.stringify({ seen }));
