/** argv[2] says what a handler does wrong; prints what its owner hears and how the stream goes on. */
import { GstBuffer } from "../../../lib/generated/gstreamer/gstbuffer.ts";
import { addProbe } from "../../../lib/native/probe.ts";
import { spinUntilEnded } from "./ended.ts";
import { Answer, begin, Probe, TestPipeline } from "./pipeline.ts";

const [, , what] = process.argv;
begin();
const pipeline = new TestPipeline("fakesrc num-buffers=20 ! fakesink name=sink async=false");
const sink = pipeline.pad("sink", "sink");
const errors: string[] = [];
let references: number | undefined;
let after = 0;
function count(): number {
  after++;
  return Answer.ok;
}
addProbe(
  sink,
  (call) => {
    if (what === "throws") throw new Error("the handler's own words");
    if (what === "overstays" && errors.length === 0) {
      spinUntilEnded(sink);
      // The stream has dropped the buffer meanwhile; this handler may still look at it.
      references = new GstBuffer(call.memory, call.data).mini_object.refcount;
    }
    return Answer.ok;
  },
  { mask: Probe.buffer, deadline: 100, onError: (error) => errors.push(String(error)) },
);
addProbe(sink, count, { mask: Probe.buffer, onError: () => {} });
await pipeline.play();
const ended = await pipeline.ended;
await pipeline.close();
console.log(JSON.stringify({ ended, errors, after, references }));
