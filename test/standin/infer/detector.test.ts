/** nvinfer as a detector: boxes, what stands beside them in the metadata, batches, filters. */
import { afterAll, describe, expect, test } from "bun:test";
import { detector, reshaper } from "./models.ts";
import type { Color, Picture } from "./picture.ts";
import type { DetectedObject, Frame } from "./report.ts";
import {
  boxes,
  cell,
  classes,
  DetectorRig,
  GREEN,
  HEIGHT,
  type Keys,
  oneRed,
  only,
  RED,
  WIDTH,
} from "./scene.ts";

const rig = new DetectorRig();
afterAll(() => rig[Symbol.dispose]());

describe("the DetectNet_v2 parser", () => {
  test("a box stands around the centre of its cell, half a pixel past the cell's corner", () => {
    const { objects, inferred } = only(rig.inspect([oneRed], rig.configure()));
    expect(inferred).toBe(true);
    expect(objects).toHaveLength(1);
    const [object] = objects;
    // column 2, row 1 of 16-pixel cells: (32.5, 16.5)
    expect(object?.box[0]).toBeCloseTo(22.5, 3);
    expect(object?.box[1]).toBeCloseTo(10.5, 3);
    expect(object?.box[2]).toBeCloseTo(20, 3);
    expect(object?.box[3]).toBeCloseTo(12, 3);
    expect(object?.confidence).toBeCloseTo(1, 4);
  });

  test("what the metadata says beside the box is what NVIDIA's element says", () => {
    const [object] = only(rig.inspect([oneRed], rig.configure())).objects;
    expect(object).toMatchObject({
      class_id: 0,
      unique_id: 3,
      object_id: "18446744073709551615",
      label: "car",
      text: "car",
      border_width: 3,
      border_color: [1, 0, 0, 1],
      has_bg_color: 0,
      parent: false,
      text_at: [22, 0],
      font: "Serif",
      font_size: 11,
      text_background: 1,
      rotation: 0,
    } satisfies Partial<DetectedObject>);
    expect(object?.detector_box).toEqual(object?.box ?? [0, 0, 0, 0]);
  });

  test("boxes are clipped to the model's input", () => {
    const picture = { ...oneRed, patches: [...cell(0, 0, GREEN), ...cell(5, 3, GREEN)] };
    const [first, last] = boxes(only(rig.inspect([picture], rig.configure())));
    expect(first).toEqual([0, 0, 20.5, 20.5]);
    // centre (80.5, 48.5); the last column and row of pixels are 95 and 63
    expect(last).toEqual([60.5, 28.5, 34.5, 34.5]);
  });

  test("coverage below the threshold of its class is no object", () => {
    const config = rig.configure(
      {},
      "[class-attrs-all]\npre-cluster-threshold=0.9\n[class-attrs-1]\npre-cluster-threshold=0.3\n",
    );
    const half = [128, 128, 0] as const;
    const found = only(rig.inspect([{ ...oneRed, patches: cell(3, 2, half) }], config)).objects;
    expect(found.map(({ class_id, label }) => [class_id, label])).toEqual([[1, "person"]]);
    expect(found[0]?.confidence).toBeCloseTo(128 / 255, 4);
  });

  test("boxes are given in the frame's pixels", () => {
    const picture = {
      width: WIDTH * 4,
      height: HEIGHT * 2,
      patches: [{ at: [128, 32, 64, 32], color: RED }] as const,
    };
    const [box] = boxes(only(rig.inspect([picture], rig.configure())));
    expect(box?.[0]).toBeCloseTo(22.5 * 4, 2);
    expect(box?.[1]).toBeCloseTo(10.5 * 2, 2);
    expect(box?.[2]).toBeCloseTo(80, 2);
    expect(box?.[3]).toBeCloseTo(24, 2);
  });

  test("a kept aspect ratio and symmetric padding are taken back out of the boxes", () => {
    // 192 x 64 fits into 96 x 64 as 96 x 32, 16 rows from the top.
    const picture = { width: 192, height: 64, patches: [{ at: [64, 0, 32, 32], color: RED }] as const };
    const aspect = { "maintain-aspect-ratio": 1 };
    const centred = boxes(only(rig.inspect([picture], rig.configure({ ...aspect, "symmetric-padding": 1 }))));
    expect(centred).toHaveLength(1);
    // cell (2, 1) of the model, (32.5, 16.5), is (65, 1) of the frame; the top is cut off at the frame
    expect(centred[0]?.[0]).toBeCloseTo(45, 2);
    expect(centred[0]?.[1]).toBeCloseTo(0, 2);
    expect(centred[0]?.[2]).toBeCloseTo(40, 2);
    const cornered = boxes(only(rig.inspect([picture], rig.configure(aspect))));
    expect(cornered[0]?.[1]).toBeCloseTo(0, 2);
    expect(cornered[0]?.[3]).toBeCloseTo(13, 2);
  });

  test("NV12 and RGBA pictures give the same objects", () => {
    const run = (format: "NV12" | "RGBA"): Frame =>
      only(rig.run({ pictures: [oneRed], format, elements: [{ "config-file-path": rig.configure() }] }));
    const [fromNv12, fromRgba] = [run("NV12"), run("RGBA")];
    expect(boxes(fromNv12)).toEqual(boxes(fromRgba));
    // colour has half the resolution in NV12, so the cell's edges are not quite red
    expect(fromNv12.objects[0]?.confidence).toBeGreaterThan(0.9);
  });
});

