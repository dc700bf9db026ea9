/** A probe whose handler lives in a Worker, while the main thread is busy; argv[2] says how it goes. */
import { holdOpen } from "../../../lib/native/runtime.ts";
import { HandlerWorker } from "../../../lib/native/worker.ts";
import { begin, Probe, TestPipeline } from "./pipeline.ts";

const [, , what] = process.argv;
begin();
using _open = holdOpen();
const errors: string[] = [];
const served = new Int32Array(new SharedArrayBuffer(4));
const module = what === "broken" ? "./worker_broken.ts" : "./worker_handler.ts";
const worker = new HandlerWorker({
  module: new URL(module, import.meta.url),
  adapter: new URL("./worker_adapter.ts", import.meta.url),
  data: { what, count: served.buffer },
  onError: (error) => errors.push(String(error)),
});
const loaded = await worker.ready.then(
  () => "ready",
  (error) => String(error),
);
if (loaded !== "ready") {
  await worker.ended;
  console.log(JSON.stringify({ loaded, errors }));
  process.exit();
}
const pipeline = new TestPipeline("fakesrc num-buffers=20000 ! fakesink name=sink");
const probe = worker.addProbe(pipeline.pad("sink", "sink"), { mask: Probe.buffer, deadline: 100 });
await pipeline.play();
let during: boolean | undefined;
if (what === "main-busy") {
  const until = performance.now() + 5000;
  while (performance.now() < until && Atomics.load(served, 0) < 1000);
  during = Atomics.load(served, 0) >= 1000;
}
const ended = await pipeline.ended;
if (what === "exits") await worker.ended;
const installed = probe.installed;
await pipeline.close();
await worker.close();
console.log(JSON.stringify({ loaded, ended, errors, installed, during }));
