// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_rtsp_range_parse: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_range_to_string: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_range_free: { args: ["ptr"], returns: "void" },
  gst_rtsp_range_get_times: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_range_convert_units: { args: ["ptr", "u32"], returns: "i32" },
} as const;

export const GstRTSPRangeUnit = {
  GST_RTSP_RANGE_SMPTE: 0,
  GST_RTSP_RANGE_SMPTE_30_DROP: 1,
  GST_RTSP_RANGE_SMPTE_25: 2,
  GST_RTSP_RANGE_NPT: 3,
  GST_RTSP_RANGE_CLOCK: 4,
} as const;
export type GstRTSPRangeUnit = (typeof GstRTSPRangeUnit)[keyof typeof GstRTSPRangeUnit];

export const GstRTSPTimeType = {
  GST_RTSP_TIME_SECONDS: 0,
  GST_RTSP_TIME_NOW: 1,
  GST_RTSP_TIME_END: 2,
  GST_RTSP_TIME_FRAMES: 3,
  GST_RTSP_TIME_UTC: 4,
} as const;
export type GstRTSPTimeType = (typeof GstRTSPTimeType)[keyof typeof GstRTSPTimeType];

export class GstRTSPTime extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 0, size: 4, kind: "u32", enum: "GstRTSPTimeType" },
    seconds: { offset: 8, size: 8, kind: "f64" },
  } as const;

  get type(): number {
    return this.$live("type").u32(this.$at);
  }

  set type(value: number) {
    this.$live("type").setU32(this.$at, this.$fit("u32", "type", value));
  }

  get seconds(): number {
    return this.$live("seconds").f64(this.$at + 8);
  }

  set seconds(value: number) {
    this.$live("seconds").setF64(this.$at + 8, this.$fit("f64", "seconds", value));
  }
}

export class GstRTSPTime2 extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    frames: { offset: 0, size: 8, kind: "f64" },
    year: { offset: 8, size: 4, kind: "u32" },
    month: { offset: 12, size: 4, kind: "u32" },
    day: { offset: 16, size: 4, kind: "u32" },
  } as const;

  get frames(): number {
    return this.$live("frames").f64(this.$at);
  }

  set frames(value: number) {
    this.$live("frames").setF64(this.$at, this.$fit("f64", "frames", value));
  }

  get year(): number {
    return this.$live("year").u32(this.$at + 8);
  }

  set year(value: number) {
    this.$live("year").setU32(this.$at + 8, this.$fit("u32", "year", value));
  }

  get month(): number {
    return this.$live("month").u32(this.$at + 12);
  }

  set month(value: number) {
    this.$live("month").setU32(this.$at + 12, this.$fit("u32", "month", value));
  }

  get day(): number {
    return this.$live("day").u32(this.$at + 16);
  }

  set day(value: number) {
    this.$live("day").setU32(this.$at + 16, this.$fit("u32", "day", value));
  }
}

export class GstRTSPTimeRange extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    unit: { offset: 0, size: 4, kind: "u32", enum: "GstRTSPRangeUnit" },
    min: { offset: 8, size: 16, kind: "struct", type: "GstRTSPTime" },
    max: { offset: 24, size: 16, kind: "struct", type: "GstRTSPTime" },
    min2: { offset: 40, size: 24, kind: "struct", type: "GstRTSPTime2" },
    max2: { offset: 64, size: 24, kind: "struct", type: "GstRTSPTime2" },
  } as const;

  get unit(): number {
    return this.$live("unit").u32(this.$at);
  }

  set unit(value: number) {
    this.$live("unit").setU32(this.$at, this.$fit("u32", "unit", value));
  }

  get min(): GstRTSPTime {
    return new GstRTSPTime(this.$live("min"), this.$at + 8);
  }

  get max(): GstRTSPTime {
    return new GstRTSPTime(this.$live("max"), this.$at + 24);
  }

  get min2(): GstRTSPTime2 {
    return new GstRTSPTime2(this.$live("min2"), this.$at + 40);
  }

  get max2(): GstRTSPTime2 {
    return new GstRTSPTime2(this.$live("max2"), this.$at + 64);
  }
}
