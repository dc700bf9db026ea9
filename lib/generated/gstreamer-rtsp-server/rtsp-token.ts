// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstMiniObject } from "../gstreamer/gstminiobject.ts";

export const functions = {
  gst_rtsp_token_get_type: { args: [], returns: "u64" },
  gst_rtsp_token_new_empty: { args: [], returns: "ptr" },
  gst_rtsp_token_get_structure: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_token_writable_structure: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_token_set_string: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_rtsp_token_get_string: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_rtsp_token_set_bool: { args: ["ptr", "ptr", "i32"], returns: "void" },
  gst_rtsp_token_is_allowed: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const wrappers = {
  gst_rtsp_token_ref: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_token_unref: { args: ["ptr"], returns: "void" },
} as const;

export class GstRTSPToken extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    mini_object: { offset: 0, size: 64, kind: "struct", type: "GstMiniObject" },
  } as const;

  get mini_object(): GstMiniObject {
    return new GstMiniObject(this.$live("mini_object"), this.$at);
  }
}
