// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstBaseTransform, GstBaseTransformClass } from "../gstreamer-base/gstbasetransform.ts";
import { GstAudioInfo } from "./audio-info.ts";

export const functions = {
  gst_audio_filter_get_type: { args: [], returns: "u64" },
  gst_audio_filter_class_add_pad_templates: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GstAudioFilterClass.setup": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export class GstAudioFilter extends Struct {
  static readonly size = 928;
  static readonly align = 8;
  static readonly fields = {
    basetransform: { offset: 0, size: 576, kind: "struct", type: "GstBaseTransform" },
    info: { offset: 576, size: 320, kind: "struct", type: "GstAudioInfo" },
    _gst_reserved: { offset: 896, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get basetransform(): GstBaseTransform {
    return new GstBaseTransform(this.$live("basetransform"), this.$at);
  }

  get info(): GstAudioInfo {
    return new GstAudioInfo(this.$live("info"), this.$at + 576);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 896, 4, "ptr");
  }
}

export class GstAudioFilterClass extends Struct {
  static readonly size = 856;
  static readonly align = 8;
  static readonly fields = {
    basetransformclass: { offset: 0, size: 816, kind: "struct", type: "GstBaseTransformClass" },
    setup: { offset: 816, size: 8, kind: "ptr", callback: "GstAudioFilterClass.setup" },
    _gst_reserved: { offset: 824, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get basetransformclass(): GstBaseTransformClass {
    return new GstBaseTransformClass(this.$live("basetransformclass"), this.$at);
  }

  get setup(): number {
    return this.$live("setup").pointer(this.$at + 816);
  }

  set setup(value: number) {
    this.$live("setup").setPointer(this.$at + 816, this.$fit("ptr", "setup", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 824, 4, "ptr");
  }
}
