/** The cluster modes, on boxes that a custom parser hands over as they are. */
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { constant } from "./models.ts";
import type { DetectedObject } from "./report.ts";
import { Rig } from "./rig.ts";
import { type Keys, lines, only } from "./scene.ts";

type Box = readonly [
  class_id: number,
  left: number,
  top: number,
  width: number,
  height: number,
  confidence: number,
];

const rig = new Rig();
let library: string;
beforeAll(() => {
  library = rig.parsers("libparsers.so", join(import.meta.dir, "../../native/infer_parsers.cpp"));
});
afterAll(() => rig[Symbol.dispose]());

/** The frame has a hundred times the model's size, so that boxes of hundreds of pixels lie inside it. */
const SCALE = 100;

function cluster(boxes: readonly Box[], mode: number, attributes: Keys = {}): DetectedObject[] {
  const numbers = boxes.flatMap(([id, ...rest]) => [
    id,
    ...rest.slice(0, 4).map((n) => n / SCALE),
    rest[4] ?? 0,
    0,
  ]);
  rig.write("list.onnx", constant(numbers));
  const property = {
    "onnx-file": "list.onnx",
    "num-detected-classes": 2,
    "cluster-mode": mode,
    "custom-lib-path": library,
    "parse-bbox-func-name": "ParseList",
  };
  const config = rig.write(
    "cluster.txt",
    `[property]\n${lines(property)}[class-attrs-all]\n${lines(attributes)}`,
  );
  const pictures = [{ width: 16 * SCALE, height: 16 * SCALE }];
  return only(rig.run({ pictures, elements: [{ "config-file-path": config }] })).objects;
}

/** The boxes in whole pixels of the frame, with confidence. */
function summary(objects: readonly DetectedObject[]): number[][] {
  return objects.map(({ box, confidence }) => [...box.map(Math.round), Math.round(confidence * 1000) / 1000]);
}

describe("non-maximum suppression (2)", () => {
  // IoU of a and b: 90 x 100 / 11000 = 0.818; a and c: 40 x 100 / 16000 = 0.25; b and c: 50 x 100 / 15000 = 0.333
  const a: Box = [0, 0, 0, 100, 100, 0.9];
  const b: Box = [0, 10, 0, 100, 100, 0.8];
  const c: Box = [0, 60, 0, 100, 100, 0.7];
  const kept = (attributes: Keys): number[] =>
    summary(cluster([c, b, a], 2, attributes)).map(([, , , , confidence]) => confidence ?? 0);

  test("drops what overlaps a better box by more than the default 0.3", () =>
    expect(kept({})).toEqual([0.9, 0.7]));
  test("keeps what overlaps no more than the threshold", () =>
    expect(kept({ "nms-iou-threshold": 0.9 })).toEqual([0.9, 0.8, 0.7]));
  test("a dropped box drops no other", () => expect(kept({ "nms-iou-threshold": 0.3 })).toEqual([0.9, 0.7]));
  test("a small threshold keeps the best alone", () =>
    expect(kept({ "nms-iou-threshold": 0.2 })).toEqual([0.9]));
  test("topk", () => expect(kept({ "nms-iou-threshold": 0.9, topk: 2 })).toEqual([0.9, 0.8]));
  test("post-cluster-threshold", () => expect(kept({ "post-cluster-threshold": 0.75 })).toEqual([0.9]));
  test("classes do not suppress each other", () => {
    const other: Box = [1, 0, 0, 100, 100, 0.5];
    expect(cluster([a, other], 2).map(({ class_id }) => class_id)).toEqual([0, 1]);
  });
});

describe("group rectangles (0)", () => {
  const three: Box[] = [
    [0, 100, 100, 500, 500, 0.9],
    [0, 200, 100, 500, 500, 0.5],
    [0, 300, 400, 500, 500, 0.4],
  ];
  const lone: Box = [0, 1000, 1000, 200, 200, 0.95];

  test("without group-threshold every box stays, in whole pixels of the model, without a confidence", () =>
    expect(summary(cluster([[0, 150, 299, 260, 300, 0.9], lone], 0))).toEqual([
      [100, 200, 200, 300, -0.1],
      [1000, 1000, 200, 200, -0.1],
    ]));

  test("similar boxes become their mean, and a group of no more than group-threshold is dropped", () => {
    // In the model's pixels: (1, 1), (2, 1), (3, 4), each 5 x 5; their mean is (2, 2). eps 0.7 allows 3.5 pixels.
    expect(summary(cluster([...three, lone], 0, { "group-threshold": 1, eps: 0.7 }))).toEqual([
      [200, 200, 500, 500, -0.1],
    ]);
    expect(cluster([...three, lone], 0, { "group-threshold": 3, eps: 0.7 })).toEqual([]);
  });

  test("boxes farther apart than eps are groups of their own", () => {
    // eps 0.3 allows 1.5 pixels: the first two belong together, the third is alone. 1.5 rounds to the even 2.
    expect(summary(cluster(three, 0, { "group-threshold": 1, eps: 0.3 }))).toEqual([
      [200, 100, 500, 500, -0.1],
    ]);
  });

  test("a small group inside a larger box is a part of it", () => {
    const part: Box[] = [
      [0, 300, 300, 200, 200, 0.8],
      [0, 300, 300, 200, 200, 0.8],
    ];
    expect(summary(cluster([...three, ...part], 0, { "group-threshold": 1, eps: 0.7 }))).toHaveLength(1);
  });
});

