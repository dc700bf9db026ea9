// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstElement, GstElementClass } from "../gstreamer/gstelement.ts";
import { GstSegment } from "../gstreamer/gstsegment.ts";

export const functions = {
  gst_base_parse_get_type: { args: [], returns: "u64" },
  gst_base_parse_frame_get_type: { args: [], returns: "u64" },
  gst_base_parse_frame_new: { args: ["ptr", "u32", "i32"], returns: "ptr" },
  gst_base_parse_frame_init: { args: ["ptr"], returns: "void" },
  gst_base_parse_frame_copy: { args: ["ptr"], returns: "ptr" },
  gst_base_parse_frame_free: { args: ["ptr"], returns: "void" },
  gst_base_parse_push_frame: { args: ["ptr", "ptr"], returns: "i32" },
  gst_base_parse_finish_frame: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  gst_base_parse_set_duration: { args: ["ptr", "u32", "i64", "i32"], returns: "void" },
  gst_base_parse_set_average_bitrate: { args: ["ptr", "u32"], returns: "void" },
  gst_base_parse_set_min_frame_size: { args: ["ptr", "u32"], returns: "void" },
  gst_base_parse_set_has_timing_info: { args: ["ptr", "i32"], returns: "void" },
  gst_base_parse_drain: { args: ["ptr"], returns: "void" },
  gst_base_parse_set_syncable: { args: ["ptr", "i32"], returns: "void" },
  gst_base_parse_set_passthrough: { args: ["ptr", "i32"], returns: "void" },
  gst_base_parse_set_pts_interpolation: { args: ["ptr", "i32"], returns: "void" },
  gst_base_parse_set_infer_ts: { args: ["ptr", "i32"], returns: "void" },
  gst_base_parse_set_frame_rate: { args: ["ptr", "u32", "u32", "u32", "u32"], returns: "void" },
  gst_base_parse_set_latency: { args: ["ptr", "u64", "u64"], returns: "void" },
  gst_base_parse_convert_default: { args: ["ptr", "u32", "i64", "u32", "ptr"], returns: "i32" },
  gst_base_parse_add_index_entry: { args: ["ptr", "u64", "u64", "i32", "i32"], returns: "i32" },
  gst_base_parse_set_ts_at_offset: { args: ["ptr", "u64"], returns: "void" },
  gst_base_parse_merge_tags: { args: ["ptr", "ptr", "u32"], returns: "void" },
} as const;

export const callbacks = {
  "GstBaseParseClass.start": { args: ["ptr"], returns: "i32" },
  "GstBaseParseClass.stop": { args: ["ptr"], returns: "i32" },
  "GstBaseParseClass.set_sink_caps": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseParseClass.handle_frame": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstBaseParseClass.pre_push_frame": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseParseClass.convert": { args: ["ptr", "u32", "i64", "u32", "ptr"], returns: "i32" },
  "GstBaseParseClass.sink_event": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseParseClass.src_event": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseParseClass.get_sink_caps": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstBaseParseClass.detect": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseParseClass.sink_query": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseParseClass.src_query": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_BASE_PARSE_FLOW_DROPPED: 100,
  GST_BASE_PARSE_FLAG_LOST_SYNC: 1,
  GST_BASE_PARSE_FLAG_DRAINING: 2,
} as const;

export const GstBaseParseFrameFlags = {
  GST_BASE_PARSE_FRAME_FLAG_NONE: 0,
  GST_BASE_PARSE_FRAME_FLAG_NEW_FRAME: 1,
  GST_BASE_PARSE_FRAME_FLAG_NO_FRAME: 2,
  GST_BASE_PARSE_FRAME_FLAG_CLIP: 4,
  GST_BASE_PARSE_FRAME_FLAG_DROP: 8,
  GST_BASE_PARSE_FRAME_FLAG_QUEUE: 16,
} as const;
export type GstBaseParseFrameFlags = (typeof GstBaseParseFrameFlags)[keyof typeof GstBaseParseFrameFlags];

