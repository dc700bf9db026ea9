// Generated from C headers by `bun run bindgen`. Do not edit.
import { PointerArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  NvBufSurfTransformSetSessionParams: { args: ["ptr"], returns: "i32" },
  NvBufSurfTransformGetSessionParams: { args: ["ptr"], returns: "i32" },
  NvBufSurfTransformSetDefaultSession: { args: [], returns: "i32" },
  NvBufSurfTransform: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  NvBufSurfTransformAsync: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  NvBufSurfTransformComposite: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  NvBufSurfTransformCompositeAsync: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  NvBufSurfTransformCompositeBlend: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  NvBufSurfTransformMultiInputBufCompositeBlend: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  NvBufSurfTransformMultiInputBufCompositeBlendAsync: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  NvBufSurfTransformSyncObjWait: { args: ["ptr", "u32"], returns: "i32" },
  NvBufSurfTransformSyncObjDestroy: { args: ["ptr"], returns: "i32" },
  NvBufSurfTransformSyncObjFromFile: { args: ["i32", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  NVBUFSURF_MAX_SYNCOBJ: 5,
} as const;

export const NvBufSurfTransform_Compute = {
  NvBufSurfTransformCompute_Default: 0,
  NvBufSurfTransformCompute_GPU: 1,
  NvBufSurfTransformCompute_VIC: 2,
} as const;
export type NvBufSurfTransform_Compute = (typeof NvBufSurfTransform_Compute)[keyof typeof NvBufSurfTransform_Compute];

export const NvBufSurfTransform_Flip = {
  NvBufSurfTransform_None: 0,
  NvBufSurfTransform_Rotate90: 1,
  NvBufSurfTransform_Rotate180: 2,
  NvBufSurfTransform_Rotate270: 3,
  NvBufSurfTransform_FlipX: 4,
  NvBufSurfTransform_FlipY: 5,
  NvBufSurfTransform_Transpose: 6,
  NvBufSurfTransform_InvTranspose: 7,
} as const;
export type NvBufSurfTransform_Flip = (typeof NvBufSurfTransform_Flip)[keyof typeof NvBufSurfTransform_Flip];

export const NvBufSurfTransform_Inter = {
  NvBufSurfTransformInter_Nearest: 0,
  NvBufSurfTransformInter_Bilinear: 1,
  NvBufSurfTransformInter_Algo1: 2,
  NvBufSurfTransformInter_Algo2: 3,
  NvBufSurfTransformInter_Algo3: 4,
  NvBufSurfTransformInter_Algo4: 5,
  NvBufSurfTransformInter_Default: 6,
} as const;
export type NvBufSurfTransform_Inter = (typeof NvBufSurfTransform_Inter)[keyof typeof NvBufSurfTransform_Inter];

export const NvBufSurfTransform_Error = {
  NvBufSurfTransformError_ROI_Error: -4,
  NvBufSurfTransformError_Invalid_Params: -3,
  NvBufSurfTransformError_Execution_Error: -2,
  NvBufSurfTransformError_Unsupported: -1,
  NvBufSurfTransformError_Success: 0,
} as const;
export type NvBufSurfTransform_Error = (typeof NvBufSurfTransform_Error)[keyof typeof NvBufSurfTransform_Error];

export const NvBufSurfTransform_Transform_Flag = {
  NVBUFSURF_TRANSFORM_CROP_SRC: 1,
  NVBUFSURF_TRANSFORM_CROP_DST: 2,
  NVBUFSURF_TRANSFORM_FILTER: 4,
  NVBUFSURF_TRANSFORM_FLIP: 8,
  NVBUFSURF_TRANSFORM_NORMALIZE: 16,
  NVBUFSURF_TRANSFORM_ALLOW_ODD_CROP: 32,
} as const;
export type NvBufSurfTransform_Transform_Flag = (typeof NvBufSurfTransform_Transform_Flag)[keyof typeof NvBufSurfTransform_Transform_Flag];

export const NvBufSurfTransform_Composite_Flag = {
  NVBUFSURF_TRANSFORM_COMPOSITE: 1,
  NVBUFSURF_TRANSFORM_BLEND: 2,
  NVBUFSURF_TRANSFORM_COMPOSITE_FILTER: 4,
} as const;
export type NvBufSurfTransform_Composite_Flag = (typeof NvBufSurfTransform_Composite_Flag)[keyof typeof NvBufSurfTransform_Composite_Flag];

export class NvBufSurfTransformRect extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    top: { offset: 0, size: 4, kind: "u32" },
    left: { offset: 4, size: 4, kind: "u32" },
    width: { offset: 8, size: 4, kind: "u32" },
    height: { offset: 12, size: 4, kind: "u32" },
    reserved: { offset: 16, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get top(): number {
    return this.$live("top").u32(this.$at);
  }

  set top(value: number) {
    this.$live("top").setU32(this.$at, this.$fit("u32", "top", value));
  }

  get left(): number {
    return this.$live("left").u32(this.$at + 4);
  }

  set left(value: number) {
    this.$live("left").setU32(this.$at + 4, this.$fit("u32", "left", value));
  }

  get width(): number {
    return this.$live("width").u32(this.$at + 8);
  }

  set width(value: number) {
    this.$live("width").setU32(this.$at + 8, this.$fit("u32", "width", value));
  }

  get height(): number {
    return this.$live("height").u32(this.$at + 12);
  }

  set height(value: number) {
    this.$live("height").setU32(this.$at + 12, this.$fit("u32", "height", value));
  }

  get reserved(): PointerArray {
    return new PointerArray(this.$live("reserved"), this.$at + 16, 4);
  }
}

export class NvBufSurfTransformConfigParams extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    compute_mode: { offset: 0, size: 4, kind: "u32", enum: "NvBufSurfTransform_Compute" },
    gpu_id: { offset: 4, size: 4, kind: "i32" },
    cuda_stream: { offset: 8, size: 8, kind: "ptr", to: "CUstream_st" },
    reserved: { offset: 16, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get compute_mode(): number {
    return this.$live("compute_mode").u32(this.$at);
  }

  set compute_mode(value: number) {
    this.$live("compute_mode").setU32(this.$at, this.$fit("u32", "compute_mode", value));
  }

  get gpu_id(): number {
    return this.$live("gpu_id").i32(this.$at + 4);
  }

  set gpu_id(value: number) {
    this.$live("gpu_id").setI32(this.$at + 4, this.$fit("i32", "gpu_id", value));
  }

  get cuda_stream(): number {
    return this.$live("cuda_stream").pointer(this.$at + 8);
  }

  set cuda_stream(_value: never) {
    this.$refusePointer("cuda_stream");
  }

  get reserved(): PointerArray {
    return new PointerArray(this.$live("reserved"), this.$at + 16, 4);
  }
}

export class NvBufSurfTransformParams extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    transform_flag: { offset: 0, size: 4, kind: "u32" },
    transform_flip: { offset: 4, size: 4, kind: "u32", enum: "NvBufSurfTransform_Flip" },
    transform_filter: { offset: 8, size: 4, kind: "u32", enum: "NvBufSurfTransform_Inter" },
    src_rect: { offset: 16, size: 8, kind: "ptr", to: "NvBufSurfTransformRect" },
    dst_rect: { offset: 24, size: 8, kind: "ptr", to: "NvBufSurfTransformRect" },
    reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get transform_flag(): number {
    return this.$live("transform_flag").u32(this.$at);
  }

  set transform_flag(value: number) {
    this.$live("transform_flag").setU32(this.$at, this.$fit("u32", "transform_flag", value));
  }

  get transform_flip(): number {
    return this.$live("transform_flip").u32(this.$at + 4);
  }

  set transform_flip(value: number) {
    this.$live("transform_flip").setU32(this.$at + 4, this.$fit("u32", "transform_flip", value));
  }

  get transform_filter(): number {
    return this.$live("transform_filter").u32(this.$at + 8);
  }

  set transform_filter(value: number) {
    this.$live("transform_filter").setU32(this.$at + 8, this.$fit("u32", "transform_filter", value));
  }

  get src_rect(): number {
    return this.$live("src_rect").pointer(this.$at + 16);
  }

  set src_rect(_value: never) {
    this.$refusePointer("src_rect");
  }

  get dst_rect(): number {
    return this.$live("dst_rect").pointer(this.$at + 24);
  }

  set dst_rect(_value: never) {
    this.$refusePointer("dst_rect");
  }

  get reserved(): PointerArray {
    return new PointerArray(this.$live("reserved"), this.$at + 32, 4);
  }
}

export class NvBufSurfTransformCompositeParams extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    composite_flag: { offset: 0, size: 4, kind: "u32" },
    input_buf_count: { offset: 4, size: 4, kind: "u32" },
    src_comp_rect: { offset: 8, size: 8, kind: "ptr", to: "NvBufSurfTransformRect" },
    dst_comp_rect: { offset: 16, size: 8, kind: "ptr", to: "NvBufSurfTransformRect" },
    composite_filter: { offset: 24, size: 4, kind: "u32", enum: "NvBufSurfTransform_Inter" },
    reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get composite_flag(): number {
    return this.$live("composite_flag").u32(this.$at);
  }

  set composite_flag(value: number) {
    this.$live("composite_flag").setU32(this.$at, this.$fit("u32", "composite_flag", value));
  }

  get input_buf_count(): number {
    return this.$live("input_buf_count").u32(this.$at + 4);
  }

  set input_buf_count(value: number) {
    this.$live("input_buf_count").setU32(this.$at + 4, this.$fit("u32", "input_buf_count", value));
  }

  get src_comp_rect(): number {
    return this.$live("src_comp_rect").pointer(this.$at + 8);
  }

  set src_comp_rect(_value: never) {
    this.$refusePointer("src_comp_rect");
  }

  get dst_comp_rect(): number {
    return this.$live("dst_comp_rect").pointer(this.$at + 16);
  }

  set dst_comp_rect(_value: never) {
    this.$refusePointer("dst_comp_rect");
  }

  get composite_filter(): number {
    return this.$live("composite_filter").u32(this.$at + 24);
  }

  set composite_filter(value: number) {
    this.$live("composite_filter").setU32(this.$at + 24, this.$fit("u32", "composite_filter", value));
  }

  get reserved(): PointerArray {
    return new PointerArray(this.$live("reserved"), this.$at + 32, 4);
  }
}

