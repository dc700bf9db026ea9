/** pipeline.latency() on a pipeline of the stand-in's elements, in a process whose environment asks for it. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import type { LatencySummary } from "../../lib/meta/latency_meter.ts";
import { type Outcome, printed, run } from "../native/support.ts";

// A busy machine may need seconds to start a process.
setDefaultTimeout(60_000);

const program = join(import.meta.dir, "programs/latency");

const measuring = {
  DEEPSCRIPT_SDK: "standin",
  NVDS_ENABLE_LATENCY_MEASUREMENT: "1",
  NVDS_ENABLE_COMPONENT_LATENCY_MEASUREMENT: "1",
};

interface Measured {
  readonly missed: number;
  /** Milliseconds from before the start until all frames had passed. */
  readonly through: number;
  readonly sources: readonly (readonly [number, LatencySummary])[];
  readonly components: readonly (readonly [string, LatencySummary])[];
}

function isMeasured(value: unknown): value is Measured {
  return typeof value === "object" && value !== null && "sources" in value && "components" in value;
}

async function measured(...args: string[]): Promise<Measured & { readonly outcome: Outcome }> {
  const outcome = await run(program, { args, env: measuring });
  const value = printed(outcome);
  if (!isMeasured(value)) throw new Error(`it printed ${JSON.stringify(value)}`);
  return { ...value, outcome };
}

const counts = (summaries: readonly (readonly [string | number, LatencySummary])[]): unknown[] =>
  summaries.map(([of, { count }]) => [of, count]);

test("counts every frame, by source and by element", async () => {
  const { sources, components, missed, outcome } = await measured();
  expect([counts(sources), counts(components), missed]).toEqual([
    [[0, 20]],
    [
      ["nvstreammux-mux", 20],
      ["osd", 20],
    ],
    0,
  ]);
  const [, source] = sources[0] ?? [];
  const [, osd] = components[0] ?? [];
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

test("no frame waits for this thread, and how late it looks is not counted", async () => {
  // It only ends where all frames pass while no handler is called.
  const { sources, through } = await measured("blocked");
  expect(counts(sources)).toEqual([[0, 20]]);
  expect(sources[0]?.[1].most).toBeLessThan(through);
});

test("goes on counting with the next run", async () => {
  expect(counts((await measured("twice")).sources)).toEqual([[0, 40]]);
});
