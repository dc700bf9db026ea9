// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_segment_get_type: { args: [], returns: "u64" },
  gst_segment_new: { args: [], returns: "ptr" },
  gst_segment_copy: { args: ["ptr"], returns: "ptr" },
  gst_segment_copy_into: { args: ["ptr", "ptr"], returns: "void" },
  gst_segment_free: { args: ["ptr"], returns: "void" },
  gst_segment_init: { args: ["ptr", "u32"], returns: "void" },
  gst_segment_to_stream_time_full: { args: ["ptr", "u32", "u64", "ptr"], returns: "i32" },
  gst_segment_to_stream_time: { args: ["ptr", "u32", "u64"], returns: "u64" },
  gst_segment_position_from_stream_time_full: { args: ["ptr", "u32", "u64", "ptr"], returns: "i32" },
  gst_segment_position_from_stream_time: { args: ["ptr", "u32", "u64"], returns: "u64" },
  gst_segment_to_running_time: { args: ["ptr", "u32", "u64"], returns: "u64" },
  gst_segment_to_running_time_full: { args: ["ptr", "u32", "u64", "ptr"], returns: "i32" },
  gst_segment_to_position: { args: ["ptr", "u32", "u64"], returns: "u64" },
  gst_segment_position_from_running_time_full: { args: ["ptr", "u32", "u64", "ptr"], returns: "i32" },
  gst_segment_position_from_running_time: { args: ["ptr", "u32", "u64"], returns: "u64" },
  gst_segment_set_running_time: { args: ["ptr", "u32", "u64"], returns: "i32" },
  gst_segment_offset_running_time: { args: ["ptr", "u32", "i64"], returns: "i32" },
  gst_segment_clip: { args: ["ptr", "u32", "u64", "u64", "ptr", "ptr"], returns: "i32" },
  gst_segment_do_seek: { args: ["ptr", "f64", "u32", "u32", "u32", "u64", "u32", "u64", "ptr"], returns: "i32" },
  gst_segment_is_equal: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_SEGMENT_INSTANT_FLAGS: 912,
} as const;

export const GstSeekType = {
  GST_SEEK_TYPE_NONE: 0,
  GST_SEEK_TYPE_SET: 1,
  GST_SEEK_TYPE_END: 2,
} as const;
export type GstSeekType = (typeof GstSeekType)[keyof typeof GstSeekType];

export const GstSeekFlags = {
  GST_SEEK_FLAG_NONE: 0,
  GST_SEEK_FLAG_FLUSH: 1,
  GST_SEEK_FLAG_ACCURATE: 2,
  GST_SEEK_FLAG_KEY_UNIT: 4,
  GST_SEEK_FLAG_SEGMENT: 8,
  GST_SEEK_FLAG_TRICKMODE: 16,
  GST_SEEK_FLAG_SKIP: 16,
  GST_SEEK_FLAG_SNAP_BEFORE: 32,
  GST_SEEK_FLAG_SNAP_AFTER: 64,
  GST_SEEK_FLAG_SNAP_NEAREST: 96,
  GST_SEEK_FLAG_TRICKMODE_KEY_UNITS: 128,
  GST_SEEK_FLAG_TRICKMODE_NO_AUDIO: 256,
  GST_SEEK_FLAG_TRICKMODE_FORWARD_PREDICTED: 512,
  GST_SEEK_FLAG_INSTANT_RATE_CHANGE: 1024,
} as const;
export type GstSeekFlags = (typeof GstSeekFlags)[keyof typeof GstSeekFlags];

export const GstSegmentFlags = {
  GST_SEGMENT_FLAG_NONE: 0,
  GST_SEGMENT_FLAG_RESET: 1,
  GST_SEGMENT_FLAG_TRICKMODE: 16,
  GST_SEGMENT_FLAG_SKIP: 16,
  GST_SEGMENT_FLAG_SEGMENT: 8,
  GST_SEGMENT_FLAG_TRICKMODE_KEY_UNITS: 128,
  GST_SEGMENT_FLAG_TRICKMODE_FORWARD_PREDICTED: 512,
  GST_SEGMENT_FLAG_TRICKMODE_NO_AUDIO: 256,
} as const;
export type GstSegmentFlags = (typeof GstSegmentFlags)[keyof typeof GstSegmentFlags];

export class GstSegment extends Struct {
  static readonly size = 120;
  static readonly align = 8;
  static readonly fields = {
    flags: { offset: 0, size: 4, kind: "u32", enum: "GstSegmentFlags" },
    rate: { offset: 8, size: 8, kind: "f64" },
    applied_rate: { offset: 16, size: 8, kind: "f64" },
    format: { offset: 24, size: 4, kind: "u32", enum: "GstFormat" },
    base: { offset: 32, size: 8, kind: "u64" },
    offset: { offset: 40, size: 8, kind: "u64" },
    start: { offset: 48, size: 8, kind: "u64" },
    stop: { offset: 56, size: 8, kind: "u64" },
    time: { offset: 64, size: 8, kind: "u64" },
    position: { offset: 72, size: 8, kind: "u64" },
    duration: { offset: 80, size: 8, kind: "u64" },
    _gst_reserved: { offset: 88, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get flags(): number {
    return this.$live("flags").u32(this.$at);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at, this.$fit("u32", "flags", value));
  }

  get rate(): number {
    return this.$live("rate").f64(this.$at + 8);
  }

  set rate(value: number) {
    this.$live("rate").setF64(this.$at + 8, this.$fit("f64", "rate", value));
  }

  get applied_rate(): number {
    return this.$live("applied_rate").f64(this.$at + 16);
  }

  set applied_rate(value: number) {
    this.$live("applied_rate").setF64(this.$at + 16, this.$fit("f64", "applied_rate", value));
  }

  get format(): number {
    return this.$live("format").u32(this.$at + 24);
  }

  set format(value: number) {
    this.$live("format").setU32(this.$at + 24, this.$fit("u32", "format", value));
  }

  get base(): bigint {
    return this.$live("base").u64(this.$at + 32);
  }

  set base(value: bigint) {
    this.$live("base").setU64(this.$at + 32, this.$fit("u64", "base", value));
  }

  get offset(): bigint {
    return this.$live("offset").u64(this.$at + 40);
  }

  set offset(value: bigint) {
    this.$live("offset").setU64(this.$at + 40, this.$fit("u64", "offset", value));
  }

  get start(): bigint {
    return this.$live("start").u64(this.$at + 48);
  }

  set start(value: bigint) {
    this.$live("start").setU64(this.$at + 48, this.$fit("u64", "start", value));
  }

  get stop(): bigint {
    return this.$live("stop").u64(this.$at + 56);
  }

  set stop(value: bigint) {
    this.$live("stop").setU64(this.$at + 56, this.$fit("u64", "stop", value));
  }

  get time(): bigint {
    return this.$live("time").u64(this.$at + 64);
  }

  set time(value: bigint) {
    this.$live("time").setU64(this.$at + 64, this.$fit("u64", "time", value));
  }

  get position(): bigint {
    return this.$live("position").u64(this.$at + 72);
  }

  set position(value: bigint) {
    this.$live("position").setU64(this.$at + 72, this.$fit("u64", "position", value));
  }

  get duration(): bigint {
    return this.$live("duration").u64(this.$at + 80);
  }

  set duration(value: bigint) {
    this.$live("duration").setU64(this.$at + 80, this.$fit("u64", "duration", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 88, 4, "ptr");
  }
}
