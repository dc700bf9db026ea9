/** Rings between four streaming threads and this one, with and without sanitizers. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, type Outcome, printed, run, shimOf, type Variant } from "../native/support.ts";

setDefaultTimeout(20_000);

const program = join(import.meta.dir, "programs", "rings");
const folder = mkdtempSync(join(tmpdir(), "deepscript-test-"));
let lists = "";

beforeAll(async () => {
  lists = await compile("batch_lists", folder);
  await shimOf("asan");
  await shimOf("tsan");
}, 400_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What batch_lists.c makes of so many buffers. */
function objectsIn(batches: number): number {
  let objects = 0;
  for (let batch = 0; batch < batches; batch++) {
    const size = batch % 37;
    for (let frame = 0; frame < size % 5; frame++) objects += size * (frame + 1);
  }
  return objects;
}

function clean(outcome: Outcome): void {
  expect(outcome.stderr).not.toContain("Sanitizer");
  expect(outcome.stderr).not.toContain("WARNING");
  expect(outcome.stderr).not.toContain("CRITICAL");
  expect(outcome.signal).toBeNull();
}

for (const variant of ["release", "asan", "tsan"] as const satisfies Variant[]) {
  describe(variant, () => {
    const buffers = variant === "release" ? 8000 : 1000;

    test("every row is right, and none is lost, where full rings block", async () => {
      const outcome = await run(program, {
        variant,
        args: [String(buffers), lists, "block"],
        timeout: 60_000,
      });
      clean(outcome);
      expect(printed(outcome)).toMatchObject({
        end: "eos",
        received: buffers,
        delivered: buffers,
        dropped: 0,
        waiting: 0,
        most: 8,
        rows: objectsIn(buffers),
        locked: 0,
        wrong: [],
      });
    }, 90_000);

    const modes =
      variant === "release"
        ? ["drop-oldest", "drop-newest", "comes-and-goes"]
        : ["drop-oldest", "comes-and-goes"];
    for (const mode of modes) {
      test(`every row is right, and every batch accounted for: ${mode}`, async () => {
        const outcome = await run(program, {
          variant,
          args: [String(buffers), lists, mode],
          timeout: 60_000,
        });
        clean(outcome);
        expect(printed(outcome)).toMatchObject({ end: "eos", waiting: 0, locked: 0, wrong: [] });
      }, 90_000);
    }
  });
}

test("GStreamer's leaks tracer finds nothing", async () => {
  for (const mode of ["drop-oldest", "comes-and-goes"]) {
    const env = { GST_TRACERS: "leaks", GST_DEBUG: "GST_TRACER:7", GST_DEBUG_NO_COLOR: "1" };
    const outcome = await run(program, { args: ["2000", lists, mode], env, timeout: 60_000 });
    expect(outcome.stderr).toContain("GST_TRACER");
    expect(outcome.stderr).not.toMatch(/object-alive, type-name=\(string\)[A-Z]/);
    expect(outcome.stderr).not.toContain("Leaks detected");
  }
}, 90_000);
