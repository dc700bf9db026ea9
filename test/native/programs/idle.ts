/** Idle probes: on a pad that is idle already, from this thread and through a lane; on a busy one. */
import { addProbe, type ProbeOptions } from "../../../lib/native/probe.ts";
import { Answer, begin, Probe, rethrow, TestPipeline } from "./pipeline.ts";

begin();
const pipeline = new TestPipeline("fakesrc name=source ! fakesink name=sink");
const pad = pipeline.pad("source", "src");

async function once(options: Partial<ProbeOptions>): Promise<string> {
  let log = "";
  const called = Promise.withResolvers<void>();
  const probe = addProbe(
    pad,
    () => {
      log += "called,";
      called.resolve();
      return Answer.remove;
    },
    { mask: Probe.idle, onError: rethrow, ...options },
  );
  log += "added,";
  await called.promise;
  while (probe.installed) await new Promise((resolve) => setImmediate(resolve));
  return `${log}gone`;
}

const here = await once({});
const lane = await once({ lane: pipeline.lane });
await pipeline.play();
const busy = await once({});
// Data flows again after each of them: an idle probe that stayed would block the pad.
const flows = Promise.withResolvers<void>();
addProbe(
  pad,
  () => {
    flows.resolve();
    return Answer.remove;
  },
  { mask: Probe.buffer, onError: rethrow },
);
await flows.promise;
await pipeline.close();
console.log(JSON.stringify({ here, lane, busy }));
