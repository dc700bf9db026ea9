// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstRTSPServer, GstRTSPServerClass } from "./rtsp-server-object.ts";

export const functions = {
  gst_rtsp_onvif_server_get_type: { args: [], returns: "u64" },
  gst_rtsp_onvif_server_new: { args: [], returns: "ptr" },
} as const;

export const constants = {
  GST_RTSP_ONVIF_BACKCHANNEL_REQUIREMENT: "www.onvif.org/ver20/backchannel",
  GST_RTSP_ONVIF_REPLAY_REQUIREMENT: "onvif-replay",
} as const;

export class GstRTSPOnvifServerClass extends Struct {
  static readonly size = 472;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 312, kind: "struct", type: "GstRTSPServerClass" },
    _gst_reserved: { offset: 312, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get parent(): GstRTSPServerClass {
    return new GstRTSPServerClass(this.$live("parent"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 312, 20, "ptr");
  }
}

export class GstRTSPOnvifServer extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 64, kind: "struct", type: "GstRTSPServer" },
    _gst_reserved: { offset: 64, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstRTSPServer {
    return new GstRTSPServer(this.$live("parent"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 64, 4, "ptr");
  }
}
