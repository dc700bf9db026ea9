/** Small models whose outputs can be worked out by hand from the picture. */
import { onnx, type Tensor, type Value } from "../../../scripts/train/onnx.ts";

/** Pixels of a detector's grid cell. */
export const CELL = 16;

/** Distances from the cell's centre to the box's sides, in pixels. */
export interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What DetectNet_v2 boxes are measured in. */
const BOX_UNIT = 35;

function filled(dims: readonly number[], at: (index: readonly number[]) => number): number[] {
  const values: number[] = [];
  const walk = (prefix: readonly number[]): void => {
    const size = dims[prefix.length];
    if (size === undefined) values.push(at(prefix));
    else for (let i = 0; i < size; i++) walk([...prefix, i]);
  };
  walk([]);
  return values;
}

function tensor(name: string, dims: readonly number[], at: (index: readonly number[]) => number): Tensor {
  return { name, dims, values: filled(dims, at) };
}

export interface DetectorOptions {
  readonly width: number;
  readonly height: number;
  /** Boxes of each class; the class's coverage is the mean of the colour channel of the same number. */
  readonly classes: readonly Sides[];
  readonly batch?: number | string;
  readonly names?: { readonly coverage: string; readonly boxes: string };
}

/** Coverage of class c in a cell is the mean of channel c there; its boxes have fixed sides. */
export function detector({ width, height, classes, batch = "N", names }: DetectorOptions): Uint8Array {
  const coverage = names?.coverage ?? "output_cov/Sigmoid";
  const boxes = names?.boxes ?? "output_bbox/BiasAdd";
  const grid = [height / CELL, width / CELL];
  const sides = classes.flatMap(({ left, top, right, bottom }) => [left, top, right, bottom]);
  return onnx({
    inputs: [{ name: "input_1", dims: [batch, 3, height, width] }],
    outputs: [
      { name: coverage, dims: [batch, classes.length, ...grid] },
      { name: boxes, dims: [batch, sides.length, ...grid] },
    ],
    weights: [
      tensor("cov_w", [classes.length, 3, CELL, CELL], ([c, channel]) =>
        c === channel ? 1 / (CELL * CELL) : 0,
      ),
      tensor("cov_b", [classes.length], () => 0),
      tensor("box_w", [sides.length, 3, CELL, CELL], () => 0),
      tensor("box_b", [sides.length], ([side]) => (sides[side ?? 0] ?? 0) / BOX_UNIT),
    ],
    nodes: [
      {
        op: "Conv",
        name: "coverage",
        inputs: ["input_1", "cov_w", "cov_b"],
        outputs: [coverage],
        ints: { kernel_shape: [CELL, CELL], strides: [CELL, CELL] },
      },
      {
        op: "Conv",
        inputs: ["input_1", "box_w", "box_b"],
        outputs: [boxes],
        ints: { kernel_shape: [CELL, CELL], strides: [CELL, CELL] },
      },
    ],
  });
}

/** The mean of each channel, times `gain`, through softmax: N x 3. */
export function classifier(options: {
  readonly width: number;
  readonly height: number;
  readonly gain: number;
  readonly input?: Value;
}): Uint8Array {
  const { width, height, gain } = options;
  return onnx({
    inputs: [options.input ?? { name: "data", dims: ["batch", 3, height, width] }],
    outputs: [{ name: "probabilities", dims: ["batch", 3] }],
    weights: [tensor("w", [3, 3], ([to, from]) => (to === from ? gain : 0)), tensor("b", [3], () => 0)],
    opset: 13,
    nodes: [
      { op: "GlobalAveragePool", inputs: ["data"], outputs: ["pooled"] },
      { op: "Flatten", inputs: ["pooled"], outputs: ["flat"], int: { axis: 1 } },
      { op: "Gemm", inputs: ["flat", "w", "b"], outputs: ["scores"], int: { transB: 1 } },
      { op: "Softmax", inputs: ["scores"], outputs: ["probabilities"], int: { axis: 1 } },
    ],
  });
}

/** One gray channel in, its brightness and the rest of it out, for each pixel: N x 2 x H x W. */
export function segmenter(width: number, height: number): Uint8Array {
  return onnx({
    inputs: [{ name: "gray", dims: ["N", 1, height, width] }],
    outputs: [{ name: "classes", dims: ["N", 2, height, width] }],
    weights: [
      tensor("w", [2, 1, 1, 1], ([c]) => (c === 0 ? -1 : 1)),
      tensor("b", [2], ([c]) => (c === 0 ? 1 : 0)),
    ],
    nodes: [{ op: "Conv", inputs: ["gray", "w", "b"], outputs: ["classes"], ints: { kernel_shape: [1, 1] } }],
  });
}

/**
 * A model that computes with its own batch size, as exporters write `x.view(x.size(0), -1)`, and has two outputs of
 * one node: the channels' means, and in `rest` the last of them again.
 */
export function reshaper(width: number, height: number): Uint8Array {
  return onnx({
    inputs: [{ name: "x", dims: ["N", 3, height, width] }],
    outputs: [
      { name: "first", dims: ["N", 1] },
      { name: "rest", dims: ["N", 2] },
    ],
    weights: [
      { name: "zero", dims: [1], values: [0], int64: true },
      { name: "three", dims: [1], values: [3], int64: true },
    ],
    nodes: [
      { op: "Shape", inputs: ["x"], outputs: ["shape"] },
      { op: "Gather", inputs: ["shape", "zero"], outputs: ["count"], int: { axis: 0 } },
      { op: "Concat", inputs: ["count", "three"], outputs: ["wanted"], int: { axis: 0 } },
      { op: "GlobalAveragePool", inputs: ["x"], outputs: ["pooled"] },
      { op: "Reshape", inputs: ["pooled", "wanted"], outputs: ["means"] },
      {
        op: "Split",
        inputs: ["means"],
        outputs: ["first", "rest"],
        int: { axis: 1 },
        ints: { split: [1, 2] },
      },
    ],
  });
}

/** A model that says the same for every picture of 16 x 16: the given numbers, as N x K x 1 x 1. */
export function constant(values: readonly number[], input: Value["dims"] = ["N", 3, 16, 16]): Uint8Array {
  return onnx({
    inputs: [{ name: "picture", dims: input }],
    outputs: [{ name: "list", dims: ["N", values.length, 1, 1] }],
    weights: [tensor("w", [values.length, 3, 1, 1], () => 0), { name: "b", dims: [values.length], values }],
    nodes: [
      { op: "GlobalAveragePool", inputs: ["picture"], outputs: ["pooled"] },
      { op: "Conv", inputs: ["pooled", "w", "b"], outputs: ["list"], ints: { kernel_shape: [1, 1] } },
    ],
  });
}

/** A model of two inputs: the picture's channel means, each times what the second input says. */
export function weighted(width: number, height: number): Uint8Array {
  return onnx({
    inputs: [
      { name: "picture", dims: ["N", 3, height, width] },
      { name: "factors", dims: ["N", 3, 1, 1] },
    ],
    outputs: [{ name: "weighted", dims: ["N", 3, 1, 1] }],
    nodes: [
      { op: "GlobalAveragePool", inputs: ["picture"], outputs: ["pooled"] },
      { op: "Mul", inputs: ["pooled", "factors"], outputs: ["weighted"] },
    ],
  });
}
