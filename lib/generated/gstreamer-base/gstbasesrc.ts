// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GCond, GMutex } from "../glib/gthread.ts";
import { GstElement, GstElementClass } from "../gstreamer/gstelement.ts";
import { GstSegment } from "../gstreamer/gstsegment.ts";

export const functions = {
  gst_base_src_get_type: { args: [], returns: "u64" },
  gst_base_src_wait_playing: { args: ["ptr"], returns: "i32" },
  gst_base_src_set_live: { args: ["ptr", "i32"], returns: "void" },
  gst_base_src_is_live: { args: ["ptr"], returns: "i32" },
  gst_base_src_set_format: { args: ["ptr", "u32"], returns: "void" },
  gst_base_src_set_dynamic_size: { args: ["ptr", "i32"], returns: "void" },
  gst_base_src_set_automatic_eos: { args: ["ptr", "i32"], returns: "void" },
  gst_base_src_set_async: { args: ["ptr", "i32"], returns: "void" },
  gst_base_src_is_async: { args: ["ptr"], returns: "i32" },
  gst_base_src_negotiate: { args: ["ptr"], returns: "i32" },
  gst_base_src_start_complete: { args: ["ptr", "i32"], returns: "void" },
  gst_base_src_start_wait: { args: ["ptr"], returns: "i32" },
  gst_base_src_query_latency: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_base_src_set_blocksize: { args: ["ptr", "u32"], returns: "void" },
  gst_base_src_get_blocksize: { args: ["ptr"], returns: "u32" },
  gst_base_src_set_do_timestamp: { args: ["ptr", "i32"], returns: "void" },
  gst_base_src_get_do_timestamp: { args: ["ptr"], returns: "i32" },
  gst_base_src_new_seamless_segment: { args: ["ptr", "i64", "i64", "i64"], returns: "i32" },
  gst_base_src_new_segment: { args: ["ptr", "ptr"], returns: "i32" },
  gst_base_src_set_caps: { args: ["ptr", "ptr"], returns: "i32" },
  gst_base_src_get_buffer_pool: { args: ["ptr"], returns: "ptr" },
  gst_base_src_get_allocator: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_base_src_submit_buffer_list: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GstBaseSrcClass.get_caps": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstBaseSrcClass.negotiate": { args: ["ptr"], returns: "i32" },
  "GstBaseSrcClass.fixate": { args: ["ptr", "ptr"], returns: "ptr" },
  "GstBaseSrcClass.set_caps": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSrcClass.decide_allocation": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSrcClass.start": { args: ["ptr"], returns: "i32" },
  "GstBaseSrcClass.stop": { args: ["ptr"], returns: "i32" },
  "GstBaseSrcClass.get_times": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  "GstBaseSrcClass.get_size": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSrcClass.is_seekable": { args: ["ptr"], returns: "i32" },
  "GstBaseSrcClass.prepare_seek_segment": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstBaseSrcClass.do_seek": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSrcClass.unlock": { args: ["ptr"], returns: "i32" },
  "GstBaseSrcClass.unlock_stop": { args: ["ptr"], returns: "i32" },
  "GstBaseSrcClass.query": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSrcClass.event": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBaseSrcClass.create": { args: ["ptr", "u64", "u32", "ptr"], returns: "i32" },
  "GstBaseSrcClass.alloc": { args: ["ptr", "u64", "u32", "ptr"], returns: "i32" },
  "GstBaseSrcClass.fill": { args: ["ptr", "u64", "u32", "ptr"], returns: "i32" },
} as const;

export const GstBaseSrcFlags = {
  GST_BASE_SRC_FLAG_STARTING: 16384,
  GST_BASE_SRC_FLAG_STARTED: 32768,
  GST_BASE_SRC_FLAG_LAST: 1048576,
} as const;
export type GstBaseSrcFlags = (typeof GstBaseSrcFlags)[keyof typeof GstBaseSrcFlags];