export class GstBaseParseFrame extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    buffer: { offset: 0, size: 8, kind: "ptr", to: "GstBuffer" },
    out_buffer: { offset: 8, size: 8, kind: "ptr", to: "GstBuffer" },
    flags: { offset: 16, size: 4, kind: "u32" },
    offset: { offset: 24, size: 8, kind: "u64" },
    overhead: { offset: 32, size: 4, kind: "i32" },
    size: { offset: 36, size: 4, kind: "i32" },
    _gst_reserved_i: { offset: 40, size: 8, kind: "array", of: "u32", length: 2 },
    _gst_reserved_p: { offset: 48, size: 16, kind: "array", of: "ptr", length: 2 },
    _private_flags: { offset: 64, size: 4, kind: "u32" },
  } as const;

  get buffer(): number {
    return this.$live("buffer").pointer(this.$at);
  }

  set buffer(value: number) {
    this.$live("buffer").setPointer(this.$at, this.$fit("ptr", "buffer", value));
  }

  get out_buffer(): number {
    return this.$live("out_buffer").pointer(this.$at + 8);
  }

  set out_buffer(value: number) {
    this.$live("out_buffer").setPointer(this.$at + 8, this.$fit("ptr", "out_buffer", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 16);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 16, this.$fit("u32", "flags", value));
  }

  get offset(): bigint {
    return this.$live("offset").u64(this.$at + 24);
  }

  set offset(value: bigint) {
    this.$live("offset").setU64(this.$at + 24, this.$fit("u64", "offset", value));
  }

  get overhead(): number {
    return this.$live("overhead").i32(this.$at + 32);
  }

  set overhead(value: number) {
    this.$live("overhead").setI32(this.$at + 32, this.$fit("i32", "overhead", value));
  }

  get size(): number {
    return this.$live("size").i32(this.$at + 36);
  }

  set size(value: number) {
    this.$live("size").setI32(this.$at + 36, this.$fit("i32", "size", value));
  }

  get _gst_reserved_i(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved_i"), this.$at + 40, 2, "u32");
  }

  get _gst_reserved_p(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved_p"), this.$at + 48, 2, "ptr");
  }

  get _private_flags(): number {
    return this.$live("_private_flags").u32(this.$at + 64);
  }

  set _private_flags(value: number) {
    this.$live("_private_flags").setU32(this.$at + 64, this.$fit("u32", "_private_flags", value));
  }
}

export class GstBaseParse extends Struct {
  static readonly size = 576;
  static readonly align = 8;
  static readonly fields = {
    element: { offset: 0, size: 264, kind: "struct", type: "GstElement" },
    sinkpad: { offset: 264, size: 8, kind: "ptr", to: "GstPad" },
    srcpad: { offset: 272, size: 8, kind: "ptr", to: "GstPad" },
    flags: { offset: 280, size: 4, kind: "u32" },
    segment: { offset: 288, size: 120, kind: "struct", type: "GstSegment" },
    _gst_reserved: { offset: 408, size: 160, kind: "array", of: "ptr", length: 20 },
    priv: { offset: 568, size: 8, kind: "ptr", to: "GstBaseParsePrivate" },
  } as const;

  get element(): GstElement {
    return new GstElement(this.$live("element"), this.$at);
  }

  get sinkpad(): number {
    return this.$live("sinkpad").pointer(this.$at + 264);
  }

  set sinkpad(value: number) {
    this.$live("sinkpad").setPointer(this.$at + 264, this.$fit("ptr", "sinkpad", value));
  }

  get srcpad(): number {
    return this.$live("srcpad").pointer(this.$at + 272);
  }

  set srcpad(value: number) {
    this.$live("srcpad").setPointer(this.$at + 272, this.$fit("ptr", "srcpad", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 280);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 280, this.$fit("u32", "flags", value));
  }

  get segment(): GstSegment {
    return new GstSegment(this.$live("segment"), this.$at + 288);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 408, 20, "ptr");
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 568);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 568, this.$fit("ptr", "priv", value));
  }
}

