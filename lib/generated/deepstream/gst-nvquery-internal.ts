// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_nvquery_nppstream_new: { args: [], returns: "ptr" },
  gst_nvquery_is_nppstream: { args: ["ptr"], returns: "i32" },
  gst_nvquery_nppstream_set: { args: ["ptr", "ptr"], returns: "void" },
  gst_nvquery_nppstream_parse: { args: ["ptr", "ptr"], returns: "i32" },
  gst_nvquery_resolution_new: { args: [], returns: "ptr" },
  gst_nvquery_is_resolution: { args: ["ptr"], returns: "i32" },
  gst_nvquery_resolution_set: { args: ["ptr", "u32", "u32"], returns: "void" },
  gst_nvquery_resolution_parse: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_nvquery_stream_caps_new: { args: ["u32"], returns: "ptr" },
  gst_nvquery_is_stream_caps: { args: ["ptr"], returns: "i32" },
  gst_nvquery_stream_caps_set: { args: ["ptr", "ptr"], returns: "void" },
  gst_nvquery_stream_caps_parse_streamid: { args: ["ptr", "ptr"], returns: "i32" },
  gst_nvquery_stream_caps_parse: { args: ["ptr", "ptr"], returns: "i32" },
  gst_nvquery_num_surfaces_per_buffer_new: { args: [], returns: "ptr" },
  gst_nvquery_is_num_surfaces_per_buffer: { args: ["ptr"], returns: "i32" },
  gst_nvquery_num_surfaces_per_buffer_set: { args: ["ptr", "u32"], returns: "void" },
  gst_nvquery_num_surfaces_per_buffer_parse: { args: ["ptr", "ptr"], returns: "i32" },
  gst_nvquery_ntp_sync_new: { args: [], returns: "ptr" },
  gst_nvquery_is_ntp_sync: { args: ["ptr"], returns: "i32" },
  gst_nvquery_ntp_sync_set: { args: ["ptr", "ptr"], returns: "void" },
  gst_nvquery_ntp_sync_parse: { args: ["ptr", "ptr"], returns: "i32" },
  gst_nvquery_uri_from_streamid_new: { args: ["u32"], returns: "ptr" },
  gst_nvquery_is_uri_from_streamid: { args: ["ptr"], returns: "i32" },
  gst_nvquery_uri_from_streamid_set: { args: ["ptr", "ptr"], returns: "void" },
  gst_nvquery_uri_from_streamid_parse: { args: ["ptr", "ptr"], returns: "i32" },
  gst_nvquery_uri_from_streamid_parse_streamid: { args: ["ptr", "ptr"], returns: "i32" },
  gst_nvquery_sourceid_new: { args: [], returns: "ptr" },
  gst_nvquery_is_sourceid: { args: ["ptr"], returns: "i32" },
  gst_nvquery_sourceid_set: { args: ["ptr", "u32"], returns: "void" },
  gst_nvquery_sourceid_parse: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export class _NtpData extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    ntp_time_epoch_ns: { offset: 0, size: 8, kind: "u64" },
    frame_timestamp: { offset: 8, size: 8, kind: "u64" },
    avg_frame_time: { offset: 16, size: 8, kind: "u64" },
  } as const;

  get ntp_time_epoch_ns(): bigint {
    return this.$live("ntp_time_epoch_ns").u64(this.$at);
  }

  set ntp_time_epoch_ns(value: bigint) {
    this.$live("ntp_time_epoch_ns").setU64(this.$at, this.$fit("u64", "ntp_time_epoch_ns", value));
  }

  get frame_timestamp(): bigint {
    return this.$live("frame_timestamp").u64(this.$at + 8);
  }

  set frame_timestamp(value: bigint) {
    this.$live("frame_timestamp").setU64(this.$at + 8, this.$fit("u64", "frame_timestamp", value));
  }

  get avg_frame_time(): bigint {
    return this.$live("avg_frame_time").u64(this.$at + 16);
  }

  set avg_frame_time(value: bigint) {
    this.$live("avg_frame_time").setU64(this.$at + 16, this.$fit("u64", "avg_frame_time", value));
  }
}
