// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_video_time_code_get_type: { args: [], returns: "u64" },
  gst_video_time_code_new: { args: ["u32", "u32", "ptr", "u32", "u32", "u32", "u32", "u32", "u32"], returns: "ptr" },
  gst_video_time_code_new_empty: { args: [], returns: "ptr" },
  gst_video_time_code_new_from_string: { args: ["ptr"], returns: "ptr" },
  gst_video_time_code_new_from_date_time: { args: ["u32", "u32", "ptr", "u32", "u32"], returns: "ptr" },
  gst_video_time_code_new_from_date_time_full: { args: ["u32", "u32", "ptr", "u32", "u32"], returns: "ptr" },
  gst_video_time_code_free: { args: ["ptr"], returns: "void" },
  gst_video_time_code_copy: { args: ["ptr"], returns: "ptr" },
  gst_video_time_code_init: { args: ["ptr", "u32", "u32", "ptr", "u32", "u32", "u32", "u32", "u32", "u32"], returns: "void" },
  gst_video_time_code_init_from_date_time: { args: ["ptr", "u32", "u32", "ptr", "u32", "u32"], returns: "void" },
  gst_video_time_code_init_from_date_time_full: { args: ["ptr", "u32", "u32", "ptr", "u32", "u32"], returns: "i32" },
  gst_video_time_code_clear: { args: ["ptr"], returns: "void" },
  gst_video_time_code_is_valid: { args: ["ptr"], returns: "i32" },
  gst_video_time_code_compare: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_time_code_increment_frame: { args: ["ptr"], returns: "void" },
  gst_video_time_code_add_frames: { args: ["ptr", "i64"], returns: "void" },
  gst_video_time_code_to_string: { args: ["ptr"], returns: "ptr" },
  gst_video_time_code_to_date_time: { args: ["ptr"], returns: "ptr" },
  gst_video_time_code_nsec_since_daily_jam: { args: ["ptr"], returns: "u64" },
  gst_video_time_code_frames_since_daily_jam: { args: ["ptr"], returns: "u64" },
  gst_video_time_code_add_interval: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_video_time_code_interval_get_type: { args: [], returns: "u64" },
  gst_video_time_code_interval_new: { args: ["u32", "u32", "u32", "u32"], returns: "ptr" },
  gst_video_time_code_interval_new_from_string: { args: ["ptr"], returns: "ptr" },
  gst_video_time_code_interval_free: { args: ["ptr"], returns: "void" },
  gst_video_time_code_interval_copy: { args: ["ptr"], returns: "ptr" },
  gst_video_time_code_interval_init: { args: ["ptr", "u32", "u32", "u32", "u32"], returns: "void" },
  gst_video_time_code_interval_clear: { args: ["ptr"], returns: "void" },
} as const;

export const GstVideoTimeCodeFlags = {
  GST_VIDEO_TIME_CODE_FLAGS_NONE: 0,
  GST_VIDEO_TIME_CODE_FLAGS_DROP_FRAME: 1,
  GST_VIDEO_TIME_CODE_FLAGS_INTERLACED: 2,
} as const;
export type GstVideoTimeCodeFlags = (typeof GstVideoTimeCodeFlags)[keyof typeof GstVideoTimeCodeFlags];

export class GstVideoTimeCodeConfig extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    fps_n: { offset: 0, size: 4, kind: "u32" },
    fps_d: { offset: 4, size: 4, kind: "u32" },
    flags: { offset: 8, size: 4, kind: "u32", enum: "GstVideoTimeCodeFlags" },
    latest_daily_jam: { offset: 16, size: 8, kind: "ptr", to: "GDateTime" },
  } as const;

  get fps_n(): number {
    return this.$live("fps_n").u32(this.$at);
  }

  set fps_n(value: number) {
    this.$live("fps_n").setU32(this.$at, this.$fit("u32", "fps_n", value));
  }

  get fps_d(): number {
    return this.$live("fps_d").u32(this.$at + 4);
  }

  set fps_d(value: number) {
    this.$live("fps_d").setU32(this.$at + 4, this.$fit("u32", "fps_d", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 8);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 8, this.$fit("u32", "flags", value));
  }

  get latest_daily_jam(): number {
    return this.$live("latest_daily_jam").pointer(this.$at + 16);
  }

  set latest_daily_jam(value: number) {
    this.$live("latest_daily_jam").setPointer(this.$at + 16, this.$fit("ptr", "latest_daily_jam", value));
  }
}

export class GstVideoTimeCode extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    config: { offset: 0, size: 24, kind: "struct", type: "GstVideoTimeCodeConfig" },
    hours: { offset: 24, size: 4, kind: "u32" },
    minutes: { offset: 28, size: 4, kind: "u32" },
    seconds: { offset: 32, size: 4, kind: "u32" },
    frames: { offset: 36, size: 4, kind: "u32" },
    field_count: { offset: 40, size: 4, kind: "u32" },
  } as const;

  get config(): GstVideoTimeCodeConfig {
    return new GstVideoTimeCodeConfig(this.$live("config"), this.$at);
  }

  get hours(): number {
    return this.$live("hours").u32(this.$at + 24);
  }

  set hours(value: number) {
    this.$live("hours").setU32(this.$at + 24, this.$fit("u32", "hours", value));
  }

  get minutes(): number {
    return this.$live("minutes").u32(this.$at + 28);
  }

  set minutes(value: number) {
    this.$live("minutes").setU32(this.$at + 28, this.$fit("u32", "minutes", value));
  }

  get seconds(): number {
    return this.$live("seconds").u32(this.$at + 32);
  }

  set seconds(value: number) {
    this.$live("seconds").setU32(this.$at + 32, this.$fit("u32", "seconds", value));
  }

  get frames(): number {
    return this.$live("frames").u32(this.$at + 36);
  }

  set frames(value: number) {
    this.$live("frames").setU32(this.$at + 36, this.$fit("u32", "frames", value));
  }

  get field_count(): number {
    return this.$live("field_count").u32(this.$at + 40);
  }

  set field_count(value: number) {
    this.$live("field_count").setU32(this.$at + 40, this.$fit("u32", "field_count", value));
  }
}

export class GstVideoTimeCodeInterval extends Struct {
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields = {
    hours: { offset: 0, size: 4, kind: "u32" },
    minutes: { offset: 4, size: 4, kind: "u32" },
    seconds: { offset: 8, size: 4, kind: "u32" },
    frames: { offset: 12, size: 4, kind: "u32" },
  } as const;

  get hours(): number {
    return this.$live("hours").u32(this.$at);
  }

  set hours(value: number) {
    this.$live("hours").setU32(this.$at, this.$fit("u32", "hours", value));
  }

  get minutes(): number {
    return this.$live("minutes").u32(this.$at + 4);
  }

  set minutes(value: number) {
    this.$live("minutes").setU32(this.$at + 4, this.$fit("u32", "minutes", value));
  }

  get seconds(): number {
    return this.$live("seconds").u32(this.$at + 8);
  }

  set seconds(value: number) {
    this.$live("seconds").setU32(this.$at + 8, this.$fit("u32", "seconds", value));
  }

  get frames(): number {
    return this.$live("frames").u32(this.$at + 12);
  }

  set frames(value: number) {
    this.$live("frames").setU32(this.$at + 12, this.$fit("u32", "frames", value));
  }
}