describe("batches", () => {
  const row = (column: number): Picture => ({ ...oneRed, patches: cell(column, 1, RED) });

  test.each([1, 2, 3, 4])("frames of a buffer of 3 keep their own objects at batch-size %i", (size) => {
    const pictures = [row(1), row(2), row(3), row(4), { ...oneRed, patches: [] }, row(2)];
    const report = rig.inspect(pictures, rig.configure({ "batch-size": size }), { batch: 3 });
    expect(report.error).toBeUndefined();
    const lefts = report.buffers.map((buffer) => buffer.map((frame) => boxes(frame).map(([left]) => left)));
    expect(lefts).toEqual([
      [[6.5], [22.5], [38.5]],
      [[54.5], [], [22.5]],
    ]);
  });

  test("a model with a fixed batch of 2 runs 3 frames", () => {
    rig.write("fixed.onnx", detector({ width: WIDTH, height: HEIGHT, classes, batch: 2 }));
    const config = rig.configure({ "batch-size": 3, "onnx-file": "fixed.onnx" });
    const [frames] = rig.inspect([row(1), row(2), row(3)], config, { batch: 3 }).buffers;
    expect(frames?.map((frame) => boxes(frame).map(([left]) => left))).toEqual([[6.5], [22.5], [38.5]]);
  });

  test("interval lets batches pass", () => {
    const report = rig.inspect([oneRed, oneRed, oneRed, oneRed], rig.configure({ interval: 2 }));
    expect(report.buffers.map(([frame]) => [frame?.inferred, frame?.objects.length])).toEqual([
      [true, 1],
      [false, 0],
      [false, 0],
      [true, 1],
    ]);
  });

  test("a model that computes with its batch, and a node with two outputs, give every frame its own tensors", () => {
    rig.write("reshaper.onnx", reshaper(40, 24));
    const config = rig.configure({
      "onnx-file": "reshaper.onnx",
      "network-type": 100,
      "output-tensor-meta": 1,
      "batch-size": 2,
    });
    const picture = (color: Color): Picture => ({
      width: 40,
      height: 24,
      background: color,
    });
    const [frames] = rig.inspect(
      [picture([255, 51, 0]), picture([0, 102, 255]), picture([51, 0, 0])],
      config,
      {
        batch: 3,
      },
    ).buffers;
    const values = frames?.map(({ tensors }) =>
      tensors[0]?.layers.map((layer) => layer.values.map((value) => Math.round(value * 100) / 100)),
    );
    expect(values).toEqual([
      [[1], [0.2, 0]],
      [[0], [0.4, 1]],
      [[0.2], [0, 0]],
    ]);
  });
});

describe("filters", () => {
  const both: Picture = { ...oneRed, patches: [...cell(1, 1, RED), ...cell(4, 2, GREEN)] };
  const found = (properties: Keys, groups?: string): number[] =>
    only(rig.inspect([both], rig.configure(properties, groups))).objects.map(({ class_id }) => class_id);
  const withAttributes = (line: string): number[] =>
    found({}, `[class-attrs-all]\npre-cluster-threshold=0.5\n${line}\n`);

  test("without filters there is one object of each class", () => expect(found({})).toEqual([0, 1]));
  test("filter-out-class-ids", () => expect(found({ "filter-out-class-ids": "1;7" })).toEqual([0]));
  test("detected-min-w", () => expect(withAttributes("detected-min-w=30")).toEqual([1]));
  test("detected-max-h", () => expect(withAttributes("detected-max-h=20")).toEqual([0]));
  test("roi-top-offset", () => expect(withAttributes("roi-top-offset=12")).toEqual([1]));
  test("roi-bottom-offset", () => expect(withAttributes("roi-bottom-offset=20")).toEqual([0]));
  test("crop-objects-to-roi-boundary crops what the offsets would leave out", () => {
    const groups = "[class-attrs-all]\npre-cluster-threshold=0.5\nroi-bottom-offset=20\n";
    const { objects } = only(
      rig.inspect([both], rig.configure({ "crop-objects-to-roi-boundary": 1 }, groups)),
    );
    expect(objects.map(({ box: [, top, , height] }) => top + height)).toEqual([22.5, 44]);
  });
  test("colours", () => {
    const groups = `[class-attrs-all]
pre-cluster-threshold=0.5
border-color=0;1;0;0.5
[class-attrs-1]
bg-color=0.25;0;1;1
`;
    const { objects } = only(rig.inspect([both], rig.configure({}, groups)));
    expect(
      objects.map(({ border_color, has_bg_color, bg_color }) => [border_color, has_bg_color, bg_color]),
    ).toEqual([
      [[0, 1, 0, 0.5], 0, [0, 0, 0, 0]],
      [[0, 1, 0, 0.5], 1, [0.25, 0, 1, 1]],
    ]);
  });
});
