import type * as Flow from "../generated/deepstream/nvds_opticalflow_meta.ts";
import { atProgram } from "../native/errors.ts";
import { copyNumbers, type NumberArrays } from "../native/numbers.ts";
import { sdkModule } from "../sdk/modules.ts";
import { NvDsMetaType } from "./structs.ts";
import type { UserMeta } from "./user.ts";

const flow: typeof Flow = sdkModule("nvds_opticalflow_meta");

/** How the picture has moved since the frame before, as nvof finds it: nvds_opticalflow_meta.h. */
export class OpticalFlow extends flow.NvDsOpticalFlowMeta {
  /**
   * x and y of each vector in turn, `rows` rows of `cols` vectors: fixed-point numbers as the element gives them, a
   * fraction of a pixel. A copy.
   */
  get vectors(): NumberArrays["int16"] {
    const { data, rows, cols, mv_size } = this;
    if (data === 0) return new Int16Array();
    const whole = mv_size === 0 || mv_size === flow.NvOFFlowVector.size;
    if (!whole)
      throw atProgram(
        new TypeError(`these vectors are ${mv_size} bytes each, expected ${flow.NvOFFlowVector.size}`),
      );
    return copyNumbers(this.$live("vectors").beyond, data, "int16", rows * cols * 2);
  }

  /** The vector at a place of the grid; RangeError outside. To read many, take `vectors` once. */
  vector(row: number, col: number): { readonly x: number; readonly y: number } {
    const { rows, cols, data } = this;
    if (
      !(Number.isInteger(row) && Number.isInteger(col) && row >= 0 && row < rows && col >= 0 && col < cols)
    ) {
      throw atProgram(new RangeError(`row ${row}, column ${col} is outside a grid of ${rows}x${cols}`));
    }
    const at = data + (row * cols + col) * flow.NvOFFlowVector.size;
    const { flowx, flowy } = new flow.NvOFFlowVector(this.$live("vector").beyond, at);
    return { x: flowx, y: flowy };
  }
}

export function opticalFlows(users: readonly UserMeta[]): readonly OpticalFlow[] {
  return users
    .filter((user) => user.type === NvDsMetaType.NVDS_OPTICAL_FLOW_META)
    .map((user) => user.as(OpticalFlow));
}
