// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstVideoInfo } from "./video-info.ts";

export const functions = {
  gst_video_codec_state_get_type: { args: [], returns: "u64" },
  gst_video_codec_state_ref: { args: ["ptr"], returns: "ptr" },
  gst_video_codec_state_unref: { args: ["ptr"], returns: "void" },
  gst_video_codec_frame_get_type: { args: [], returns: "u64" },
  gst_video_codec_frame_ref: { args: ["ptr"], returns: "ptr" },
  gst_video_codec_frame_unref: { args: ["ptr"], returns: "void" },
  gst_video_codec_frame_set_user_data: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_video_codec_frame_get_user_data: { args: ["ptr"], returns: "ptr" },
} as const;

export const GstVideoCodecFrameFlags = {
  GST_VIDEO_CODEC_FRAME_FLAG_DECODE_ONLY: 1,
  GST_VIDEO_CODEC_FRAME_FLAG_SYNC_POINT: 2,
  GST_VIDEO_CODEC_FRAME_FLAG_FORCE_KEYFRAME: 4,
  GST_VIDEO_CODEC_FRAME_FLAG_FORCE_KEYFRAME_HEADERS: 8,
  GST_VIDEO_CODEC_FRAME_FLAG_CORRUPTED: 16,
} as const;
export type GstVideoCodecFrameFlags = (typeof GstVideoCodecFrameFlags)[keyof typeof GstVideoCodecFrameFlags];

export class GstVideoCodecState extends Struct {
  static readonly size = 336;
  static readonly align = 8;
  static readonly fields = {
    ref_count: { offset: 0, size: 4, kind: "i32" },
    info: { offset: 8, size: 152, kind: "struct", type: "GstVideoInfo" },
    caps: { offset: 160, size: 8, kind: "ptr", to: "GstCaps" },
    codec_data: { offset: 168, size: 8, kind: "ptr", to: "GstBuffer" },
    allocation_caps: { offset: 176, size: 8, kind: "ptr", to: "GstCaps" },
    mastering_display_info: { offset: 184, size: 8, kind: "ptr", to: "GstVideoMasteringDisplayInfo" },
    content_light_level: { offset: 192, size: 8, kind: "ptr", to: "GstVideoContentLightLevel" },
    padding: { offset: 200, size: 136, kind: "array", of: "ptr", length: 17 },
  } as const;

  get ref_count(): number {
    return this.$live("ref_count").i32(this.$at);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setI32(this.$at, this.$fit("i32", "ref_count", value));
  }

  get info(): GstVideoInfo {
    return new GstVideoInfo(this.$live("info"), this.$at + 8);
  }

  get caps(): number {
    return this.$live("caps").pointer(this.$at + 160);
  }

  set caps(value: number) {
    this.$live("caps").setPointer(this.$at + 160, this.$fit("ptr", "caps", value));
  }

  get codec_data(): number {
    return this.$live("codec_data").pointer(this.$at + 168);
  }

  set codec_data(value: number) {
    this.$live("codec_data").setPointer(this.$at + 168, this.$fit("ptr", "codec_data", value));
  }

  get allocation_caps(): number {
    return this.$live("allocation_caps").pointer(this.$at + 176);
  }

  set allocation_caps(value: number) {
    this.$live("allocation_caps").setPointer(this.$at + 176, this.$fit("ptr", "allocation_caps", value));
  }

  get mastering_display_info(): number {
    return this.$live("mastering_display_info").pointer(this.$at + 184);
  }

  set mastering_display_info(value: number) {
    this.$live("mastering_display_info").setPointer(this.$at + 184, this.$fit("ptr", "mastering_display_info", value));
  }

  get content_light_level(): number {
    return this.$live("content_light_level").pointer(this.$at + 192);
  }

  set content_light_level(value: number) {
    this.$live("content_light_level").setPointer(this.$at + 192, this.$fit("ptr", "content_light_level", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 200, 17, "ptr");
  }
}

export class GstVideoCodecFrame_abidata_ABI extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    ts: { offset: 0, size: 8, kind: "u64" },
    ts2: { offset: 8, size: 8, kind: "u64" },
    num_subframes: { offset: 16, size: 4, kind: "u32" },
    subframes_processed: { offset: 20, size: 4, kind: "u32" },
  } as const;

  get ts(): bigint {
    return this.$live("ts").u64(this.$at);
  }

  set ts(value: bigint) {
    this.$live("ts").setU64(this.$at, this.$fit("u64", "ts", value));
  }

  get ts2(): bigint {
    return this.$live("ts2").u64(this.$at + 8);
  }

  set ts2(value: bigint) {
    this.$live("ts2").setU64(this.$at + 8, this.$fit("u64", "ts2", value));
  }

  get num_subframes(): number {
    return this.$live("num_subframes").u32(this.$at + 16);
  }

  set num_subframes(value: number) {
    this.$live("num_subframes").setU32(this.$at + 16, this.$fit("u32", "num_subframes", value));
  }

  get subframes_processed(): number {
    return this.$live("subframes_processed").u32(this.$at + 20);
  }

  set subframes_processed(value: number) {
    this.$live("subframes_processed").setU32(this.$at + 20, this.$fit("u32", "subframes_processed", value));
  }
}

