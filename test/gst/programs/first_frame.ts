/** Runs a live pipeline that is interrupted, as by Ctrl-C, at its first frame. */
import { Pipeline } from "../../../lib/index.ts";

const pipeline = new Pipeline("main");
const sink = pipeline.add("fakesink");
pipeline.add("videotestsrc", { "is-live": true }).link(sink);
sink.pad("sink").probe("buffer", () => {
  process.kill(process.pid, "SIGINT");
  return "remove";
});
console.log(await pipeline.run());
