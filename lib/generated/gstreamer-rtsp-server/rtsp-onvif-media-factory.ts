// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstRTSPMediaFactory, GstRTSPMediaFactoryClass } from "./rtsp-media-factory.ts";

export const functions = {
  gst_rtsp_onvif_media_factory_get_type: { args: [], returns: "u64" },
  gst_rtsp_onvif_media_factory_new: { args: [], returns: "ptr" },
  gst_rtsp_onvif_media_factory_set_backchannel_launch: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_onvif_media_factory_get_backchannel_launch: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_onvif_media_factory_has_backchannel_support: { args: ["ptr"], returns: "i32" },
  gst_rtsp_onvif_media_factory_has_replay_support: { args: ["ptr"], returns: "i32" },
  gst_rtsp_onvif_media_factory_set_replay_support: { args: ["ptr", "i32"], returns: "void" },
  gst_rtsp_onvif_media_factory_set_backchannel_bandwidth: { args: ["ptr", "u32"], returns: "void" },
  gst_rtsp_onvif_media_factory_get_backchannel_bandwidth: { args: ["ptr"], returns: "u32" },
  gst_rtsp_onvif_media_factory_requires_backchannel: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GstRTSPOnvifMediaFactoryClass.has_backchannel_support": { args: ["ptr"], returns: "i32" },
} as const;

export class GstRTSPOnvifMediaFactoryClass extends Struct {
  static readonly size = 520;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 352, kind: "struct", type: "GstRTSPMediaFactoryClass" },
    has_backchannel_support: { offset: 352, size: 8, kind: "ptr", callback: "GstRTSPOnvifMediaFactoryClass.has_backchannel_support" },
    _gst_reserved: { offset: 360, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get parent(): GstRTSPMediaFactoryClass {
    return new GstRTSPMediaFactoryClass(this.$live("parent"), this.$at);
  }

  get has_backchannel_support(): number {
    return this.$live("has_backchannel_support").pointer(this.$at + 352);
  }

  set has_backchannel_support(value: number) {
    this.$live("has_backchannel_support").setPointer(this.$at + 352, this.$fit("ptr", "has_backchannel_support", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 360, 20, "ptr");
  }
}

export class GstRTSPOnvifMediaFactory extends Struct {
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 64, kind: "struct", type: "GstRTSPMediaFactory" },
    priv: { offset: 64, size: 8, kind: "ptr", to: "GstRTSPOnvifMediaFactoryPrivate" },
    _gst_reserved: { offset: 72, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstRTSPMediaFactory {
    return new GstRTSPMediaFactory(this.$live("parent"), this.$at);
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
