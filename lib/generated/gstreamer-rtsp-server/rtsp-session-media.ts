// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_rtsp_session_media_get_type: { args: [], returns: "u64" },
  gst_rtsp_session_media_new: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_rtsp_session_media_matches: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_rtsp_session_media_get_media: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_session_media_get_base_time: { args: ["ptr"], returns: "u64" },
  gst_rtsp_session_media_set_state: { args: ["ptr", "u32"], returns: "i32" },
  gst_rtsp_session_media_set_rtsp_state: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_session_media_get_rtsp_state: { args: ["ptr"], returns: "u32" },
  gst_rtsp_session_media_set_transport: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_rtsp_session_media_get_transport: { args: ["ptr", "u32"], returns: "ptr" },
  gst_rtsp_session_media_get_transports: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_session_media_alloc_channels: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_session_media_get_rtpinfo: { args: ["ptr"], returns: "ptr" },
} as const;

export class GstRTSPSessionMedia extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstRTSPSessionMediaPrivate" },
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

export class GstRTSPSessionMediaClass extends Struct {
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
