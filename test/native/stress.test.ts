/** The same programs with and without sanitizers: what they do under load, and that they do it cleanly. */
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, type Outcome, printed, run, shimOf, type Variant } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "deepscript-test-"));
let lists = "";

beforeAll(async () => {
  lists = await compile("batch_lists", folder);
  await shimOf("asan");
  await shimOf("tsan");
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What batch_lists.c makes of so many buffers, each seen by two probes. */
function objectsIn(batches: number): number {
  let objects = 0;
  for (let batch = 0; batch < batches; batch++) {
    const size = batch % 37;
    for (let frame = 0; frame < size % 5; frame++) objects += size * (frame + 1);
  }
  return 2 * objects;
}

function clean(outcome: Outcome): void {
  expect(outcome.stderr).not.toContain("Sanitizer");
  expect(outcome.stderr).not.toContain("WARNING");
  expect(outcome.stderr).not.toContain("CRITICAL");
  expect(outcome.signal).toBeNull();
}

for (const variant of ["release", "asan", "tsan"] as const satisfies Variant[]) {
  const part = variant === "release" ? 1 : 0.1;

  describe(variant, () => {
    test("cycles of start, 50 buffers and stop in mid-flight leave no memory behind", async () => {
      const outcome = await run("cycles", { variant, args: [String(200 * part)], timeout: 60_000 });
      clean(outcome);
      const [early = 0, late = 0] = printed(outcome) as number[];
      if (variant === "release") expect(late - early).toBeLessThan(4);
    }, 60_000);

    test("10,000 probes come and go while three streams are saturated with them", async () => {
      const outcome = await run("many_probes", { variant, args: ["10000"] });
      clean(outcome);
      expect((printed(outcome) as { calls: number }).calls).toBeGreaterThan(500);
    }, 60_000);

    test("copies of batches hold what the batches hold, and what is written goes to both", async () => {
      const outcome = await run("batches", { variant, args: ["1000", lists] });
      clean(outcome);
      expect(printed(outcome)).toEqual({
        ended: "eos",
        batches: 2000,
        objects: objectsIn(1000),
        locked: 0,
        wrong: [],
      });
    }, 60_000);

    for (const [name, ...args] of [
      ["worker", "serves", "busy"],
      ["worker", "serves"],
      ["worker", "exits"],
      ["worker", "hangs"],
      ["handlers", "overstays"],
      ["playing", "exit-in-handler"],
      ["playing", "exit"],
      ["notifications"],
      ["log"],
    ] as const) {
      if (variant === "release") continue;
      // JavaScriptCore suspends or ends a busy thread by a signal, which ThreadSanitizer holds back while that spins.
      if (variant === "tsan" && args.some((argument) => argument === "busy" || argument === "hangs"))
        continue;
      test([name, ...args].join(" "), async () => {
        const outcome = await run(name, { variant, args });
        clean(outcome);
        if (name !== "playing") printed(outcome);
      }, 120_000);
    }
  });
}

for (const [name, ...args] of [
  ["cycles", "50"],
  ["many_probes", "1000"],
  ["signals"],
  ["idle"],
  ["writable"],
  ["handlers", "overstays"],
  ["worker", "serves", "busy"],
  ["notifications"],
  ["log"],
] as const) {
  test(`GStreamer's leaks tracer finds nothing after ${name}`, async () => {
    const env = { GST_TRACERS: "leaks", GST_DEBUG: "GST_TRACER:7", GST_DEBUG_NO_COLOR: "1" };
    const outcome = await run(name, { args, env, timeout: 60_000 });
    expect(outcome.stderr).toContain("GST_TRACER");
    expect(outcome.stderr).not.toMatch(/object-alive, type-name=\(string\)[A-Z]/);
    expect(outcome.stderr).not.toContain("Leaks detected");
  }, 60_000);
}
