// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstElement, GstElementClass } from "../gstreamer/gstelement.ts";
import { GstPad, GstPadClass } from "../gstreamer/gstpad.ts";
import { GstSegment } from "../gstreamer/gstsegment.ts";

export const functions = {
  gst_aggregator_pad_get_type: { args: [], returns: "u64" },
  gst_aggregator_pad_pop_buffer: { args: ["ptr"], returns: "ptr" },
  gst_aggregator_pad_peek_buffer: { args: ["ptr"], returns: "ptr" },
  gst_aggregator_pad_drop_buffer: { args: ["ptr"], returns: "i32" },
  gst_aggregator_pad_has_buffer: { args: ["ptr"], returns: "i32" },
  gst_aggregator_pad_is_eos: { args: ["ptr"], returns: "i32" },
  gst_aggregator_pad_is_inactive: { args: ["ptr"], returns: "i32" },
  gst_aggregator_finish_buffer: { args: ["ptr", "ptr"], returns: "i32" },
  gst_aggregator_finish_buffer_list: { args: ["ptr", "ptr"], returns: "i32" },
  gst_aggregator_set_src_caps: { args: ["ptr", "ptr"], returns: "void" },
  gst_aggregator_negotiate: { args: ["ptr"], returns: "i32" },
  gst_aggregator_set_latency: { args: ["ptr", "u64", "u64"], returns: "void" },
  gst_aggregator_get_type: { args: [], returns: "u64" },
  gst_aggregator_get_latency: { args: ["ptr"], returns: "u64" },
  gst_aggregator_get_buffer_pool: { args: ["ptr"], returns: "ptr" },
  gst_aggregator_get_allocator: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_aggregator_simple_get_next_time: { args: ["ptr"], returns: "u64" },
  gst_aggregator_update_segment: { args: ["ptr", "ptr"], returns: "void" },
  gst_aggregator_peek_next_sample: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_aggregator_selected_samples: { args: ["ptr", "u64", "u64", "u64", "ptr"], returns: "void" },
  gst_aggregator_set_ignore_inactive_pads: { args: ["ptr", "i32"], returns: "void" },
  gst_aggregator_get_ignore_inactive_pads: { args: ["ptr"], returns: "i32" },
  gst_aggregator_get_force_live: { args: ["ptr"], returns: "i32" },
  gst_aggregator_set_force_live: { args: ["ptr", "i32"], returns: "void" },
  gst_aggregator_start_time_selection_get_type: { args: [], returns: "u64" },
} as const;

