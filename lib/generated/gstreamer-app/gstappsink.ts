// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstBaseSink, GstBaseSinkClass } from "../gstreamer-base/gstbasesink.ts";

export const functions = {
  gst_app_sink_get_type: { args: [], returns: "u64" },
  gst_app_sink_set_caps: { args: ["ptr", "ptr"], returns: "void" },
  gst_app_sink_get_caps: { args: ["ptr"], returns: "ptr" },
  gst_app_sink_is_eos: { args: ["ptr"], returns: "i32" },
  gst_app_sink_set_emit_signals: { args: ["ptr", "i32"], returns: "void" },
  gst_app_sink_get_emit_signals: { args: ["ptr"], returns: "i32" },
  gst_app_sink_set_max_buffers: { args: ["ptr", "u32"], returns: "void" },
  gst_app_sink_get_max_buffers: { args: ["ptr"], returns: "u32" },
  gst_app_sink_set_drop: { args: ["ptr", "i32"], returns: "void" },
  gst_app_sink_get_drop: { args: ["ptr"], returns: "i32" },
  gst_app_sink_set_buffer_list_support: { args: ["ptr", "i32"], returns: "void" },
  gst_app_sink_get_buffer_list_support: { args: ["ptr"], returns: "i32" },
  gst_app_sink_set_wait_on_eos: { args: ["ptr", "i32"], returns: "void" },
  gst_app_sink_get_wait_on_eos: { args: ["ptr"], returns: "i32" },
  gst_app_sink_pull_preroll: { args: ["ptr"], returns: "ptr" },
  gst_app_sink_pull_sample: { args: ["ptr"], returns: "ptr" },
  gst_app_sink_pull_object: { args: ["ptr"], returns: "ptr" },
  gst_app_sink_try_pull_preroll: { args: ["ptr", "u64"], returns: "ptr" },
  gst_app_sink_try_pull_sample: { args: ["ptr", "u64"], returns: "ptr" },
  gst_app_sink_try_pull_object: { args: ["ptr", "u64"], returns: "ptr" },
  gst_app_sink_set_callbacks: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GstAppSinkCallbacks.eos": { args: ["ptr", "ptr"], returns: "void" },
  "GstAppSinkCallbacks.new_preroll": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAppSinkCallbacks.new_sample": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAppSinkCallbacks.new_event": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAppSinkClass.eos": { args: ["ptr"], returns: "void" },
  "GstAppSinkClass.new_preroll": { args: ["ptr"], returns: "i32" },
  "GstAppSinkClass.new_sample": { args: ["ptr"], returns: "i32" },
  "GstAppSinkClass.pull_preroll": { args: ["ptr"], returns: "ptr" },
  "GstAppSinkClass.pull_sample": { args: ["ptr"], returns: "ptr" },
  "GstAppSinkClass.try_pull_preroll": { args: ["ptr", "u64"], returns: "ptr" },
  "GstAppSinkClass.try_pull_sample": { args: ["ptr", "u64"], returns: "ptr" },
  "GstAppSinkClass.try_pull_object": { args: ["ptr", "u64"], returns: "ptr" },
} as const;

export class GstAppSinkCallbacks extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    eos: { offset: 0, size: 8, kind: "ptr", callback: "GstAppSinkCallbacks.eos" },
    new_preroll: { offset: 8, size: 8, kind: "ptr", callback: "GstAppSinkCallbacks.new_preroll" },
    new_sample: { offset: 16, size: 8, kind: "ptr", callback: "GstAppSinkCallbacks.new_sample" },
    new_event: { offset: 24, size: 8, kind: "ptr", callback: "GstAppSinkCallbacks.new_event" },
    _gst_reserved: { offset: 32, size: 24, kind: "array", of: "ptr", length: 3 },
  } as const;

  get eos(): number {
    return this.$live("eos").pointer(this.$at);
  }

  set eos(value: number) {
    this.$live("eos").setPointer(this.$at, this.$fit("ptr", "eos", value));
  }

  get new_preroll(): number {
    return this.$live("new_preroll").pointer(this.$at + 8);
  }

  set new_preroll(value: number) {
    this.$live("new_preroll").setPointer(this.$at + 8, this.$fit("ptr", "new_preroll", value));
  }

  get new_sample(): number {
    return this.$live("new_sample").pointer(this.$at + 16);
  }

  set new_sample(value: number) {
    this.$live("new_sample").setPointer(this.$at + 16, this.$fit("ptr", "new_sample", value));
  }

  get new_event(): number {
    return this.$live("new_event").pointer(this.$at + 24);
  }

  set new_event(value: number) {
    this.$live("new_event").setPointer(this.$at + 24, this.$fit("ptr", "new_event", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 32, 3, "ptr");
  }
}

