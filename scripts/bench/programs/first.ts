/** Start to first buffer, as peer.c's and peer.py's `first`: first.ts PIPELINE. */
import { Pipeline } from "../../../lib/index.ts";

const pipeline = Pipeline.launch(process.argv[2] ?? "");
pipeline
  .element("probed")
  .pad("sink")
  .probe("buffer", () => {
    console.log(`first ${performance.timeOrigin + performance.now()}`);
    return "remove";
  });
await pipeline.run();
