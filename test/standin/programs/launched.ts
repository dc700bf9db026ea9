/** Plays the pipeline argv[3] to its end, argv[2] times. */
import { Pipeline } from "../../../lib/index.ts";

const [, , cycles, description = ""] = process.argv;
for (let cycle = 0; cycle < Number(cycles); cycle++) {
  const pipeline = Pipeline.launch(description);
  await pipeline.run();
  pipeline[Symbol.dispose]();
}
console.log(JSON.stringify({ cycles: Number(cycles) }));
