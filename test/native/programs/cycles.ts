/**
 * argv[2] times: start, 50 buffers through probes on two streaming threads, stop in mid-flight. Prints the
 * memory in use, in MiB, after a quarter of the cycles and after all.
 */
import { addProbe } from "../../../lib/native/probe.ts";
import { Answer, begin, Probe, rethrow, TestPipeline } from "./pipeline.ts";

const cycles = Number(process.argv[2]);
const used: number[] = [];
begin();
for (let cycle = 1; cycle <= cycles; cycle++) {
  const pipeline = new TestPipeline(
    "fakesrc ! tee name=t t. ! queue ! fakesink name=a t. ! queue ! fakesink name=b",
  );
  const enough = Promise.withResolvers<void>();
  let buffers = 0;
  for (const name of ["a", "b"]) {
    addProbe(
      pipeline.pad(name, "sink"),
      () => {
        if (++buffers === 50) enough.resolve();
        return Answer.ok;
      },
      { mask: Probe.buffer, onError: rethrow },
    );
  }
  await pipeline.play();
  await enough.promise;
  await pipeline.close();
  if (cycle === Math.ceil(cycles / 4) || cycle === cycles) {
    Bun.gc(true);
    used.push(process.memoryUsage.rss() / 2 ** 20);
  }
}
console.log(JSON.stringify(used));
