/** samples/imagedata_multistream.ts: the images that it writes, opened and looked into. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Box } from "../../lib/index.ts";
import { ImageFiles } from "../../lib/sample/index.ts";
import { InputError } from "../../lib/video/input.ts";
import { file, street, useInputs } from "./inputs.ts";
import { pictures, streetPictures } from "./pictures.ts";
import { refusalOf, totalsOf } from "./program.ts";

setDefaultTimeout(120_000);
useInputs("a.h264");

interface Totals {
  readonly streams: readonly { readonly images: number }[];
}

interface Doubt {
  readonly label: string;
  readonly confidence: number;
  readonly box: Box;
}

const sample = "imagedata_multistream";

test("of each stream, the frames with objects in doubt: as they are, with the boxes drawn", async () => {
  const folder = file("doubts");
  const doubt = ["--max-confidence", "0.65", "--every", "1000"];
  const args = [folder, "-i", street, street, "--frames", "4", "--format", "png", "-o", "none", ...doubt];
  const { totals } = await totalsOf<Totals>(sample, args);
  expect(totals.streams).toMatchObject([{ images: 1 }, { images: 1 }]);
  expect(readdirSync(folder).sort()).toEqual(["stream_0", "stream_1"]);
  const [original] = await streetPictures(street, 1);
  for (const stream of ["stream_0", "stream_1"]) {
    expect(readdirSync(join(folder, stream)).sort()).toEqual(["frame_0.json", "frame_0.png"]);
    const doubts: Doubt[] = JSON.parse(readFileSync(join(folder, stream, "frame_0.json"), "utf8"));
    expect(doubts.length).toBeGreaterThan(2);
    expect(doubts.every(({ confidence }) => confidence > 0 && confidence <= 0.65)).toBe(true);
    const [image] = await pictures(join(folder, stream, "frame_0.png"), "pngdec");
    for (const { box } of doubts) {
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      for (const [edgeX, edgeY] of [
        [x, box.top + 1],
        [x, box.top + box.height - 2],
        [box.left + 1, y],
        [box.left + box.width - 2, y],
      ] as const)
        expect(image?.at(edgeX, edgeY)).toEqual([255, 0, 0]);
    }
    // Where no box is.
    for (const [x, y] of [
      [960, 540],
      [600, 500],
      [1200, 600],
    ] as const)
      for (const [part, value] of (image?.at(x, y) ?? []).entries())
        expect(Math.abs(value - (original?.at(x, y)[part] ?? -100))).toBeLessThan(16);
  }
});

test("a range of confidence with nothing in it is refused, before there is a folder", async () => {
  const args = ["--min-confidence", "0.9", "--max-confidence", "0.1", "-i", file("a.h264")];
  expect(await refusalOf(sample, [file("none"), ...args])).toContain(
    "--min-confidence 0.9 is above --max-confidence 0.1",
  );
  expect(existsSync(file("none"))).toBe(false);
});

describe("a folder", () => {
  test("with somebody's files is left alone", async () => {
    const folder = file("taken");
    mkdirSync(folder);
    writeFileSync(join(folder, "mine.txt"), "mine");
    expect(await refusalOf(sample, [folder, "-i", file("a.h264")])).toContain("has files in it already");
    expect(readdirSync(folder)).toEqual(["mine.txt"]);
  });

  test.each([
    ["that is a file", () => [file("a.h264")], "cannot be made: it is there already"],
    ["below a file", () => [join(file("a.h264"), "below")], "cannot be made"],
    [
      "that is not named",
      () => [],
      "missing required argument 'folder'\n  As in: bun run samples/imagedata_multistream.ts doubts\n",
    ],
  ])("%s is refused", async (_, args, why) => {
    expect(await refusalOf(sample, args())).toContain(why);
  });
});

test("images that the disk is too slow for are dropped and counted, and cost nothing", async () => {
  const files = new ImageFiles(file("queue"), { most: 2 });
  const slow = Promise.withResolvers<Uint8Array>();
  expect(files.save({ "a.png": () => slow.promise })).toBe(true);
  expect(files.save({ "b/c.png": () => slow.promise, "b/c.json": () => "{}" })).toBe(true);
  const never = (): string => {
    throw new Error("an image was made of what is dropped");
  };
  expect(files.save({ "d.png": never })).toBe(false);
  slow.resolve(Uint8Array.of(1));
  await files.finish();
  expect(files).toMatchObject({ written: 2, dropped: 1 });
  expect(readdirSync(file("queue"), { recursive: true }).sort()).toEqual([
    "a.png",
    "b",
    "b/c.json",
    "b/c.png",
  ]);
  expect(files.save({ "d.png": () => "again" })).toBe(true);
  await files.finish();
});

test("what cannot be written ends it, told once", async () => {
  const told: Error[] = [];
  const files = new ImageFiles(file("failing"), { onError: (error) => told.push(error) });
  writeFileSync(join(file("failing"), "stream_0"), "in the way");
  for (const name of ["stream_0/a.png", "stream_0/b.png"]) files.save({ [name]: () => "picture" });
  expect(files.finish()).rejects.toThrow(InputError);
  await files.finish().catch(() => {});
  expect(told).toHaveLength(1);
  expect(files.written).toBe(0);
});
