// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstBaseSrc, GstBaseSrcClass } from "../gstreamer-base/gstbasesrc.ts";

export const functions = {
  gst_app_src_get_type: { args: [], returns: "u64" },
  gst_app_src_set_caps: { args: ["ptr", "ptr"], returns: "void" },
  gst_app_src_get_caps: { args: ["ptr"], returns: "ptr" },
  gst_app_src_set_size: { args: ["ptr", "i64"], returns: "void" },
  gst_app_src_get_size: { args: ["ptr"], returns: "i64" },
  gst_app_src_set_duration: { args: ["ptr", "u64"], returns: "void" },
  gst_app_src_get_duration: { args: ["ptr"], returns: "u64" },
  gst_app_src_set_stream_type: { args: ["ptr", "u32"], returns: "void" },
  gst_app_src_get_stream_type: { args: ["ptr"], returns: "u32" },
  gst_app_src_set_max_bytes: { args: ["ptr", "u64"], returns: "void" },
  gst_app_src_get_max_bytes: { args: ["ptr"], returns: "u64" },
  gst_app_src_get_current_level_bytes: { args: ["ptr"], returns: "u64" },
  gst_app_src_set_max_buffers: { args: ["ptr", "u64"], returns: "void" },
  gst_app_src_get_max_buffers: { args: ["ptr"], returns: "u64" },
  gst_app_src_get_current_level_buffers: { args: ["ptr"], returns: "u64" },
  gst_app_src_set_max_time: { args: ["ptr", "u64"], returns: "void" },
  gst_app_src_get_max_time: { args: ["ptr"], returns: "u64" },
  gst_app_src_get_current_level_time: { args: ["ptr"], returns: "u64" },
  gst_app_src_set_leaky_type: { args: ["ptr", "u32"], returns: "void" },
  gst_app_src_get_leaky_type: { args: ["ptr"], returns: "u32" },
  gst_app_src_set_latency: { args: ["ptr", "u64", "u64"], returns: "void" },
  gst_app_src_get_latency: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_app_src_set_emit_signals: { args: ["ptr", "i32"], returns: "void" },
  gst_app_src_get_emit_signals: { args: ["ptr"], returns: "i32" },
  gst_app_src_push_buffer: { args: ["ptr", "ptr"], returns: "i32" },
  gst_app_src_push_buffer_list: { args: ["ptr", "ptr"], returns: "i32" },
  gst_app_src_end_of_stream: { args: ["ptr"], returns: "i32" },
  gst_app_src_push_sample: { args: ["ptr", "ptr"], returns: "i32" },
  gst_app_src_set_callbacks: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GstAppSrcCallbacks.need_data": { args: ["ptr", "u32", "ptr"], returns: "void" },
  "GstAppSrcCallbacks.enough_data": { args: ["ptr", "ptr"], returns: "void" },
  "GstAppSrcCallbacks.seek_data": { args: ["ptr", "u64", "ptr"], returns: "i32" },
  "GstAppSrcClass.need_data": { args: ["ptr", "u32"], returns: "void" },
  "GstAppSrcClass.enough_data": { args: ["ptr"], returns: "void" },
  "GstAppSrcClass.seek_data": { args: ["ptr", "u64"], returns: "i32" },
  "GstAppSrcClass.push_buffer": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAppSrcClass.end_of_stream": { args: ["ptr"], returns: "i32" },
  "GstAppSrcClass.push_sample": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAppSrcClass.push_buffer_list": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const GstAppStreamType = {
  GST_APP_STREAM_TYPE_STREAM: 0,
  GST_APP_STREAM_TYPE_SEEKABLE: 1,
  GST_APP_STREAM_TYPE_RANDOM_ACCESS: 2,
} as const;
export type GstAppStreamType = (typeof GstAppStreamType)[keyof typeof GstAppStreamType];

export const GstAppLeakyType = {
  GST_APP_LEAKY_TYPE_NONE: 0,
  GST_APP_LEAKY_TYPE_UPSTREAM: 1,
  GST_APP_LEAKY_TYPE_DOWNSTREAM: 2,
} as const;
export type GstAppLeakyType = (typeof GstAppLeakyType)[keyof typeof GstAppLeakyType];

