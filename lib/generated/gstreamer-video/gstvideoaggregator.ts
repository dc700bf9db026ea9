// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstAggregator, GstAggregatorClass, GstAggregatorPad, GstAggregatorPadClass } from "../gstreamer-base/gstaggregator.ts";
import { GstVideoInfo } from "./video-info.ts";

export const functions = {
  gst_video_aggregator_pad_get_type: { args: [], returns: "u64" },
  gst_video_aggregator_pad_has_current_buffer: { args: ["ptr"], returns: "i32" },
  gst_video_aggregator_pad_get_current_buffer: { args: ["ptr"], returns: "ptr" },
  gst_video_aggregator_pad_get_prepared_frame: { args: ["ptr"], returns: "ptr" },
  gst_video_aggregator_pad_set_needs_alpha: { args: ["ptr", "i32"], returns: "void" },
  gst_video_aggregator_convert_pad_get_type: { args: [], returns: "u64" },
  gst_video_aggregator_convert_pad_update_conversion_info: { args: ["ptr"], returns: "void" },
  gst_video_aggregator_parallel_convert_pad_get_type: { args: [], returns: "u64" },
  gst_video_aggregator_get_type: { args: [], returns: "u64" },
  gst_video_aggregator_get_execution_task_pool: { args: ["ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  GST_VIDEO_AGGREGATOR_PARALLEL_CONVERT_PAD: { args: ["ptr"], returns: "ptr" },
  GST_VIDEO_AGGREGATOR_PARALLEL_CONVERT_PAD_CLASS: { args: ["ptr"], returns: "ptr" },
  GST_IS_VIDEO_AGGREGATOR_PARALLEL_CONVERT_PAD: { args: ["ptr"], returns: "i32" },
  GST_IS_VIDEO_AGGREGATOR_PARALLEL_CONVERT_PAD_CLASS: { args: ["ptr"], returns: "i32" },
  GST_VIDEO_AGGREGATOR_PARALLEL_CONVERT_PAD_GET_CLASS: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GstVideoAggregatorPadClass.update_conversion_info": { args: ["ptr"], returns: "void" },
  "GstVideoAggregatorPadClass.prepare_frame": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GstVideoAggregatorPadClass.clean_frame": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GstVideoAggregatorPadClass.prepare_frame_start": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GstVideoAggregatorPadClass.prepare_frame_finish": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GstVideoAggregatorConvertPadClass.create_conversion_info": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GstVideoAggregatorClass.update_caps": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstVideoAggregatorClass.aggregate_frames": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoAggregatorClass.create_output_buffer": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoAggregatorClass.find_best_format": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
} as const;

export class GstVideoAggregatorPad extends Struct {
  static readonly size = 872;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 680, kind: "struct", type: "GstAggregatorPad" },
    info: { offset: 680, size: 152, kind: "struct", type: "GstVideoInfo" },
    priv: { offset: 832, size: 8, kind: "ptr", to: "GstVideoAggregatorPadPrivate" },
    _gst_reserved: { offset: 840, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstAggregatorPad {
    return new GstAggregatorPad(this.$live("parent"), this.$at);
  }

  get info(): GstVideoInfo {
    return new GstVideoInfo(this.$live("info"), this.$at + 680);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 832);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 832, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 840, 4, "ptr");
  }
}

export class GstVideoAggregatorPadClass extends Struct {
  static readonly size = 592;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 408, kind: "struct", type: "GstAggregatorPadClass" },
    update_conversion_info: { offset: 408, size: 8, kind: "ptr", callback: "GstVideoAggregatorPadClass.update_conversion_info" },
    prepare_frame: { offset: 416, size: 8, kind: "ptr", callback: "GstVideoAggregatorPadClass.prepare_frame" },
    clean_frame: { offset: 424, size: 8, kind: "ptr", callback: "GstVideoAggregatorPadClass.clean_frame" },
    prepare_frame_start: { offset: 432, size: 8, kind: "ptr", callback: "GstVideoAggregatorPadClass.prepare_frame_start" },
    prepare_frame_finish: { offset: 440, size: 8, kind: "ptr", callback: "GstVideoAggregatorPadClass.prepare_frame_finish" },
    _gst_reserved: { offset: 448, size: 144, kind: "array", of: "ptr", length: 18 },
  } as const;

  get parent_class(): GstAggregatorPadClass {
    return new GstAggregatorPadClass(this.$live("parent_class"), this.$at);
  }

  get update_conversion_info(): number {
    return this.$live("update_conversion_info").pointer(this.$at + 408);
  }

  set update_conversion_info(value: number) {
    this.$live("update_conversion_info").setPointer(this.$at + 408, this.$fit("ptr", "update_conversion_info", value));
  }

  get prepare_frame(): number {
    return this.$live("prepare_frame").pointer(this.$at + 416);
  }

  set prepare_frame(value: number) {
    this.$live("prepare_frame").setPointer(this.$at + 416, this.$fit("ptr", "prepare_frame", value));
  }

  get clean_frame(): number {
    return this.$live("clean_frame").pointer(this.$at + 424);
  }

  set clean_frame(value: number) {
    this.$live("clean_frame").setPointer(this.$at + 424, this.$fit("ptr", "clean_frame", value));
  }

  get prepare_frame_start(): number {
    return this.$live("prepare_frame_start").pointer(this.$at + 432);
  }

  set prepare_frame_start(value: number) {
    this.$live("prepare_frame_start").setPointer(this.$at + 432, this.$fit("ptr", "prepare_frame_start", value));
  }

  get prepare_frame_finish(): number {
    return this.$live("prepare_frame_finish").pointer(this.$at + 440);
  }

  set prepare_frame_finish(value: number) {
    this.$live("prepare_frame_finish").setPointer(this.$at + 440, this.$fit("ptr", "prepare_frame_finish", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 448, 18, "ptr");
  }
}