export class GstBaseParseClass extends Struct {
  static readonly size = 728;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 488, kind: "struct", type: "GstElementClass" },
    start: { offset: 488, size: 8, kind: "ptr", callback: "GstBaseParseClass.start" },
    stop: { offset: 496, size: 8, kind: "ptr", callback: "GstBaseParseClass.stop" },
    set_sink_caps: { offset: 504, size: 8, kind: "ptr", callback: "GstBaseParseClass.set_sink_caps" },
    handle_frame: { offset: 512, size: 8, kind: "ptr", callback: "GstBaseParseClass.handle_frame" },
    pre_push_frame: { offset: 520, size: 8, kind: "ptr", callback: "GstBaseParseClass.pre_push_frame" },
    convert: { offset: 528, size: 8, kind: "ptr", callback: "GstBaseParseClass.convert" },
    sink_event: { offset: 536, size: 8, kind: "ptr", callback: "GstBaseParseClass.sink_event" },
    src_event: { offset: 544, size: 8, kind: "ptr", callback: "GstBaseParseClass.src_event" },
    get_sink_caps: { offset: 552, size: 8, kind: "ptr", callback: "GstBaseParseClass.get_sink_caps" },
    detect: { offset: 560, size: 8, kind: "ptr", callback: "GstBaseParseClass.detect" },
    sink_query: { offset: 568, size: 8, kind: "ptr", callback: "GstBaseParseClass.sink_query" },
    src_query: { offset: 576, size: 8, kind: "ptr", callback: "GstBaseParseClass.src_query" },
    _gst_reserved: { offset: 584, size: 144, kind: "array", of: "ptr", length: 18 },
  } as const;

  get parent_class(): GstElementClass {
    return new GstElementClass(this.$live("parent_class"), this.$at);
  }

  get start(): number {
    return this.$live("start").pointer(this.$at + 488);
  }

  set start(value: number) {
    this.$live("start").setPointer(this.$at + 488, this.$fit("ptr", "start", value));
  }

  get stop(): number {
    return this.$live("stop").pointer(this.$at + 496);
  }

  set stop(value: number) {
    this.$live("stop").setPointer(this.$at + 496, this.$fit("ptr", "stop", value));
  }

  get set_sink_caps(): number {
    return this.$live("set_sink_caps").pointer(this.$at + 504);
  }

  set set_sink_caps(value: number) {
    this.$live("set_sink_caps").setPointer(this.$at + 504, this.$fit("ptr", "set_sink_caps", value));
  }

  get handle_frame(): number {
    return this.$live("handle_frame").pointer(this.$at + 512);
  }

  set handle_frame(value: number) {
    this.$live("handle_frame").setPointer(this.$at + 512, this.$fit("ptr", "handle_frame", value));
  }

  get pre_push_frame(): number {
    return this.$live("pre_push_frame").pointer(this.$at + 520);
  }

  set pre_push_frame(value: number) {
    this.$live("pre_push_frame").setPointer(this.$at + 520, this.$fit("ptr", "pre_push_frame", value));
  }

  get convert(): number {
    return this.$live("convert").pointer(this.$at + 528);
  }

  set convert(value: number) {
    this.$live("convert").setPointer(this.$at + 528, this.$fit("ptr", "convert", value));
  }

  get sink_event(): number {
    return this.$live("sink_event").pointer(this.$at + 536);
  }

  set sink_event(value: number) {
    this.$live("sink_event").setPointer(this.$at + 536, this.$fit("ptr", "sink_event", value));
  }

  get src_event(): number {
    return this.$live("src_event").pointer(this.$at + 544);
  }

  set src_event(value: number) {
    this.$live("src_event").setPointer(this.$at + 544, this.$fit("ptr", "src_event", value));
  }

  get get_sink_caps(): number {
    return this.$live("get_sink_caps").pointer(this.$at + 552);
  }

  set get_sink_caps(value: number) {
    this.$live("get_sink_caps").setPointer(this.$at + 552, this.$fit("ptr", "get_sink_caps", value));
  }

  get detect(): number {
    return this.$live("detect").pointer(this.$at + 560);
  }

  set detect(value: number) {
    this.$live("detect").setPointer(this.$at + 560, this.$fit("ptr", "detect", value));
  }

  get sink_query(): number {
    return this.$live("sink_query").pointer(this.$at + 568);
  }

  set sink_query(value: number) {
    this.$live("sink_query").setPointer(this.$at + 568, this.$fit("ptr", "sink_query", value));
  }

  get src_query(): number {
    return this.$live("src_query").pointer(this.$at + 576);
  }

  set src_query(value: number) {
    this.$live("src_query").setPointer(this.$at + 576, this.$fit("ptr", "src_query", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 584, 18, "ptr");
  }
}
