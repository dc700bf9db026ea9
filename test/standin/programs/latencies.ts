/** Prints, for a few batches of two decoded files, the frames in them and what was noted of how long each took. */
import { Pipeline } from "../../../lib/index.ts";

const file = new URL("../../../samples/assets/street.mp4", import.meta.url).pathname;
const branch = (decoder: string, pad: string): string =>
  `filesrc location=${file} ! qtdemux ! h264parse ! nvv4l2decoder name=${decoder} ! mux.${pad}`;
const pipeline = Pipeline.launch(
  `${branch("first", "sink_0")} ${branch("second", "sink_3")}
   nvstreammux name=mux width=64 height=64 batch-size=2 ! fakesink name=out sync=false`,
);
let batches = 0;
pipeline
  .element("out")
  .pad("sink")
  .onBatch((batch) => {
    if (batches === 3) return;
    const frames = batch.frames.map(({ source_id, frame_num }) => [source_id, frame_num]);
    const notes = batch.latency().components.map((note) => ({ ...note, took: note.out - note.in }));
    console.log(JSON.stringify({ frames, notes }));
    if (++batches === 3) void pipeline.stop();
  });
await pipeline.run();