export class GstAppSink extends Struct {
  static readonly size = 704;
  static readonly align = 8;
  static readonly fields = {
    basesink: { offset: 0, size: 664, kind: "struct", type: "GstBaseSink" },
    priv: { offset: 664, size: 8, kind: "ptr", to: "GstAppSinkPrivate" },
    _gst_reserved: { offset: 672, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get basesink(): GstBaseSink {
    return new GstBaseSink(this.$live("basesink"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 664);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 664, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 672, 4, "ptr");
  }
}

export class GstAppSinkClass extends Struct {
  static readonly size = 864;
  static readonly align = 8;
  static readonly fields = {
    basesink_class: { offset: 0, size: 792, kind: "struct", type: "GstBaseSinkClass" },
    eos: { offset: 792, size: 8, kind: "ptr", callback: "GstAppSinkClass.eos" },
    new_preroll: { offset: 800, size: 8, kind: "ptr", callback: "GstAppSinkClass.new_preroll" },
    new_sample: { offset: 808, size: 8, kind: "ptr", callback: "GstAppSinkClass.new_sample" },
    pull_preroll: { offset: 816, size: 8, kind: "ptr", callback: "GstAppSinkClass.pull_preroll" },
    pull_sample: { offset: 824, size: 8, kind: "ptr", callback: "GstAppSinkClass.pull_sample" },
    try_pull_preroll: { offset: 832, size: 8, kind: "ptr", callback: "GstAppSinkClass.try_pull_preroll" },
    try_pull_sample: { offset: 840, size: 8, kind: "ptr", callback: "GstAppSinkClass.try_pull_sample" },
    try_pull_object: { offset: 848, size: 8, kind: "ptr", callback: "GstAppSinkClass.try_pull_object" },
    _gst_reserved: { offset: 856, size: 8, kind: "array", of: "ptr", length: 1 },
  } as const;

  get basesink_class(): GstBaseSinkClass {
    return new GstBaseSinkClass(this.$live("basesink_class"), this.$at);
  }

  get eos(): number {
    return this.$live("eos").pointer(this.$at + 792);
  }

  set eos(value: number) {
    this.$live("eos").setPointer(this.$at + 792, this.$fit("ptr", "eos", value));
  }

  get new_preroll(): number {
    return this.$live("new_preroll").pointer(this.$at + 800);
  }

  set new_preroll(value: number) {
    this.$live("new_preroll").setPointer(this.$at + 800, this.$fit("ptr", "new_preroll", value));
  }

  get new_sample(): number {
    return this.$live("new_sample").pointer(this.$at + 808);
  }

  set new_sample(value: number) {
    this.$live("new_sample").setPointer(this.$at + 808, this.$fit("ptr", "new_sample", value));
  }

  get pull_preroll(): number {
    return this.$live("pull_preroll").pointer(this.$at + 816);
  }

  set pull_preroll(value: number) {
    this.$live("pull_preroll").setPointer(this.$at + 816, this.$fit("ptr", "pull_preroll", value));
  }

  get pull_sample(): number {
    return this.$live("pull_sample").pointer(this.$at + 824);
  }

  set pull_sample(value: number) {
    this.$live("pull_sample").setPointer(this.$at + 824, this.$fit("ptr", "pull_sample", value));
  }

  get try_pull_preroll(): number {
    return this.$live("try_pull_preroll").pointer(this.$at + 832);
  }

  set try_pull_preroll(value: number) {
    this.$live("try_pull_preroll").setPointer(this.$at + 832, this.$fit("ptr", "try_pull_preroll", value));
  }

  get try_pull_sample(): number {
    return this.$live("try_pull_sample").pointer(this.$at + 840);
  }

  set try_pull_sample(value: number) {
    this.$live("try_pull_sample").setPointer(this.$at + 840, this.$fit("ptr", "try_pull_sample", value));
  }

  get try_pull_object(): number {
    return this.$live("try_pull_object").pointer(this.$at + 848);
  }

  set try_pull_object(value: number) {
    this.$live("try_pull_object").setPointer(this.$at + 848, this.$fit("ptr", "try_pull_object", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 856, 1, "ptr");
  }
}
