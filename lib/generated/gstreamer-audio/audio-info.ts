// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_audio_info_get_type: { args: [], returns: "u64" },
  gst_audio_info_new: { args: [], returns: "ptr" },
  gst_audio_info_new_from_caps: { args: ["ptr"], returns: "ptr" },
  gst_audio_info_init: { args: ["ptr"], returns: "void" },
  gst_audio_info_copy: { args: ["ptr"], returns: "ptr" },
  gst_audio_info_free: { args: ["ptr"], returns: "void" },
  gst_audio_info_set_format: { args: ["ptr", "u32", "i32", "i32", "ptr"], returns: "void" },
  gst_audio_info_from_caps: { args: ["ptr", "ptr"], returns: "i32" },
  gst_audio_info_to_caps: { args: ["ptr"], returns: "ptr" },
  gst_audio_info_convert: { args: ["ptr", "u32", "i64", "u32", "ptr"], returns: "i32" },
  gst_audio_info_is_equal: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const GstAudioFlags = {
  GST_AUDIO_FLAG_NONE: 0,
  GST_AUDIO_FLAG_UNPOSITIONED: 1,
} as const;
export type GstAudioFlags = (typeof GstAudioFlags)[keyof typeof GstAudioFlags];

export class GstAudioInfo extends Struct {
  static readonly size = 320;
  static readonly align = 8;
  static readonly fields = {
    finfo: { offset: 0, size: 8, kind: "ptr", to: "GstAudioFormatInfo" },
    flags: { offset: 8, size: 4, kind: "u32", enum: "GstAudioFlags" },
    layout: { offset: 12, size: 4, kind: "u32", enum: "GstAudioLayout" },
    rate: { offset: 16, size: 4, kind: "i32" },
    channels: { offset: 20, size: 4, kind: "i32" },
    bpf: { offset: 24, size: 4, kind: "i32" },
    position: { offset: 28, size: 256, kind: "array", of: "i32", length: 64 },
    _gst_reserved: { offset: 288, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get finfo(): number {
    return this.$live("finfo").pointer(this.$at);
  }

  set finfo(value: number) {
    this.$live("finfo").setPointer(this.$at, this.$fit("ptr", "finfo", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 8);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 8, this.$fit("u32", "flags", value));
  }

  get layout(): number {
    return this.$live("layout").u32(this.$at + 12);
  }

  set layout(value: number) {
    this.$live("layout").setU32(this.$at + 12, this.$fit("u32", "layout", value));
  }

  get rate(): number {
    return this.$live("rate").i32(this.$at + 16);
  }

  set rate(value: number) {
    this.$live("rate").setI32(this.$at + 16, this.$fit("i32", "rate", value));
  }

  get channels(): number {
    return this.$live("channels").i32(this.$at + 20);
  }

  set channels(value: number) {
    this.$live("channels").setI32(this.$at + 20, this.$fit("i32", "channels", value));
  }

  get bpf(): number {
    return this.$live("bpf").i32(this.$at + 24);
  }

  set bpf(value: number) {
    this.$live("bpf").setI32(this.$at + 24, this.$fit("i32", "bpf", value));
  }

  get position(): NumberArray {
    return new NumberArray(this.$live("position"), this.$at + 28, 64, "i32");
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 288, 4, "ptr");
  }
}
