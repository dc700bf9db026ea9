/** Who waits for records costs nothing while none come, and hears of those that do. */
import { expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { Pipeline } from "../../lib/index.ts";
import { rest } from "./rig.ts";

/** How often the thread that tells of records went to sleep so far. */
function sleeps(): number {
  const tasks = readdirSync("/proc/self/task").map((task) => `/proc/self/task/${task}`);
  const bell = tasks.find((task) => readFileSync(`${task}/comm`, "utf8").trim() === "ds-records");
  if (bell === undefined) throw new Error("there is no such thread");
  return Number(/^voluntary_ctxt_switches:\s*(\d+)/m.exec(readFileSync(`${bell}/status`, "utf8"))?.[1]);
}

test("while a pipeline is paused no thread wakes for its records", async () => {
  const pipeline = Pipeline.launch(
    "videotestsrc num-buffers=3 ! video/x-raw,width=16,height=16 ! identity name=middle ! fakesink",
  );
  const all = rest(pipeline.element("middle").pad("src").records({}));
  await pipeline.pause();
  // The buffer of the preroll is told of first.
  await Bun.sleep(100);
  const before = sleeps();
  await Bun.sleep(400);
  expect(sleeps() - before).toBeLessThanOrEqual(1);
  expect(await pipeline.run()).toBe("eos");
  expect(await all).toHaveLength(3);
});
