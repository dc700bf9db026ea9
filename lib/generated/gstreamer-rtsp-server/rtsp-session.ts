// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_rtsp_session_get_type: { args: [], returns: "u64" },
  gst_rtsp_session_new: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_session_get_sessionid: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_session_get_header: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_session_set_timeout: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_session_get_timeout: { args: ["ptr"], returns: "u32" },
  gst_rtsp_session_touch: { args: ["ptr"], returns: "void" },
  gst_rtsp_session_prevent_expire: { args: ["ptr"], returns: "void" },
  gst_rtsp_session_allow_expire: { args: ["ptr"], returns: "void" },
  gst_rtsp_session_next_timeout_usec: { args: ["ptr", "i64"], returns: "i32" },
  gst_rtsp_session_is_expired_usec: { args: ["ptr", "i64"], returns: "i32" },
  gst_rtsp_session_next_timeout: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_session_is_expired: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_session_manage_media: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_rtsp_session_release_media: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_session_get_media: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_rtsp_session_dup_media: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_rtsp_session_filter: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  GstRTSPSessionFilterFunc: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
} as const;

export const GstRTSPFilterResult = {
  GST_RTSP_FILTER_REMOVE: 0,
  GST_RTSP_FILTER_KEEP: 1,
  GST_RTSP_FILTER_REF: 2,
} as const;
export type GstRTSPFilterResult = (typeof GstRTSPFilterResult)[keyof typeof GstRTSPFilterResult];

export class GstRTSPSession extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPSessionPrivate" },
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

export class GstRTSPSessionClass extends Struct {
  static readonly size = 168;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    _gst_reserved: { offset: 136, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 136, 4, "ptr");
  }
}
