/** The tiny detector as Caffe's pair of files: coverage from the picture, boxes of one fixed size. */
import { bytes, floats, integer, message } from "../../../scripts/train/protobuf.ts";

export interface CaffeModel {
  readonly proto: string;
  readonly weights: Uint8Array;
}

function blob(dims: readonly number[], values: readonly number[]): Uint8Array {
  return message(floats(5, values), bytes(7, message(...dims.map((dim) => integer(1, dim)))));
}

export function caffeDetector(width: number, height: number, cell: number, side: number): CaffeModel {
  const layer = (name: string, top: string, outputs: number): string => `layer {
  name: "${name}" type: "Convolution" bottom: "data" top: "${top}"
  convolution_param { num_output: ${outputs} kernel_size: ${cell} stride: ${cell} } # one cell
}
`;
  const proto = `name: "tiny"
input: "data"
input_shape { dim: 1 dim: 3 dim: ${height} dim: ${width} }
${layer("cov_layer", "coverage", 1)}${layer("bbox", "bbox", 4)}layer {
  name: "sigmoid" type: "Power" bottom: "coverage" top: "coverage" power_param { scale: 1 }
}
`;
  const area = cell * cell;
  const red = Array.from({ length: 3 * area }, (_, index) => (index < area ? 1 / area : 0));
  const none = new Array<number>(4 * 3 * area).fill(0);
  const weights = message(
    bytes(1, "tiny"),
    bytes(
      100,
      message(
        bytes(1, "cov_layer"),
        bytes(2, "Convolution"),
        bytes(7, blob([1, 3, cell, cell], red)),
        bytes(7, blob([1], [0])),
      ),
    ),
    bytes(
      100,
      message(
        bytes(1, "bbox"),
        bytes(2, "Convolution"),
        bytes(7, blob([4, 3, cell, cell], none)),
        bytes(7, blob([4], new Array<number>(4).fill(side / 35))),
      ),
    ),
  );
  return { proto, weights };
}
