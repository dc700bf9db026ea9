// Attaches user metadata to batches that are shared, copied, cleared and dropped; prints how many values were read, and
// how many of them C still has at the end.
import { Pipeline } from "../../../lib/gst/pipeline.ts";
import { createBatch } from "../../../lib/meta/own_batch.ts";
import { shim } from "../../../lib/native/shim.ts";
import { Counts, Position } from "../kinds.ts";
import { attachBatches, street } from "../stream.ts";

const pipeline = Pipeline.launch(
  "fakesrc name=source num-buffers=50 ! identity name=middle ! tee name=t " +
    "t. ! queue ! identity name=a ! fakesink t. ! queue ! identity name=b ! fakesink",
);
attachBatches(pipeline.element("source").pad("src"), street);
let read = 0;
await pipeline
  .element("middle")
  .pad("src")
  .onBatch((batch) => {
    for (const frame of batch.frames) {
      for (const object of frame.objects) {
        object.addUser(Counts, { cars: object.class_id });
        object.addUser("test.large", new Float64Array(500));
      }
      frame.clearUsers();
      frame.addEvent({
        type: "moving",
        object: { kind: "vehicle", make: "Opel", outline: [[1, 2, 3], []] },
        signature: new Float64Array(9),
        embedding: new Float32Array(9),
        pose: { type: 0, joints: [{ x: 1, y: 2, z: 3, confidence: 1 }] },
      });
      frame.addEvent({ type: "exit", object: { kind: "face", name: "x" }, videoPath: "y" });
      frame.addNvdsEvent({
        eventType: "entry",
        metadata: {
          type: "moving",
          object: { kind: "person", hair: "black", outline: [[1, 2], []] },
          otherAttrs: "a;b",
          signature: new Float64Array(9),
          pose: { type: 0, joints: [{ x: 1, y: 2, z: 3, confidence: 1 }] },
        },
      });
      frame.addPayload("payload");
      frame.addUser("test.other", "x");
      const [first] = frame.users;
      if (first !== undefined) frame.removeUser(first);
    }
    using own = createBatch(1);
    own.copyFrames(batch);
    own.copyUsers(batch);
    for (const { nvdsEvents, events } of own.frames) {
      if (nvdsEvents.length !== 1 || events.length !== 1) throw new Error("copies of messages are missing");
    }
  }).ready;
await pipeline
  .element("a")
  .pad("sink")
  .probe("buffer", ({ buffer }) => buffer?.retime({ pts: 7n })).ready;
await pipeline
  .element("a")
  .pad("src")
  .onBatch((batch) => {
    for (const frame of batch.frames) {
      // The first one was taken away as soon as it was attached.
      if (frame.events.length !== 1 || frame.payloads.length !== 1) throw new Error("messages are missing");
      const [event] = frame.nvdsEvents;
      if (event?.metadata?.signature.length !== 9) throw new Error("an event's message is missing");
      for (const object of frame.objects) if (object.user(Counts)?.cars === object.class_id) read++;
      for (const object of frame.objects) if (object.class_id === 1) frame.removeObject(object);
    }
  }).ready;
await pipeline
  .element("b")
  .pad("src")
  .onBatch((batch) => {
    for (const frame of batch.frames) {
      frame.addUser(Position, {
        ...{ flag: true, x: 1, small: 2, y: 3, id: 4n, name: "five", corners: [6, 7, 8] },
        ...{ inner: { a: 9, b: 10 }, last: 11 },
      });
    }
    return batch.frames[0]?.frame_num === 400 ? "drop" : "ok";
  }).ready;
await pipeline.run();
console.log(JSON.stringify({ read, alive: shim.ds_user_alive() }));
