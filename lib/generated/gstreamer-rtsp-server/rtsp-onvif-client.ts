// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstRTSPClient, GstRTSPClientClass } from "./rtsp-client.ts";

export const functions = {
  gst_rtsp_onvif_client_get_type: { args: [], returns: "u64" },
  gst_rtsp_onvif_client_new: { args: [], returns: "ptr" },
} as const;

export class GstRTSPOnvifClientClass extends Struct {
  static readonly size = 592;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 432, kind: "struct", type: "GstRTSPClientClass" },
    _gst_reserved: { offset: 432, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get parent(): GstRTSPClientClass {
    return new GstRTSPClientClass(this.$live("parent"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 432, 20, "ptr");
  }
}

export class GstRTSPOnvifClient extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 64, kind: "struct", type: "GstRTSPClient" },
    _gst_reserved: { offset: 64, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstRTSPClient {
    return new GstRTSPClient(this.$live("parent"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 64, 4, "ptr");
  }
}
