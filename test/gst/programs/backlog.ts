/**
 * Runs the launch string that it is given, says when five buffers have come to its element `through`, and at the end how
 * it ended and how many have left its element `seen`. What is named `stuck`, if anything, lets none pass from then on.
 */
import { Pipeline } from "../../../lib/index.ts";

const pipeline = Pipeline.launch(process.argv[2] ?? "");
const stuck = pipeline.allElements.find((element) => element.name === "stuck");
let seen = 0;
pipeline
  .element("seen")
  .pad("src")
  .probe("buffer", () => {
    seen++;
  });
let through = 0;
pipeline.element("through", "identity").on("handoff", () => {
  if (++through !== 5) return;
  stuck?.set("sleep-time", 60_000_000);
  console.log("playing");
});
console.log(await pipeline.run(), seen);
