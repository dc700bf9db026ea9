/** samples/ssd_parser.ts: the objects that it makes of tensors are those that nvinfer makes of the same network. */
import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ssdModel } from "../../scripts/train/ssd_head.ts";
import { detections, type Found, overlap } from "./detections.ts";
import { refusalOf, totalsOf } from "./program.ts";

setDefaultTimeout(120_000);

const samples = join(import.meta.dir, "../../samples");
const street = join(samples, "assets/street.mp4");
const folder = mkdtempSync(join(tmpdir(), "deepscript-ssd-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A configuration of the samples with lines of it changed. */
function changed(name: string, ...changes: readonly (readonly [RegExp, string])[]): string {
  let text = readFileSync(join(samples, name), "utf8").replaceAll("=assets/", `=${samples}/assets/`);
  for (const [what, by] of changes) text = text.replace(what, by);
  const path = join(folder, `${Bun.hash(text).toString(16)}.txt`);
  writeFileSync(path, text);
  return path;
}

interface Line extends Found {
  readonly frame: number;
}

test("its objects are nvinfer's own, class by class and box by box", async () => {
  const frames = 2;
  const args = ["--frames", String(frames), "--quiet", "--objects", "-o", "none", "--threshold", "0.6"];
  const { lines } = await totalsOf("ssd_parser", args);
  const parsed = lines.map((line): Line => JSON.parse(line));
  const uniform = changed(
    "test1_pgie.txt",
    [/pre-cluster-threshold=0.54/, "pre-cluster-threshold=0.6"],
    [/\[class-attrs-1\][\s\S]*$/, ""],
  );
  const expected = (await detections(street, uniform, frames)).flatMap((found, frame) =>
    found.map((each) => ({ frame, ...each })),
  );
  expect(expected.length).toBeGreaterThan(40);
  expect(parsed.length).toBe(expected.length);
  for (const each of expected) {
    const same = parsed.filter(
      ({ frame, label, class_id, confidence, box }) =>
        frame === each.frame &&
        label === each.label &&
        class_id === each.class_id &&
        Math.abs(confidence - each.confidence) < 1e-5 &&
        overlap(box, each.box) > 0.9,
    );
    expect(same, JSON.stringify(each)).toHaveLength(1);
  }
  // Away from the picture's edges, where both cut boxes in their own way, to the pixel.
  const edges = ({ left, top, width, height }: Found["box"]): number[] => [
    left,
    top,
    left + width,
    top + height,
  ];
  const inside = expected.filter(({ box }) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = edges(box);
    return left > 3 && top > 3 && right < 1914 && bottom < 1074;
  });
  expect(inside.length).toBeGreaterThan(20);
  for (const { frame, confidence, box } of inside) {
    const same = parsed.find((each) => each.frame === frame && Math.abs(each.confidence - confidence) < 1e-5);
    const sides = edges(same?.box ?? { left: 0, top: 0, width: 0, height: 0 });
    for (const [at, side] of edges(box).entries()) expect(sides[at]).toBeCloseTo(side, 1);
  }
});

const handsOn = [/network-type=\d+/, "network-type=100\noutput-tensor-meta=1"] as const;
const handsOnNothing = [/output-tensor-meta=1/, "output-tensor-meta=0"] as const;

test.each([
  [
    "with other outputs",
    "test1_pgie.txt",
    handsOn,
    "has no output num_detections, as an SSD has: it has output_",
  ],
  ["without tensors", "ssd_parser_pgie.txt", handsOnNothing, "it needs output-tensor-meta=1"],
])("a network %s is refused in a line", async (_, name, change, why) => {
  const told = await refusalOf("ssd_parser", ["--pgie", changed(name, change), "-o", "none"]);
  expect(told).toContain(why);
});

test("a threshold that is none is refused", async () => {
  expect(await refusalOf("ssd_parser", ["--threshold", "60"])).toContain("a number from 0 to 1");
});

test("its network is what scripts/train/ssd_head.ts makes of the detector", async () => {
  const committed = await Bun.file(join(samples, "assets/detector_ssd.onnx")).bytes();
  expect(Buffer.from(await ssdModel()).equals(committed)).toBe(true);
});
