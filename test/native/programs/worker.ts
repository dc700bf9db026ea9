/** A probe whose handler, worker/ARGV[2].ts, lives in a Worker. With `busy` the main thread does nothing else meanwhile. */
import { holdOpen } from "../../../lib/native/runtime.ts";
import { HandlerWorker } from "../../../lib/native/worker.ts";
import { hasEnded, spinUntilEnded } from "./ended.ts";
import { begin, Probe, TestPipeline } from "./pipeline.ts";

const [, , what, how] = process.argv;
begin();
using _open = holdOpen();
const errors: string[] = [];
const messages: unknown[] = [];
const worker = new HandlerWorker({
  module: new URL(`./worker/${what}.ts`, import.meta.url),
  adapter: new URL("./worker/adapter.ts", import.meta.url),
  onError: (error) => {
    errors.push(
      error instanceof Error && error.cause !== undefined ? `${error}, ${error.cause}` : `${error}`,
    );
  },
  onMessage: (message) => messages.push(message),
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
const pipeline = new TestPipeline("fakesrc num-buffers=20000 ! fakesink name=sink async=false");
const sink = pipeline.pad("sink", "sink");
const probe = worker.addProbe(sink, { mask: Probe.buffer, deadline: 500 });
await pipeline.play();
if (how === "busy") spinUntilEnded(sink);
const ended = await pipeline.ended;
// Those that cannot go on end by themselves.
if (["exits", "rejects", "throws_in_timer"].includes(what ?? "")) await worker.ended;
// This one comes back when the stream has ended, and not if that is stopped before.
while (what === "overstays" && !hasEnded(sink)) await new Promise((resolve) => setImmediate(resolve));
const installed = probe.installed;
await worker.settled();
await pipeline.close();
await worker.close();
console.log(JSON.stringify({ loaded, ended, errors, messages, installed }));
