// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstMeta } from "../gstreamer/gstmeta.ts";

export const functions = {
  gst_video_sei_user_data_unregistered_meta_api_get_type: { args: [], returns: "u64" },
  gst_video_sei_user_data_unregistered_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_video_sei_user_data_unregistered_meta: { args: ["ptr", "ptr", "ptr", "u64"], returns: "ptr" },
  gst_video_sei_user_data_unregistered_parse_precision_time_stamp: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const wrappers = {
  gst_buffer_get_video_sei_user_data_unregistered_meta: { args: ["ptr"], returns: "ptr" },
  H264_MISP_MICROSECTIME: { args: [], returns: "ptr" },
  H265_MISP_MICROSECONDS: { args: [], returns: "ptr" },
  H265_MISP_NANOSECONDS: { args: [], returns: "ptr" },
} as const;

export class GstVideoSEIUserDataUnregisteredMeta extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    uuid: { offset: 16, size: 16, kind: "array", of: "u8", length: 16 },
    data: { offset: 32, size: 8, kind: "ptr" },
    size: { offset: 40, size: 8, kind: "u64" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get uuid(): NumberArray {
    return new NumberArray(this.$live("uuid"), this.$at + 16, 16, "u8");
  }

  get data(): number {
    return this.$live("data").pointer(this.$at + 32);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at + 32, this.$fit("ptr", "data", value));
  }

  get size(): bigint {
    return this.$live("size").u64(this.$at + 40);
  }

  set size(value: bigint) {
    this.$live("size").setU64(this.$at + 40, this.$fit("u64", "size", value));
  }
}
