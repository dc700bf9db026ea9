/**
 * While one pipeline's handler overstays, another pipeline's buffers wait for theirs; prints how many it saw. With a
 * patience of argv[2] milliseconds, shorter than the handler stays, none is seen.
 */
import { addProbe } from "../../../lib/native/probe.ts";
import { spinUntilEnded } from "./ended.ts";
import { Answer, begin, Probe, rethrow, TestPipeline } from "./pipeline.ts";

begin();
const patience = Number(process.argv[2]);
const stuck = new TestPipeline("fakesrc num-buffers=1 ! fakesink name=sink async=false");
const other = new TestPipeline("fakesrc num-buffers=5 ! fakesink name=sink async=false");
const complaints: string[] = [];
let seen = 0;
let overstays = 0;
const pad = other.pad("sink", "sink");
const stuckPad = stuck.pad("sink", "sink");
const deadline = 50;
addProbe(
  stuckPad,
  () => {
    void other.play();
    spinUntilEnded(stuckPad);
    if (patience < deadline) spinUntilEnded(pad);
    return Answer.ok;
  },
  { mask: Probe.buffer, deadline, onError: () => overstays++ },
);
addProbe(
  pad,
  () => {
    seen++;
    return Answer.ok;
  },
  { mask: Probe.buffer, deadline: patience, onError: (error) => complaints.push(String(error)) },
);
await stuck.play().catch(rethrow);
const ended = await other.ended;
await stuck.ended;
await other.close();
await stuck.close();
console.log(JSON.stringify({ ended, overstays, seen, complaints }));
