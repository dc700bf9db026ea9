/** A handler in a Worker, and a program that does not wait for it by itself; argv[2] says how it goes. */
import { Pipeline } from "../../../lib/index.ts";

const what = process.argv[2];
const module = new URL(what === "hangs" ? "./never_loads.ts" : "./drop_every_other.ts", import.meta.url);

function probed(): { pipeline: Pipeline; remove(): void } {
  const pipeline = Pipeline.launch("videotestsrc num-buffers=20 ! fakesink name=out");
  const probe = pipeline.element("out").pad("sink").probe(module);
  return { pipeline, remove: () => probe.remove() };
}

if (what === "disposed") {
  {
    using pipeline = probed().pipeline;
    using element = pipeline.element("out");
    // The pad goes with its last wrapper.
    using _pad = element.pad("sink");
  }
  // Long enough for the Worker to load and find the pipeline gone.
  const later = probed();
  console.log(await later.pipeline.run());
} else if (what === "hangs") {
  const { pipeline } = probed();
  const run = pipeline.run();
  await pipeline.stop();
  console.log(await run);
} else {
  const { pipeline } = probed();
  console.log(await pipeline.run());
}
