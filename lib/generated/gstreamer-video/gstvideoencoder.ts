// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GRecMutex } from "../glib/gthread.ts";
import { GstElement, GstElementClass } from "../gstreamer/gstelement.ts";
import { GstSegment } from "../gstreamer/gstsegment.ts";

export const functions = {
  gst_video_encoder_get_type: { args: [], returns: "u64" },
  gst_video_encoder_get_output_state: { args: ["ptr"], returns: "ptr" },
  gst_video_encoder_set_output_state: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_video_encoder_negotiate: { args: ["ptr"], returns: "i32" },
  gst_video_encoder_get_frame: { args: ["ptr", "i32"], returns: "ptr" },
  gst_video_encoder_get_oldest_frame: { args: ["ptr"], returns: "ptr" },
  gst_video_encoder_get_frames: { args: ["ptr"], returns: "ptr" },
  gst_video_encoder_allocate_output_buffer: { args: ["ptr", "u64"], returns: "ptr" },
  gst_video_encoder_allocate_output_frame: { args: ["ptr", "ptr", "u64"], returns: "i32" },
  gst_video_encoder_finish_frame: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_encoder_finish_subframe: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_encoder_proxy_getcaps: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_video_encoder_set_latency: { args: ["ptr", "u64", "u64"], returns: "void" },
  gst_video_encoder_get_latency: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_video_encoder_set_headers: { args: ["ptr", "ptr"], returns: "void" },
  gst_video_encoder_merge_tags: { args: ["ptr", "ptr", "u32"], returns: "void" },
  gst_video_encoder_get_allocator: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_video_encoder_set_min_pts: { args: ["ptr", "u64"], returns: "void" },
  gst_video_encoder_set_qos_enabled: { args: ["ptr", "i32"], returns: "void" },
  gst_video_encoder_is_qos_enabled: { args: ["ptr"], returns: "i32" },
  gst_video_encoder_get_max_encode_time: { args: ["ptr", "ptr"], returns: "i64" },
  gst_video_encoder_set_min_force_key_unit_interval: { args: ["ptr", "u64"], returns: "void" },
  gst_video_encoder_get_min_force_key_unit_interval: { args: ["ptr"], returns: "u64" },
} as const;

export const callbacks = {
  "GstVideoEncoderClass.open": { args: ["ptr"], returns: "i32" },
  "GstVideoEncoderClass.close": { args: ["ptr"], returns: "i32" },
  "GstVideoEncoderClass.start": { args: ["ptr"], returns: "i32" },
  "GstVideoEncoderClass.stop": { args: ["ptr"], returns: "i32" },
  "GstVideoEncoderClass.set_format": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoEncoderClass.handle_frame": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoEncoderClass.reset": { args: ["ptr", "i32"], returns: "i32" },
  "GstVideoEncoderClass.finish": { args: ["ptr"], returns: "i32" },
  "GstVideoEncoderClass.pre_push": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoEncoderClass.getcaps": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstVideoEncoderClass.sink_event": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoEncoderClass.src_event": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoEncoderClass.negotiate": { args: ["ptr"], returns: "i32" },
  "GstVideoEncoderClass.decide_allocation": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoEncoderClass.propose_allocation": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoEncoderClass.flush": { args: ["ptr"], returns: "i32" },
  "GstVideoEncoderClass.sink_query": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoEncoderClass.src_query": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoEncoderClass.transform_meta": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_VIDEO_ENCODER_SINK_NAME: "sink",
  GST_VIDEO_ENCODER_SRC_NAME: "src",
  GST_VIDEO_ENCODER_FLOW_NEED_DATA: 100,
  GST_VIDEO_ENCODER_FLOW_DROPPED: 101,
} as const;

export class GstVideoEncoder extends Struct {
  static readonly size = 704;
  static readonly align = 8;
  static readonly fields = {
    element: { offset: 0, size: 264, kind: "struct", type: "GstElement" },
    sinkpad: { offset: 264, size: 8, kind: "ptr", to: "GstPad" },
    srcpad: { offset: 272, size: 8, kind: "ptr", to: "GstPad" },
    stream_lock: { offset: 280, size: 16, kind: "struct", type: "GRecMutex" },
    input_segment: { offset: 296, size: 120, kind: "struct", type: "GstSegment" },
    output_segment: { offset: 416, size: 120, kind: "struct", type: "GstSegment" },
    priv: { offset: 536, size: 8, kind: "ptr", to: "GstVideoEncoderPrivate" },
    padding: { offset: 544, size: 160, kind: "array", of: "ptr", length: 20 },
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

  get stream_lock(): GRecMutex {
    return new GRecMutex(this.$live("stream_lock"), this.$at + 280);
  }

  get input_segment(): GstSegment {
    return new GstSegment(this.$live("input_segment"), this.$at + 296);
  }

  get output_segment(): GstSegment {
    return new GstSegment(this.$live("output_segment"), this.$at + 416);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 536);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 536, this.$fit("ptr", "priv", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 544, 20, "ptr");
  }
}

