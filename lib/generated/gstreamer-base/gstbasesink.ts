// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GCond, GMutex } from "../glib/gthread.ts";
import { GstElement, GstElementClass } from "../gstreamer/gstelement.ts";
import { GstSegment } from "../gstreamer/gstsegment.ts";

export const functions = {
  gst_base_sink_get_type: { args: [], returns: "u64" },
  gst_base_sink_do_preroll: { args: ["ptr", "ptr"], returns: "i32" },
  gst_base_sink_wait_preroll: { args: ["ptr"], returns: "i32" },
  gst_base_sink_set_sync: { args: ["ptr", "i32"], returns: "void" },
  gst_base_sink_get_sync: { args: ["ptr"], returns: "i32" },
  gst_base_sink_set_drop_out_of_segment: { args: ["ptr", "i32"], returns: "void" },
  gst_base_sink_get_drop_out_of_segment: { args: ["ptr"], returns: "i32" },
  gst_base_sink_set_max_lateness: { args: ["ptr", "i64"], returns: "void" },
  gst_base_sink_get_max_lateness: { args: ["ptr"], returns: "i64" },
  gst_base_sink_set_qos_enabled: { args: ["ptr", "i32"], returns: "void" },
  gst_base_sink_is_qos_enabled: { args: ["ptr"], returns: "i32" },
  gst_base_sink_set_async_enabled: { args: ["ptr", "i32"], returns: "void" },
  gst_base_sink_is_async_enabled: { args: ["ptr"], returns: "i32" },
  gst_base_sink_set_ts_offset: { args: ["ptr", "i64"], returns: "void" },
  gst_base_sink_get_ts_offset: { args: ["ptr"], returns: "i64" },
  gst_base_sink_get_last_sample: { args: ["ptr"], returns: "ptr" },
  gst_base_sink_set_last_sample_enabled: { args: ["ptr", "i32"], returns: "void" },
  gst_base_sink_is_last_sample_enabled: { args: ["ptr"], returns: "i32" },
  gst_base_sink_query_latency: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_base_sink_get_latency: { args: ["ptr"], returns: "u64" },
  gst_base_sink_set_render_delay: { args: ["ptr", "u64"], returns: "void" },
  gst_base_sink_get_render_delay: { args: ["ptr"], returns: "u64" },
  gst_base_sink_set_blocksize: { args: ["ptr", "u32"], returns: "void" },
  gst_base_sink_get_blocksize: { args: ["ptr"], returns: "u32" },
  gst_base_sink_set_throttle_time: { args: ["ptr", "u64"], returns: "void" },
  gst_base_sink_get_throttle_time: { args: ["ptr"], returns: "u64" },
  gst_base_sink_set_max_bitrate: { args: ["ptr", "u64"], returns: "void" },
  gst_base_sink_get_max_bitrate: { args: ["ptr"], returns: "u64" },
  gst_base_sink_set_processing_deadline: { args: ["ptr", "u64"], returns: "void" },
  gst_base_sink_get_processing_deadline: { args: ["ptr"], returns: "u64" },
  gst_base_sink_wait_clock: { args: ["ptr", "u64", "ptr"], returns: "u32" },
  gst_base_sink_wait: { args: ["ptr", "u64", "ptr"], returns: "i32" },
  gst_base_sink_get_stats: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GstBaseSinkClass.get_caps": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstBaseSinkClass.set_caps": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSinkClass.fixate": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstBaseSinkClass.activate_pull": { args: ["ptr", "i32"], returns: "i32" },
  "GstBaseSinkClass.get_times": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GstBaseSinkClass.propose_allocation": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSinkClass.start": { args: ["ptr"], returns: "i32" },
  "GstBaseSinkClass.stop": { args: ["ptr"], returns: "i32" },
  "GstBaseSinkClass.unlock": { args: ["ptr"], returns: "i32" },
  "GstBaseSinkClass.unlock_stop": { args: ["ptr"], returns: "i32" },
  "GstBaseSinkClass.query": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSinkClass.event": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSinkClass.wait_event": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSinkClass.prepare": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSinkClass.prepare_list": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSinkClass.preroll": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSinkClass.render": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSinkClass.render_list": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export class GstBaseSink extends Struct {
  static readonly size = 664;
  static readonly align = 8;
  static readonly fields = {
    element: { offset: 0, size: 264, kind: "struct", type: "GstElement" },
    sinkpad: { offset: 264, size: 8, kind: "ptr", to: "GstPad" },
    pad_mode: { offset: 272, size: 4, kind: "u32", enum: "GstPadMode" },
    offset: { offset: 280, size: 8, kind: "u64" },
    can_activate_pull: { offset: 288, size: 4, kind: "i32" },
    can_activate_push: { offset: 292, size: 4, kind: "i32" },
    preroll_lock: { offset: 296, size: 8, kind: "struct", type: "GMutex" },
    preroll_cond: { offset: 304, size: 16, kind: "struct", type: "GCond" },
    eos: { offset: 320, size: 4, kind: "i32" },
    need_preroll: { offset: 324, size: 4, kind: "i32" },
    have_preroll: { offset: 328, size: 4, kind: "i32" },
    playing_async: { offset: 332, size: 4, kind: "i32" },
    have_newsegment: { offset: 336, size: 4, kind: "i32" },
    segment: { offset: 344, size: 120, kind: "struct", type: "GstSegment" },
    clock_id: { offset: 464, size: 8, kind: "ptr" },
    sync: { offset: 472, size: 4, kind: "i32" },
    flushing: { offset: 476, size: 4, kind: "i32" },
    running: { offset: 480, size: 4, kind: "i32" },
    max_lateness: { offset: 488, size: 8, kind: "i64" },
    priv: { offset: 496, size: 8, kind: "ptr", to: "GstBaseSinkPrivate" },
    _gst_reserved: { offset: 504, size: 160, kind: "array", of: "ptr", length: 20 },
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

  get pad_mode(): number {
    return this.$live("pad_mode").u32(this.$at + 272);
  }

  set pad_mode(value: number) {
    this.$live("pad_mode").setU32(this.$at + 272, this.$fit("u32", "pad_mode", value));
  }

  get offset(): bigint {
    return this.$live("offset").u64(this.$at + 280);
  }

  set offset(value: bigint) {
    this.$live("offset").setU64(this.$at + 280, this.$fit("u64", "offset", value));
  }

  get can_activate_pull(): number {
    return this.$live("can_activate_pull").i32(this.$at + 288);
  }

  set can_activate_pull(value: number) {
    this.$live("can_activate_pull").setI32(this.$at + 288, this.$fit("i32", "can_activate_pull", value));
  }

  get can_activate_push(): number {
    return this.$live("can_activate_push").i32(this.$at + 292);
  }

  set can_activate_push(value: number) {
    this.$live("can_activate_push").setI32(this.$at + 292, this.$fit("i32", "can_activate_push", value));
  }

  get preroll_lock(): GMutex {
    return new GMutex(this.$live("preroll_lock"), this.$at + 296);
  }

  get preroll_cond(): GCond {
    return new GCond(this.$live("preroll_cond"), this.$at + 304);
  }

  get eos(): number {
    return this.$live("eos").i32(this.$at + 320);
  }

  set eos(value: number) {
    this.$live("eos").setI32(this.$at + 320, this.$fit("i32", "eos", value));
  }

  get need_preroll(): number {
    return this.$live("need_preroll").i32(this.$at + 324);
  }

  set need_preroll(value: number) {
    this.$live("need_preroll").setI32(this.$at + 324, this.$fit("i32", "need_preroll", value));
  }

  get have_preroll(): number {
    return this.$live("have_preroll").i32(this.$at + 328);
  }

  set have_preroll(value: number) {
    this.$live("have_preroll").setI32(this.$at + 328, this.$fit("i32", "have_preroll", value));
  }

  get playing_async(): number {
    return this.$live("playing_async").i32(this.$at + 332);
  }

  set playing_async(value: number) {
    this.$live("playing_async").setI32(this.$at + 332, this.$fit("i32", "playing_async", value));
  }

  get have_newsegment(): number {
    return this.$live("have_newsegment").i32(this.$at + 336);
  }

  set have_newsegment(value: number) {
    this.$live("have_newsegment").setI32(this.$at + 336, this.$fit("i32", "have_newsegment", value));
  }

  get segment(): GstSegment {
    return new GstSegment(this.$live("segment"), this.$at + 344);
  }

  get clock_id(): number {
    return this.$live("clock_id").pointer(this.$at + 464);
  }

  set clock_id(value: number) {
    this.$live("clock_id").setPointer(this.$at + 464, this.$fit("ptr", "clock_id", value));
  }

  get sync(): number {
    return this.$live("sync").i32(this.$at + 472);
  }

  set sync(value: number) {
    this.$live("sync").setI32(this.$at + 472, this.$fit("i32", "sync", value));
  }

  get flushing(): number {
    return this.$live("flushing").i32(this.$at + 476);
  }

  set flushing(value: number) {
    this.$live("flushing").setI32(this.$at + 476, this.$fit("i32", "flushing", value));
  }

  get running(): number {
    return this.$live("running").i32(this.$at + 480);
  }

  set running(value: number) {
    this.$live("running").setI32(this.$at + 480, this.$fit("i32", "running", value));
  }

  get max_lateness(): bigint {
    return this.$live("max_lateness").i64(this.$at + 488);
  }

  set max_lateness(value: bigint) {
    this.$live("max_lateness").setI64(this.$at + 488, this.$fit("i64", "max_lateness", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 496);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 496, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 504, 20, "ptr");
  }
}

export class GstBaseSinkClass extends Struct {
  static readonly size = 792;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 488, kind: "struct", type: "GstElementClass" },
    get_caps: { offset: 488, size: 8, kind: "ptr", callback: "GstBaseSinkClass.get_caps" },
    set_caps: { offset: 496, size: 8, kind: "ptr", callback: "GstBaseSinkClass.set_caps" },
    fixate: { offset: 504, size: 8, kind: "ptr", callback: "GstBaseSinkClass.fixate" },
    activate_pull: { offset: 512, size: 8, kind: "ptr", callback: "GstBaseSinkClass.activate_pull" },
    get_times: { offset: 520, size: 8, kind: "ptr", callback: "GstBaseSinkClass.get_times" },
    propose_allocation: { offset: 528, size: 8, kind: "ptr", callback: "GstBaseSinkClass.propose_allocation" },
    start: { offset: 536, size: 8, kind: "ptr", callback: "GstBaseSinkClass.start" },
    stop: { offset: 544, size: 8, kind: "ptr", callback: "GstBaseSinkClass.stop" },
    unlock: { offset: 552, size: 8, kind: "ptr", callback: "GstBaseSinkClass.unlock" },
    unlock_stop: { offset: 560, size: 8, kind: "ptr", callback: "GstBaseSinkClass.unlock_stop" },
    query: { offset: 568, size: 8, kind: "ptr", callback: "GstBaseSinkClass.query" },
    event: { offset: 576, size: 8, kind: "ptr", callback: "GstBaseSinkClass.event" },
    wait_event: { offset: 584, size: 8, kind: "ptr", callback: "GstBaseSinkClass.wait_event" },
    prepare: { offset: 592, size: 8, kind: "ptr", callback: "GstBaseSinkClass.prepare" },
    prepare_list: { offset: 600, size: 8, kind: "ptr", callback: "GstBaseSinkClass.prepare_list" },
    preroll: { offset: 608, size: 8, kind: "ptr", callback: "GstBaseSinkClass.preroll" },
    render: { offset: 616, size: 8, kind: "ptr", callback: "GstBaseSinkClass.render" },
    render_list: { offset: 624, size: 8, kind: "ptr", callback: "GstBaseSinkClass.render_list" },
    _gst_reserved: { offset: 632, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get parent_class(): GstElementClass {
    return new GstElementClass(this.$live("parent_class"), this.$at);
  }

  get get_caps(): number {
    return this.$live("get_caps").pointer(this.$at + 488);
  }

  set get_caps(value: number) {
    this.$live("get_caps").setPointer(this.$at + 488, this.$fit("ptr", "get_caps", value));
  }

  get set_caps(): number {
    return this.$live("set_caps").pointer(this.$at + 496);
  }

  set set_caps(value: number) {
    this.$live("set_caps").setPointer(this.$at + 496, this.$fit("ptr", "set_caps", value));
  }

  get fixate(): number {
    return this.$live("fixate").pointer(this.$at + 504);
  }

  set fixate(value: number) {
    this.$live("fixate").setPointer(this.$at + 504, this.$fit("ptr", "fixate", value));
  }

  get activate_pull(): number {
    return this.$live("activate_pull").pointer(this.$at + 512);
  }

  set activate_pull(value: number) {
    this.$live("activate_pull").setPointer(this.$at + 512, this.$fit("ptr", "activate_pull", value));
  }

  get get_times(): number {
    return this.$live("get_times").pointer(this.$at + 520);
  }

  set get_times(value: number) {
    this.$live("get_times").setPointer(this.$at + 520, this.$fit("ptr", "get_times", value));
  }

  get propose_allocation(): number {
    return this.$live("propose_allocation").pointer(this.$at + 528);
  }

  set propose_allocation(value: number) {
    this.$live("propose_allocation").setPointer(this.$at + 528, this.$fit("ptr", "propose_allocation", value));
  }

  get start(): number {
    return this.$live("start").pointer(this.$at + 536);
  }

  set start(value: number) {
    this.$live("start").setPointer(this.$at + 536, this.$fit("ptr", "start", value));
  }

  get stop(): number {
    return this.$live("stop").pointer(this.$at + 544);
  }

  set stop(value: number) {
    this.$live("stop").setPointer(this.$at + 544, this.$fit("ptr", "stop", value));
  }

  get unlock(): number {
    return this.$live("unlock").pointer(this.$at + 552);
  }

  set unlock(value: number) {
    this.$live("unlock").setPointer(this.$at + 552, this.$fit("ptr", "unlock", value));
  }

  get unlock_stop(): number {
    return this.$live("unlock_stop").pointer(this.$at + 560);
  }

  set unlock_stop(value: number) {
    this.$live("unlock_stop").setPointer(this.$at + 560, this.$fit("ptr", "unlock_stop", value));
  }

  get query(): number {
    return this.$live("query").pointer(this.$at + 568);
  }

  set query(value: number) {
    this.$live("query").setPointer(this.$at + 568, this.$fit("ptr", "query", value));
  }

  get event(): number {
    return this.$live("event").pointer(this.$at + 576);
  }

  set event(value: number) {
    this.$live("event").setPointer(this.$at + 576, this.$fit("ptr", "event", value));
  }

  get wait_event(): number {
    return this.$live("wait_event").pointer(this.$at + 584);
  }

  set wait_event(value: number) {
    this.$live("wait_event").setPointer(this.$at + 584, this.$fit("ptr", "wait_event", value));
  }

  get prepare(): number {
    return this.$live("prepare").pointer(this.$at + 592);
  }

  set prepare(value: number) {
    this.$live("prepare").setPointer(this.$at + 592, this.$fit("ptr", "prepare", value));
  }

  get prepare_list(): number {
    return this.$live("prepare_list").pointer(this.$at + 600);
  }

  set prepare_list(value: number) {
    this.$live("prepare_list").setPointer(this.$at + 600, this.$fit("ptr", "prepare_list", value));
  }

  get preroll(): number {
    return this.$live("preroll").pointer(this.$at + 608);
  }

  set preroll(value: number) {
    this.$live("preroll").setPointer(this.$at + 608, this.$fit("ptr", "preroll", value));
  }

  get render(): number {
    return this.$live("render").pointer(this.$at + 616);
  }

  set render(value: number) {
    this.$live("render").setPointer(this.$at + 616, this.$fit("ptr", "render", value));
  }

  get render_list(): number {
    return this.$live("render_list").pointer(this.$at + 624);
  }

  set render_list(value: number) {
    this.$live("render_list").setPointer(this.$at + 624, this.$fit("ptr", "render_list", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 632, 20, "ptr");
  }
}
