/** NvBufSurfTransform (nvbufsurftransform.h). */

import { atProgram, SurfaceError } from "../native/errors.ts";
import { link } from "../native/library.ts";
import { writePointer } from "../native/struct.ts";
import type { CallMemory } from "./c_memory.ts";
import type { Area } from "./geometry.ts";
import {
  functions,
  NvBufSurfTransform_Compute,
  NvBufSurfTransform_Error,
  NvBufSurfTransform_Flip,
  NvBufSurfTransform_Inter,
  NvBufSurfTransform_Transform_Flag,
  NvBufSurfTransformConfigParams,
  NvBufSurfTransformParams,
  NvBufSurfTransformRect,
} from "./transform_structs.ts";

const nvbuf = link("nvbufsurftransform", functions);

const flips: Readonly<Record<Flip, number>> = {
  none: NvBufSurfTransform_Flip.NvBufSurfTransform_None,
  rotate90: NvBufSurfTransform_Flip.NvBufSurfTransform_Rotate90,
  rotate180: NvBufSurfTransform_Flip.NvBufSurfTransform_Rotate180,
  rotate270: NvBufSurfTransform_Flip.NvBufSurfTransform_Rotate270,
  "flip-x": NvBufSurfTransform_Flip.NvBufSurfTransform_FlipX,
  "flip-y": NvBufSurfTransform_Flip.NvBufSurfTransform_FlipY,
  transpose: NvBufSurfTransform_Flip.NvBufSurfTransform_Transpose,
  "inverse-transpose": NvBufSurfTransform_Flip.NvBufSurfTransform_InvTranspose,
};

/** What `flip` may be: rotations are counterclockwise; `flip-x` swaps left and right, `flip-y` top and bottom. */
export type Flip =
  | "none"
  | "rotate90"
  | "rotate180"
  | "rotate270"
  | "flip-x"
  | "flip-y"
  | "transpose"
  | "inverse-transpose";

const filters: Readonly<Record<Filter, number>> = {
  nearest: NvBufSurfTransform_Inter.NvBufSurfTransformInter_Nearest,
  bilinear: NvBufSurfTransform_Inter.NvBufSurfTransformInter_Bilinear,
  cubic: NvBufSurfTransform_Inter.NvBufSurfTransformInter_Algo1,
  super: NvBufSurfTransform_Inter.NvBufSurfTransformInter_Algo2,
  lanczos: NvBufSurfTransform_Inter.NvBufSurfTransformInter_Algo3,
};

/** NVIDIA's interpolations on a GPU; Jetson's VIC has its own of the same numbers. */
export type Filter = "nearest" | "bilinear" | "cubic" | "super" | "lanczos";

export interface TransformJob {
  /** Addresses of batches of one surface. */
  readonly source: number;
  readonly target: number;
  readonly from: Area;
  readonly to: Area;
  readonly flip: Flip;
  readonly filter: Filter;
  readonly gpu: number;
}

const reasons: ReadonlyMap<number, string> = new Map([
  [NvBufSurfTransform_Error.NvBufSurfTransformError_ROI_Error, "a rectangle is not inside of its surface"],
  [NvBufSurfTransform_Error.NvBufSurfTransformError_Invalid_Params, "the parameters are not valid"],
  [NvBufSurfTransform_Error.NvBufSurfTransformError_Execution_Error, "it failed at run time"],
  [
    NvBufSurfTransform_Error.NvBufSurfTransformError_Unsupported,
    "it does not support these formats or this turn",
  ],
]);

/** Draws one surface onto another; returns when that is done. */
export function transform(
  call: CallMemory,
  { source, target, from, to, flip, filter, gpu }: TransformJob,
): void {
  const flags = NvBufSurfTransform_Transform_Flag;
  const params = new NvBufSurfTransformParams(call.memory, call.allocate(NvBufSurfTransformParams.size));
  params.transform_flag =
    flags.NVBUFSURF_TRANSFORM_CROP_SRC |
    flags.NVBUFSURF_TRANSFORM_CROP_DST |
    flags.NVBUFSURF_TRANSFORM_FILTER |
    (flip === "none" ? 0 : flags.NVBUFSURF_TRANSFORM_FLIP);
  params.transform_flip = flips[flip];
  params.transform_filter = filters[filter];
  writePointer(params, "src_rect", rectangle(call, from));
  writePointer(params, "dst_rect", rectangle(call, to));
  const session = new NvBufSurfTransformConfigParams(
    call.memory,
    call.allocate(NvBufSurfTransformConfigParams.size),
  );
  session.compute_mode = NvBufSurfTransform_Compute.NvBufSurfTransformCompute_Default;
  session.gpu_id = gpu;
  check(nvbuf.NvBufSurfTransformSetSessionParams(session.$address));
  check(nvbuf.NvBufSurfTransform(source, target, params.$address));
}

function rectangle(call: CallMemory, { left, top, width, height }: Area): number {
  const rect = new NvBufSurfTransformRect(call.memory, call.allocate(NvBufSurfTransformRect.size));
  for (const value of [left, top, width, height]) {
    if (!(Number.isInteger(value) && value >= 0))
      throw atProgram(new RangeError(`${value} is no whole number of pixels`));
  }
  rect.left = left;
  rect.top = top;
  rect.width = width;
  rect.height = height;
  return rect.$address;
}

function check(status: number): void {
  if (status === NvBufSurfTransform_Error.NvBufSurfTransformError_Success) return;
  throw new SurfaceError(`NvBufSurfTransform refused: ${reasons.get(status) ?? `error ${status}`}`);
}
