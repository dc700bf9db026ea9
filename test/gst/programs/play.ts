/** Runs the launch string that it is given, and says when it plays and how it ended. */
import { Pipeline } from "../../../lib/index.ts";

const pipeline = Pipeline.launch(process.argv[2] ?? "");
const run = pipeline.run();
for await (const message of pipeline.messages()) {
  if (message.type === (process.argv[3] ?? "stream-start")) {
    console.log("playing");
    break;
  }
}
console.log(await run);
