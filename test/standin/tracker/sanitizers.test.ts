/** nvtracker in pipelines, watched by GStreamer's leaks tracer and by AddressSanitizer. */
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Outcome, printed, run, shimOf } from "../../native/support.ts";
import { changed, estimating } from "./configs.ts";

const program = join(import.meta.dir, "../programs/tracked");
const folder = mkdtempSync(join(tmpdir(), "deepscript-tracked-"));
const config = join(folder, "tracker.yml");
const late = changed(estimating, "TargetManagement", "probationAge", 1);
writeFileSync(config, changed(late, "TargetManagement", "outputTerminatedTracks", 1));
afterAll(() => rmSync(folder, { recursive: true }));

const env = { DEEPSCRIPT_SDK: "standin" };

function clean(outcome: Outcome): void {
  expect(outcome.stderr).not.toContain("Sanitizer");
  expect(outcome.stderr).not.toContain("CRITICAL");
  expect(outcome.signal).toBeNull();
  // Six boxes in each of two streams; all are given up once they are gone for good.
  expect(printed(outcome)).toMatchObject({ ids: 12 });
}

test("GStreamer's leaks tracer finds nothing", async () => {
  const tracer = { GST_TRACERS: "leaks", GST_DEBUG: "GST_TRACER:7", GST_DEBUG_NO_COLOR: "1" };
  const outcome = await run(program, { args: ["2", config], env: { ...env, ...tracer }, timeout: 60_000 });
  clean(outcome);
  expect(printed(outcome)).toEqual({ ids: 12, past: 2 * 2 * (6 + 2 * 2), terminated: 2 * 12 });
  expect(outcome.stderr).toContain("GST_TRACER");
  expect(outcome.stderr).not.toMatch(/object-alive, type-name=\(string\)[A-Z]/);
  expect(outcome.stderr).not.toContain("Leaks detected");
}, 60_000);

describe("AddressSanitizer", () => {
  beforeAll(async () => void (await shimOf("asan", true)), 300_000);

  test("finds nothing", async () => {
    clean(
      await run(program, { variant: "asan", withStandin: true, args: ["2", config], env, timeout: 60_000 }),
    );
  }, 60_000);
});
