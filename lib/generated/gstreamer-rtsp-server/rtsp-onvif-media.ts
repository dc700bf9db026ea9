// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstRTSPMedia, GstRTSPMediaClass } from "./rtsp-media.ts";

export const functions = {
  gst_rtsp_onvif_media_get_type: { args: [], returns: "u64" },
  gst_rtsp_onvif_media_collect_backchannel: { args: ["ptr"], returns: "i32" },
  gst_rtsp_onvif_media_set_backchannel_bandwidth: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_onvif_media_get_backchannel_bandwidth: { args: ["ptr"], returns: "u32" },
} as const;

export class GstRTSPOnvifMediaClass extends Struct {
  static readonly size = 592;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 432, kind: "struct", type: "GstRTSPMediaClass" },
    _gst_reserved: { offset: 432, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get parent(): GstRTSPMediaClass {
    return new GstRTSPMediaClass(this.$live("parent"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 432, 20, "ptr");
  }
}

export class GstRTSPOnvifMedia extends Struct {
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 64, kind: "struct", type: "GstRTSPMedia" },
    priv: { offset: 64, size: 8, kind: "ptr", to: "GstRTSPOnvifMediaPrivate" },
    _gst_reserved: { offset: 72, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstRTSPMedia {
    return new GstRTSPMedia(this.$live("parent"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 64);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 64, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 72, 4, "ptr");
  }
}
