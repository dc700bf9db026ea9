/** samples/extractor_consumer.ts: what one function takes, the other gets, whole and in order. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { file, quickDetector, useInputs } from "./inputs.ts";
import { refusalOf, totalsOf } from "./program.ts";

setDefaultTimeout(90_000);
useInputs("a.mp4", "tiny.h264");

const sample = "extractor_consumer";

interface Line {
  readonly frame: number;
  readonly objects: readonly { readonly label: string; readonly confidence: number }[];
}

test("what the detector finds is printed frame by frame", async () => {
  const { lines, totals } = await totalsOf<{ frames: number; objects: number; per_class: object }>(sample, [
    ...["--frames", "2"],
  ]);
  const frames = lines.map((line): Line => JSON.parse(line));
  expect(frames.map(({ frame }) => frame)).toEqual([0, 1]);
  const objects = frames.flatMap((frame) => frame.objects);
  expect(objects.length).toBeGreaterThan(20);
  expect(totals).toMatchObject({ frames: 2, objects: objects.length });
  const labels = Object.groupBy(objects, ({ label }) => label);
  expect(Object.keys(labels).sort()).toEqual(["car", "person", "road sign", "two-wheeler"]);
  expect(totals.per_class).toEqual(
    Object.fromEntries(Object.entries(labels).map(([label, found]) => [label, found?.length])),
  );
  // 0.53 is the least that samples/test1_pgie.txt lets through.
  expect(objects.every(({ confidence }) => confidence > 0.53 && confidence <= 1)).toBe(true);
});

test("every frame is printed, in order, and the totals come last", async () => {
  const { lines, totals } = await totalsOf<{ frames: number }>(sample, [
    ...["-i", file("a.mp4"), "--pgie", quickDetector],
  ]);
  expect(totals.frames).toBe(30);
  expect(lines.map((line) => JSON.parse(line).frame)).toEqual(Array.from({ length: 30 }, (_, at) => at));
});

test("a video that is none is one clear error", async () => {
  expect(await refusalOf(sample, ["-i", file("none.mp4")])).toMatch(/^error: .*none.mp4: no such file/);
});
