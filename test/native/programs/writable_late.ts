/**
 * A handler makes a buffer that two branches share writable, and then overstays; argv[2] is the answer that
 * the streaming thread takes instead of the handler's. The copy goes its way, and each buffer is let go of once.
 */
import { GstBuffer } from "../../../lib/generated/gstreamer/gstbuffer.ts";
import { addProbe } from "../../../lib/native/probe.ts";
import { spinUntilEnded } from "./ended.ts";
import { Answer, begin, memory, Probe, rethrow, TestPipeline } from "./pipeline.ts";

begin();
const pipeline = new TestPipeline(
  "fakesrc num-buffers=10 sizetype=fixed sizemax=64 ! tee name=t t. ! queue ! identity name=own ! queue ! fakesink name=a async=false t. ! queue ! fakesink name=b async=false",
);
const mark = 12345n;
const errors: string[] = [];
const kept = { first: 0n, other: 0 };
addProbe(
  pipeline.pad("own", "sink"),
  (call) => {
    if (errors.length > 0) return Answer.ok;
    const before = call.data;
    const writable = new GstBuffer(call.memory, call.makeWritable());
    if (writable.$address === before) throw new Error("nobody shared the buffer");
    writable.pts = mark;
    spinUntilEnded(call.pad);
    // The stream went on without this handler, which may still look at what it was given.
    kept.first = writable.pts;
    return Answer.ok;
  },
  {
    mask: Probe.buffer,
    deadline: 100,
    failure: process.argv[2] === "pass" ? Answer.ok : Answer.drop,
    onError: (error) => errors.push(String(error)),
  },
);
let marked = 0;
addProbe(
  pipeline.pad("a", "sink"),
  ({ data }) => {
    if (new GstBuffer(memory, data).pts === mark) marked++;
    return Answer.ok;
  },
  { mask: Probe.buffer, onError: rethrow },
);
addProbe(
  pipeline.pad("b", "sink"),
  ({ data }) => {
    if (new GstBuffer(memory, data).pts !== mark) kept.other++;
    return Answer.ok;
  },
  { mask: Probe.buffer, onError: rethrow },
);
await pipeline.play();
const ended = await pipeline.ended;
await pipeline.close();
console.log(
  JSON.stringify({ ended, errors: errors.length, marked, own: kept.first === mark, other: kept.other > 0 }),
);