export class GstBaseSrc extends Struct {
  static readonly size = 648;
  static readonly align = 8;
  static readonly fields = {
    element: { offset: 0, size: 264, kind: "struct", type: "GstElement" },
    srcpad: { offset: 264, size: 8, kind: "ptr", to: "GstPad" },
    live_lock: { offset: 272, size: 8, kind: "struct", type: "GMutex" },
    live_cond: { offset: 280, size: 16, kind: "struct", type: "GCond" },
    is_live: { offset: 296, size: 4, kind: "i32" },
    live_running: { offset: 300, size: 4, kind: "i32" },
    blocksize: { offset: 304, size: 4, kind: "u32" },
    can_activate_push: { offset: 308, size: 4, kind: "i32" },
    random_access: { offset: 312, size: 4, kind: "i32" },
    clock_id: { offset: 320, size: 8, kind: "ptr" },
    segment: { offset: 328, size: 120, kind: "struct", type: "GstSegment" },
    need_newsegment: { offset: 448, size: 4, kind: "i32" },
    num_buffers: { offset: 452, size: 4, kind: "i32" },
    num_buffers_left: { offset: 456, size: 4, kind: "i32" },
    typefind: { offset: 460, size: 4, kind: "i32" },
    running: { offset: 464, size: 4, kind: "i32" },
    pending_seek: { offset: 472, size: 8, kind: "ptr", to: "GstEvent" },
    priv: { offset: 480, size: 8, kind: "ptr", to: "GstBaseSrcPrivate" },
    _gst_reserved: { offset: 488, size: 160, kind: "array", of: "ptr", length: 20 },
  } as const;

  get element(): GstElement {
    return new GstElement(this.$live("element"), this.$at);
  }

  get srcpad(): number {
    return this.$live("srcpad").pointer(this.$at + 264);
  }

  set srcpad(value: number) {
    this.$live("srcpad").setPointer(this.$at + 264, this.$fit("ptr", "srcpad", value));
  }

  get live_lock(): GMutex {
    return new GMutex(this.$live("live_lock"), this.$at + 272);
  }

  get live_cond(): GCond {
    return new GCond(this.$live("live_cond"), this.$at + 280);
  }

  get is_live(): number {
    return this.$live("is_live").i32(this.$at + 296);
  }

  set is_live(value: number) {
    this.$live("is_live").setI32(this.$at + 296, this.$fit("i32", "is_live", value));
  }

  get live_running(): number {
    return this.$live("live_running").i32(this.$at + 300);
  }

  set live_running(value: number) {
    this.$live("live_running").setI32(this.$at + 300, this.$fit("i32", "live_running", value));
  }

  get blocksize(): number {
    return this.$live("blocksize").u32(this.$at + 304);
  }

  set blocksize(value: number) {
    this.$live("blocksize").setU32(this.$at + 304, this.$fit("u32", "blocksize", value));
  }

  get can_activate_push(): number {
    return this.$live("can_activate_push").i32(this.$at + 308);
  }

  set can_activate_push(value: number) {
    this.$live("can_activate_push").setI32(this.$at + 308, this.$fit("i32", "can_activate_push", value));
  }

  get random_access(): number {
    return this.$live("random_access").i32(this.$at + 312);
  }

  set random_access(value: number) {
    this.$live("random_access").setI32(this.$at + 312, this.$fit("i32", "random_access", value));
  }

  get clock_id(): number {
    return this.$live("clock_id").pointer(this.$at + 320);
  }

  set clock_id(value: number) {
    this.$live("clock_id").setPointer(this.$at + 320, this.$fit("ptr", "clock_id", value));
  }

  get segment(): GstSegment {
    return new GstSegment(this.$live("segment"), this.$at + 328);
  }

  get need_newsegment(): number {
    return this.$live("need_newsegment").i32(this.$at + 448);
  }

  set need_newsegment(value: number) {
    this.$live("need_newsegment").setI32(this.$at + 448, this.$fit("i32", "need_newsegment", value));
  }

  get num_buffers(): number {
    return this.$live("num_buffers").i32(this.$at + 452);
  }

