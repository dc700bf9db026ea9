/** pipeline.latency() on a pipeline of the stand-in's elements, in a process whose environment asks for it. */
import { expect, test } from "bun:test";
import { join } from "node:path";
import type { LatencySummary } from "../../lib/meta/latency_meter.ts";
import { printed, run } from "../native/support.ts";

const program = join(import.meta.dir, "programs/latency");

interface Measured {
  readonly sources: readonly (readonly [number, LatencySummary])[];
  readonly components: readonly (readonly [string, LatencySummary])[];
}

function isMeasured(value: unknown): value is Measured {
  return typeof value === "object" && value !== null && "sources" in value && "components" in value;
}

test("counts every frame, by source and by element", async () => {
  const variables = { NVDS_ENABLE_LATENCY_MEASUREMENT: "1", NVDS_ENABLE_COMPONENT_LATENCY_MEASUREMENT: "1" };
  const outcome = await run(program, { env: { DEEPSCRIPT_SDK: "standin", ...variables } });
  const measured = printed(outcome);
  if (!isMeasured(measured)) throw new Error(`it printed ${JSON.stringify(measured)}`);
  expect(measured.sources.map(([source, { count }]) => [source, count])).toEqual([[0, 20]]);
  expect(measured.components.map(([name, { count }]) => [name, count])).toEqual([["osd", 20]]);
  const [, source] = measured.sources[0] ?? [];
  const [, osd] = measured.components[0] ?? [];
  expect(source?.least).toBeGreaterThanOrEqual(0);
  expect(source?.most).toBeGreaterThanOrEqual(osd?.last ?? Number.NaN);
  expect(source?.most).toBeLessThan(outcome.milliseconds);
  // Nothing is told of it on standard output but what the program prints.
  expect(outcome.stdout.trim().split("\n").length).toBe(1);
});

test("says what is missing where DeepStream was not told to measure", async () => {
  const outcome = await run(program, {
    env: { DEEPSCRIPT_SDK: "standin", NVDS_ENABLE_LATENCY_MEASUREMENT: "" },
  });
  expect(outcome.code).toBe(1);
  expect(outcome.stderr).toContain("NVDS_ENABLE_LATENCY_MEASUREMENT=1 is in the environment");
});

test("how late this thread hears of a frame is not counted", async () => {
  const outcome = await run(program, {
    args: ["busy"],
    env: {
      DEEPSCRIPT_SDK: "standin",
      NVDS_ENABLE_LATENCY_MEASUREMENT: "1",
      NVDS_ENABLE_COMPONENT_LATENCY_MEASUREMENT: "1",
    },
  });
  const measured = printed(outcome);
  if (!isMeasured(measured)) throw new Error(`it printed ${JSON.stringify(measured)}`);
  const [, source] = measured.sources[0] ?? [];
  expect(source?.count).toBe(20);
  // Each frame was heard of up to 100 ms late; most of them had passed within few.
  expect(source?.mean).toBeLessThan(25);
});
