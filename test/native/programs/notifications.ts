/** Signals that nobody waits for, from three streaming threads at once; each emission is told of, with its arguments. */
import { connectSignal } from "../../../lib/native/signal.ts";
import { begin, gobject, rethrow, TestPipeline } from "./pipeline.ts";

begin();
const buffers = 500;
const names = ["a", "b", "c"];
const pipeline = new TestPipeline(
  names
    .map((name) => `fakesrc num-buffers=${buffers} ! queue ! fakesink name=${name} signal-handoffs=true`)
    .join(" "),
);
const told = new Map<number, number>();
let awaited = 0;
const all = Promise.withResolvers<void>();
let count = 0;
for (const name of names) {
  const sink = pipeline.element(name);
  connectSignal(
    sink,
    "handoff",
    (call) => {
      if (call.awaited) awaited++;
      if (call.instance !== sink || call.count !== 2 || call.result !== 0)
        throw new Error("another's emission");
      if (gobject.g_value_get_object(call.values + 24) !== pipeline.pad(name, "sink"))
        throw new Error("another's pad");
      told.set(sink, (told.get(sink) ?? 0) + 1);
      if (++count === buffers * names.length) all.resolve();
    },
    { wait: "never", onError: rethrow },
  );
}
await pipeline.play();
const ended = await pipeline.ended;
await all.promise;
await pipeline.close();
console.log(JSON.stringify({ ended, awaited, told: [...told.values()] }));
