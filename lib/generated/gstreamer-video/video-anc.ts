// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstMeta } from "../gstreamer/gstmeta.ts";

export const functions = {
  gst_video_afd_meta_api_get_type: { args: [], returns: "u64" },
  gst_video_afd_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_video_afd_meta: { args: ["ptr", "u8", "u32", "u32"], returns: "ptr" },
  gst_video_bar_meta_api_get_type: { args: [], returns: "u64" },
  gst_video_bar_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_video_bar_meta: { args: ["ptr", "u8", "i32", "u32", "u32"], returns: "ptr" },
  gst_video_caption_type_from_caps: { args: ["ptr"], returns: "u32" },
  gst_video_caption_type_to_caps: { args: ["u32"], returns: "ptr" },
  gst_video_caption_meta_api_get_type: { args: [], returns: "u64" },
  gst_video_caption_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_video_caption_meta: { args: ["ptr", "u32", "ptr", "u64"], returns: "ptr" },
  gst_video_vbi_parser_get_type: { args: [], returns: "u64" },
  gst_video_vbi_parser_get_ancillary: { args: ["ptr", "ptr"], returns: "u32" },
  gst_video_vbi_parser_new: { args: ["u32", "u32"], returns: "ptr" },
  gst_video_vbi_parser_copy: { args: ["ptr"], returns: "ptr" },
  gst_video_vbi_parser_free: { args: ["ptr"], returns: "void" },
  gst_video_vbi_parser_add_line: { args: ["ptr", "ptr"], returns: "void" },
  gst_video_vbi_encoder_get_type: { args: [], returns: "u64" },
  gst_video_vbi_encoder_new: { args: ["u32", "u32"], returns: "ptr" },
  gst_video_vbi_encoder_copy: { args: ["ptr"], returns: "ptr" },
  gst_video_vbi_encoder_free: { args: ["ptr"], returns: "void" },
  gst_video_vbi_encoder_add_ancillary: { args: ["ptr", "i32", "u8", "u8", "ptr", "u32"], returns: "i32" },
  gst_video_vbi_encoder_write_line: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const wrappers = {
  gst_buffer_get_video_afd_meta: { args: ["ptr"], returns: "ptr" },
  gst_buffer_get_video_bar_meta: { args: ["ptr"], returns: "ptr" },
  gst_buffer_get_video_caption_meta: { args: ["ptr"], returns: "ptr" },
} as const;

export const GstVideoAncillaryDID = {
  GST_VIDEO_ANCILLARY_DID_UNDEFINED: 0,
  GST_VIDEO_ANCILLARY_DID_DELETION: 128,
  GST_VIDEO_ANCILLARY_DID_HANC_3G_AUDIO_DATA_FIRST: 160,
  GST_VIDEO_ANCILLARY_DID_HANC_3G_AUDIO_DATA_LAST: 167,
  GST_VIDEO_ANCILLARY_DID_HANC_HDTV_AUDIO_DATA_FIRST: 224,
  GST_VIDEO_ANCILLARY_DID_HANC_HDTV_AUDIO_DATA_LAST: 231,
  GST_VIDEO_ANCILLARY_DID_HANC_SDTV_AUDIO_DATA_1_FIRST: 236,
  GST_VIDEO_ANCILLARY_DID_HANC_SDTV_AUDIO_DATA_1_LAST: 239,
  GST_VIDEO_ANCILLARY_DID_CAMERA_POSITION: 240,
  GST_VIDEO_ANCILLARY_DID_HANC_ERROR_DETECTION: 244,
  GST_VIDEO_ANCILLARY_DID_HANC_SDTV_AUDIO_DATA_2_FIRST: 248,
  GST_VIDEO_ANCILLARY_DID_HANC_SDTV_AUDIO_DATA_2_LAST: 255,
} as const;
export type GstVideoAncillaryDID = (typeof GstVideoAncillaryDID)[keyof typeof GstVideoAncillaryDID];

export const GstVideoAncillaryDID16 = {
  GST_VIDEO_ANCILLARY_DID16_S334_EIA_708: 24833,
  GST_VIDEO_ANCILLARY_DID16_S334_EIA_608: 24834,
  GST_VIDEO_ANCILLARY_DID16_S2016_3_AFD_BAR: 16645,
} as const;
export type GstVideoAncillaryDID16 = (typeof GstVideoAncillaryDID16)[keyof typeof GstVideoAncillaryDID16];

export const GstVideoAFDValue = {
  GST_VIDEO_AFD_UNAVAILABLE: 0,
  GST_VIDEO_AFD_16_9_TOP_ALIGNED: 2,
  GST_VIDEO_AFD_14_9_TOP_ALIGNED: 3,
  GST_VIDEO_AFD_GREATER_THAN_16_9: 4,
  GST_VIDEO_AFD_4_3_FULL_16_9_FULL: 8,
  GST_VIDEO_AFD_4_3_FULL_4_3_PILLAR: 9,
  GST_VIDEO_AFD_16_9_LETTER_16_9_FULL: 10,
  GST_VIDEO_AFD_14_9_LETTER_14_9_PILLAR: 11,
  GST_VIDEO_AFD_4_3_FULL_14_9_CENTER: 13,
  GST_VIDEO_AFD_16_9_LETTER_14_9_CENTER: 14,
  GST_VIDEO_AFD_16_9_LETTER_4_3_CENTER: 15,
} as const;
export type GstVideoAFDValue = (typeof GstVideoAFDValue)[keyof typeof GstVideoAFDValue];

export const GstVideoAFDSpec = {
  GST_VIDEO_AFD_SPEC_DVB_ETSI: 0,
  GST_VIDEO_AFD_SPEC_ATSC_A53: 1,
  GST_VIDEO_AFD_SPEC_SMPTE_ST2016_1: 2,
} as const;
export type GstVideoAFDSpec = (typeof GstVideoAFDSpec)[keyof typeof GstVideoAFDSpec];

export const GstVideoCaptionType = {
  GST_VIDEO_CAPTION_TYPE_UNKNOWN: 0,
  GST_VIDEO_CAPTION_TYPE_CEA608_RAW: 1,
  GST_VIDEO_CAPTION_TYPE_CEA608_S334_1A: 2,
  GST_VIDEO_CAPTION_TYPE_CEA708_RAW: 3,
  GST_VIDEO_CAPTION_TYPE_CEA708_CDP: 4,
} as const;
export type GstVideoCaptionType = (typeof GstVideoCaptionType)[keyof typeof GstVideoCaptionType];

export const GstVideoVBIParserResult = {
  GST_VIDEO_VBI_PARSER_RESULT_DONE: 0,
  GST_VIDEO_VBI_PARSER_RESULT_OK: 1,
  GST_VIDEO_VBI_PARSER_RESULT_ERROR: 2,
} as const;
export type GstVideoVBIParserResult = (typeof GstVideoVBIParserResult)[keyof typeof GstVideoVBIParserResult];

export class GstVideoAncillary extends Struct {
  static readonly size = 296;
  static readonly align = 8;
  static readonly fields = {
    DID: { offset: 0, size: 1, kind: "u8" },
    SDID_block_number: { offset: 1, size: 1, kind: "u8" },
    data_count: { offset: 2, size: 1, kind: "u8" },
    data: { offset: 3, size: 256, kind: "array", of: "u8", length: 256 },
    _gst_reserved: { offset: 264, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get DID(): number {
    return this.$live("DID").u8(this.$at);
  }

  set DID(value: number) {
    this.$live("DID").setU8(this.$at, this.$fit("u8", "DID", value));
  }

  get SDID_block_number(): number {
    return this.$live("SDID_block_number").u8(this.$at + 1);
  }

  set SDID_block_number(value: number) {
    this.$live("SDID_block_number").setU8(this.$at + 1, this.$fit("u8", "SDID_block_number", value));
  }

  get data_count(): number {
    return this.$live("data_count").u8(this.$at + 2);
  }

  set data_count(value: number) {
    this.$live("data_count").setU8(this.$at + 2, this.$fit("u8", "data_count", value));
  }

  get data(): NumberArray {
    return new NumberArray(this.$live("data"), this.$at + 3, 256, "u8");
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 264, 4, "ptr");
  }
}

export class GstVideoAFDMeta extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    field: { offset: 16, size: 1, kind: "u8" },
    spec: { offset: 20, size: 4, kind: "u32", enum: "GstVideoAFDSpec" },
    afd: { offset: 24, size: 4, kind: "u32", enum: "GstVideoAFDValue" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get field(): number {
    return this.$live("field").u8(this.$at + 16);
  }

  set field(value: number) {
    this.$live("field").setU8(this.$at + 16, this.$fit("u8", "field", value));
  }

  get spec(): number {
    return this.$live("spec").u32(this.$at + 20);
  }

  set spec(value: number) {
    this.$live("spec").setU32(this.$at + 20, this.$fit("u32", "spec", value));
  }

  get afd(): number {
    return this.$live("afd").u32(this.$at + 24);
  }

  set afd(value: number) {
    this.$live("afd").setU32(this.$at + 24, this.$fit("u32", "afd", value));
  }
}

export class GstVideoBarMeta extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    field: { offset: 16, size: 1, kind: "u8" },
    is_letterbox: { offset: 20, size: 4, kind: "i32" },
    bar_data1: { offset: 24, size: 4, kind: "u32" },
    bar_data2: { offset: 28, size: 4, kind: "u32" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get field(): number {
    return this.$live("field").u8(this.$at + 16);
  }

  set field(value: number) {
    this.$live("field").setU8(this.$at + 16, this.$fit("u8", "field", value));
  }

  get is_letterbox(): number {
    return this.$live("is_letterbox").i32(this.$at + 20);
  }

  set is_letterbox(value: number) {
    this.$live("is_letterbox").setI32(this.$at + 20, this.$fit("i32", "is_letterbox", value));
  }

  get bar_data1(): number {
    return this.$live("bar_data1").u32(this.$at + 24);
  }

  set bar_data1(value: number) {
    this.$live("bar_data1").setU32(this.$at + 24, this.$fit("u32", "bar_data1", value));
  }

  get bar_data2(): number {
    return this.$live("bar_data2").u32(this.$at + 28);
  }

  set bar_data2(value: number) {
    this.$live("bar_data2").setU32(this.$at + 28, this.$fit("u32", "bar_data2", value));
  }
}

export class GstVideoCaptionMeta extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    caption_type: { offset: 16, size: 4, kind: "u32", enum: "GstVideoCaptionType" },
    data: { offset: 24, size: 8, kind: "ptr" },
    size: { offset: 32, size: 8, kind: "u64" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get caption_type(): number {
    return this.$live("caption_type").u32(this.$at + 16);
  }

  set caption_type(value: number) {
    this.$live("caption_type").setU32(this.$at + 16, this.$fit("u32", "caption_type", value));
  }

  get data(): number {
    return this.$live("data").pointer(this.$at + 24);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at + 24, this.$fit("ptr", "data", value));
  }

  get size(): bigint {
    return this.$live("size").u64(this.$at + 32);
  }

  set size(value: bigint) {
    this.$live("size").setU64(this.$at + 32, this.$fit("u64", "size", value));
  }
}
