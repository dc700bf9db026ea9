/** Adds and removes argv[2] probes while several streaming threads are saturated with them; ends when none is left. */
import { addProbe, type Probe as Installed } from "../../../lib/native/probe.ts";
import { handlers } from "../../../lib/native/pump.ts";
import { Answer, begin, Probe, rethrow, TestPipeline } from "./pipeline.ts";

const total = Number(process.argv[2]);
begin();
const pipeline = new TestPipeline(
  "fakesrc ! queue ! fakesink name=a fakesrc ! queue ! fakesink name=b fakesrc ! queue ! fakesink name=c",
);
const pads = ["a", "b", "c"].map((name) => pipeline.pad(name, "sink"));
let calls = 0;
let called = () => {};
function count(): number {
  calls++;
  called();
  return calls % 10 === 0 ? Answer.remove : Answer.ok;
}
await pipeline.play();
let installed: Installed[] = [];
let sets = 0;
for (let probe = 0; probe < total; probe++) {
  installed.push(addProbe(pads[probe % 3] as number, count, { mask: Probe.buffer, onError: rethrow }));
  if (installed.length === 20) {
    // Some sets are taken away before they were called, some when data is in them.
    if (++sets % 5 === 0) {
      await new Promise<void>((resolve) => {
        called = resolve;
      });
    }
    for (const one of installed) one[Symbol.dispose]();
    installed = [];
  }
}
await pipeline.close();
// Two handlers are always there: one for lanes, one for signals.
while ([...handlers].length > 2) await new Promise((resolve) => setImmediate(resolve));
console.log(JSON.stringify({ calls }));