export class GstVideoEncoderClass extends Struct {
  static readonly size = 768;
  static readonly align = 8;
  static readonly fields = {
    element_class: { offset: 0, size: 488, kind: "struct", type: "GstElementClass" },
    open: { offset: 488, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.open" },
    close: { offset: 496, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.close" },
    start: { offset: 504, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.start" },
    stop: { offset: 512, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.stop" },
    set_format: { offset: 520, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.set_format" },
    handle_frame: { offset: 528, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.handle_frame" },
    reset: { offset: 536, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.reset" },
    finish: { offset: 544, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.finish" },
    pre_push: { offset: 552, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.pre_push" },
    getcaps: { offset: 560, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.getcaps" },
    sink_event: { offset: 568, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.sink_event" },
    src_event: { offset: 576, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.src_event" },
    negotiate: { offset: 584, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.negotiate" },
    decide_allocation: { offset: 592, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.decide_allocation" },
    propose_allocation: { offset: 600, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.propose_allocation" },
    flush: { offset: 608, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.flush" },
    sink_query: { offset: 616, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.sink_query" },
    src_query: { offset: 624, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.src_query" },
    transform_meta: { offset: 632, size: 8, kind: "ptr", callback: "GstVideoEncoderClass.transform_meta" },
    _gst_reserved: { offset: 640, size: 128, kind: "array", of: "ptr", length: 16 },
  } as const;

  get element_class(): GstElementClass {
    return new GstElementClass(this.$live("element_class"), this.$at);
  }

  get open(): number {
    return this.$live("open").pointer(this.$at + 488);
  }

  set open(value: number) {
    this.$live("open").setPointer(this.$at + 488, this.$fit("ptr", "open", value));
  }

  get close(): number {
    return this.$live("close").pointer(this.$at + 496);
  }

  set close(value: number) {
    this.$live("close").setPointer(this.$at + 496, this.$fit("ptr", "close", value));
  }

  get start(): number {
    return this.$live("start").pointer(this.$at + 504);
  }

  set start(value: number) {
    this.$live("start").setPointer(this.$at + 504, this.$fit("ptr", "start", value));
  }

  get stop(): number {
    return this.$live("stop").pointer(this.$at + 512);
  }

  set stop(value: number) {
    this.$live("stop").setPointer(this.$at + 512, this.$fit("ptr", "stop", value));
  }

  get set_format(): number {
    return this.$live("set_format").pointer(this.$at + 520);
  }

  set set_format(value: number) {
    this.$live("set_format").setPointer(this.$at + 520, this.$fit("ptr", "set_format", value));
  }

  get handle_frame(): number {
    return this.$live("handle_frame").pointer(this.$at + 528);
  }

  set handle_frame(value: number) {
    this.$live("handle_frame").setPointer(this.$at + 528, this.$fit("ptr", "handle_frame", value));
  }

  get reset(): number {
    return this.$live("reset").pointer(this.$at + 536);
  }

  set reset(value: number) {
    this.$live("reset").setPointer(this.$at + 536, this.$fit("ptr", "reset", value));
  }

  get finish(): number {
    return this.$live("finish").pointer(this.$at + 544);
  }

  set finish(value: number) {
    this.$live("finish").setPointer(this.$at + 544, this.$fit("ptr", "finish", value));
  }

  get pre_push(): number {
    return this.$live("pre_push").pointer(this.$at + 552);
  }

  set pre_push(value: number) {
    this.$live("pre_push").setPointer(this.$at + 552, this.$fit("ptr", "pre_push", value));
  }

  get getcaps(): number {
    return this.$live("getcaps").pointer(this.$at + 560);
  }

  set getcaps(value: number) {
    this.$live("getcaps").setPointer(this.$at + 560, this.$fit("ptr", "getcaps", value));
  }

  get sink_event(): number {
    return this.$live("sink_event").pointer(this.$at + 568);
  }

  set sink_event(value: number) {
    this.$live("sink_event").setPointer(this.$at + 568, this.$fit("ptr", "sink_event", value));
  }

  get src_event(): number {
    return this.$live("src_event").pointer(this.$at + 576);
  }

  set src_event(value: number) {
    this.$live("src_event").setPointer(this.$at + 576, this.$fit("ptr", "src_event", value));
  }

  get negotiate(): number {
    return this.$live("negotiate").pointer(this.$at + 584);
  }

  set negotiate(value: number) {
    this.$live("negotiate").setPointer(this.$at + 584, this.$fit("ptr", "negotiate", value));
  }

  get decide_allocation(): number {
    return this.$live("decide_allocation").pointer(this.$at + 592);
  }

  set decide_allocation(value: number) {
    this.$live("decide_allocation").setPointer(this.$at + 592, this.$fit("ptr", "decide_allocation", value));
  }

  get propose_allocation(): number {
    return this.$live("propose_allocation").pointer(this.$at + 600);
  }

  set propose_allocation(value: number) {
    this.$live("propose_allocation").setPointer(this.$at + 600, this.$fit("ptr", "propose_allocation", value));
  }

  get flush(): number {
    return this.$live("flush").pointer(this.$at + 608);
  }

  set flush(value: number) {
    this.$live("flush").setPointer(this.$at + 608, this.$fit("ptr", "flush", value));
  }

  get sink_query(): number {
    return this.$live("sink_query").pointer(this.$at + 616);
  }

  set sink_query(value: number) {
    this.$live("sink_query").setPointer(this.$at + 616, this.$fit("ptr", "sink_query", value));
  }

  get src_query(): number {
    return this.$live("src_query").pointer(this.$at + 624);
  }

  set src_query(value: number) {
    this.$live("src_query").setPointer(this.$at + 624, this.$fit("ptr", "src_query", value));
  }

  get transform_meta(): number {
    return this.$live("transform_meta").pointer(this.$at + 632);
  }

  set transform_meta(value: number) {
    this.$live("transform_meta").setPointer(this.$at + 632, this.$fit("ptr", "transform_meta", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 640, 16, "ptr");
  }
}