  set num_buffers(value: number) {
    this.$live("num_buffers").setI32(this.$at + 452, this.$fit("i32", "num_buffers", value));
  }

  get num_buffers_left(): number {
    return this.$live("num_buffers_left").i32(this.$at + 456);
  }

  set num_buffers_left(value: number) {
    this.$live("num_buffers_left").setI32(this.$at + 456, this.$fit("i32", "num_buffers_left", value));
  }

  get typefind(): number {
    return this.$live("typefind").i32(this.$at + 460);
  }

  set typefind(value: number) {
    this.$live("typefind").setI32(this.$at + 460, this.$fit("i32", "typefind", value));
  }

  get running(): number {
    return this.$live("running").i32(this.$at + 464);
  }

  set running(value: number) {
    this.$live("running").setI32(this.$at + 464, this.$fit("i32", "running", value));
  }

  get pending_seek(): number {
    return this.$live("pending_seek").pointer(this.$at + 472);
  }

  set pending_seek(value: number) {
    this.$live("pending_seek").setPointer(this.$at + 472, this.$fit("ptr", "pending_seek", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 480);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 480, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 488, 20, "ptr");
  }
}

export class GstBaseSrcClass extends Struct {
  static readonly size = 800;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 488, kind: "struct", type: "GstElementClass" },
    get_caps: { offset: 488, size: 8, kind: "ptr", callback: "GstBaseSrcClass.get_caps" },
    negotiate: { offset: 496, size: 8, kind: "ptr", callback: "GstBaseSrcClass.negotiate" },
    fixate: { offset: 504, size: 8, kind: "ptr", callback: "GstBaseSrcClass.fixate" },
    set_caps: { offset: 512, size: 8, kind: "ptr", callback: "GstBaseSrcClass.set_caps" },
    decide_allocation: { offset: 520, size: 8, kind: "ptr", callback: "GstBaseSrcClass.decide_allocation" },
    start: { offset: 528, size: 8, kind: "ptr", callback: "GstBaseSrcClass.start" },
    stop: { offset: 536, size: 8, kind: "ptr", callback: "GstBaseSrcClass.stop" },
    get_times: { offset: 544, size: 8, kind: "ptr", callback: "GstBaseSrcClass.get_times" },
    get_size: { offset: 552, size: 8, kind: "ptr", callback: "GstBaseSrcClass.get_size" },
    is_seekable: { offset: 560, size: 8, kind: "ptr", callback: "GstBaseSrcClass.is_seekable" },
    prepare_seek_segment: { offset: 568, size: 8, kind: "ptr", callback: "GstBaseSrcClass.prepare_seek_segment" },
    do_seek: { offset: 576, size: 8, kind: "ptr", callback: "GstBaseSrcClass.do_seek" },
    unlock: { offset: 584, size: 8, kind: "ptr", callback: "GstBaseSrcClass.unlock" },
    unlock_stop: { offset: 592, size: 8, kind: "ptr", callback: "GstBaseSrcClass.unlock_stop" },
    query: { offset: 600, size: 8, kind: "ptr", callback: "GstBaseSrcClass.query" },
    event: { offset: 608, size: 8, kind: "ptr", callback: "GstBaseSrcClass.event" },
    create: { offset: 616, size: 8, kind: "ptr", callback: "GstBaseSrcClass.create" },
    alloc: { offset: 624, size: 8, kind: "ptr", callback: "GstBaseSrcClass.alloc" },
    fill: { offset: 632, size: 8, kind: "ptr", callback: "GstBaseSrcClass.fill" },
    _gst_reserved: { offset: 640, size: 160, kind: "array", of: "ptr", length: 20 },
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

  get negotiate(): number {
    return this.$live("negotiate").pointer(this.$at + 496);
  }

  set negotiate(value: number) {
    this.$live("negotiate").setPointer(this.$at + 496, this.$fit("ptr", "negotiate", value));
  }

  get fixate(): number {
    return this.$live("fixate").pointer(this.$at + 504);
  }

  set fixate(value: number) {
    this.$live("fixate").setPointer(this.$at + 504, this.$fit("ptr", "fixate", value));
  }

  get set_caps(): number {
    return this.$live("set_caps").pointer(this.$at + 512);
  }

  set set_caps(value: number) {
    this.$live("set_caps").setPointer(this.$at + 512, this.$fit("ptr", "set_caps", value));
  }

  get decide_allocation(): number {
    return this.$live("decide_allocation").pointer(this.$at + 520);
  }

  set decide_allocation(value: number) {
    this.$live("decide_allocation").setPointer(this.$at + 520, this.$fit("ptr", "decide_allocation", value));
  }

  get start(): number {
    return this.$live("start").pointer(this.$at + 528);
  }

  set start(value: number) {
    this.$live("start").setPointer(this.$at + 528, this.$fit("ptr", "start", value));
  }

  get stop(): number {
    return this.$live("stop").pointer(this.$at + 536);
  }

  set stop(value: number) {
    this.$live("stop").setPointer(this.$at + 536, this.$fit("ptr", "stop", value));
  }

  get get_times(): number {
    return this.$live("get_times").pointer(this.$at + 544);
  }

  set get_times(value: number) {
    this.$live("get_times").setPointer(this.$at + 544, this.$fit("ptr", "get_times", value));
  }

  get get_size(): number {
    return this.$live("get_size").pointer(this.$at + 552);
  }

  set get_size(value: number) {
    this.$live("get_size").setPointer(this.$at + 552, this.$fit("ptr", "get_size", value));
  }

  get is_seekable(): number {
    return this.$live("is_seekable").pointer(this.$at + 560);
  }

  set is_seekable(value: number) {
    this.$live("is_seekable").setPointer(this.$at + 560, this.$fit("ptr", "is_seekable", value));
  }

  get prepare_seek_segment(): number {
    return this.$live("prepare_seek_segment").pointer(this.$at + 568);
  }

  set prepare_seek_segment(value: number) {
    this.$live("prepare_seek_segment").setPointer(this.$at + 568, this.$fit("ptr", "prepare_seek_segment", value));
  }

  get do_seek(): number {
    return this.$live("do_seek").pointer(this.$at + 576);
  }

  set do_seek(value: number) {
    this.$live("do_seek").setPointer(this.$at + 576, this.$fit("ptr", "do_seek", value));
  }

  get unlock(): number {
    return this.$live("unlock").pointer(this.$at + 584);
  }

  set unlock(value: number) {
    this.$live("unlock").setPointer(this.$at + 584, this.$fit("ptr", "unlock", value));
  }

  get unlock_stop(): number {
    return this.$live("unlock_stop").pointer(this.$at + 592);
  }

  set unlock_stop(value: number) {
    this.$live("unlock_stop").setPointer(this.$at + 592, this.$fit("ptr", "unlock_stop", value));
  }

  get query(): number {
    return this.$live("query").pointer(this.$at + 600);
  }

  set query(value: number) {
    this.$live("query").setPointer(this.$at + 600, this.$fit("ptr", "query", value));
  }

  get event(): number {
    return this.$live("event").pointer(this.$at + 608);
  }

  set event(value: number) {
    this.$live("event").setPointer(this.$at + 608, this.$fit("ptr", "event", value));
  }

  get create(): number {
    return this.$live("create").pointer(this.$at + 616);
  }

  set create(value: number) {
    this.$live("create").setPointer(this.$at + 616, this.$fit("ptr", "create", value));
  }

  get alloc(): number {
    return this.$live("alloc").pointer(this.$at + 624);
  }

  set alloc(value: number) {
    this.$live("alloc").setPointer(this.$at + 624, this.$fit("ptr", "alloc", value));
  }

  get fill(): number {
    return this.$live("fill").pointer(this.$at + 632);
  }

  set fill(value: number) {
    this.$live("fill").setPointer(this.$at + 632, this.$fit("ptr", "fill", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 640, 20, "ptr");
  }
}