export class GstVideoCodecFrame_abidata extends Struct {
  static readonly size = 160;
  static readonly align = 8;
  static readonly fields = {
    ABI: { offset: 0, size: 24, kind: "struct", type: "GstVideoCodecFrame_abidata_ABI" },
    padding: { offset: 0, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get ABI(): GstVideoCodecFrame_abidata_ABI {
    return new GstVideoCodecFrame_abidata_ABI(this.$live("ABI"), this.$at);
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at, 20, "ptr");
  }
}

export class GstVideoCodecFrame extends Struct {
  static readonly size = 264;
  static readonly align = 8;
  static readonly fields = {
    ref_count: { offset: 0, size: 4, kind: "i32" },
    flags: { offset: 4, size: 4, kind: "u32" },
    system_frame_number: { offset: 8, size: 4, kind: "u32" },
    decode_frame_number: { offset: 12, size: 4, kind: "u32" },
    presentation_frame_number: { offset: 16, size: 4, kind: "u32" },
    dts: { offset: 24, size: 8, kind: "u64" },
    pts: { offset: 32, size: 8, kind: "u64" },
    duration: { offset: 40, size: 8, kind: "u64" },
    distance_from_sync: { offset: 48, size: 4, kind: "i32" },
    input_buffer: { offset: 56, size: 8, kind: "ptr", to: "GstBuffer" },
    output_buffer: { offset: 64, size: 8, kind: "ptr", to: "GstBuffer" },
    deadline: { offset: 72, size: 8, kind: "u64" },
    events: { offset: 80, size: 8, kind: "ptr", to: "GList" },
    user_data: { offset: 88, size: 8, kind: "ptr" },
    user_data_destroy_notify: { offset: 96, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    abidata: { offset: 104, size: 160, kind: "struct", type: "GstVideoCodecFrame_abidata" },
  } as const;

  get ref_count(): number {
    return this.$live("ref_count").i32(this.$at);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setI32(this.$at, this.$fit("i32", "ref_count", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 4);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 4, this.$fit("u32", "flags", value));
  }

  get system_frame_number(): number {
    return this.$live("system_frame_number").u32(this.$at + 8);
  }

  set system_frame_number(value: number) {
    this.$live("system_frame_number").setU32(this.$at + 8, this.$fit("u32", "system_frame_number", value));
  }

  get decode_frame_number(): number {
    return this.$live("decode_frame_number").u32(this.$at + 12);
  }

  set decode_frame_number(value: number) {
    this.$live("decode_frame_number").setU32(this.$at + 12, this.$fit("u32", "decode_frame_number", value));
  }

  get presentation_frame_number(): number {
    return this.$live("presentation_frame_number").u32(this.$at + 16);
  }

  set presentation_frame_number(value: number) {
    this.$live("presentation_frame_number").setU32(this.$at + 16, this.$fit("u32", "presentation_frame_number", value));
  }

  get dts(): bigint {
    return this.$live("dts").u64(this.$at + 24);
  }

  set dts(value: bigint) {
    this.$live("dts").setU64(this.$at + 24, this.$fit("u64", "dts", value));
  }

  get pts(): bigint {
    return this.$live("pts").u64(this.$at + 32);
  }

  set pts(value: bigint) {
    this.$live("pts").setU64(this.$at + 32, this.$fit("u64", "pts", value));
  }

  get duration(): bigint {
    return this.$live("duration").u64(this.$at + 40);
  }

  set duration(value: bigint) {
    this.$live("duration").setU64(this.$at + 40, this.$fit("u64", "duration", value));
  }

  get distance_from_sync(): number {
    return this.$live("distance_from_sync").i32(this.$at + 48);
  }

  set distance_from_sync(value: number) {
    this.$live("distance_from_sync").setI32(this.$at + 48, this.$fit("i32", "distance_from_sync", value));
  }

  get input_buffer(): number {
    return this.$live("input_buffer").pointer(this.$at + 56);
  }

  set input_buffer(value: number) {
    this.$live("input_buffer").setPointer(this.$at + 56, this.$fit("ptr", "input_buffer", value));
  }

  get output_buffer(): number {
    return this.$live("output_buffer").pointer(this.$at + 64);
  }

  set output_buffer(value: number) {
    this.$live("output_buffer").setPointer(this.$at + 64, this.$fit("ptr", "output_buffer", value));
  }

  get deadline(): bigint {
    return this.$live("deadline").u64(this.$at + 72);
  }

  set deadline(value: bigint) {
    this.$live("deadline").setU64(this.$at + 72, this.$fit("u64", "deadline", value));
  }

  get events(): number {
    return this.$live("events").pointer(this.$at + 80);
  }

  set events(value: number) {
    this.$live("events").setPointer(this.$at + 80, this.$fit("ptr", "events", value));
  }

  get user_data(): number {
    return this.$live("user_data").pointer(this.$at + 88);
  }

  set user_data(value: number) {
    this.$live("user_data").setPointer(this.$at + 88, this.$fit("ptr", "user_data", value));
  }

  get user_data_destroy_notify(): number {
    return this.$live("user_data_destroy_notify").pointer(this.$at + 96);
  }

  set user_data_destroy_notify(value: number) {
    this.$live("user_data_destroy_notify").setPointer(this.$at + 96, this.$fit("ptr", "user_data_destroy_notify", value));
  }

  get abidata(): GstVideoCodecFrame_abidata {
    return new GstVideoCodecFrame_abidata(this.$live("abidata"), this.$at + 104);
  }
}
