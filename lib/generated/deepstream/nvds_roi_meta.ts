// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { NvOSD_RectParams } from "./nvll_osd_struct.ts";

export const constants = {
  DS_MAX_POLYGON_POINTS: 8,
} as const;

export const NvDsDataType = {
  NvDsDataType_FP32: 0,
  NvDsDataType_UINT8: 1,
  NvDsDataType_INT8: 2,
  NvDsDataType_UINT32: 3,
  NvDsDataType_INT32: 4,
  NvDsDataType_INT64: 5,
  NvDsDataType_UINT64: 6,
  NvDsDataType_FP16: 7,
} as const;
export type NvDsDataType = (typeof NvDsDataType)[keyof typeof NvDsDataType];

export const NvDsUnitType = {
  NvDsUnitType_FullFrame: 0,
  NvDsUnitType_ROI: 1,
  NvDsUnitType_Object: 2,
} as const;
export type NvDsUnitType = (typeof NvDsUnitType)[keyof typeof NvDsUnitType];

export class NvDsRoiMeta extends Struct {
  static readonly size = 248;
  static readonly align = 8;
  static readonly fields = {
    roi: { offset: 0, size: 112, kind: "struct", type: "NvOSD_RectParams" },
    roi_polygon: { offset: 112, size: 64, kind: "array", of: "u32", length: 16 },
    converted_buffer: { offset: 176, size: 8, kind: "ptr", to: "NvBufSurfaceParams" },
    frame_meta: { offset: 184, size: 8, kind: "ptr", to: "NvDsFrameMeta" },
    scale_ratio_x: { offset: 192, size: 8, kind: "f64" },
    scale_ratio_y: { offset: 200, size: 8, kind: "f64" },
    offset_left: { offset: 208, size: 8, kind: "f64" },
    offset_top: { offset: 216, size: 8, kind: "f64" },
    classifier_meta_list: { offset: 224, size: 8, kind: "ptr", to: "NvDsClassifierMetaList" },
    roi_user_meta_list: { offset: 232, size: 8, kind: "ptr", to: "NvDsUserMetaList" },
    object_meta: { offset: 240, size: 8, kind: "ptr", to: "NvDsObjectMeta" },
  } as const;

  get roi(): NvOSD_RectParams {
    return new NvOSD_RectParams(this.$live("roi"), this.$at);
  }

  get roi_polygon(): NumberArray {
    return new NumberArray(this.$live("roi_polygon"), this.$at + 112, 16, "u32");
  }

  get converted_buffer(): number {
    return this.$live("converted_buffer").pointer(this.$at + 176);
  }

  set converted_buffer(_value: never) {
    this.$refusePointer("converted_buffer");
  }

  get frame_meta(): number {
    return this.$live("frame_meta").pointer(this.$at + 184);
  }

  set frame_meta(_value: never) {
    this.$refusePointer("frame_meta");
  }

  get scale_ratio_x(): number {
    return this.$live("scale_ratio_x").f64(this.$at + 192);
  }

  set scale_ratio_x(value: number) {
    this.$live("scale_ratio_x").setF64(this.$at + 192, this.$fit("f64", "scale_ratio_x", value));
  }

  get scale_ratio_y(): number {
    return this.$live("scale_ratio_y").f64(this.$at + 200);
  }

  set scale_ratio_y(value: number) {
    this.$live("scale_ratio_y").setF64(this.$at + 200, this.$fit("f64", "scale_ratio_y", value));
  }

  get offset_left(): number {
    return this.$live("offset_left").f64(this.$at + 208);
  }

  set offset_left(value: number) {
    this.$live("offset_left").setF64(this.$at + 208, this.$fit("f64", "offset_left", value));
  }

  get offset_top(): number {
    return this.$live("offset_top").f64(this.$at + 216);
  }

  set offset_top(value: number) {
    this.$live("offset_top").setF64(this.$at + 216, this.$fit("f64", "offset_top", value));
  }

  get classifier_meta_list(): number {
    return this.$live("classifier_meta_list").pointer(this.$at + 224);
  }

  set classifier_meta_list(_value: never) {
    this.$refusePointer("classifier_meta_list");
  }

  get roi_user_meta_list(): number {
    return this.$live("roi_user_meta_list").pointer(this.$at + 232);
  }

  set roi_user_meta_list(_value: never) {
    this.$refusePointer("roi_user_meta_list");
  }

  get object_meta(): number {
    return this.$live("object_meta").pointer(this.$at + 240);
  }

  set object_meta(_value: never) {
    this.$refusePointer("object_meta");
  }
}
