// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstMiniObject } from "../gstreamer/gstminiobject.ts";

export const functions = {
  gst_rtsp_permissions_get_type: { args: [], returns: "u64" },
  gst_rtsp_permissions_new: { args: [], returns: "ptr" },
  gst_rtsp_permissions_add_role_empty: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_permissions_add_role_from_structure: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_permissions_add_permission_for_role: { args: ["ptr", "ptr", "ptr", "i32"], returns: "void" },
  gst_rtsp_permissions_remove_role: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_permissions_get_role: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_rtsp_permissions_is_allowed: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const wrappers = {
  gst_rtsp_permissions_ref: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_permissions_unref: { args: ["ptr"], returns: "void" },
} as const;

export class GstRTSPPermissions extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    mini_object: { offset: 0, size: 64, kind: "struct", type: "GstMiniObject" },
  } as const;

  get mini_object(): GstMiniObject {
    return new GstMiniObject(this.$live("mini_object"), this.$at);
  }
}
