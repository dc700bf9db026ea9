/** Plays, and keeps its thread busy when it is interrupted, for longer than there is to end in order. */
import { Pipeline } from "../../../lib/index.ts";
import { onInterrupt } from "../../../lib/native/runtime.ts";

const pipeline = Pipeline.launch("videotestsrc is-live=true ! fakesink");
const run = pipeline.run();
onInterrupt(() => {
  for (const until = performance.now() + 2600; performance.now() < until; );
});
for await (const message of pipeline.messages()) {
  if (message.type !== "stream-start") continue;
  console.log("playing");
  break;
}
console.log(await run);