export const callbacks = {
  "GstAggregatorPadClass.flush": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAggregatorPadClass.skip_buffer": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstAggregatorClass.flush": { args: ["ptr"], returns: "i32" },
  "GstAggregatorClass.clip": { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  "GstAggregatorClass.finish_buffer": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAggregatorClass.sink_event": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstAggregatorClass.sink_query": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstAggregatorClass.src_event": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAggregatorClass.src_query": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAggregatorClass.src_activate": { args: ["ptr", "u32", "i32"], returns: "i32" },
  "GstAggregatorClass.aggregate": { args: ["ptr", "i32"], returns: "i32" },
  "GstAggregatorClass.stop": { args: ["ptr"], returns: "i32" },
  "GstAggregatorClass.start": { args: ["ptr"], returns: "i32" },
  "GstAggregatorClass.get_next_time": { args: ["ptr"], returns: "u64" },
  "GstAggregatorClass.create_new_pad": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GstAggregatorClass.update_src_caps": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstAggregatorClass.fixate_src_caps": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstAggregatorClass.negotiated_src_caps": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAggregatorClass.decide_allocation": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAggregatorClass.propose_allocation": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GstAggregatorClass.negotiate": { args: ["ptr"], returns: "i32" },
  "GstAggregatorClass.sink_event_pre_queue": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstAggregatorClass.sink_query_pre_queue": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstAggregatorClass.finish_buffer_list": { args: ["ptr", "ptr"], returns: "i32" },
  "GstAggregatorClass.peek_next_sample": { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const constants = {
  GST_AGGREGATOR_FLOW_NEED_DATA: -100,
} as const;

export const GstAggregatorStartTimeSelection = {
  GST_AGGREGATOR_START_TIME_SELECTION_ZERO: 0,
  GST_AGGREGATOR_START_TIME_SELECTION_FIRST: 1,
  GST_AGGREGATOR_START_TIME_SELECTION_SET: 2,
} as const;
export type GstAggregatorStartTimeSelection = (typeof GstAggregatorStartTimeSelection)[keyof typeof GstAggregatorStartTimeSelection];

export class GstAggregatorPad extends Struct {
  static readonly size = 680;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 520, kind: "struct", type: "GstPad" },
    segment: { offset: 520, size: 120, kind: "struct", type: "GstSegment" },
    priv: { offset: 640, size: 8, kind: "ptr", to: "GstAggregatorPadPrivate" },
    _gst_reserved: { offset: 648, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstPad {
    return new GstPad(this.$live("parent"), this.$at);
  }

  get segment(): GstSegment {
    return new GstSegment(this.$live("segment"), this.$at + 520);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 640);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 640, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 648, 4, "ptr");
  }
}

export class GstAggregatorPadClass extends Struct {
  static readonly size = 408;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 232, kind: "struct", type: "GstPadClass" },
    flush: { offset: 232, size: 8, kind: "ptr", callback: "GstAggregatorPadClass.flush" },
    skip_buffer: { offset: 240, size: 8, kind: "ptr", callback: "GstAggregatorPadClass.skip_buffer" },
    _gst_reserved: { offset: 248, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get parent_class(): GstPadClass {
    return new GstPadClass(this.$live("parent_class"), this.$at);
  }

  get flush(): number {
    return this.$live("flush").pointer(this.$at + 232);
  }

  set flush(value: number) {
    this.$live("flush").setPointer(this.$at + 232, this.$fit("ptr", "flush", value));
  }

  get skip_buffer(): number {
    return this.$live("skip_buffer").pointer(this.$at + 240);
  }

  set skip_buffer(value: number) {
    this.$live("skip_buffer").setPointer(this.$at + 240, this.$fit("ptr", "skip_buffer", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 248, 20, "ptr");
  }
}

export class GstAggregator extends Struct {
  static readonly size = 440;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 264, kind: "struct", type: "GstElement" },
    srcpad: { offset: 264, size: 8, kind: "ptr", to: "GstPad" },
    priv: { offset: 272, size: 8, kind: "ptr", to: "GstAggregatorPrivate" },
    _gst_reserved: { offset: 280, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get parent(): GstElement {
    return new GstElement(this.$live("parent"), this.$at);
  }

  get srcpad(): number {
    return this.$live("srcpad").pointer(this.$at + 264);
  }

  set srcpad(value: number) {
    this.$live("srcpad").setPointer(this.$at + 264, this.$fit("ptr", "srcpad", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 272);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 272, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 280, 20, "ptr");
  }
}

export class GstAggregatorClass extends Struct {
  static readonly size = 792;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 488, kind: "struct", type: "GstElementClass" },
    flush: { offset: 488, size: 8, kind: "ptr", callback: "GstAggregatorClass.flush" },
    clip: { offset: 496, size: 8, kind: "ptr", callback: "GstAggregatorClass.clip" },
    finish_buffer: { offset: 504, size: 8, kind: "ptr", callback: "GstAggregatorClass.finish_buffer" },
    sink_event: { offset: 512, size: 8, kind: "ptr", callback: "GstAggregatorClass.sink_event" },
    sink_query: { offset: 520, size: 8, kind: "ptr", callback: "GstAggregatorClass.sink_query" },
    src_event: { offset: 528, size: 8, kind: "ptr", callback: "GstAggregatorClass.src_event" },
    src_query: { offset: 536, size: 8, kind: "ptr", callback: "GstAggregatorClass.src_query" },
    src_activate: { offset: 544, size: 8, kind: "ptr", callback: "GstAggregatorClass.src_activate" },
    aggregate: { offset: 552, size: 8, kind: "ptr", callback: "GstAggregatorClass.aggregate" },
    stop: { offset: 560, size: 8, kind: "ptr", callback: "GstAggregatorClass.stop" },
    start: { offset: 568, size: 8, kind: "ptr", callback: "GstAggregatorClass.start" },
    get_next_time: { offset: 576, size: 8, kind: "ptr", callback: "GstAggregatorClass.get_next_time" },
    create_new_pad: { offset: 584, size: 8, kind: "ptr", callback: "GstAggregatorClass.create_new_pad" },
    update_src_caps: { offset: 592, size: 8, kind: "ptr", callback: "GstAggregatorClass.update_src_caps" },
    fixate_src_caps: { offset: 600, size: 8, kind: "ptr", callback: "GstAggregatorClass.fixate_src_caps" },
    negotiated_src_caps: { offset: 608, size: 8, kind: "ptr", callback: "GstAggregatorClass.negotiated_src_caps" },
    decide_allocation: { offset: 616, size: 8, kind: "ptr", callback: "GstAggregatorClass.decide_allocation" },
    propose_allocation: { offset: 624, size: 8, kind: "ptr", callback: "GstAggregatorClass.propose_allocation" },
    negotiate: { offset: 632, size: 8, kind: "ptr", callback: "GstAggregatorClass.negotiate" },
    sink_event_pre_queue: { offset: 640, size: 8, kind: "ptr", callback: "GstAggregatorClass.sink_event_pre_queue" },
    sink_query_pre_queue: { offset: 648, size: 8, kind: "ptr", callback: "GstAggregatorClass.sink_query_pre_queue" },
    finish_buffer_list: { offset: 656, size: 8, kind: "ptr", callback: "GstAggregatorClass.finish_buffer_list" },
    peek_next_sample: { offset: 664, size: 8, kind: "ptr", callback: "GstAggregatorClass.peek_next_sample" },
    _gst_reserved: { offset: 672, size: 120, kind: "array", of: "ptr", length: 15 },
  } as const;

  get parent_class(): GstElementClass {
    return new GstElementClass(this.$live("parent_class"), this.$at);
  }

  get flush(): number {
    return this.$live("flush").pointer(this.$at + 488);
  }

  set flush(value: number) {
    this.$live("flush").setPointer(this.$at + 488, this.$fit("ptr", "flush", value));
  }

  get clip(): number {
    return this.$live("clip").pointer(this.$at + 496);
  }

  set clip(value: number) {
    this.$live("clip").setPointer(this.$at + 496, this.$fit("ptr", "clip", value));
  }

  get finish_buffer(): number {
    return this.$live("finish_buffer").pointer(this.$at + 504);
  }

  set finish_buffer(value: number) {
    this.$live("finish_buffer").setPointer(this.$at + 504, this.$fit("ptr", "finish_buffer", value));
  }

  get sink_event(): number {
    return this.$live("sink_event").pointer(this.$at + 512);
  }

  set sink_event(value: number) {
    this.$live("sink_event").setPointer(this.$at + 512, this.$fit("ptr", "sink_event", value));
  }

  get sink_query(): number {
    return this.$live("sink_query").pointer(this.$at + 520);
  }

  set sink_query(value: number) {
    this.$live("sink_query").setPointer(this.$at + 520, this.$fit("ptr", "sink_query", value));
  }

  get src_event(): number {
    return this.$live("src_event").pointer(this.$at + 528);
  }

  set src_event(value: number) {
    this.$live("src_event").setPointer(this.$at + 528, this.$fit("ptr", "src_event", value));
  }

  get src_query(): number {
    return this.$live("src_query").pointer(this.$at + 536);
  }

  set src_query(value: number) {
    this.$live("src_query").setPointer(this.$at + 536, this.$fit("ptr", "src_query", value));
  }

  get src_activate(): number {
    return this.$live("src_activate").pointer(this.$at + 544);
  }

  set src_activate(value: number) {
    this.$live("src_activate").setPointer(this.$at + 544, this.$fit("ptr", "src_activate", value));
  }

  get aggregate(): number {
    return this.$live("aggregate").pointer(this.$at + 552);
  }

  set aggregate(value: number) {
    this.$live("aggregate").setPointer(this.$at + 552, this.$fit("ptr", "aggregate", value));
  }

  get stop(): number {
    return this.$live("stop").pointer(this.$at + 560);
  }

  set stop(value: number) {
    this.$live("stop").setPointer(this.$at + 560, this.$fit("ptr", "stop", value));
  }

  get start(): number {
    return this.$live("start").pointer(this.$at + 568);
  }

  set start(value: number) {
    this.$live("start").setPointer(this.$at + 568, this.$fit("ptr", "start", value));
  }

  get get_next_time(): number {
    return this.$live("get_next_time").pointer(this.$at + 576);
  }

  set get_next_time(value: number) {
    this.$live("get_next_time").setPointer(this.$at + 576, this.$fit("ptr", "get_next_time", value));
  }

  get create_new_pad(): number {
    return this.$live("create_new_pad").pointer(this.$at + 584);
  }

  set create_new_pad(value: number) {
    this.$live("create_new_pad").setPointer(this.$at + 584, this.$fit("ptr", "create_new_pad", value));
  }

  get update_src_caps(): number {
    return this.$live("update_src_caps").pointer(this.$at + 592);
  }

  set update_src_caps(value: number) {
    this.$live("update_src_caps").setPointer(this.$at + 592, this.$fit("ptr", "update_src_caps", value));
  }

  get fixate_src_caps(): number {
    return this.$live("fixate_src_caps").pointer(this.$at + 600);
  }

  set fixate_src_caps(value: number) {
    this.$live("fixate_src_caps").setPointer(this.$at + 600, this.$fit("ptr", "fixate_src_caps", value));
  }

  get negotiated_src_caps(): number {
    return this.$live("negotiated_src_caps").pointer(this.$at + 608);
  }

  set negotiated_src_caps(value: number) {
    this.$live("negotiated_src_caps").setPointer(this.$at + 608, this.$fit("ptr", "negotiated_src_caps", value));
  }

  get decide_allocation(): number {
    return this.$live("decide_allocation").pointer(this.$at + 616);
  }

  set decide_allocation(value: number) {
    this.$live("decide_allocation").setPointer(this.$at + 616, this.$fit("ptr", "decide_allocation", value));
  }

  get propose_allocation(): number {
    return this.$live("propose_allocation").pointer(this.$at + 624);
  }

  set propose_allocation(value: number) {
    this.$live("propose_allocation").setPointer(this.$at + 624, this.$fit("ptr", "propose_allocation", value));
  }

  get negotiate(): number {
    return this.$live("negotiate").pointer(this.$at + 632);
  }

  set negotiate(value: number) {
    this.$live("negotiate").setPointer(this.$at + 632, this.$fit("ptr", "negotiate", value));
  }

  get sink_event_pre_queue(): number {
    return this.$live("sink_event_pre_queue").pointer(this.$at + 640);
  }

  set sink_event_pre_queue(value: number) {
    this.$live("sink_event_pre_queue").setPointer(this.$at + 640, this.$fit("ptr", "sink_event_pre_queue", value));
  }

  get sink_query_pre_queue(): number {
    return this.$live("sink_query_pre_queue").pointer(this.$at + 648);
  }

  set sink_query_pre_queue(value: number) {
    this.$live("sink_query_pre_queue").setPointer(this.$at + 648, this.$fit("ptr", "sink_query_pre_queue", value));
  }

  get finish_buffer_list(): number {
    return this.$live("finish_buffer_list").pointer(this.$at + 656);
  }

  set finish_buffer_list(value: number) {
    this.$live("finish_buffer_list").setPointer(this.$at + 656, this.$fit("ptr", "finish_buffer_list", value));
  }

  get peek_next_sample(): number {
    return this.$live("peek_next_sample").pointer(this.$at + 664);
  }

  set peek_next_sample(value: number) {
    this.$live("peek_next_sample").setPointer(this.$at + 664, this.$fit("ptr", "peek_next_sample", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 672, 15, "ptr");
  }
}
