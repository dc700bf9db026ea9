/**
 * argv[2] times: two streams whose frames a probe gives boxes, tracked with the configuration argv[3]; every third
 * box is hidden for some frames. Prints how many ids were told, and how many past and terminated targets.
 */
import { Pipeline } from "../../../lib/index.ts";

const cycles = Number(process.argv[2]);
const config = process.argv[3] ?? "";
const ids = new Set<bigint>();
let past = 0;
let terminated = 0;
for (let cycle = 0; cycle < cycles; cycle++) {
  const pipeline = Pipeline.launch(
    `videotestsrc num-buffers=30 ! video/x-raw,width=160,height=120 ! nvvideoconvert ! mux.sink_0
       videotestsrc num-buffers=30 ! video/x-raw,width=160,height=120 ! nvvideoconvert ! mux.sink_1
       nvstreammux name=mux width=160 height=120 batch-size=2 batched-push-timeout=40000 !
       nvtracker name=tracker ll-config-file=${config} ! tee name=split
       split. ! queue ! nvdsosd ! fakesink name=sink sync=false
       split. ! queue ! fakesink sync=false`,
  );
  pipeline
    .element("tracker")
    .pad("sink")
    .onBatch(({ frames }) => {
      for (const frame of frames) {
        frame.bInferDone = 1;
        const number = frame.frame_num;
        for (let n = 0; n < 6; n++) {
          if (n % 3 === 0 && number % 10 > 6) continue;
          frame.addObject({
            class_id: n,
            label: `${n}`,
            box: { left: n * 25, top: number * 2, width: 20, height: 30 },
          });
        }
        if (number > 20) frame.clearObjects();
      }
    });
  pipeline
    .element("sink")
    .pad("sink")
    .onBatch(({ frames, tracker }) => {
      for (const { objects } of frames) for (const { object_id } of objects) ids.add(object_id);
      for (const { targets } of tracker.past) past += targets.length;
      for (const { targets } of tracker.terminated) terminated += targets.length;
    });
  await pipeline.run();
  pipeline[Symbol.dispose]();
}
console.log(JSON.stringify({ ids: ids.size, past, terminated }));
