// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstBin, GstBinClass } from "./gstbin.ts";

export const functions = {
  gst_pipeline_get_type: { args: [], returns: "u64" },
  gst_pipeline_new: { args: ["ptr"], returns: "ptr" },
  gst_pipeline_get_bus: { args: ["ptr"], returns: "ptr" },
  gst_pipeline_use_clock: { args: ["ptr", "ptr"], returns: "void" },
  gst_pipeline_set_clock: { args: ["ptr", "ptr"], returns: "i32" },
  gst_pipeline_get_clock: { args: ["ptr"], returns: "ptr" },
  gst_pipeline_get_pipeline_clock: { args: ["ptr"], returns: "ptr" },
  gst_pipeline_auto_clock: { args: ["ptr"], returns: "void" },
  gst_pipeline_set_delay: { args: ["ptr", "u64"], returns: "void" },
  gst_pipeline_get_delay: { args: ["ptr"], returns: "u64" },
  gst_pipeline_set_latency: { args: ["ptr", "u64"], returns: "void" },
  gst_pipeline_get_latency: { args: ["ptr"], returns: "u64" },
  gst_pipeline_set_auto_flush_bus: { args: ["ptr", "i32"], returns: "void" },
  gst_pipeline_get_auto_flush_bus: { args: ["ptr"], returns: "i32" },
} as const;

export const GstPipelineFlags = {
  GST_PIPELINE_FLAG_FIXED_CLOCK: 524288,
  GST_PIPELINE_FLAG_LAST: 8388608,
} as const;
export type GstPipelineFlags = (typeof GstPipelineFlags)[keyof typeof GstPipelineFlags];

export class GstPipeline extends Struct {
  static readonly size = 440;
  static readonly align = 8;
  static readonly fields = {
    bin: { offset: 0, size: 376, kind: "struct", type: "GstBin" },
    fixed_clock: { offset: 376, size: 8, kind: "ptr", to: "GstClock" },
    stream_time: { offset: 384, size: 8, kind: "u64" },
    delay: { offset: 392, size: 8, kind: "u64" },
    priv: { offset: 400, size: 8, kind: "ptr", to: "GstPipelinePrivate" },
    _gst_reserved: { offset: 408, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get bin(): GstBin {
    return new GstBin(this.$live("bin"), this.$at);
  }

  get fixed_clock(): number {
    return this.$live("fixed_clock").pointer(this.$at + 376);
  }

  set fixed_clock(value: number) {
    this.$live("fixed_clock").setPointer(this.$at + 376, this.$fit("ptr", "fixed_clock", value));
  }

  get stream_time(): bigint {
    return this.$live("stream_time").u64(this.$at + 384);
  }

  set stream_time(value: bigint) {
    this.$live("stream_time").setU64(this.$at + 384, this.$fit("u64", "stream_time", value));
  }

  get delay(): bigint {
    return this.$live("delay").u64(this.$at + 392);
  }

  set delay(value: bigint) {
    this.$live("delay").setU64(this.$at + 392, this.$fit("u64", "delay", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 400);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 400, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 408, 4, "ptr");
  }
}

export class GstPipelineClass extends Struct {
  static readonly size = 608;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 576, kind: "struct", type: "GstBinClass" },
    _gst_reserved: { offset: 576, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstBinClass {
    return new GstBinClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 576, 4, "ptr");
  }
}
