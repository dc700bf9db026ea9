// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_rtsp_transport_new: { args: ["ptr"], returns: "i32" },
  gst_rtsp_transport_init: { args: ["ptr"], returns: "i32" },
  gst_rtsp_transport_parse: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_transport_as_text: { args: ["ptr"], returns: "ptr" },
  gst_rtsp_transport_get_mime: { args: ["u32", "ptr"], returns: "i32" },
  gst_rtsp_transport_get_manager: { args: ["u32", "ptr", "u32"], returns: "i32" },
  gst_rtsp_transport_get_media_type: { args: ["ptr", "ptr"], returns: "i32" },
  gst_rtsp_transport_free: { args: ["ptr"], returns: "i32" },
} as const;

export const GstRTSPTransMode = {
  GST_RTSP_TRANS_UNKNOWN: 0,
  GST_RTSP_TRANS_RTP: 1,
  GST_RTSP_TRANS_RDT: 2,
} as const;
export type GstRTSPTransMode = (typeof GstRTSPTransMode)[keyof typeof GstRTSPTransMode];

export const GstRTSPProfile = {
  GST_RTSP_PROFILE_UNKNOWN: 0,
  GST_RTSP_PROFILE_AVP: 1,
  GST_RTSP_PROFILE_SAVP: 2,
  GST_RTSP_PROFILE_AVPF: 4,
  GST_RTSP_PROFILE_SAVPF: 8,
} as const;
export type GstRTSPProfile = (typeof GstRTSPProfile)[keyof typeof GstRTSPProfile];

export const GstRTSPLowerTrans = {
  GST_RTSP_LOWER_TRANS_UNKNOWN: 0,
  GST_RTSP_LOWER_TRANS_UDP: 1,
  GST_RTSP_LOWER_TRANS_UDP_MCAST: 2,
  GST_RTSP_LOWER_TRANS_TCP: 4,
  GST_RTSP_LOWER_TRANS_HTTP: 16,
  GST_RTSP_LOWER_TRANS_TLS: 32,
} as const;
export type GstRTSPLowerTrans = (typeof GstRTSPLowerTrans)[keyof typeof GstRTSPLowerTrans];

export class GstRTSPRange extends Struct {
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields = {
    min: { offset: 0, size: 4, kind: "i32" },
    max: { offset: 4, size: 4, kind: "i32" },
  } as const;

  get min(): number {
    return this.$live("min").i32(this.$at);
  }

  set min(value: number) {
    this.$live("min").setI32(this.$at, this.$fit("i32", "min", value));
  }

  get max(): number {
    return this.$live("max").i32(this.$at + 4);
  }

  set max(value: number) {
    this.$live("max").setI32(this.$at + 4, this.$fit("i32", "max", value));
  }
}

export class GstRTSPTransport extends Struct {
  static readonly size = 120;
  static readonly align = 8;
  static readonly fields = {
    trans: { offset: 0, size: 4, kind: "u32", enum: "GstRTSPTransMode" },
    profile: { offset: 4, size: 4, kind: "u32", enum: "GstRTSPProfile" },
    lower_transport: { offset: 8, size: 4, kind: "u32", enum: "GstRTSPLowerTrans" },
    destination: { offset: 16, size: 8, kind: "ptr" },
    source: { offset: 24, size: 8, kind: "ptr" },
    layers: { offset: 32, size: 4, kind: "u32" },
    mode_play: { offset: 36, size: 4, kind: "i32" },
    mode_record: { offset: 40, size: 4, kind: "i32" },
    append: { offset: 44, size: 4, kind: "i32" },
    interleaved: { offset: 48, size: 8, kind: "struct", type: "GstRTSPRange" },
    ttl: { offset: 56, size: 4, kind: "u32" },
    port: { offset: 60, size: 8, kind: "struct", type: "GstRTSPRange" },
    client_port: { offset: 68, size: 8, kind: "struct", type: "GstRTSPRange" },
    server_port: { offset: 76, size: 8, kind: "struct", type: "GstRTSPRange" },
    ssrc: { offset: 84, size: 4, kind: "u32" },
    _gst_reserved: { offset: 88, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get trans(): number {
    return this.$live("trans").u32(this.$at);
  }

  set trans(value: number) {
    this.$live("trans").setU32(this.$at, this.$fit("u32", "trans", value));
  }

  get profile(): number {
    return this.$live("profile").u32(this.$at + 4);
  }

  set profile(value: number) {
    this.$live("profile").setU32(this.$at + 4, this.$fit("u32", "profile", value));
  }

  get lower_transport(): number {
    return this.$live("lower_transport").u32(this.$at + 8);
  }

  set lower_transport(value: number) {
    this.$live("lower_transport").setU32(this.$at + 8, this.$fit("u32", "lower_transport", value));
  }

  get destination(): number {
    return this.$live("destination").pointer(this.$at + 16);
  }

  set destination(value: number) {
    this.$live("destination").setPointer(this.$at + 16, this.$fit("ptr", "destination", value));
  }

  get source(): number {
    return this.$live("source").pointer(this.$at + 24);
  }

  set source(value: number) {
    this.$live("source").setPointer(this.$at + 24, this.$fit("ptr", "source", value));
  }

  get layers(): number {
    return this.$live("layers").u32(this.$at + 32);
  }

  set layers(value: number) {
    this.$live("layers").setU32(this.$at + 32, this.$fit("u32", "layers", value));
  }

  get mode_play(): number {
    return this.$live("mode_play").i32(this.$at + 36);
  }

  set mode_play(value: number) {
    this.$live("mode_play").setI32(this.$at + 36, this.$fit("i32", "mode_play", value));
  }

  get mode_record(): number {
    return this.$live("mode_record").i32(this.$at + 40);
  }

  set mode_record(value: number) {
    this.$live("mode_record").setI32(this.$at + 40, this.$fit("i32", "mode_record", value));
  }

  get append(): number {
    return this.$live("append").i32(this.$at + 44);
  }

  set append(value: number) {
    this.$live("append").setI32(this.$at + 44, this.$fit("i32", "append", value));
  }

  get interleaved(): GstRTSPRange {
    return new GstRTSPRange(this.$live("interleaved"), this.$at + 48);
  }

  get ttl(): number {
    return this.$live("ttl").u32(this.$at + 56);
  }

  set ttl(value: number) {
    this.$live("ttl").setU32(this.$at + 56, this.$fit("u32", "ttl", value));
  }

  get port(): GstRTSPRange {
    return new GstRTSPRange(this.$live("port"), this.$at + 60);
  }

  get client_port(): GstRTSPRange {
    return new GstRTSPRange(this.$live("client_port"), this.$at + 68);
  }

  get server_port(): GstRTSPRange {
    return new GstRTSPRange(this.$live("server_port"), this.$at + 76);
  }

  get ssrc(): number {
    return this.$live("ssrc").u32(this.$at + 84);
  }

  set ssrc(value: number) {
    this.$live("ssrc").setU32(this.$at + 84, this.$fit("u32", "ssrc", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 88, 4, "ptr");
  }
}