export class NvBufSurfTransform_ColorParams extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    red: { offset: 0, size: 8, kind: "f64" },
    green: { offset: 8, size: 8, kind: "f64" },
    blue: { offset: 16, size: 8, kind: "f64" },
    alpha: { offset: 24, size: 8, kind: "f64" },
    reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get red(): number {
    return this.$live("red").f64(this.$at);
  }

  set red(value: number) {
    this.$live("red").setF64(this.$at, this.$fit("f64", "red", value));
  }

  get green(): number {
    return this.$live("green").f64(this.$at + 8);
  }

  set green(value: number) {
    this.$live("green").setF64(this.$at + 8, this.$fit("f64", "green", value));
  }

  get blue(): number {
    return this.$live("blue").f64(this.$at + 16);
  }

  set blue(value: number) {
    this.$live("blue").setF64(this.$at + 16, this.$fit("f64", "blue", value));
  }

  get alpha(): number {
    return this.$live("alpha").f64(this.$at + 24);
  }

  set alpha(value: number) {
    this.$live("alpha").setF64(this.$at + 24, this.$fit("f64", "alpha", value));
  }

  get reserved(): PointerArray {
    return new PointerArray(this.$live("reserved"), this.$at + 32, 4);
  }
}

export class NvBufSurfTransformCompositeBlendParams extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    composite_blend_flag: { offset: 0, size: 4, kind: "u32" },
    input_buf_count: { offset: 4, size: 4, kind: "u32" },
    composite_blend_filter: { offset: 8, size: 4, kind: "u32", enum: "NvBufSurfTransform_Inter" },
    color_bg: { offset: 16, size: 8, kind: "ptr", to: "NvBufSurfTransform_ColorParams" },
    perform_blending: { offset: 24, size: 8, kind: "ptr" },
    reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get composite_blend_flag(): number {
    return this.$live("composite_blend_flag").u32(this.$at);
  }

  set composite_blend_flag(value: number) {
    this.$live("composite_blend_flag").setU32(this.$at, this.$fit("u32", "composite_blend_flag", value));
  }

  get input_buf_count(): number {
    return this.$live("input_buf_count").u32(this.$at + 4);
  }

  set input_buf_count(value: number) {
    this.$live("input_buf_count").setU32(this.$at + 4, this.$fit("u32", "input_buf_count", value));
  }

  get composite_blend_filter(): number {
    return this.$live("composite_blend_filter").u32(this.$at + 8);
  }

  set composite_blend_filter(value: number) {
    this.$live("composite_blend_filter").setU32(this.$at + 8, this.$fit("u32", "composite_blend_filter", value));
  }

  get color_bg(): number {
    return this.$live("color_bg").pointer(this.$at + 16);
  }

  set color_bg(_value: never) {
    this.$refusePointer("color_bg");
  }

  get perform_blending(): number {
    return this.$live("perform_blending").pointer(this.$at + 24);
  }

  set perform_blending(_value: never) {
    this.$refusePointer("perform_blending");
  }

  get reserved(): PointerArray {
    return new PointerArray(this.$live("reserved"), this.$at + 32, 4);
  }
}

