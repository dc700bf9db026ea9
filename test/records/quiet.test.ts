/** Who waits for records costs nothing while none come, and hears of those that do. */
import { expect, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { Pipeline } from "../../lib/index.ts";
import { rest, until } from "./rig.ts";

/**
 * Whether the thread that tells of records sleeps until it is woken: in futex (which has its own number on each kind of
 * machine) without a time limit, the fourth argument.
 */
function sleepsForEver(): boolean {
  const tasks = readdirSync("/proc/self/task").map((task) => `/proc/self/task/${task}`);
  const bell = tasks.find((task) => readFileSync(`${task}/comm`, "utf8").trim() === "ds-records");
  if (bell === undefined) throw new Error("there is no such thread");
  const [call, , , , limit] = readFileSync(`${bell}/syscall`, "utf8").split(" ");
  return call === (process.arch === "arm64" ? "98" : "202") && limit === "0x0";
}

test("while a pipeline is paused no thread wakes for its records", async () => {
  const pipeline = Pipeline.launch(
    "videotestsrc num-buffers=3 ! video/x-raw,width=16,height=16 ! identity name=middle ! fakesink",
  );
  const stream = pipeline.element("middle").pad("src").records({});
  await pipeline.pause();
  // The buffer of the preroll is told of first.
  await stream.next();
  const all = rest(stream);
  await until(sleepsForEver);
  expect(await pipeline.run()).toBe("eos");
  expect(await all).toHaveLength(2);
});
