/**
 * Pauses an encoding pipeline, seeks it to its begin twice, which flushes it, and then runs it from the start. Prints
 * which elements told of errors until a picture was shown or the source gave up, how the run ended, and which of its
 * frames can be started from.
 */
import { Pipeline } from "../../../lib/index.ts";

const pipeline = Pipeline.launch(
  "videotestsrc name=source num-buffers=5 ! video/x-raw,width=64,height=64,framerate=30/1 ! " +
    "nvv4l2h264enc name=encoder ! fakesink",
);
const messages = pipeline.messages();

async function outcome(): Promise<readonly string[]> {
  const told: string[] = [];
  for (;;) {
    const { done, value } = await messages.next();
    if (done) throw new Error("the pipeline ended");
    if (value.type === "async-done") return [...told, "shown"];
    if (value.type !== "error") continue;
    told.push(`${value.source}: ${value.debug?.split("\n").at(-1)}`);
    if (value.source === "source") return told;
  }
}

await pipeline.pause();
const told = [await outcome()];
for (let seek = 0; seek < 2; seek++) {
  await pipeline.seek(0n);
  told.push(await outcome());
}
await pipeline.stop();
const keys: boolean[] = [];
await pipeline
  .element("encoder")
  .pad("src")
  .probe("buffer", ({ buffer }) => void keys.push(buffer?.deltaUnit === false)).ready;
const end = await pipeline.run();
console.log(JSON.stringify({ told, end, keys }));
