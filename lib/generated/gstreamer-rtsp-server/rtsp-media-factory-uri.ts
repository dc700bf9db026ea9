// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstRTSPMediaFactory, GstRTSPMediaFactoryClass } from "./rtsp-media-factory.ts";

export const functions = {
  gst_rtsp_media_factory_uri_get_type: { args: [], returns: "u64" },
  gst_rtsp_media_factory_uri_new: { args: [], returns: "ptr" },
  gst_rtsp_media_factory_uri_set_uri: { args: ["ptr", "ptr"], returns: "void" },
  gst_rtsp_media_factory_uri_get_uri: { args: ["ptr"], returns: "ptr" },
} as const;

export class GstRTSPMediaFactoryURI extends Struct {
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 64, kind: "struct", type: "GstRTSPMediaFactory" },
    priv: { offset: 64, size: 8, kind: "ptr", to: "GstRTSPMediaFactoryURIPrivate" },
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

export class GstRTSPMediaFactoryURIClass extends Struct {
  static readonly size = 384;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 352, kind: "struct", type: "GstRTSPMediaFactoryClass" },
    _gst_reserved: { offset: 352, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstRTSPMediaFactoryClass {
    return new GstRTSPMediaFactoryClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 352, 4, "ptr");
  }
}
