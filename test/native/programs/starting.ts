/** Prints a line in the middle of setting up: argv[2] says where that is, and what comes then. */
import { sampleMain } from "../../../lib/sample/main.ts";
import { begin, TestPipeline } from "./pipeline.ts";

async function setUp(): Promise<void> {
  for (;;) {
    const pipeline = new TestPipeline("fakesrc ! fakesink");
    await pipeline.play();
    await pipeline.close();
  }
}

const [, , what] = process.argv;
if (what === undefined) {
  begin();
  console.log("starting");
  await setUp();
} else {
  await sampleMain(async () => {
    if (what !== "before-gstreamer") begin();
    console.log("starting");
    if (what === "sets-up") await setUp();
    else for (;;) {}
  });
}
