// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_video_resampler_init: { args: ["ptr", "u32", "u32", "u32", "u32", "f64", "u32", "u32", "ptr"], returns: "i32" },
  gst_video_resampler_clear: { args: ["ptr"], returns: "void" },
} as const;

export const constants = {
  GST_VIDEO_RESAMPLER_OPT_CUBIC_B: "GstVideoResampler.cubic-b",
  GST_VIDEO_RESAMPLER_OPT_CUBIC_C: "GstVideoResampler.cubic-c",
  GST_VIDEO_RESAMPLER_OPT_ENVELOPE: "GstVideoResampler.envelope",
  GST_VIDEO_RESAMPLER_OPT_SHARPNESS: "GstVideoResampler.sharpness",
  GST_VIDEO_RESAMPLER_OPT_SHARPEN: "GstVideoResampler.sharpen",
  GST_VIDEO_RESAMPLER_OPT_MAX_TAPS: "GstVideoResampler.max-taps",
} as const;

export const GstVideoResamplerMethod = {
  GST_VIDEO_RESAMPLER_METHOD_NEAREST: 0,
  GST_VIDEO_RESAMPLER_METHOD_LINEAR: 1,
  GST_VIDEO_RESAMPLER_METHOD_CUBIC: 2,
  GST_VIDEO_RESAMPLER_METHOD_SINC: 3,
  GST_VIDEO_RESAMPLER_METHOD_LANCZOS: 4,
} as const;
export type GstVideoResamplerMethod = (typeof GstVideoResamplerMethod)[keyof typeof GstVideoResamplerMethod];

export const GstVideoResamplerFlags = {
  GST_VIDEO_RESAMPLER_FLAG_NONE: 0,
  GST_VIDEO_RESAMPLER_FLAG_HALF_TAPS: 1,
} as const;
export type GstVideoResamplerFlags = (typeof GstVideoResamplerFlags)[keyof typeof GstVideoResamplerFlags];

export class GstVideoResampler extends Struct {
  static readonly size = 80;
  static readonly align = 8;
  static readonly fields = {
    in_size: { offset: 0, size: 4, kind: "i32" },
    out_size: { offset: 4, size: 4, kind: "i32" },
    max_taps: { offset: 8, size: 4, kind: "u32" },
    n_phases: { offset: 12, size: 4, kind: "u32" },
    offset: { offset: 16, size: 8, kind: "ptr" },
    phase: { offset: 24, size: 8, kind: "ptr" },
    n_taps: { offset: 32, size: 8, kind: "ptr" },
    taps: { offset: 40, size: 8, kind: "ptr" },
    _gst_reserved: { offset: 48, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get in_size(): number {
    return this.$live("in_size").i32(this.$at);
  }

  set in_size(value: number) {
    this.$live("in_size").setI32(this.$at, this.$fit("i32", "in_size", value));
  }

  get out_size(): number {
    return this.$live("out_size").i32(this.$at + 4);
  }

  set out_size(value: number) {
    this.$live("out_size").setI32(this.$at + 4, this.$fit("i32", "out_size", value));
  }

  get max_taps(): number {
    return this.$live("max_taps").u32(this.$at + 8);
  }

  set max_taps(value: number) {
    this.$live("max_taps").setU32(this.$at + 8, this.$fit("u32", "max_taps", value));
  }

  get n_phases(): number {
    return this.$live("n_phases").u32(this.$at + 12);
  }

  set n_phases(value: number) {
    this.$live("n_phases").setU32(this.$at + 12, this.$fit("u32", "n_phases", value));
  }

  get offset(): number {
    return this.$live("offset").pointer(this.$at + 16);
  }

  set offset(value: number) {
    this.$live("offset").setPointer(this.$at + 16, this.$fit("ptr", "offset", value));
  }

  get phase(): number {
    return this.$live("phase").pointer(this.$at + 24);
  }

  set phase(value: number) {
    this.$live("phase").setPointer(this.$at + 24, this.$fit("ptr", "phase", value));
  }

  get n_taps(): number {
    return this.$live("n_taps").pointer(this.$at + 32);
  }

  set n_taps(value: number) {
    this.$live("n_taps").setPointer(this.$at + 32, this.$fit("ptr", "n_taps", value));
  }

  get taps(): number {
    return this.$live("taps").pointer(this.$at + 40);
  }

  set taps(value: number) {
    this.$live("taps").setPointer(this.$at + 40, this.$fit("ptr", "taps", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 48, 4, "ptr");
  }
}
