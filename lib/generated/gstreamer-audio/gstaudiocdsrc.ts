// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstPushSrc, GstPushSrcClass } from "../gstreamer-base/gstpushsrc.ts";

export const functions = {
  gst_audio_cd_src_get_type: { args: [], returns: "u64" },
  gst_audio_cd_src_add_track: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GstAudioCdSrcClass.open": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAudioCdSrcClass.close": { args: ["ptr"], returns: "void" },
  "GstAudioCdSrcClass.read_sector": { args: ["ptr", "i32"], returns: "ptr" },
} as const;

export const GstAudioCdSrcMode = {
  GST_AUDIO_CD_SRC_MODE_NORMAL: 0,
  GST_AUDIO_CD_SRC_MODE_CONTINUOUS: 1,
} as const;
export type GstAudioCdSrcMode = (typeof GstAudioCdSrcMode)[keyof typeof GstAudioCdSrcMode];

export class GstAudioCdSrcTrack extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    is_audio: { offset: 0, size: 4, kind: "i32" },
    num: { offset: 4, size: 4, kind: "u32" },
    start: { offset: 8, size: 4, kind: "u32" },
    end: { offset: 12, size: 4, kind: "u32" },
    tags: { offset: 16, size: 8, kind: "ptr", to: "GstTagList" },
    _gst_reserved1: { offset: 24, size: 8, kind: "array", of: "u32", length: 2 },
    _gst_reserved2: { offset: 32, size: 16, kind: "array", of: "ptr", length: 2 },
  } as const;

  get is_audio(): number {
    return this.$live("is_audio").i32(this.$at);
  }

  set is_audio(value: number) {
    this.$live("is_audio").setI32(this.$at, this.$fit("i32", "is_audio", value));
  }

  get num(): number {
    return this.$live("num").u32(this.$at + 4);
  }

  set num(value: number) {
    this.$live("num").setU32(this.$at + 4, this.$fit("u32", "num", value));
  }

  get start(): number {
    return this.$live("start").u32(this.$at + 8);
  }

  set start(value: number) {
    this.$live("start").setU32(this.$at + 8, this.$fit("u32", "start", value));
  }

  get end(): number {
    return this.$live("end").u32(this.$at + 12);
  }

  set end(value: number) {
    this.$live("end").setU32(this.$at + 12, this.$fit("u32", "end", value));
  }

  get tags(): number {
    return this.$live("tags").pointer(this.$at + 16);
  }

  set tags(value: number) {
    this.$live("tags").setPointer(this.$at + 16, this.$fit("ptr", "tags", value));
  }

  get _gst_reserved1(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved1"), this.$at + 24, 2, "u32");
  }

  get _gst_reserved2(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved2"), this.$at + 32, 2, "ptr");
  }
}

export class GstAudioCdSrc extends Struct {
  static readonly size = 720;
  static readonly align = 8;
  static readonly fields = {
    pushsrc: { offset: 0, size: 680, kind: "struct", type: "GstPushSrc" },
    tags: { offset: 680, size: 8, kind: "ptr", to: "GstTagList" },
    priv: { offset: 688, size: 8, kind: "ptr", to: "GstAudioCdSrcPrivate" },
    _gst_reserved1: { offset: 696, size: 8, kind: "array", of: "u32", length: 2 },
    _gst_reserved2: { offset: 704, size: 16, kind: "array", of: "ptr", length: 2 },
  } as const;

  get pushsrc(): GstPushSrc {
    return new GstPushSrc(this.$live("pushsrc"), this.$at);
  }

  get tags(): number {
    return this.$live("tags").pointer(this.$at + 680);
  }

  set tags(value: number) {
    this.$live("tags").setPointer(this.$at + 680, this.$fit("ptr", "tags", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 688);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 688, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved1(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved1"), this.$at + 696, 2, "u32");
  }

  get _gst_reserved2(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved2"), this.$at + 704, 2, "ptr");
  }
}

export class GstAudioCdSrcClass extends Struct {
  static readonly size = 1040;
  static readonly align = 8;
  static readonly fields = {
    pushsrc_class: { offset: 0, size: 856, kind: "struct", type: "GstPushSrcClass" },
    open: { offset: 856, size: 8, kind: "ptr", callback: "GstAudioCdSrcClass.open" },
    close: { offset: 864, size: 8, kind: "ptr", callback: "GstAudioCdSrcClass.close" },
    read_sector: { offset: 872, size: 8, kind: "ptr", callback: "GstAudioCdSrcClass.read_sector" },
    _gst_reserved: { offset: 880, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get pushsrc_class(): GstPushSrcClass {
    return new GstPushSrcClass(this.$live("pushsrc_class"), this.$at);
  }

  get open(): number {
    return this.$live("open").pointer(this.$at + 856);
  }

  set open(value: number) {
    this.$live("open").setPointer(this.$at + 856, this.$fit("ptr", "open", value));
  }

  get close(): number {
    return this.$live("close").pointer(this.$at + 864);
  }

  set close(value: number) {
    this.$live("close").setPointer(this.$at + 864, this.$fit("ptr", "close", value));
  }

  get read_sector(): number {
    return this.$live("read_sector").pointer(this.$at + 872);
  }

  set read_sector(value: number) {
    this.$live("read_sector").setPointer(this.$at + 872, this.$fit("ptr", "read_sector", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 880, 20, "ptr");
  }
}
