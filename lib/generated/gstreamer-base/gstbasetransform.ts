// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstElement, GstElementClass } from "../gstreamer/gstelement.ts";
import { GstSegment } from "../gstreamer/gstsegment.ts";

export const functions = {
  gst_base_transform_get_type: { args: [], returns: "u64" },
  gst_base_transform_set_passthrough: { args: ["ptr", "i32"], returns: "void" },
  gst_base_transform_is_passthrough: { args: ["ptr"], returns: "i32" },
  gst_base_transform_set_in_place: { args: ["ptr", "i32"], returns: "void" },
  gst_base_transform_is_in_place: { args: ["ptr"], returns: "i32" },
  gst_base_transform_update_qos: { args: ["ptr", "f64", "i64", "u64"], returns: "void" },
  gst_base_transform_set_qos_enabled: { args: ["ptr", "i32"], returns: "void" },
  gst_base_transform_is_qos_enabled: { args: ["ptr"], returns: "i32" },
  gst_base_transform_set_gap_aware: { args: ["ptr", "i32"], returns: "void" },
  gst_base_transform_set_prefer_passthrough: { args: ["ptr", "i32"], returns: "void" },
  gst_base_transform_get_buffer_pool: { args: ["ptr"], returns: "ptr" },
  gst_base_transform_get_allocator: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_base_transform_reconfigure_sink: { args: ["ptr"], returns: "void" },
  gst_base_transform_reconfigure_src: { args: ["ptr"], returns: "void" },
  gst_base_transform_update_src_caps: { args: ["ptr", "ptr"], returns: "i32" },
  gst_base_transform_reconfigure: { args: ["ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GstBaseTransformClass.transform_caps": { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  "GstBaseTransformClass.fixate_caps": { args: ["ptr", "u32", "ptr", "ptr"], returns: "ptr" },
  "GstBaseTransformClass.accept_caps": { args: ["ptr", "u32", "ptr"], returns: "i32" },
  "GstBaseTransformClass.set_caps": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstBaseTransformClass.query": { args: ["ptr", "u32", "ptr"], returns: "i32" },
  "GstBaseTransformClass.decide_allocation": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseTransformClass.filter_meta": { args: ["ptr", "ptr", "u64", "ptr"], returns: "i32" },
  "GstBaseTransformClass.propose_allocation": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstBaseTransformClass.transform_size": { args: ["ptr", "u32", "ptr", "u64", "ptr", "ptr"], returns: "i32" },
  "GstBaseTransformClass.get_unit_size": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstBaseTransformClass.start": { args: ["ptr"], returns: "i32" },
  "GstBaseTransformClass.stop": { args: ["ptr"], returns: "i32" },
  "GstBaseTransformClass.sink_event": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseTransformClass.src_event": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseTransformClass.prepare_output_buffer": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstBaseTransformClass.copy_metadata": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstBaseTransformClass.transform_meta": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GstBaseTransformClass.before_transform": { args: ["ptr", "ptr"], returns: "void" },
  "GstBaseTransformClass.transform": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstBaseTransformClass.transform_ip": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseTransformClass.submit_input_buffer": { args: ["ptr", "i32", "ptr"], returns: "i32" },
  "GstBaseTransformClass.generate_output": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_BASE_TRANSFORM_SINK_NAME: "sink",
  GST_BASE_TRANSFORM_SRC_NAME: "src",
  GST_BASE_TRANSFORM_FLOW_DROPPED: 100,
} as const;

export class GstBaseTransform extends Struct {
  static readonly size = 576;
  static readonly align = 8;
  static readonly fields = {
    element: { offset: 0, size: 264, kind: "struct", type: "GstElement" },
    sinkpad: { offset: 264, size: 8, kind: "ptr", to: "GstPad" },
    srcpad: { offset: 272, size: 8, kind: "ptr", to: "GstPad" },
    have_segment: { offset: 280, size: 4, kind: "i32" },
    segment: { offset: 288, size: 120, kind: "struct", type: "GstSegment" },
    queued_buf: { offset: 408, size: 8, kind: "ptr", to: "GstBuffer" },
    priv: { offset: 416, size: 8, kind: "ptr", to: "GstBaseTransformPrivate" },
    _gst_reserved: { offset: 424, size: 152, kind: "array", of: "ptr", length: 19 },
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

  get have_segment(): number {
    return this.$live("have_segment").i32(this.$at + 280);
  }

  set have_segment(value: number) {
    this.$live("have_segment").setI32(this.$at + 280, this.$fit("i32", "have_segment", value));
  }

  get segment(): GstSegment {
    return new GstSegment(this.$live("segment"), this.$at + 288);
  }

  get queued_buf(): number {
    return this.$live("queued_buf").pointer(this.$at + 408);
  }

  set queued_buf(value: number) {
    this.$live("queued_buf").setPointer(this.$at + 408, this.$fit("ptr", "queued_buf", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 416);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 416, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 424, 19, "ptr");
  }
}

export class GstBaseTransformClass extends Struct {
  static readonly size = 816;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 488, kind: "struct", type: "GstElementClass" },
    passthrough_on_same_caps: { offset: 488, size: 4, kind: "i32" },
    transform_ip_on_passthrough: { offset: 492, size: 4, kind: "i32" },
    transform_caps: { offset: 496, size: 8, kind: "ptr", callback: "GstBaseTransformClass.transform_caps" },
    fixate_caps: { offset: 504, size: 8, kind: "ptr", callback: "GstBaseTransformClass.fixate_caps" },
    accept_caps: { offset: 512, size: 8, kind: "ptr", callback: "GstBaseTransformClass.accept_caps" },
    set_caps: { offset: 520, size: 8, kind: "ptr", callback: "GstBaseTransformClass.set_caps" },
    query: { offset: 528, size: 8, kind: "ptr", callback: "GstBaseTransformClass.query" },
    decide_allocation: { offset: 536, size: 8, kind: "ptr", callback: "GstBaseTransformClass.decide_allocation" },
    filter_meta: { offset: 544, size: 8, kind: "ptr", callback: "GstBaseTransformClass.filter_meta" },
    propose_allocation: { offset: 552, size: 8, kind: "ptr", callback: "GstBaseTransformClass.propose_allocation" },
    transform_size: { offset: 560, size: 8, kind: "ptr", callback: "GstBaseTransformClass.transform_size" },
    get_unit_size: { offset: 568, size: 8, kind: "ptr", callback: "GstBaseTransformClass.get_unit_size" },
    start: { offset: 576, size: 8, kind: "ptr", callback: "GstBaseTransformClass.start" },
    stop: { offset: 584, size: 8, kind: "ptr", callback: "GstBaseTransformClass.stop" },
    sink_event: { offset: 592, size: 8, kind: "ptr", callback: "GstBaseTransformClass.sink_event" },
    src_event: { offset: 600, size: 8, kind: "ptr", callback: "GstBaseTransformClass.src_event" },
    prepare_output_buffer: { offset: 608, size: 8, kind: "ptr", callback: "GstBaseTransformClass.prepare_output_buffer" },
    copy_metadata: { offset: 616, size: 8, kind: "ptr", callback: "GstBaseTransformClass.copy_metadata" },
    transform_meta: { offset: 624, size: 8, kind: "ptr", callback: "GstBaseTransformClass.transform_meta" },
    before_transform: { offset: 632, size: 8, kind: "ptr", callback: "GstBaseTransformClass.before_transform" },
    transform: { offset: 640, size: 8, kind: "ptr", callback: "GstBaseTransformClass.transform" },
    transform_ip: { offset: 648, size: 8, kind: "ptr", callback: "GstBaseTransformClass.transform_ip" },
    submit_input_buffer: { offset: 656, size: 8, kind: "ptr", callback: "GstBaseTransformClass.submit_input_buffer" },
    generate_output: { offset: 664, size: 8, kind: "ptr", callback: "GstBaseTransformClass.generate_output" },
    _gst_reserved: { offset: 672, size: 144, kind: "array", of: "ptr", length: 18 },
  } as const;

  get parent_class(): GstElementClass {
    return new GstElementClass(this.$live("parent_class"), this.$at);
  }

  get passthrough_on_same_caps(): number {
    return this.$live("passthrough_on_same_caps").i32(this.$at + 488);
  }

  set passthrough_on_same_caps(value: number) {
    this.$live("passthrough_on_same_caps").setI32(this.$at + 488, this.$fit("i32", "passthrough_on_same_caps", value));
  }

  get transform_ip_on_passthrough(): number {
    return this.$live("transform_ip_on_passthrough").i32(this.$at + 492);
  }

  set transform_ip_on_passthrough(value: number) {
    this.$live("transform_ip_on_passthrough").setI32(this.$at + 492, this.$fit("i32", "transform_ip_on_passthrough", value));
  }

  get transform_caps(): number {
    return this.$live("transform_caps").pointer(this.$at + 496);
  }

  set transform_caps(value: number) {
    this.$live("transform_caps").setPointer(this.$at + 496, this.$fit("ptr", "transform_caps", value));
  }

  get fixate_caps(): number {
    return this.$live("fixate_caps").pointer(this.$at + 504);
  }

  set fixate_caps(value: number) {
    this.$live("fixate_caps").setPointer(this.$at + 504, this.$fit("ptr", "fixate_caps", value));
  }

  get accept_caps(): number {
    return this.$live("accept_caps").pointer(this.$at + 512);
  }

  set accept_caps(value: number) {
    this.$live("accept_caps").setPointer(this.$at + 512, this.$fit("ptr", "accept_caps", value));
  }

  get set_caps(): number {
    return this.$live("set_caps").pointer(this.$at + 520);
  }

  set set_caps(value: number) {
    this.$live("set_caps").setPointer(this.$at + 520, this.$fit("ptr", "set_caps", value));
  }

  get query(): number {
    return this.$live("query").pointer(this.$at + 528);
  }

  set query(value: number) {
    this.$live("query").setPointer(this.$at + 528, this.$fit("ptr", "query", value));
  }

  get decide_allocation(): number {
    return this.$live("decide_allocation").pointer(this.$at + 536);
  }

  set decide_allocation(value: number) {
    this.$live("decide_allocation").setPointer(this.$at + 536, this.$fit("ptr", "decide_allocation", value));
  }

  get filter_meta(): number {
    return this.$live("filter_meta").pointer(this.$at + 544);
  }

  set filter_meta(value: number) {
    this.$live("filter_meta").setPointer(this.$at + 544, this.$fit("ptr", "filter_meta", value));
  }

  get propose_allocation(): number {
    return this.$live("propose_allocation").pointer(this.$at + 552);
  }

  set propose_allocation(value: number) {
    this.$live("propose_allocation").setPointer(this.$at + 552, this.$fit("ptr", "propose_allocation", value));
  }

  get transform_size(): number {
    return this.$live("transform_size").pointer(this.$at + 560);
  }

  set transform_size(value: number) {
    this.$live("transform_size").setPointer(this.$at + 560, this.$fit("ptr", "transform_size", value));
  }

  get get_unit_size(): number {
    return this.$live("get_unit_size").pointer(this.$at + 568);
  }

  set get_unit_size(value: number) {
    this.$live("get_unit_size").setPointer(this.$at + 568, this.$fit("ptr", "get_unit_size", value));
  }

  get start(): number {
    return this.$live("start").pointer(this.$at + 576);
  }

  set start(value: number) {
    this.$live("start").setPointer(this.$at + 576, this.$fit("ptr", "start", value));
  }

  get stop(): number {
    return this.$live("stop").pointer(this.$at + 584);
  }

  set stop(value: number) {
    this.$live("stop").setPointer(this.$at + 584, this.$fit("ptr", "stop", value));
  }

  get sink_event(): number {
    return this.$live("sink_event").pointer(this.$at + 592);
  }

  set sink_event(value: number) {
    this.$live("sink_event").setPointer(this.$at + 592, this.$fit("ptr", "sink_event", value));
  }

  get src_event(): number {
    return this.$live("src_event").pointer(this.$at + 600);
  }

  set src_event(value: number) {
    this.$live("src_event").setPointer(this.$at + 600, this.$fit("ptr", "src_event", value));
  }

  get prepare_output_buffer(): number {
    return this.$live("prepare_output_buffer").pointer(this.$at + 608);
  }

  set prepare_output_buffer(value: number) {
    this.$live("prepare_output_buffer").setPointer(this.$at + 608, this.$fit("ptr", "prepare_output_buffer", value));
  }

  get copy_metadata(): number {
    return this.$live("copy_metadata").pointer(this.$at + 616);
  }

  set copy_metadata(value: number) {
    this.$live("copy_metadata").setPointer(this.$at + 616, this.$fit("ptr", "copy_metadata", value));
  }

  get transform_meta(): number {
    return this.$live("transform_meta").pointer(this.$at + 624);
  }

  set transform_meta(value: number) {
    this.$live("transform_meta").setPointer(this.$at + 624, this.$fit("ptr", "transform_meta", value));
  }

  get before_transform(): number {
    return this.$live("before_transform").pointer(this.$at + 632);
  }

  set before_transform(value: number) {
    this.$live("before_transform").setPointer(this.$at + 632, this.$fit("ptr", "before_transform", value));
  }

  get transform(): number {
    return this.$live("transform").pointer(this.$at + 640);
  }

  set transform(value: number) {
    this.$live("transform").setPointer(this.$at + 640, this.$fit("ptr", "transform", value));
  }

  get transform_ip(): number {
    return this.$live("transform_ip").pointer(this.$at + 648);
  }

  set transform_ip(value: number) {
    this.$live("transform_ip").setPointer(this.$at + 648, this.$fit("ptr", "transform_ip", value));
  }

  get submit_input_buffer(): number {
    return this.$live("submit_input_buffer").pointer(this.$at + 656);
  }

  set submit_input_buffer(value: number) {
    this.$live("submit_input_buffer").setPointer(this.$at + 656, this.$fit("ptr", "submit_input_buffer", value));
  }

  get generate_output(): number {
    return this.$live("generate_output").pointer(this.$at + 664);
  }

  set generate_output(value: number) {
    this.$live("generate_output").setPointer(this.$at + 664, this.$fit("ptr", "generate_output", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 672, 18, "ptr");
  }
}
