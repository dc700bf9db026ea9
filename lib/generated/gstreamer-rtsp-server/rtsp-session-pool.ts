// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_rtsp_session_pool_get_type: { args: [], returns: "u64" },
  gst_rtsp_session_pool_new: { args: [], returns: "ptr" },
  gst_rtsp_session_pool_set_max_sessions: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_session_pool_get_max_sessions: { args: ["ptr"], returns: "u32" },
  gst_rtsp_session_pool_get_n_sessions: { args: ["ptr"], returns: "u32" },
  gst_rtsp_session_pool_create: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_session_pool_find: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_rtsp_session_pool_remove: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_session_pool_filter: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_rtsp_session_pool_cleanup: { args: ["ptr"], returns: "u32" },
  gst_rtsp_session_pool_create_watch: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  GstRTSPSessionPoolFunc: { args: ["ptr", "ptr"], returns: "i32" },
  GstRTSPSessionPoolFilterFunc: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  "GstRTSPSessionPoolClass.create_session_id": { args: ["ptr"], returns: "ptr" },
  "GstRTSPSessionPoolClass.create_session": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstRTSPSessionPoolClass.session_removed": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GstRTSPSessionPool extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPSessionPoolPrivate" },
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

export class GstRTSPSessionPoolClass extends Struct {
  static readonly size = 312;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    create_session_id: { offset: 136, size: 8, kind: "ptr", callback: "GstRTSPSessionPoolClass.create_session_id" },
    create_session: { offset: 144, size: 8, kind: "ptr", callback: "GstRTSPSessionPoolClass.create_session" },
    session_removed: { offset: 152, size: 8, kind: "ptr", callback: "GstRTSPSessionPoolClass.session_removed" },
    _gst_reserved: { offset: 160, size: 152, kind: "array", of: "ptr", length: 19 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get create_session_id(): number {
    return this.$live("create_session_id").pointer(this.$at + 136);
  }

  set create_session_id(value: number) {
    this.$live("create_session_id").setPointer(this.$at + 136, this.$fit("ptr", "create_session_id", value));
  }

  get create_session(): number {
    return this.$live("create_session").pointer(this.$at + 144);
  }

  set create_session(value: number) {
    this.$live("create_session").setPointer(this.$at + 144, this.$fit("ptr", "create_session", value));
  }

  get session_removed(): number {
    return this.$live("session_removed").pointer(this.$at + 152);
  }

  set session_removed(value: number) {
    this.$live("session_removed").setPointer(this.$at + 152, this.$fit("ptr", "session_removed", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 160, 19, "ptr");
  }
}
