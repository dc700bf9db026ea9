/**
 * argv[2] times: frames with events through nvmsgconv and nvmsgbroker, whose settings argv[3] and argv[4] are, on two
 * branches, one of which works on copies. Prints how many events were attached.
 */
import { Pipeline } from "../../../lib/gst/pipeline.ts";

const [, , cycles, conversion = "", sending = ""] = process.argv;
let events = 0;
for (let cycle = 0; cycle < Number(cycles); cycle++) {
  const pipeline = Pipeline.launch(
    `videotestsrc num-buffers=20 ! video/x-raw,width=160,height=120 ! nvvideoconvert ! mux.sink_0
       videotestsrc num-buffers=20 ! video/x-raw,width=160,height=120 ! nvvideoconvert ! mux.sink_1
       nvstreammux name=mux width=160 height=120 batch-size=2 batched-push-timeout=40000 !
       nvmsgconv name=converter ${conversion} ! tee name=split
       split. ! queue ! nvmsgbroker sync=false ${sending}
       split. ! queue ! nvstreamdemux name=parts parts.src_0 ! queue ! nvmsgbroker sync=false ${sending}`,
  );
  await pipeline
    .element("converter")
    .pad("sink")
    .onBatch(({ frames }) => {
      for (const frame of frames) {
        const box = { left: 1, top: 2, width: 20, height: 30 };
        const car = frame.addObject({ class_id: 0, label: "car", box });
        car.addClassifier({ component_id: 2, type: "color", labels: [{ text: "blue" }] });
        const common = { type: "moving", trackingId: 1n, sensorId: frame.source_id } as const;
        frame.addEvent({
          ...{ ...common, embedding: Float32Array.of(1, 2), signature: Float64Array.of(1, 2) },
          object: { kind: "vehicle", make: "Opel", outline: [[1, 2, 3], [4]] },
          pose: { type: 0, joints: Array.from({ length: 40 }, () => ({ x: 1, y: 2, z: 3, confidence: 1 })) },
        });
        frame.addEvent({
          ...common,
          object: { kind: "person", gender: "f", age: 3 },
          pose: { type: 9, joints: [] },
        });
        frame.addEvent({ ...common, object: { kind: "unknown" }, objectId: "x", ts: "2024-01-01T00:00:00Z" });
        events += 3;
      }
    }).ready;
  await pipeline.run();
  pipeline[Symbol.dispose]();
}
console.log(JSON.stringify({ events }));
