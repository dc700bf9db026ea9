/**
 * What records cost a pipeline: records_fps.ts FRAMES ROUNDS prints JSON, milliseconds of a pipeline that scales and
 * batches pictures with 100 objects each, per frame, with records of 8 fields that a loop reads (`ours`) and without
 * (`theirs`).
 */

import { addressOf } from "../../lib/gst/object.ts";
import { ensureStarted } from "../../lib/gst/start.ts";
import { Pipeline } from "../../lib/index.ts";
import { recordsLibrary } from "./records_library.ts";
import { pairs } from "./row.ts";

const [, , frames = "300", rounds = "5"] = process.argv;
ensureStarted();
const stream = await recordsLibrary();

const fields = {
  frame: ["frame_num"],
  object: [
    ...(["class_id", "confidence", "object_id", "obj_label"] as const),
    ...(["rect_params.left", "rect_params.top", "rect_params.width", "rect_params.height"] as const),
  ],
} as const;

async function milliseconds(recorded: boolean): Promise<number> {
  using pipeline = Pipeline.launch(
    `videotestsrc num-buffers=${frames} ! video/x-raw,format=NV12,width=640,height=360 ! nvvideoconvert ! ` +
      "video/x-raw(memory:NVMM),format=NV12 ! mux.sink_0 " +
      "nvstreammux name=mux batch-size=1 width=1280 height=720 ! identity name=detector ! fakesink name=sink",
  );
  stream.stream_detect(BigInt(addressOf(pipeline.element("detector").pad("sink"))), 100);
  const pad = pipeline.element("sink").pad("sink");
  const records = recorded ? pad.records(fields) : undefined;
  const began = performance.now();
  const running = pipeline.run();
  if (records !== undefined) {
    let objects = 0;
    for await (const batch of records) objects += batch.objects.class_id.length;
    if (objects !== 100 * Number(frames)) {
      throw new Error(`${objects} objects of ${frames} frames were recorded`);
    }
  }
  await running;
  return (performance.now() - began) / Number(frames);
}

const measured = await pairs(
  Number(rounds),
  () => milliseconds(true),
  () => milliseconds(false),
);
console.log(JSON.stringify(measured));
