/** Pixels of live pipelines under AddressSanitizer, and memory over many frames. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { printed, run } from "../native/support.ts";

setDefaultTimeout(600_000);

const program = join(import.meta.dir, "programs/pixels");

test("nothing is read or written outside of its memory, nor after it", async () => {
  const outcome = await run(program, {
    variant: "asan",
    withStandin: true,
    args: ["NV12", "RGBA", "I420"],
    timeout: 180_000,
  });
  expect(printed(outcome)).toEqual({ frames: 15, files: 45, stale: 15, memory: ["device"] });
});

test("no object of GStreamer's outlives the program", async () => {
  const outcome = await run(program, {
    args: ["NV12"],
    env: { GST_TRACERS: "leaks", GST_DEBUG: "GST_TRACER:7", GST_DEBUG_NO_COLOR: "1" },
  });
  printed(outcome);
  expect(outcome.stderr).toContain("GST_TRACER");
  const alive = outcome.stderr
    .split("\n")
    .filter((line) => /object-alive, type-name=\(string\)\w/.test(line));
  expect(alive).toEqual([]);
});

test("memory stays where it is over hundreds of frames", async () => {
  const outcome = await run(join(import.meta.dir, "programs/flat"), { timeout: 120_000 });
  const { early, late } = printed(outcome) as { early: number; late: number };
  expect(late).toBeLessThan(early + 24 * 2 ** 20);
});