export class NvBufSurfTransformCompositeBlendParamsEx extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    params: { offset: 0, size: 64, kind: "struct", type: "NvBufSurfTransformCompositeBlendParams" },
    src_comp_rect: { offset: 64, size: 8, kind: "ptr", to: "NvBufSurfTransformRect" },
    dst_comp_rect: { offset: 72, size: 8, kind: "ptr", to: "NvBufSurfTransformRect" },
    composite_blend_filter: { offset: 80, size: 8, kind: "ptr" },
    alpha: { offset: 88, size: 8, kind: "ptr" },
    reserved: { offset: 96, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get params(): NvBufSurfTransformCompositeBlendParams {
    return new NvBufSurfTransformCompositeBlendParams(this.$live("params"), this.$at);
  }

  get src_comp_rect(): number {
    return this.$live("src_comp_rect").pointer(this.$at + 64);
  }

  set src_comp_rect(_value: never) {
    this.$refusePointer("src_comp_rect");
  }

  get dst_comp_rect(): number {
    return this.$live("dst_comp_rect").pointer(this.$at + 72);
  }

  set dst_comp_rect(_value: never) {
    this.$refusePointer("dst_comp_rect");
  }

  get composite_blend_filter(): number {
    return this.$live("composite_blend_filter").pointer(this.$at + 80);
  }

  set composite_blend_filter(_value: never) {
    this.$refusePointer("composite_blend_filter");
  }

  get alpha(): number {
    return this.$live("alpha").pointer(this.$at + 88);
  }

  set alpha(_value: never) {
    this.$refusePointer("alpha");
  }

  get reserved(): PointerArray {
    return new PointerArray(this.$live("reserved"), this.$at + 96, 4);
  }
}
