/** As first.ts, with a Worker's handler. */
import { Pipeline } from "../../../lib/index.ts";

const pipeline = Pipeline.launch(process.argv[2] ?? "");
pipeline
  .element("probed")
  .pad("sink")
  .probe(new URL("./tell.ts", import.meta.url));
await pipeline.run();