export class GstAppSrcCallbacks extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    need_data: { offset: 0, size: 8, kind: "ptr", callback: "GstAppSrcCallbacks.need_data" },
    enough_data: { offset: 8, size: 8, kind: "ptr", callback: "GstAppSrcCallbacks.enough_data" },
    seek_data: { offset: 16, size: 8, kind: "ptr", callback: "GstAppSrcCallbacks.seek_data" },
    _gst_reserved: { offset: 24, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get need_data(): number {
    return this.$live("need_data").pointer(this.$at);
  }

  set need_data(value: number) {
    this.$live("need_data").setPointer(this.$at, this.$fit("ptr", "need_data", value));
  }

  get enough_data(): number {
    return this.$live("enough_data").pointer(this.$at + 8);
  }

  set enough_data(value: number) {
    this.$live("enough_data").setPointer(this.$at + 8, this.$fit("ptr", "enough_data", value));
  }

  get seek_data(): number {
    return this.$live("seek_data").pointer(this.$at + 16);
  }

  set seek_data(value: number) {
    this.$live("seek_data").setPointer(this.$at + 16, this.$fit("ptr", "seek_data", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 24, 4, "ptr");
  }
}

export class GstAppSrc extends Struct {
  static readonly size = 688;
  static readonly align = 8;
  static readonly fields = {
    basesrc: { offset: 0, size: 648, kind: "struct", type: "GstBaseSrc" },
    priv: { offset: 648, size: 8, kind: "ptr", to: "GstAppSrcPrivate" },
    _gst_reserved: { offset: 656, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get basesrc(): GstBaseSrc {
    return new GstBaseSrc(this.$live("basesrc"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 648);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 648, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 656, 4, "ptr");
  }
}

export class GstAppSrcClass extends Struct {
  static readonly size = 872;
  static readonly align = 8;
  static readonly fields = {
    basesrc_class: { offset: 0, size: 800, kind: "struct", type: "GstBaseSrcClass" },
    need_data: { offset: 800, size: 8, kind: "ptr", callback: "GstAppSrcClass.need_data" },
    enough_data: { offset: 808, size: 8, kind: "ptr", callback: "GstAppSrcClass.enough_data" },
    seek_data: { offset: 816, size: 8, kind: "ptr", callback: "GstAppSrcClass.seek_data" },
    push_buffer: { offset: 824, size: 8, kind: "ptr", callback: "GstAppSrcClass.push_buffer" },
    end_of_stream: { offset: 832, size: 8, kind: "ptr", callback: "GstAppSrcClass.end_of_stream" },
    push_sample: { offset: 840, size: 8, kind: "ptr", callback: "GstAppSrcClass.push_sample" },
    push_buffer_list: { offset: 848, size: 8, kind: "ptr", callback: "GstAppSrcClass.push_buffer_list" },
    _gst_reserved: { offset: 856, size: 16, kind: "array", of: "ptr", length: 2 },
  } as const;

  get basesrc_class(): GstBaseSrcClass {
    return new GstBaseSrcClass(this.$live("basesrc_class"), this.$at);
  }

  get need_data(): number {
    return this.$live("need_data").pointer(this.$at + 800);
  }

  set need_data(value: number) {
    this.$live("need_data").setPointer(this.$at + 800, this.$fit("ptr", "need_data", value));
  }

  get enough_data(): number {
    return this.$live("enough_data").pointer(this.$at + 808);
  }

  set enough_data(value: number) {
    this.$live("enough_data").setPointer(this.$at + 808, this.$fit("ptr", "enough_data", value));
  }

  get seek_data(): number {
    return this.$live("seek_data").pointer(this.$at + 816);
  }

  set seek_data(value: number) {
    this.$live("seek_data").setPointer(this.$at + 816, this.$fit("ptr", "seek_data", value));
  }

  get push_buffer(): number {
    return this.$live("push_buffer").pointer(this.$at + 824);
  }

  set push_buffer(value: number) {
    this.$live("push_buffer").setPointer(this.$at + 824, this.$fit("ptr", "push_buffer", value));
  }

  get end_of_stream(): number {
    return this.$live("end_of_stream").pointer(this.$at + 832);
  }

  set end_of_stream(value: number) {
    this.$live("end_of_stream").setPointer(this.$at + 832, this.$fit("ptr", "end_of_stream", value));
  }

  get push_sample(): number {
    return this.$live("push_sample").pointer(this.$at + 840);
  }

  set push_sample(value: number) {
    this.$live("push_sample").setPointer(this.$at + 840, this.$fit("ptr", "push_sample", value));
  }

  get push_buffer_list(): number {
    return this.$live("push_buffer_list").pointer(this.$at + 848);
  }

  set push_buffer_list(value: number) {
    this.$live("push_buffer_list").setPointer(this.$at + 848, this.$fit("ptr", "push_buffer_list", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 856, 2, "ptr");
  }
}
