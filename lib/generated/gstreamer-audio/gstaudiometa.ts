// Generated from C headers by `bun run bindgen`. Do not edit.
import { BigIntArray, NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstMeta } from "../gstreamer/gstmeta.ts";
import { GstAudioInfo } from "./audio-info.ts";

export const functions = {
  gst_audio_downmix_meta_api_get_type: { args: [], returns: "u64" },
  gst_audio_downmix_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_get_audio_downmix_meta_for_channels: { args: ["ptr", "ptr", "i32"], returns: "ptr" },
  gst_buffer_add_audio_downmix_meta: { args: ["ptr", "ptr", "i32", "ptr", "i32", "ptr"], returns: "ptr" },
  gst_audio_clipping_meta_api_get_type: { args: [], returns: "u64" },
  gst_audio_clipping_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_audio_clipping_meta: { args: ["ptr", "u32", "u64", "u64"], returns: "ptr" },
  gst_audio_meta_api_get_type: { args: [], returns: "u64" },
  gst_audio_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_audio_meta: { args: ["ptr", "ptr", "u64", "ptr"], returns: "ptr" },
  gst_audio_level_meta_api_get_type: { args: [], returns: "u64" },
  gst_audio_level_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_audio_level_meta: { args: ["ptr", "u8", "i32"], returns: "ptr" },
  gst_buffer_get_audio_level_meta: { args: ["ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  gst_buffer_get_audio_downmix_meta: { args: ["ptr"], returns: "ptr" },
  gst_buffer_get_audio_clipping_meta: { args: ["ptr"], returns: "ptr" },
  gst_buffer_get_audio_meta: { args: ["ptr"], returns: "ptr" },
} as const;

export class GstAudioDownmixMeta extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    from_position: { offset: 16, size: 8, kind: "ptr" },
    to_position: { offset: 24, size: 8, kind: "ptr" },
    from_channels: { offset: 32, size: 4, kind: "i32" },
    to_channels: { offset: 36, size: 4, kind: "i32" },
    matrix: { offset: 40, size: 8, kind: "ptr" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get from_position(): number {
    return this.$live("from_position").pointer(this.$at + 16);
  }

  set from_position(value: number) {
    this.$live("from_position").setPointer(this.$at + 16, this.$fit("ptr", "from_position", value));
  }

  get to_position(): number {
    return this.$live("to_position").pointer(this.$at + 24);
  }

  set to_position(value: number) {
    this.$live("to_position").setPointer(this.$at + 24, this.$fit("ptr", "to_position", value));
  }

  get from_channels(): number {
    return this.$live("from_channels").i32(this.$at + 32);
  }

  set from_channels(value: number) {
    this.$live("from_channels").setI32(this.$at + 32, this.$fit("i32", "from_channels", value));
  }

  get to_channels(): number {
    return this.$live("to_channels").i32(this.$at + 36);
  }

  set to_channels(value: number) {
    this.$live("to_channels").setI32(this.$at + 36, this.$fit("i32", "to_channels", value));
  }

  get matrix(): number {
    return this.$live("matrix").pointer(this.$at + 40);
  }

  set matrix(value: number) {
    this.$live("matrix").setPointer(this.$at + 40, this.$fit("ptr", "matrix", value));
  }
}

export class GstAudioClippingMeta extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    format: { offset: 16, size: 4, kind: "u32", enum: "GstFormat" },
    start: { offset: 24, size: 8, kind: "u64" },
    end: { offset: 32, size: 8, kind: "u64" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get format(): number {
    return this.$live("format").u32(this.$at + 16);
  }

  set format(value: number) {
    this.$live("format").setU32(this.$at + 16, this.$fit("u32", "format", value));
  }

  get start(): bigint {
    return this.$live("start").u64(this.$at + 24);
  }

  set start(value: bigint) {
    this.$live("start").setU64(this.$at + 24, this.$fit("u64", "start", value));
  }

  get end(): bigint {
    return this.$live("end").u64(this.$at + 32);
  }

  set end(value: bigint) {
    this.$live("end").setU64(this.$at + 32, this.$fit("u64", "end", value));
  }
}

export class GstAudioMeta extends Struct {
  static readonly size = 448;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    info: { offset: 16, size: 320, kind: "struct", type: "GstAudioInfo" },
    samples: { offset: 336, size: 8, kind: "u64" },
    offsets: { offset: 344, size: 8, kind: "ptr" },
    priv_offsets_arr: { offset: 352, size: 64, kind: "array", of: "u64", length: 8 },
    _gst_reserved: { offset: 416, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get info(): GstAudioInfo {
    return new GstAudioInfo(this.$live("info"), this.$at + 16);
  }

  get samples(): bigint {
    return this.$live("samples").u64(this.$at + 336);
  }

  set samples(value: bigint) {
    this.$live("samples").setU64(this.$at + 336, this.$fit("u64", "samples", value));
  }

  get offsets(): number {
    return this.$live("offsets").pointer(this.$at + 344);
  }

  set offsets(value: number) {
    this.$live("offsets").setPointer(this.$at + 344, this.$fit("ptr", "offsets", value));
  }

  get priv_offsets_arr(): BigIntArray {
    return new BigIntArray(this.$live("priv_offsets_arr"), this.$at + 352, 8, "u64");
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 416, 4, "ptr");
  }
}

export class GstAudioLevelMeta extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    level: { offset: 16, size: 1, kind: "u8" },
    voice_activity: { offset: 20, size: 4, kind: "i32" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get level(): number {
    return this.$live("level").u8(this.$at + 16);
  }

  set level(value: number) {
    this.$live("level").setU8(this.$at + 16, this.$fit("u8", "level", value));
  }

  get voice_activity(): number {
    return this.$live("voice_activity").i32(this.$at + 20);
  }

  set voice_activity(value: number) {
    this.$live("voice_activity").setI32(this.$at + 20, this.$fit("i32", "voice_activity", value));
  }
}
