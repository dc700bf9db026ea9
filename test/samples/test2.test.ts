/** samples/test2.ts: objects keep their numbers, vehicles get a colour and a type, what the tracker held back is read. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync, writeFileSync } from "node:fs";
import { file, gstLaunch, useInputs } from "./inputs.ts";
import { refusalOf, totalsOf } from "./program.ts";

setDefaultTimeout(120_000);
useInputs("still.mp4");

interface Totals {
  readonly frames: number;
  readonly objects: number;
  readonly per_class: Readonly<Record<string, number>>;
  readonly tracked: number;
  readonly label: Readonly<Record<string, number>>;
  readonly vehiclecolor: Readonly<Record<string, number>>;
  readonly vehicletype: Readonly<Record<string, number>>;
  readonly past: { readonly targets: number; readonly frames: number };
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

const samples = new URL("../../samples/", import.meta.url).pathname;
const colours = readFileSync(`${samples}assets/vehicle_colour_labels.txt`, "utf8").trim().split(";");

test("in a street where nothing moves every object keeps its number", async () => {
  const frames = 6;
  const { totals, lines, errors } = await totalsOf<Totals>("test2", [
    ...["-i", file("still.mp4"), "--frames", `${frames}`, "-o", file("drawn.mp4")],
  ]);
  expect(totals.frames).toBe(frames);
  // The first two frames are held back: probationAge in samples/test2_tracker.yml.
  const counts = lines.flatMap((line) => (/^Frame \d+ /.test(line) ? [objectsIn(line)] : []));
  expect(counts).toEqual([0, 0, ...counts.slice(2)]);
  expect(totals.objects).toBe(sum(Object.fromEntries(counts.entries())));
  const last = counts.at(-1) ?? 0;
  expect(last).toBeGreaterThan(20);
  // As many numbers as objects: none was given two, but for what the detector sees in some frames only.
  expect(totals.tracked - last).toBeLessThanOrEqual(2);
  expect(sum(totals.label)).toBe(totals.tracked);
  // Each was held back twice.
  expect(totals.past.targets).toBe(totals.tracked);
  expect(totals.past.frames).toBeGreaterThanOrEqual(2 * last);
  expect(lines.filter((line) => line.includes(" was there since frame 0")).length).toBeGreaterThan(last / 2);

  // Only cars have a colour, and most of those that are large enough have one.
  const cars = totals.label["car"] ?? 0;
  expect(sum(totals.vehiclecolor)).toBeLessThanOrEqual(cars);
  expect(sum(totals.vehiclecolor)).toBeGreaterThan(cars / 3);
  expect(Object.keys(totals.vehiclecolor).filter((colour) => !colours.includes(colour))).toEqual([]);
  expect(sum(totals.vehicletype)).toBeLessThanOrEqual(cars + (totals.label["two-wheeler"] ?? 0));
  expect(Object.keys(totals.vehicletype)).toContain("sedan");
  expect(errors).toContain(`${totals.tracked} objects were followed`);

  // The file is whole: it has an index, and every frame.
  await gstLaunch(
    `filesrc location=${file("drawn.mp4")} ! qtdemux ! h264parse ! avdec_h264 ! fakesink sync=false`,
  );
});

function objectsIn(line: string): number {
  return [...line.matchAll(/: (\d+)/g)].reduce((all, [, count]) => all + Number(count), 0);
}

test("NVIDIA's form of the tracker's file is taken, and what is wrong with one is told", async () => {
  writeFileSync(
    file("tracker.txt"),
    `[tracker]\ntracker-width=640\ntracker-height=384\ngpu-id=0\nenable-past-frame=1\nll-config-file=${samples}test2_tracker.yml\n`,
  );
  const { totals } = await totalsOf<Totals>("test2", [
    ...["-i", file("still.mp4"), "--frames", "3", "--tracker", file("tracker.txt"), "--quiet"],
  ]);
  expect(totals.tracked).toBeGreaterThan(20);
  writeFileSync(file("none.txt"), "[property]\n");
  const refused = (name: string): Promise<string> =>
    refusalOf("test2", ["-i", file("still.mp4"), "--tracker", file(name)]);
  expect(await refused("none.txt")).toMatch(/^error: .*none.txt: no group \[tracker\]/);
  expect(await refused("gone.yml")).toMatch(/^error: option '--tracker .*gone.yml.*: no such file/);
});

test("an output that is none is refused", async () => {
  expect(await refusalOf("test2", ["-o", "drawn.avi"])).toMatch(/^error: .*drawn\.avi.*\.mp4/);
  expect(await refusalOf("test2", ["-o", "http://x/y"])).toMatch(/^error: .*rtsp:\/\//);
});
