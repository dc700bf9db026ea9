/**
 * Saturates the main thread with requests for argv[2] rounds; prints how long a timer and a
 * fetch had to wait, nine times out of ten at most. */
import { addProbe } from "../../../lib/native/probe.ts";
import { Answer, begin, Probe, rethrow, TestPipeline } from "./pipeline.ts";

begin();
const server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: () => new Response("here") });
const pipeline = new TestPipeline("fakesrc ! fakesink name=a fakesrc ! fakesink name=b");
let buffers = 0;
function count(): number {
  buffers++;
  return Answer.ok;
}
for (const name of ["a", "b"]) {
  addProbe(pipeline.pad(name, "sink"), count, {
    mask: Probe.buffer,
    onError: rethrow,
  });
}
await pipeline.play();
const timers: number[] = [];
const fetches: number[] = [];
const rounds = Number(process.argv[2]);
while (fetches.length < rounds || buffers < 1000) {
  const before = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 1));
  timers.push(performance.now() - before);
  const asked = performance.now();
  await (await fetch(server.url)).text();
  fetches.push(performance.now() - asked);
}
await pipeline.close();
await server.stop(true);
console.log(JSON.stringify({ buffers, timer: mostly(timers), fetched: mostly(fetches) }));

function mostly(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.9)] ?? Number.NaN;
}
