/** Runs a pipeline until Ctrl-C, and then it and another one once more. */
import { Pipeline } from "../../../lib/index.ts";

const [main, other] = ["main", "other"].map((name) => {
  const pipeline = new Pipeline(name);
  const sink = pipeline.add("fakesink");
  pipeline.add("videotestsrc", { "is-live": true }).link(sink);
  sink.pad("sink").probe("buffer", () => {
    console.log("playing");
    return "remove";
  });
  return pipeline;
});
console.log(await main?.run());
for (const pipeline of [main, other])
  console.log(await pipeline?.run().catch((error: Error) => error.message));
console.log("end");
