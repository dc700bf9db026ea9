/** Runs a pipeline until Ctrl-C, and then it and another one once more. */
import { Pipeline } from "../../../lib/index.ts";

function made(name: string): Pipeline {
  const pipeline = new Pipeline(name);
  pipeline.add("videotestsrc", { "is-live": true }).link(pipeline.add("fakesink"));
  return pipeline;
}

const [main, other] = [made("main"), made("other")];
const messages = main.messages();
const run = main.run();
for await (const message of messages)
  if (message.type === "state-changed" && message.source === "main" && message.new === "playing") break;
console.log("playing");
console.log(await run);
for (const pipeline of [main, other])
  console.log(await pipeline.run().catch((error: Error) => error.message));
console.log("end");
