/** Chains of DeepStream's elements with a script's probe, over and over, with and without sanitizers. */
import { beforeAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { type Outcome, printed, run, shimOf } from "../native/support.ts";

const program = join(import.meta.dir, "programs/cycles");
const detector = join(import.meta.dir, "../../samples/test1_pgie.txt");

interface Seen {
  readonly batches: number;
  readonly objects: number;
  readonly used: readonly [number, number];
}

function clean(outcome: Outcome): Seen {
  expect(outcome.stderr).not.toContain("Sanitizer");
  expect(outcome.stderr).not.toContain("WARNING");
  expect(outcome.stderr).not.toContain("CRITICAL");
  expect(outcome.signal).toBeNull();
  return printed(outcome) as Seen;
}

const env = { DEEPSCRIPT_SDK: "standin" };

test("200 cycles of start, 50 batches and stop in mid-flight leave no memory behind", async () => {
  const seen = clean(await run(program, { args: ["200", "50"], env, timeout: 100_000 }));
  expect(seen.batches).toBeGreaterThanOrEqual(200 * 50);
  const [early, late] = seen.used;
  // JavaScript's heap settles 3 to 5 MiB higher; a picture lost in each of the 150 cycles would be 7 more.
  expect(late - early).toBeLessThan(8);
}, 100_000);

test.each([
  ["without", ["20", "50"]],
  ["with", ["2", "5", detector]],
])(
  "GStreamer's leaks tracer finds nothing after cycles %s nvinfer",
  async (_with, args) => {
    const tracer = { GST_TRACERS: "leaks", GST_DEBUG: "GST_TRACER:7", GST_DEBUG_NO_COLOR: "1" };
    const { code, stderr } = await run(program, { args, env: { ...env, ...tracer }, timeout: 60_000 });
    expect(code).toBe(0);
    expect(stderr).toContain("GST_TRACER");
    expect(stderr).not.toMatch(/object-alive, type-name=\(string\)[A-Z]/);
    expect(stderr).not.toContain("Leaks detected");
  },
  60_000,
);

describe.each(["asan", "tsan"] as const)("%s", (variant) => {
  beforeAll(async () => void (await shimOf(variant, true)), 300_000);

  test("cycles", async () => {
    clean(await run(program, { variant, withStandin: true, args: ["4", "50"], env, timeout: 60_000 }));
  }, 60_000);

  test("cycles with nvinfer", async () => {
    const args = ["2", "5", detector];
    const seen = clean(await run(program, { variant, withStandin: true, args, env, timeout: 60_000 }));
    expect(seen.objects).toBeGreaterThan(0);
  }, 60_000);
});
