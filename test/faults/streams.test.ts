/** Streams under strain, each in a process of its own: nothing is lost, nothing hangs. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { printed, run } from "../native/support.ts";

setDefaultTimeout(20_000);

const program = join(import.meta.dir, "programs", "streams");

for (const [name, what, seen] of [
  ["64 threads wait for one handler", "threads", { end: "eos", lost: 0 }],
  ["64 streams are in one batch", "batch", { end: "eos", lost: 0 }],
  [
    "a handler seeks, which flushes the batch that it has",
    "seeks",
    { end: "eos", sought: 8, failed: 0, batches: true },
  ],
  [
    "end-of-stream comes behind requests that wait",
    "waiting",
    { end: "eos", lost: 0, enough: true, ends: 8 },
  ],
  ["boxes that are no numbers are drawn", "boxes", { end: "eos", drawn: 36, seen: 6 }],
] as const) {
  test(name, async () => {
    const outcome = await run(program, {
      args: [what],
      env: { DEEPSCRIPT_SDK: "standin" },
      timeout: 20_000,
    });
    expect(printed(outcome)).toEqual(seen);
    expect(outcome.stderr).toBe("");
  });
}
