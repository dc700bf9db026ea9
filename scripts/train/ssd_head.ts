/**
 * Makes samples/assets/detector_ssd.onnx of samples/assets/detector.onnx: the same network, with its grid told as
 * the four tensors of TensorFlow's SSD detectors. `bun scripts/train/ssd_head.ts`
 */
import { join } from "node:path";
import { extended, type Node } from "./onnx.ts";

const assets = join(import.meta.dir, "../../samples/assets");
const [width, height] = [960, 512];
const stride = 8;
const [columns, rows] = [width / stride, height / stride];
const classes = 4;
/** A candidate for each class in each cell of the grid. */
const candidates = columns * rows * classes;
/** What DetectNet measures the distance from a cell to the sides of its box in, in pixels. */
const boxUnit = 35;

/** Of the sides in the order of SSD (y1, x1, y2, x2): DetectNet's channel, which way it counts, the picture's size. */
const sides = [
  { channel: 1, sign: -1, size: height },
  { channel: 0, sign: -1, size: width },
  { channel: 3, sign: 1, size: height },
  { channel: 2, sign: 1, size: width },
];

/** As weights of a 1x1 convolution, row by row. */
const toFractions = Array.from({ length: classes * 4 }, (_, to) => {
  const side = sides[to % 4];
  return Array.from({ length: classes * 4 }, (_, from) =>
    side !== undefined && from === to - (to % 4) + side.channel ? (side.sign * boxUnit) / side.size : 0,
  );
}).flat();

/** Where each cell is, in fractions of the picture. */
const centres = Array.from({ length: classes * 4 }, (_, channel) =>
  Array.from({ length: rows * columns }, (_, cell) =>
    channel % 2 === 0
      ? (Math.floor(cell / columns) * stride + 0.5) / height
      : ((cell % columns) * stride + 0.5) / width,
  ),
).flat();

const conv = (name: string, inputs: readonly string[], output: string): Node => {
  const ints = { kernel_shape: [1, 1], strides: [1, 1] };
  return { op: "Conv", name, inputs: [...inputs, `${name}/weight`, `${name}/bias`], outputs: [output], ints };
};

/** From [channels, rows, columns] to a list: one candidate after the other. */
const list = (input: string, shape: string, output: string): Node[] => [
  {
    op: "Transpose",
    name: `${output}/last`,
    inputs: [input],
    outputs: [`${output}/last`],
    ints: { perm: [0, 2, 3, 1] },
  },
  { op: "Reshape", name: output, inputs: [`${output}/last`, shape], outputs: [output] },
];

const zeros = (count: number): number[] => new Array<number>(count).fill(0);

/** The model's bytes. */
export async function ssdModel(): Promise<Uint8Array> {
  const detector = await Bun.file(join(assets, "detector.onnx")).bytes();
  return extended(detector, {
    nodes: [
      conv("fractions", ["output_bbox/BiasAdd"], "fractions"),
      { op: "Add", name: "corners", inputs: ["fractions", "centres"], outputs: ["corners"] },
      ...list("corners", "boxes_shape", "detection_boxes"),
      ...list("output_cov/Sigmoid", "list_shape", "detection_scores"),
      conv("class_ids", ["output_cov/Sigmoid"], "class_ids"),
      ...list("class_ids", "list_shape", "detection_classes"),
      conv("all", ["output_cov/Sigmoid"], "all"),
      { op: "GlobalMaxPool", name: "count", inputs: ["all"], outputs: ["count"] },
      { op: "Reshape", name: "num_detections", inputs: ["count", "one_shape"], outputs: ["num_detections"] },
    ],
    weights: [
      { name: "fractions/weight", dims: [classes * 4, classes * 4, 1, 1], values: toFractions },
      { name: "fractions/bias", dims: [classes * 4], values: zeros(classes * 4) },
      { name: "centres", dims: [1, classes * 4, rows, columns], values: centres },
      { name: "class_ids/weight", dims: [classes, classes, 1, 1], values: zeros(classes ** 2) },
      { name: "class_ids/bias", dims: [classes], values: Array.from({ length: classes }, (_, id) => id) },
      { name: "all/weight", dims: [1, classes, 1, 1], values: zeros(classes) },
      { name: "all/bias", dims: [1], values: [candidates] },
      { name: "boxes_shape", dims: [3], values: [0, candidates, 4], int64: true },
      { name: "list_shape", dims: [2], values: [0, candidates], int64: true },
      { name: "one_shape", dims: [2], values: [0, 1], int64: true },
    ],
    outputs: [
      { name: "num_detections", dims: ["N", 1] },
      { name: "detection_scores", dims: ["N", candidates] },
      { name: "detection_classes", dims: ["N", candidates] },
      { name: "detection_boxes", dims: ["N", candidates, 4] },
    ],
  });
}

if (import.meta.main) await Bun.write(join(assets, "detector_ssd.onnx"), await ssdModel());
