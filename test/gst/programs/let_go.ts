/** Pipelines that are let go of as soon as they have ended, whatever their threads still have to do with them. */
import { Pipeline } from "../../../lib/index.ts";

for (let run = 0; run < 400; run++) {
  using pipeline = Pipeline.launch(
    "fakesrc num-buffers=1 ! identity name=first ! identity name=second ! fakesink",
  );
  for (const name of ["first", "second"]) {
    pipeline
      .element(name)
      .pad("src")
      .probe("buffer", () => {
        throw new Error("the run ends early");
      });
  }
  await pipeline.run().catch(() => {});
}
console.log("done");