export class GstVideoAggregatorConvertPad extends Struct {
  static readonly size = 912;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 872, kind: "struct", type: "GstVideoAggregatorPad" },
    priv: { offset: 872, size: 8, kind: "ptr", to: "GstVideoAggregatorConvertPadPrivate" },
    _gst_reserved: { offset: 880, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstVideoAggregatorPad {
    return new GstVideoAggregatorPad(this.$live("parent"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 872);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 872, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 880, 4, "ptr");
  }
}

export class GstVideoAggregatorConvertPadClass extends Struct {
  static readonly size = 632;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 592, kind: "struct", type: "GstVideoAggregatorPadClass" },
    create_conversion_info: { offset: 592, size: 8, kind: "ptr", callback: "GstVideoAggregatorConvertPadClass.create_conversion_info" },
    _gst_reserved: { offset: 600, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstVideoAggregatorPadClass {
    return new GstVideoAggregatorPadClass(this.$live("parent_class"), this.$at);
  }

  get create_conversion_info(): number {
    return this.$live("create_conversion_info").pointer(this.$at + 592);
  }

  set create_conversion_info(value: number) {
    this.$live("create_conversion_info").setPointer(this.$at + 592, this.$fit("ptr", "create_conversion_info", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 600, 4, "ptr");
  }
}

export class GstVideoAggregatorParallelConvertPad extends Struct {
  static readonly size = 912;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 912, kind: "struct", type: "GstVideoAggregatorConvertPad" },
  } as const;

  get parent_instance(): GstVideoAggregatorConvertPad {
    return new GstVideoAggregatorConvertPad(this.$live("parent_instance"), this.$at);
  }
}

export class GstVideoAggregatorParallelConvertPadClass extends Struct {
  static readonly size = 664;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 632, kind: "struct", type: "GstVideoAggregatorConvertPadClass" },
    _gst_reserved: { offset: 632, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstVideoAggregatorConvertPadClass {
    return new GstVideoAggregatorConvertPadClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 632, 4, "ptr");
  }
}

export class GstVideoAggregator extends Struct {
  static readonly size = 760;
  static readonly align = 8;
  static readonly fields = {
    aggregator: { offset: 0, size: 440, kind: "struct", type: "GstAggregator" },
    info: { offset: 440, size: 152, kind: "struct", type: "GstVideoInfo" },
    priv: { offset: 592, size: 8, kind: "ptr", to: "GstVideoAggregatorPrivate" },
    _gst_reserved: { offset: 600, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get aggregator(): GstAggregator {
    return new GstAggregator(this.$live("aggregator"), this.$at);
  }

  get info(): GstVideoInfo {
    return new GstVideoInfo(this.$live("info"), this.$at + 440);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 592);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 592, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 600, 20, "ptr");
  }
}

export class GstVideoAggregatorClass extends Struct {
  static readonly size = 984;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 792, kind: "struct", type: "GstAggregatorClass" },
    update_caps: { offset: 792, size: 8, kind: "ptr", callback: "GstVideoAggregatorClass.update_caps" },
    aggregate_frames: { offset: 800, size: 8, kind: "ptr", callback: "GstVideoAggregatorClass.aggregate_frames" },
    create_output_buffer: { offset: 808, size: 8, kind: "ptr", callback: "GstVideoAggregatorClass.create_output_buffer" },
    find_best_format: { offset: 816, size: 8, kind: "ptr", callback: "GstVideoAggregatorClass.find_best_format" },
    _gst_reserved: { offset: 824, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get parent_class(): GstAggregatorClass {
    return new GstAggregatorClass(this.$live("parent_class"), this.$at);
  }

  get update_caps(): number {
    return this.$live("update_caps").pointer(this.$at + 792);
  }

  set update_caps(value: number) {
    this.$live("update_caps").setPointer(this.$at + 792, this.$fit("ptr", "update_caps", value));
  }

  get aggregate_frames(): number {
    return this.$live("aggregate_frames").pointer(this.$at + 800);
  }

  set aggregate_frames(value: number) {
    this.$live("aggregate_frames").setPointer(this.$at + 800, this.$fit("ptr", "aggregate_frames", value));
  }

  get create_output_buffer(): number {
    return this.$live("create_output_buffer").pointer(this.$at + 808);
  }

  set create_output_buffer(value: number) {
    this.$live("create_output_buffer").setPointer(this.$at + 808, this.$fit("ptr", "create_output_buffer", value));
  }

  get find_best_format(): number {
    return this.$live("find_best_format").pointer(this.$at + 816);
  }

  set find_best_format(value: number) {
    this.$live("find_best_format").setPointer(this.$at + 816, this.$fit("ptr", "find_best_format", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 824, 20, "ptr");
  }
}
