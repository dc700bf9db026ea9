/** Plays for ever with a probe; argv[2] says what happens then: how a process can end while data flows. */
import { addProbe } from "../../../lib/native/probe.ts";
import { onInterrupt } from "../../../lib/native/runtime.ts";
import { Answer, begin, Probe, rethrow, TestPipeline } from "./pipeline.ts";

const [, , what] = process.argv;
begin();
const pipeline = new TestPipeline("fakesrc ! queue ! fakesink name=sink");
let buffers = 0;
addProbe(
  pipeline.pad("sink", "sink"),
  () => {
    buffers++;
    if (buffers === 100) {
      console.log("playing");
      if (what === "exit-in-handler") process.exit(7);
      if (what === "spin-in-handler") for (;;) {}
      if (what === "throw-uncaught") setImmediate(() => rethrow(new Error("uncaught")));
      if (what === "exit") setImmediate(() => process.exit(7));
      if (what === "reject") void Promise.reject(new Error("unhandled"));
      if (what === "return-from-main") void pipeline.close();
    }
    return Answer.ok;
  },
  { mask: Probe.buffer, onError: rethrow },
);
if (what === "graceful") {
  onInterrupt(async (signal) => {
    await pipeline.close();
    console.log(`stopped by ${signal}`);
  });
}
await pipeline.play();
if (what === "spin-in-main") for (;;) {}
