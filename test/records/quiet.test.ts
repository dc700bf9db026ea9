/** Who waits for records costs nothing while none come, and hears of those that do. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { readdirSync, readFileSync } from "node:fs";
import { Pipeline } from "../../lib/index.ts";
import { rest, until } from "./rig.ts";

setDefaultTimeout(20_000);

/**
 * Whether the thread that tells of records sleeps until it is woken: in futex (which has its own number on each kind of
 * machine) without a time limit, the fourth argument.
 */
function sleepsForEver(): boolean {
  for (const task of readdirSync("/proc/self/task")) {
    const [name, call] = [read(task, "comm"), read(task, "syscall")];
    if (name !== "ds-records") continue;
    const [number, , , , limit] = call.split(" ");
    return number === (process.arch === "arm64" ? "98" : "202") && limit === "0x0";
  }
  return false;
}

/** Empty where the thread has just ended. */
function read(task: string, what: string): string {
  try {
    return readFileSync(`/proc/self/task/${task}/${what}`, "utf8").trim();
  } catch {
    return "";
  }
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
