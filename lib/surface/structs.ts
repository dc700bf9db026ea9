/** The struct classes and tables of the SDK in use; their types are those of DeepStream 9.1. */
import type * as Surface from "../generated/deepstream/nvbufsurface.ts";
import { sdkModule } from "../sdk/modules.ts";

const surface = sdkModule("nvbufsurface");

export const functions: typeof Surface.functions = surface.functions;

export type NvBufSurface = Surface.NvBufSurface;
export const NvBufSurface: typeof Surface.NvBufSurface = surface.NvBufSurface;
export type NvBufSurfaceParams = Surface.NvBufSurfaceParams;
export const NvBufSurfaceParams: typeof Surface.NvBufSurfaceParams = surface.NvBufSurfaceParams;
export const NvBufSurfacePlaneParams: typeof Surface.NvBufSurfacePlaneParams =
  surface.NvBufSurfacePlaneParams;
export const NvBufSurfaceColorFormat: typeof Surface.NvBufSurfaceColorFormat =
  surface.NvBufSurfaceColorFormat;
export const NvBufSurfaceLayout: typeof Surface.NvBufSurfaceLayout = surface.NvBufSurfaceLayout;
export const NvBufSurfaceMemType: typeof Surface.NvBufSurfaceMemType = surface.NvBufSurfaceMemType;
export const NvBufSurfaceCreateParams: typeof Surface.NvBufSurfaceCreateParams =
  surface.NvBufSurfaceCreateParams;
