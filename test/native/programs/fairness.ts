/** Saturates the main thread with requests for a second; prints the longest that a timer and a fetch had to wait. */
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
const end = performance.now() + 1000;
let timer = 0;
let fetched = 0;
let round = 0;
while (performance.now() < end) {
  const before = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 1));
  timer = Math.max(timer, performance.now() - before);
  const asked = performance.now();
  await (await fetch(server.url)).text();
  if (round++ > 0) fetched = Math.max(fetched, performance.now() - asked);
}
await pipeline.close();
await server.stop(true);
console.log(JSON.stringify({ buffers, timer, fetched }));