describe("DBSCAN (1)", () => {
  // 1 - IoU of a and b is 0.182, of b and d 0.182, of a and d 0.333; far is alone
  const a: Box = [0, 0, 0, 100, 100, 0.6];
  const b: Box = [0, 10, 0, 100, 100, 0.8];
  const d: Box = [0, 20, 0, 100, 100, 0.4];
  const far: Box = [0, 700, 700, 100, 100, 0.9];
  const attributes = { eps: 0.25, minBoxes: 2 };

  test("a cluster becomes its mean by confidence, noise is dropped", () => {
    // left: (0 x 0.6 + 10 x 0.8) / 1.4 = 5.71; confidence (0.6 + 0.8) / 2
    expect(summary(cluster([a, b, far], 1, attributes))).toEqual([[6, 0, 100, 100, 0.7]]);
  });
  test("boxes reach each other through a third", () => {
    // left: (0 + 8 + 8) / 1.8 = 8.9
    expect(summary(cluster([a, b, d], 1, attributes))).toEqual([[9, 0, 100, 100, 0.6]]);
  });
  test("a lone box is a cluster where minBoxes is 1", () =>
    expect(cluster([far], 1, { eps: 0.25, minBoxes: 1 })).toHaveLength(1));
  test("minBoxes", () => expect(cluster([a, b, far], 1, { eps: 0.25, minBoxes: 3 })).toEqual([]));
  test("dbscan-min-score is the sum of the neighbours' confidences", () => {
    expect(cluster([a, b], 1, { ...attributes, "dbscan-min-score": 1.3 })).toHaveLength(1);
    expect(cluster([a, b], 1, { ...attributes, "dbscan-min-score": 1.5 })).toEqual([]);
  });
  test("few boxes over a large area are spurious", () => {
    // In the model's pixels areas are small: 14 x 14 / 2 boxes is far from the limit of 60, so nothing is dropped.
    const wide: Box[] = [
      [0, 0, 0, 1400, 1400, 0.9],
      [0, 50, 0, 1400, 1400, 0.9],
    ];
    expect(cluster(wide, 1, attributes)).toHaveLength(1);
  });
  test("post-cluster-threshold", () =>
    expect(cluster([a, b], 1, { ...attributes, "post-cluster-threshold": 0.75 })).toEqual([]));
  test("without minBoxes nothing is clustered", () => expect(cluster([a, b, far], 1)).toHaveLength(3));
});

describe("DBSCAN and suppression (3)", () => {
  test("noise goes, the best of each cluster stays as it is", () => {
    const boxes: Box[] = [
      [0, 0, 0, 100, 100, 0.6],
      [0, 10, 0, 100, 100, 0.8],
      [0, 700, 700, 100, 100, 0.9],
    ];
    expect(summary(cluster(boxes, 3, { eps: 0.25, minBoxes: 2 }))).toEqual([[10, 0, 100, 100, 0.8]]);
  });
});

describe("no clustering (4)", () => {
  const boxes: Box[] = [
    [0, 0, 0, 100, 100, 0.6],
    [0, 0, 0, 100, 100, 0.8],
    [1, 0, 0, 100, 100, 0.7],
    [0, 0, 0, 100, 100, 0.1],
    [7, 0, 0, 100, 100, 0.9],
  ];
  test("boxes below the threshold and of unknown classes are dropped, all others stay", () =>
    expect(cluster(boxes, 4).map(({ class_id }) => class_id)).toEqual([0, 0, 1]));
  test("topk keeps the best of each class", () =>
    expect(summary(cluster(boxes, 4, { topk: 1 })).map((box) => box[4])).toEqual([0.8, 0.7]));
});
