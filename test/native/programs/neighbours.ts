/** While one pipeline's handler overstays, another pipeline's buffers wait for theirs; prints how many it saw. */
import { addProbe } from "../../../lib/native/probe.ts";
import { Answer, begin, Probe, rethrow, TestPipeline } from "./pipeline.ts";

begin();
const patience = Number(process.argv[2]);
const stuck = new TestPipeline("fakesrc num-buffers=1 ! fakesink name=sink");
const other = new TestPipeline("fakesrc num-buffers=5 ! identity sleep-time=150000 ! fakesink name=sink");
const complaints: string[] = [];
let seen = 0;
let overstays = 0;
addProbe(
  stuck.pad("sink", "sink"),
  () => {
    const until = performance.now() + 400;
    while (performance.now() < until);
    return Answer.ok;
  },
  { mask: Probe.buffer, deadline: 50, onError: () => overstays++ },
);
const pad = other.pad("sink", "sink");
addProbe(
  pad,
  () => {
    seen++;
    return Answer.ok;
  },
  { mask: Probe.buffer, deadline: patience, onError: (error) => complaints.push(String(error)) },
);
await other.play();
await stuck.play().catch(rethrow);
const ended = await other.ended;
await stuck.ended;
await other.close();
await stuck.close();
console.log(JSON.stringify({ ended, overstays, seen, complaints }));
