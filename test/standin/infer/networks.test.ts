/** Classifiers, secondary elements, segmentation, raw tensors. */

import { afterAll, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { classifier, detector, segmenter } from "./models.ts";
import type { Picture } from "./picture.ts";
import type { Frame, Report } from "./report.ts";
import {
  cell,
  classes,
  DetectorRig,
  GREEN,
  HEIGHT,
  type Keys,
  lines,
  oneRed,
  only,
  RED,
  WIDTH,
} from "./scene.ts";

const rig = new DetectorRig();
afterAll(() => rig[Symbol.dispose]());

describe("other networks", () => {
  const classifierKeys = {
    "onnx-file": "classifier.onnx",
    "labelfile-path": "colors.txt",
    "network-type": 1,
    "net-scale-factor": 1 / 255,
    "classifier-threshold": 0.6,
    "classifier-type": "color",
    "gie-unique-id": 9,
  };
  const classify = (more: Keys = {}): string => {
    rig.write("classifier.onnx", classifier({ width: 32, height: 20, gain: 5 }));
    rig.write("colors.txt", "red;green;blue\n");
    return rig.write("classifier.txt", `[property]\n${lines({ ...classifierKeys, ...more })}`);
  };
  /** softmax of five times the channels' means */
  const probability = (of: number, ...others: readonly number[]): number =>
    Math.exp(5 * of) / [of, ...others].reduce((sum, one) => sum + Math.exp(5 * one), 0);

  test("a classifier of whole frames makes an object as large as the frame", () => {
    const [frame] = rig.inspect([{ width: 64, height: 40, background: GREEN }], classify()).buffers[0] ?? [];
    expect(frame?.objects).toHaveLength(1);
    const object = frame?.objects[0];
    expect(object).toMatchObject({ class_id: -1, box: [0, 0, 64, 40], unique_id: 9, text: " green " });
    const label = object?.classifiers[0]?.labels[0];
    expect(object?.classifiers[0]).toMatchObject({ unique_id: 9, type: "color" });
    expect(label).toMatchObject({ attribute: 0, class_id: 1, label: "green" });
    expect(label?.probability).toBeCloseTo(probability(1, 0, 0), 4);
  });

  test("nothing above the threshold makes no object", () => {
    expect(
      only(rig.inspect([{ width: 64, height: 40, background: [90, 90, 90] }], classify())).objects,
    ).toEqual([]);
  });

  test("a secondary classifier looks at the objects of the class and component it is told, cropped", () => {
    const primary = rig.configure();
    const secondary = classify({
      "process-mode": 2,
      "operate-on-gie-id": 3,
      "operate-on-class-ids": 1,
      "output-tensor-meta": 1,
      "batch-size": 2,
    });
    const picture: Picture = {
      width: WIDTH,
      height: HEIGHT,
      patches: [...cell(0, 1, RED), ...cell(3, 1, GREEN), ...cell(4, 2, [0, 200, 255])],
    };
    const [frame] =
      rig.run({
        pictures: [picture],
        elements: [{ "config-file-path": primary }, { "config-file-path": secondary }],
      }).buffers[0] ?? [];
    // The classifier's threshold leaves out what it is not sure of, so the probabilities of all show who was asked.
    expect(frame?.objects.map(({ class_id, tensors }) => [class_id, tensors.length])).toEqual([
      [0, 0],
      [1, 1],
      [1, 1],
    ]);
  });

  test("a secondary classifier sees the crop and nothing else of the frame", () => {
    // The box of cell (3, 1) reaches from (28.5, 0) to (68.5, 36.5): green, with red all around it.
    const picture: Picture = {
      width: WIDTH,
      height: HEIGHT,
      background: [100, 0, 0],
      patches: [{ at: [28, 0, 42, 38], color: [0, 140, 0] }],
    };
    const primary = rig.configure(
      { "filter-out-class-ids": 0 },
      "[class-attrs-all]\npre-cluster-threshold=0.5\n",
    );
    const secondary = classify({ "process-mode": 2, "operate-on-gie-id": 3, "output-tensor-meta": 1 });
    const { buffers } = rig.run({
      pictures: [picture],
      elements: [{ "config-file-path": primary }, { "config-file-path": secondary }],
    });
    const object = buffers[0]?.[0]?.objects.find(
      ({ box: [left, , , height] }) => left === 28.5 && height === 36.5,
    );
    expect(object?.text).toBe("person green ");
    expect(object?.classifiers[0]?.labels[0]?.probability).toBeCloseTo(probability(140 / 255, 0, 0), 4);
    expect(object?.tensors[0]?.layers[0]?.values).toHaveLength(3);
  });

  test("objects too small or too large are left alone", () => {
    const run = (more: Keys): number => {
      const secondary = classify({ "process-mode": 2, "classifier-threshold": 0.3, ...more });
      const { buffers } = rig.run({
        pictures: [oneRed],
        elements: [{ "config-file-path": rig.configure() }, { "config-file-path": secondary }],
      });
      return buffers[0]?.[0]?.objects[0]?.classifiers.length ?? -1;
    };
    expect(run({})).toBe(1);
    expect(run({ "input-object-min-width": 21 })).toBe(0);
    expect(run({ "input-object-max-height": 11 })).toBe(0);
    expect(run({ "operate-on-gie-id": 4 })).toBe(0);
  });

  test("a tracked object keeps its class until it is due again", () => {
    const paint = (level: number): Picture => ({
      ...oneRed,
      patches: [{ at: [16, 0, 48, 32], color: [255, level, 0] }],
    });
    const run = (flags: readonly "--track"[]): (string | null | undefined)[] => {
      const primary = rig.configure(
        {},
        "[class-attrs-all]\npre-cluster-threshold=2\n[class-attrs-0]\npre-cluster-threshold=0.9\n",
      );
      const secondary = classify({ "process-mode": 2, "classifier-threshold": 0, "output-tensor-meta": 1 });
      return rig
        .run({
          pictures: [paint(0), paint(255)],
          flags,
          elements: [{ "config-file-path": primary }, { "config-file-path": secondary }],
        })
        .buffers.map(([frame]) => frame?.objects.map(({ tensors }) => tensors.length).join());
    };
    const [untracked, tracked] = [run([]), run(["--track"])];
    expect(untracked[0]).toBe(untracked[1]);
    expect(tracked[0]).toBe(untracked[0]);
    // classified on the first frame, remembered on the second
    expect(tracked[1]).toBe(tracked[0]?.replaceAll("1", "0"));
  });

  test("segmentation gives the class of every pixel and the probabilities behind it", () => {
    rig.write("segmenter.onnx", segmenter(40, 24));
    const config = rig.write(
      "segmenter.txt",
      `[property]\n${lines({
        "onnx-file": "segmenter.onnx",
        "network-type": 2,
        "net-scale-factor": 1 / 255,
        "model-color-format": 2,
        "num-detected-classes": 2,
        "segmentation-threshold": 0.6,
        "gie-unique-id": 4,
      })}`,
    );
    const picture: Picture = {
      width: 40,
      height: 24,
      patches: [
        { at: [0, 0, 20, 24], color: [255, 255, 255] },
        { at: [20, 12, 20, 12], color: [128, 128, 128] },
      ],
    };
    for (const flags of [[], ["--copy"]] as const) {
      const { segmentations } = only(
        rig.run({ pictures: [picture], flags, elements: [{ "config-file-path": config }] }),
      );
      const [map] = segmentations;
      expect(map).toMatchObject({ unique_id: 4, classes: 2, width: 40, height: 24 });
      const at = (x: number, y: number): number | undefined => map?.class_map[y * 40 + x];
      expect([at(3, 3), at(30, 3), at(30, 20)]).toEqual([1, 0, -1]);
      expect(map?.probabilities[40 * 24 + 3 * 40 + 3]).toBeCloseTo(1, 4);
      expect(map?.probabilities[3 * 40 + 3]).toBeCloseTo(0, 4);
    }
  });

  test("output tensors describe themselves, and a copy of the buffer keeps them", () => {
    const config = rig.configure({ "output-tensor-meta": 1, "batch-size": 2 });
    const pictures = [oneRed, { ...oneRed, patches: cell(4, 3, RED) }];
    const run = (flags: readonly "--copy"[]): Report =>
      rig.run({ pictures, batch: 2, flags, elements: [{ "config-file-path": config }] });
    const [original, copied] = [run([]), run(["--copy"])];
    expect(copied).toEqual(original);
    const [first, second] = original.buffers[0] ?? [];
    const [coverage, box] = first?.tensors[0]?.layers ?? [];
    expect(first?.tensors[0]).toMatchObject({ unique_id: 3, network: [3, HEIGHT, WIDTH] });
    expect(coverage).toMatchObject({ name: "output_cov/Sigmoid", dims: [2, 4, 6], input: 0, type: 0 });
    expect(box).toMatchObject({ name: "output_bbox/BiasAdd", dims: [8, 4, 6] });
    const hot = (frame: Frame | undefined): number =>
      frame?.tensors[0]?.layers[0]?.values.findIndex((value) => value > 0.9) ?? -1;
    expect([hot(first), hot(second)]).toEqual([1 * 6 + 2, 3 * 6 + 4]);
  });

  test("a secondary detector's objects have the frame's coordinates and their object as parent", () => {
    // The primary's box is 40 x 40 at (28.5, 0); the secondary sees it as 96 x 64 and finds red everywhere in it.
    const picture: Picture = { width: WIDTH, height: HEIGHT, patches: cell(3, 1, [255, 255, 0]) };
    const primary = rig.configure({ "filter-out-class-ids": 0, "gie-unique-id": 1 });
    rig.write("second.onnx", detector({ width: WIDTH, height: HEIGHT, classes: [classes[0]] }));
    const secondary = rig.write(
      "second.txt",
      `[property]\n${lines({
        "onnx-file": "second.onnx",
        "num-detected-classes": 1,
        "net-scale-factor": 1 / 255,
        "cluster-mode": 2,
        "process-mode": 2,
        "operate-on-gie-id": 1,
        "gie-unique-id": 2,
      })}[class-attrs-all]\npre-cluster-threshold=0.99\ntopk=1\n`,
    );
    const { objects } = only(
      rig.run({
        pictures: [picture],
        elements: [{ "config-file-path": primary }, { "config-file-path": secondary }],
      }),
    );
    expect(objects.map(({ unique_id, parent }) => [unique_id, parent])).toEqual([
      [1, false],
      [2, true],
    ]);
    // The crop is 40 x 36 from (28, 0) on; its red patch, 16 pixels at (48, 16), begins at (48, 28.4) of 96 x 64.
    const [left, top, width, height] = objects[1]?.box ?? [];
    expect(width).toBeCloseTo((20 * 40) / 96, 3);
    expect(height).toBeCloseTo((12 * 36) / 64, 3);
    expect(left).toBeGreaterThan(44);
    expect(top).toBeGreaterThan(12);
  });

  test("tensors that another element prepared are run instead of the picture", () => {
    // The tensor of frame n holds (n + 1) / 10 everywhere, so that is the coverage of every cell.
    const config = rig.configure(
      { "input-tensor-from-meta": 1, "cluster-mode": 2, "net-scale-factor": 0.5 },
      "[class-attrs-all]\npre-cluster-threshold=0.15\ntopk=1\nnms-iou-threshold=0\n[class-attrs-1]\npre-cluster-threshold=2\n",
    );
    const pictures = [1, 2].map(() => ({ width: WIDTH * 4, height: HEIGHT * 2 }));
    const elements = [{ "config-file-path": config }];
    const report = rig.run({
      pictures,
      batch: 2,
      flags: [`--prepared=input_1,${3 * WIDTH * HEIGHT}`],
      elements,
    });
    const [first, second] = report.buffers[0] ?? [];
    expect(report.error).toBeUndefined();
    expect(first?.objects).toEqual([]);
    expect(second?.objects[0]?.confidence).toBeCloseTo(0.2, 4);
    // The region is scaled by a half: the first cell's box, 10.5 x 6.5 after clipping, has twice that in the frame.
    expect(second?.objects[0]?.box).toEqual([0, 0, 21, 13]);
    const other = rig.run({ pictures, batch: 2, flags: ["--prepared=wrong_name,4"], elements });
    expect([other.error, other.buffers[0]?.[1]?.objects]).toEqual([undefined, []]);
  });

  test("raw tensors are written to files under NVIDIA's names", () => {
    const config = rig.configure({ "raw-output-file-write": 1, "output-tensor-meta": 1 });
    const [frame] = rig.inspect([oneRed], config).buffers[0] ?? [];
    const read = (name: string): Float32Array => new Float32Array(readFileSync(rig.path(name)).buffer);
    const coverage = read("gstnvdsinfer_uid-03_layer-output_cov_Sigmoid_batch-0000000000_batchsize-01.bin");
    expect([...coverage]).toEqual(frame?.tensors[0]?.layers[0]?.values ?? []);
    const input = read("gstnvdsinfer_uid-03_layer-input_1_batch-0000000000_batchsize-01.bin");
    expect(input).toHaveLength(3 * WIDTH * HEIGHT);
    expect(input[16 * WIDTH + 32]).toBeCloseTo(1, 5);
  });

  test("stabilize-buffer-count drops the first buffers", () => {
    const { buffers } = rig.inspect([oneRed, oneRed, oneRed], rig.configure({ "stabilize-buffer-count": 2 }));
    expect(buffers.map(([frame]) => frame?.frame_num)).toEqual([2]);
  });
});
