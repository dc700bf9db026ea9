/** As structs.ts, for nvbufsurftransform.h. */
import type * as Transform from "../generated/deepstream/nvbufsurftransform.ts";
import { sdkModule } from "../sdk/modules.ts";

const transform = sdkModule("nvbufsurftransform");

export const functions: typeof Transform.functions = transform.functions;
export const NvBufSurfTransformParams: typeof Transform.NvBufSurfTransformParams =
  transform.NvBufSurfTransformParams;
export const NvBufSurfTransformRect: typeof Transform.NvBufSurfTransformRect =
  transform.NvBufSurfTransformRect;
export const NvBufSurfTransformConfigParams: typeof Transform.NvBufSurfTransformConfigParams =
  transform.NvBufSurfTransformConfigParams;
export const NvBufSurfTransform_Compute: typeof Transform.NvBufSurfTransform_Compute =
  transform.NvBufSurfTransform_Compute;
export const NvBufSurfTransform_Error: typeof Transform.NvBufSurfTransform_Error =
  transform.NvBufSurfTransform_Error;
export const NvBufSurfTransform_Flip: typeof Transform.NvBufSurfTransform_Flip =
  transform.NvBufSurfTransform_Flip;
export const NvBufSurfTransform_Inter: typeof Transform.NvBufSurfTransform_Inter =
  transform.NvBufSurfTransform_Inter;
export const NvBufSurfTransform_Transform_Flag: typeof Transform.NvBufSurfTransform_Transform_Flag =
  transform.NvBufSurfTransform_Transform_Flag;
