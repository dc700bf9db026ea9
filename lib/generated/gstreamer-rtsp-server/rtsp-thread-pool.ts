// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";
import { GstMiniObject } from "../gstreamer/gstminiobject.ts";

export const functions = {
  gst_rtsp_thread_get_type: { args: [], returns: "u64" },
  gst_rtsp_thread_new: { args: ["u32"], returns: "ptr" },
  gst_rtsp_thread_reuse: { args: ["ptr"], returns: "i32" },
  gst_rtsp_thread_stop: { args: ["ptr"], returns: "void" },
  gst_rtsp_thread_pool_get_type: { args: [], returns: "u64" },
  gst_rtsp_thread_pool_new: { args: [], returns: "ptr" },
  gst_rtsp_thread_pool_set_max_threads: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_thread_pool_get_max_threads: { args: ["ptr"], returns: "i32" },
  gst_rtsp_thread_pool_get_thread: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  gst_rtsp_thread_pool_cleanup: { args: [], returns: "void" },
} as const;

export const wrappers = {
  gst_rtsp_thread_ref: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_thread_unref: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GstRTSPThreadPoolClass.get_thread": { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  "GstRTSPThreadPoolClass.configure_thread": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GstRTSPThreadPoolClass.thread_enter": { args: ["ptr", "ptr"], returns: "void" },
  "GstRTSPThreadPoolClass.thread_leave": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const GstRTSPThreadType = {
  GST_RTSP_THREAD_TYPE_CLIENT: 0,
  GST_RTSP_THREAD_TYPE_MEDIA: 1,
} as const;
export type GstRTSPThreadType = (typeof GstRTSPThreadType)[keyof typeof GstRTSPThreadType];

export class GstRTSPThread extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    mini_object: { offset: 0, size: 64, kind: "struct", type: "GstMiniObject" },
    type: { offset: 64, size: 4, kind: "u32", enum: "GstRTSPThreadType" },
    context: { offset: 72, size: 8, kind: "ptr", to: "GMainContext" },
    loop: { offset: 80, size: 8, kind: "ptr", to: "GMainLoop" },
  } as const;

  get mini_object(): GstMiniObject {
    return new GstMiniObject(this.$live("mini_object"), this.$at);
  }

  get type(): number {
    return this.$live("type").u32(this.$at + 64);
  }

  set type(value: number) {
    this.$live("type").setU32(this.$at + 64, this.$fit("u32", "type", value));
  }

  get context(): number {
    return this.$live("context").pointer(this.$at + 72);
  }

  set context(value: number) {
    this.$live("context").setPointer(this.$at + 72, this.$fit("ptr", "context", value));
  }

  get loop(): number {
    return this.$live("loop").pointer(this.$at + 80);
  }

  set loop(value: number) {
    this.$live("loop").setPointer(this.$at + 80, this.$fit("ptr", "loop", value));
  }
}

export class GstRTSPThreadPool extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPThreadPoolPrivate" },
    _gst_reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GObject {
    return new GObject(this.$live("parent"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 32, 4, "ptr");
  }
}

export class GstRTSPThreadPoolClass extends Struct {
  static readonly size = 208;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    pool: { offset: 136, size: 8, kind: "ptr", to: "GThreadPool" },
    get_thread: { offset: 144, size: 8, kind: "ptr", callback: "GstRTSPThreadPoolClass.get_thread" },
    configure_thread: { offset: 152, size: 8, kind: "ptr", callback: "GstRTSPThreadPoolClass.configure_thread" },
    thread_enter: { offset: 160, size: 8, kind: "ptr", callback: "GstRTSPThreadPoolClass.thread_enter" },
    thread_leave: { offset: 168, size: 8, kind: "ptr", callback: "GstRTSPThreadPoolClass.thread_leave" },
    _gst_reserved: { offset: 176, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get pool(): number {
    return this.$live("pool").pointer(this.$at + 136);
  }

  set pool(value: number) {
    this.$live("pool").setPointer(this.$at + 136, this.$fit("ptr", "pool", value));
  }

  get get_thread(): number {
    return this.$live("get_thread").pointer(this.$at + 144);
  }

  set get_thread(value: number) {
    this.$live("get_thread").setPointer(this.$at + 144, this.$fit("ptr", "get_thread", value));
  }

  get configure_thread(): number {
    return this.$live("configure_thread").pointer(this.$at + 152);
  }

  set configure_thread(value: number) {
    this.$live("configure_thread").setPointer(this.$at + 152, this.$fit("ptr", "configure_thread", value));
  }

  get thread_enter(): number {
    return this.$live("thread_enter").pointer(this.$at + 160);
  }

  set thread_enter(value: number) {
    this.$live("thread_enter").setPointer(this.$at + 160, this.$fit("ptr", "thread_enter", value));
  }

  get thread_leave(): number {
    return this.$live("thread_leave").pointer(this.$at + 168);
  }

  set thread_leave(value: number) {
    this.$live("thread_leave").setPointer(this.$at + 168, this.$fit("ptr", "thread_leave", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 176, 4, "ptr");
  }
}
