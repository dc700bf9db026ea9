/** samples/imagedata_multistream_redaction.ts: what it hides is black in the file that others decode. */
import { beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { rmSync } from "node:fs";
import type { Box } from "../../lib/index.ts";
import { detections } from "./detections.ts";
import { detector, file, gstLaunch, quickDetector, street, useInputs } from "./inputs.ts";
import { inner, type Picture, pictures, streetPictures } from "./pictures.ts";
import { refusalOf, totalsOf } from "./program.ts";

setDefaultTimeout(120_000);
useInputs();

/** The first four frames of the street. */
const clip = file("short.mp4");
beforeAll(async () => {
  await gstLaunch(
    `filesrc location=${street} ! qtdemux ! h264parse ! avdec_h264 ! identity eos-after=5 ! x264enc pass=quant quantizer=10 speed-preset=ultrafast ! h264parse ! mp4mux ! filesink location=${clip}`,
  );
}, 60_000);

const sample = "imagedata_multistream_redaction";
/** Of 255: lossy encoding leaves black not quite so. */
const black = 40;

async function redacted(...args: readonly string[]): Promise<Picture[]> {
  const output = file("redacted.mp4");
  rmSync(output, { force: true });
  await totalsOf(sample, ["-o", output, "--quiet", ...args]);
  return await pictures(output, "qtdemux ! h264parse ! avdec_h264");
}

/** Boxes whose insides show something. */
function seen(picture: Picture | undefined, boxes: readonly Box[]): Box[] {
  return boxes.flatMap((box) => inner(box) ?? []).filter((box) => (picture?.brightest(box) ?? 0) > black);
}

test("every person is black, with a margin, and stays so for a while; the rest is as it was", async () => {
  // The detector looks at the first frame alone: what is hidden later is what was seen then.
  const [found = []] = await detections(clip, quickDetector, 1);
  const persons = found.filter(({ label }) => label === "person").map(({ box }) => box);
  const [original] = await streetPictures(clip, 1);
  expect(persons.length).toBeGreaterThan(10);
  expect(seen(original, persons).length).toBeGreaterThan(10);

  const [first, second, third, fourth] = await redacted("-i", clip, "--pgie", quickDetector, "--hold", "2");
  const margins = persons.map(({ left, top, width, height }) => ({
    left: left - width * 0.1,
    top: top - height * 0.1,
    width: width * 1.2,
    height: height * 1.2,
  }));
  for (const picture of [first, second, third]) expect(seen(picture, margins)).toEqual([]);
  expect(seen(fourth, persons).length).toBeGreaterThan(10);
  for (const [x, y] of [
    [960, 540],
    [600, 500],
  ] as const)
    for (const [part, value] of (first?.at(x, y) ?? []).entries())
      expect(Math.abs(value - (original?.at(x, y)[part] ?? -100))).toBeLessThan(24);
});

test("of two streams, each in its tile; cars too, where they are named", async () => {
  const [found = []] = await detections(clip, detector, 1);
  const cars = found.filter(({ label }) => label === "car").map(({ box }) => box);
  const tiled = (column: number): Box[] =>
    cars.map(({ left, top, width, height }) => ({
      left: left / 2 + column * 960,
      top,
      width: width / 2,
      height,
    }));
  const [first] = await redacted("-i", clip, clip, "--pgie", detector, "--redact", "car", "person");
  expect(cars.length).toBeGreaterThan(8);
  expect(seen(first, [...tiled(0), ...tiled(1)])).toEqual([]);
});

test("its codec and bit rate are those asked for", async () => {
  const output = file("encoded.mp4");
  const bytes = async (...args: readonly string[]): Promise<number> => {
    rmSync(output, { force: true });
    await totalsOf(sample, [
      "-o",
      output,
      "--quiet",
      "-i",
      clip,
      "--frames",
      "2",
      "--pgie",
      quickDetector,
      ...args,
    ]);
    return Bun.file(output).size;
  };
  const large = await bytes("-c", "H265", "-b", "8000000");
  expect((await pictures(output, "qtdemux ! h265parse ! avdec_h265")).length).toBeGreaterThan(0);
  const small = await bytes("-b", "200000");
  expect((await pictures(output, "qtdemux ! h264parse ! avdec_h264")).length).toBeGreaterThan(0);
  expect(large).toBeGreaterThan(1.5 * small);
});

test("a label that the detector does not have is refused, before anybody is shown", async () => {
  const told = await refusalOf(sample, ["--redact", "persn", "-o", file("never.mp4")]);
  expect(told).toContain("--redact persn: the detector knows car, two-wheeler, person, road sign.");
  expect(await Bun.file(file("never.mp4")).exists()).toBe(false);
});

test.each([
  [["--margin", "20"], "a number from 0 to 1"],
  [["--hold", "-1"], "whole number"],
  [["-o", "http://127.0.0.1/x"], "rtsp://"],
  [["-c", "VP9"], "Allowed choices are H264, H265"],
  [["-b", "fast"], "whole number of at least 1000"],
])("%p is refused", async (args, why) => {
  expect(await refusalOf(sample, args)).toContain(why);
});
