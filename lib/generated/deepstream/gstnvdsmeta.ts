// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstMeta } from "../gstreamer/gstmeta.ts";

export const functions = {
  nvds_meta_api_get_type: { args: [], returns: "u64" },
  nvds_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_nvds_meta: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_buffer_get_nvds_meta: { args: ["ptr"], returns: "ptr" },
  gst_buffer_get_nvds_batch_meta: { args: ["ptr"], returns: "ptr" },
  nvds_copy_gst_meta_to_frame_meta: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  nvds_copy_gst_meta_to_audio_frame_meta: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  NVDS_META_STRING: "nvdsmeta",
} as const;

export const GstNvDsMetaType = {
  NVDS_GST_INVALID_META: -1,
  NVDS_BATCH_GST_META: 4097,
  NVDS_DECODER_GST_META: 4098,
  NVDS_DEWARPER_GST_META: 4099,
  NVDS_BUFFER_GST_AS_FRAME_USER_META: 4100,
  NVDS_RESERVED_GST_META: 8192,
  NVDS_GST_META_FORCE32: 2147483647,
} as const;
export type GstNvDsMetaType = (typeof GstNvDsMetaType)[keyof typeof GstNvDsMetaType];

export class NvDsMeta extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    meta_data: { offset: 16, size: 8, kind: "ptr" },
    user_data: { offset: 24, size: 8, kind: "ptr" },
    meta_type: { offset: 32, size: 4, kind: "i32" },
    copyfunc: { offset: 40, size: 8, kind: "ptr", callback: "NvDsMetaCopyFunc" },
    freefunc: { offset: 48, size: 8, kind: "ptr", callback: "NvDsMetaReleaseFunc" },
    gst_to_nvds_meta_transform_func: { offset: 56, size: 8, kind: "ptr", callback: "NvDsMetaCopyFunc" },
    gst_to_nvds_meta_release_func: { offset: 64, size: 8, kind: "ptr", callback: "NvDsMetaReleaseFunc" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get meta_data(): number {
    return this.$live("meta_data").pointer(this.$at + 16);
  }

  set meta_data(_value: never) {
    this.$refusePointer("meta_data");
  }

  get user_data(): number {
    return this.$live("user_data").pointer(this.$at + 24);
  }

  set user_data(_value: never) {
    this.$refusePointer("user_data");
  }

  get meta_type(): number {
    return this.$live("meta_type").i32(this.$at + 32);
  }

  set meta_type(value: number) {
    this.$live("meta_type").setI32(this.$at + 32, this.$fit("i32", "meta_type", value));
  }

  get copyfunc(): number {
    return this.$live("copyfunc").pointer(this.$at + 40);
  }

  set copyfunc(_value: never) {
    this.$refusePointer("copyfunc");
  }

  get freefunc(): number {
    return this.$live("freefunc").pointer(this.$at + 48);
  }

  set freefunc(_value: never) {
    this.$refusePointer("freefunc");
  }

  get gst_to_nvds_meta_transform_func(): number {
    return this.$live("gst_to_nvds_meta_transform_func").pointer(this.$at + 56);
  }

  set gst_to_nvds_meta_transform_func(_value: never) {
    this.$refusePointer("gst_to_nvds_meta_transform_func");
  }

  get gst_to_nvds_meta_release_func(): number {
    return this.$live("gst_to_nvds_meta_release_func").pointer(this.$at + 64);
  }

  set gst_to_nvds_meta_release_func(_value: never) {
    this.$refusePointer("gst_to_nvds_meta_release_func");
  }
}
