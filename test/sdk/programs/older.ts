/** On an SDK whose structs lack fields that the committed types have: prints what a handler sees of them. */
import { Pipeline } from "../../../lib/index.ts";

const seen: Record<string, unknown> = {};

function problem(work: () => unknown): string {
  try {
    work();
    return "none";
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

const pipeline = Pipeline.launch(
  "videotestsrc num-buffers=1 ! nvvideoconvert ! mux.sink_0 nvstreammux name=mux width=64 height=64 batch-size=1 ! fakesink name=out",
);
const pad = pipeline.element("out").pad("sink");
seen["records"] = problem(() => pad.records({ frame: ["frame_num", "sensorInfo_meta.source_id"] }));
pad.onBatch((batch) => {
  const [frame] = batch.frames;
  if (frame === undefined) return;
  seen["sensor"] = frame.sensor ?? "undefined";
  seen["field"] = typeof frame.sensorInfo_meta;
  seen["circle"] = problem(() => frame.addCircle({ x: 32, y: 32 }, 8));
  seen["width"] = problem(() => frame.addCircle({ x: 32, y: 32 }, 8, { width: 3 }));
  const object = frame.addObject({
    class_id: 1,
    box: { left: 1, top: 2, width: 3, height: 4 },
    label: "car",
  });
  seen["object"] = object.snapshot();
  seen["frame"] = frame.snapshot();
});
await pipeline.run();
console.log(JSON.stringify(seen, (_key, value) => (typeof value === "bigint" ? `${value}n` : value)));
