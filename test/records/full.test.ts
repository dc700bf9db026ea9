/**
 * Rings that stay full for as many batches as a minute of 30 frames a second brings. Here they come as fast as they are
 * made: to a ring a minute is what arrives in it.
 */
import { afterEach, expect, setDefaultTimeout, test } from "bun:test";
import type { Pipeline } from "../../lib/index.ts";
import { counted, numbered, rig, until } from "./rig.ts";

setDefaultTimeout(60_000);

const fields = { frame: ["frame_num"], object: ["obj_label"] } as const;
const capacity = 8;
const minute = 60 * 30;

let playing: Pipeline | undefined;
afterEach(() => playing?.stop());

function endless(options: {
  readonly onFull: "drop-oldest" | "drop-newest" | "block";
  readonly timeout?: number;
}) {
  const { pipeline, pad, sink } = rig(
    -1,
    numbered(() => 3),
  );
  playing = pipeline;
  const records = pad.records(fields, { capacity, ...options });
  return { pipeline, records, passed: counted(sink) };
}

type Records = ReturnType<typeof endless>["records"];

/** Takes the oldest from a full ring; gives its number, and how many had come before and after. */
async function takeFromFull(records: Records): Promise<{ sequence: number; before: number; after: number }> {
  await until(() => records.stats().waiting === capacity);
  const { received: before } = records.stats();
  const next = await records.next();
  const { received: after, delivered, dropped, waiting, highWaterMark } = records.stats();
  if (next.done) throw new Error("it ended");
  const { sequence, frames, objects } = next.value;
  expect([frames.frame_num[0], objects.obj_label.toArray()]).toEqual([
    sequence,
    ["kind 0", "kind 1", "kind 2"],
  ]);
  // One may be on its way.
  expect([0, 1]).toContain(after - delivered - dropped - waiting);
  expect(highWaterMark).toBe(capacity);
  return { sequence, before, after };
}

test("drop-oldest: whoever takes one has the oldest of the last, and all that went before are counted", async () => {
  const { pipeline, records } = endless({ onFull: "drop-oldest" });
  await pipeline.play();
  let last = -1;
  for (let goal = minute / 60; goal <= minute; goal += minute / 60) {
    await until(() => records.stats().received >= goal);
    const { sequence, before, after } = await takeFromFull(records);
    expect(sequence).toBeGreaterThan(last);
    expect(sequence).toBeGreaterThanOrEqual(before - capacity - 1);
    expect(sequence).toBeLessThan(after);
    last = sequence;
  }
});

test("drop-newest: what came first stays, and what finds a place is the next to come", async () => {
  const { pipeline, records } = endless({ onFull: "drop-newest" });
  await pipeline.play();
  const taken: { sequence: number; before: number; after: number }[] = [];
  for (let goal = minute / 60; goal <= minute; goal += minute / 60) {
    await until(() => records.stats().received >= goal);
    taken.push(await takeFromFull(records));
  }
  expect(taken.slice(0, capacity).map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  for (const [index, { sequence }] of taken.entries()) {
    const admitted = taken[index - capacity];
    // The first behind the one that was taken then.
    if (admitted !== undefined) expect(sequence).toBeGreaterThanOrEqual(admitted.before);
  }
});

test("block: each that is taken lets one pass, and none is lost", async () => {
  const { pipeline, records, passed } = endless({ onFull: "block", timeout: 600_000 });
  await pipeline.play();
  for (let number = 0; number < minute; number++) {
    const { sequence } = await takeFromFull(records);
    expect(sequence).toBe(number);
    expect(passed()).toBeLessThanOrEqual(number + 1 + capacity);
  }
  expect(records.stats().dropped).toBe(0);
});

test("block with a timeout: the stream goes on without what found no room in time", async () => {
  const { pipeline, records, passed } = endless({ onFull: "block", timeout: 1 });
  await pipeline.play();
  // Each waits for its millisecond, and nobody takes any.
  await until(() => passed() >= minute / 2);
  const { received, dropped, delivered, waiting } = records.stats();
  expect([delivered, waiting]).toEqual([0, capacity]);
  expect([0, 1]).toContain(received - dropped - capacity);
  // A loop that comes now finds the first ones, and then those that found room behind them.
  let last = -1;
  for (let number = 0; number < 10 * capacity; number++) {
    const { sequence } = await takeFromFull(records);
    if (number < capacity) expect(sequence).toBe(number);
    else expect(sequence).toBeGreaterThan(Math.max(last, dropped));
    last = sequence;
  }
});
