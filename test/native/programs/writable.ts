/**
 * A buffer that two branches share is made writable on one of them and given a time stamp of its own; the
 * other branch must not see it.
 */
import { GstBuffer } from "../../../lib/generated/gstreamer/gstbuffer.ts";
import { addProbe } from "../../../lib/native/probe.ts";
import { Answer, begin, memory, Probe, rethrow, TestPipeline } from "./pipeline.ts";

begin();
const pipeline = new TestPipeline(
  "fakesrc num-buffers=200 ! tee name=t t. ! queue ! identity name=own ! fakesink name=a t. ! queue ! fakesink name=b",
);
const mark = 12345n;
const counts = { marked: 0, unmarked: 0, moved: 0 };
addProbe(
  pipeline.pad("own", "sink"),
  (call) => {
    const before = call.data;
    const writable = call.makeWritable();
    if (writable !== before) counts.moved++;
    if (writable !== call.data) throw new Error("data is not the writable buffer");
    new GstBuffer(call.memory, writable).pts = mark;
    return Answer.ok;
  },
  { mask: Probe.buffer, onError: rethrow },
);
addProbe(
  pipeline.pad("a", "sink"),
  ({ data }) => {
    if (new GstBuffer(memory, data).pts === mark) counts.marked++;
    return Answer.ok;
  },
  { mask: Probe.buffer, onError: rethrow },
);
addProbe(
  pipeline.pad("b", "sink"),
  ({ data }) => {
    if (new GstBuffer(memory, data).pts !== mark) counts.unmarked++;
    return Answer.ok;
  },
  { mask: Probe.buffer, onError: rethrow },
);
await pipeline.play();
const ended = await pipeline.ended;
await pipeline.close();
console.log(JSON.stringify({ ended, ...counts, moved: counts.moved > 0 }));
