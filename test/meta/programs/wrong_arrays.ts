// Gives arrays of other types than C reads, and has C copy what is there then; prints how many were refused.
import { createBatch } from "../../../lib/meta/own_batch.ts";

const box = { left: 0, top: 0, width: 10, height: 10 };
const floats = new Float32Array(1000).fill(1);
const bytes = new Uint8Array(1000).fill(1);

let refused = 0;
function tried(give: () => unknown): void {
  try {
    give();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    refused++;
  }
}

/** As a program without types has it. */
function untyped(value: unknown): never {
  return value as never;
}

using batch = createBatch(2);
const frame = batch.addFrame({ source_id: 0 });
const object = frame.addObject({ class_id: 0, box });
const square = { width: 2, height: 2, threshold: 0.5 };
object.mask = { ...square, data: new Float32Array(4) };
for (const data of [bytes.subarray(0, 4), new Float64Array(4), Array(4).fill(1), undefined]) {
  tried(() => {
    object.mask = { ...square, data: untyped(data) };
  });
}
for (const signature of [floats, bytes, new DataView(bytes.buffer), [1, 2, 3]])
  tried(() => frame.addEvent({ type: "exit", signature: untyped(signature) }));
for (const embedding of [bytes, new Uint16Array(500), [1, 2, 3]])
  tried(() => frame.addEvent({ type: "exit", embedding: untyped(embedding) }));
for (const content of [floats, new DataView(bytes.buffer), 5]) {
  tried(() => frame.addPayload(untyped(content)));
  tried(() => frame.addCustomMessage(untyped(content)));
}
frame.addEvent({ type: "exit", signature: new Float64Array(3), embedding: floats.subarray(10, 13) });

const copy = batch.addFrame({ source_id: 1 });
copy.copyUsers(frame);
copy.copyObjects(frame);
const embedding = copy.events.map((event) => event.embedding.length);
console.log(JSON.stringify({ refused, embedding, mask: copy.objects[0]?.mask?.data.length }));
