// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GCond, GRecMutex } from "../glib/gthread.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_element_class_add_pad_template: { args: ["ptr", "ptr"], returns: "void" },
  gst_element_class_add_static_pad_template: { args: ["ptr", "ptr"], returns: "void" },
  gst_element_class_add_static_pad_template_with_gtype: { args: ["ptr", "ptr", "u64"], returns: "void" },
  gst_element_class_get_pad_template: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_element_class_get_pad_template_list: { args: ["ptr"], returns: "ptr" },
  gst_element_class_set_metadata: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_element_class_set_static_metadata: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_element_class_add_metadata: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_element_class_add_static_metadata: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_element_class_get_metadata: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_element_get_type: { args: [], returns: "u64" },
  gst_element_provide_clock: { args: ["ptr"], returns: "ptr" },
  gst_element_get_clock: { args: ["ptr"], returns: "ptr" },
  gst_element_set_clock: { args: ["ptr", "ptr"], returns: "i32" },
  gst_element_set_base_time: { args: ["ptr", "u64"], returns: "void" },
  gst_element_get_base_time: { args: ["ptr"], returns: "u64" },
  gst_element_set_start_time: { args: ["ptr", "u64"], returns: "void" },
  gst_element_get_start_time: { args: ["ptr"], returns: "u64" },
  gst_element_get_current_running_time: { args: ["ptr"], returns: "u64" },
  gst_element_get_current_clock_time: { args: ["ptr"], returns: "u64" },
  gst_element_set_bus: { args: ["ptr", "ptr"], returns: "void" },
  gst_element_get_bus: { args: ["ptr"], returns: "ptr" },
  gst_element_set_context: { args: ["ptr", "ptr"], returns: "void" },
  gst_element_get_contexts: { args: ["ptr"], returns: "ptr" },
  gst_element_get_context: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_element_get_context_unlocked: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_element_add_pad: { args: ["ptr", "ptr"], returns: "i32" },
  gst_element_remove_pad: { args: ["ptr", "ptr"], returns: "i32" },
  gst_element_no_more_pads: { args: ["ptr"], returns: "void" },
  gst_element_get_static_pad: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_element_get_request_pad: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_element_request_pad_simple: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_element_request_pad: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_element_release_request_pad: { args: ["ptr", "ptr"], returns: "void" },
  gst_element_iterate_pads: { args: ["ptr"], returns: "ptr" },
  gst_element_iterate_src_pads: { args: ["ptr"], returns: "ptr" },
  gst_element_iterate_sink_pads: { args: ["ptr"], returns: "ptr" },
  gst_element_foreach_sink_pad: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_element_foreach_src_pad: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_element_foreach_pad: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_element_send_event: { args: ["ptr", "ptr"], returns: "i32" },
  gst_element_seek: { args: ["ptr", "f64", "u32", "u32", "u32", "i64", "u32", "i64"], returns: "i32" },
  gst_element_query: { args: ["ptr", "ptr"], returns: "i32" },
  gst_element_post_message: { args: ["ptr", "ptr"], returns: "i32" },
  gst_element_message_full: { args: ["ptr", "i32", "u32", "i32", "ptr", "ptr", "ptr", "ptr", "i32"], returns: "void" },
  gst_element_message_full_with_details: { args: ["ptr", "i32", "u32", "i32", "ptr", "ptr", "ptr", "ptr", "i32", "ptr"], returns: "void" },
  gst_element_is_locked_state: { args: ["ptr"], returns: "i32" },
  gst_element_set_locked_state: { args: ["ptr", "i32"], returns: "i32" },
  gst_element_sync_state_with_parent: { args: ["ptr"], returns: "i32" },
  gst_element_get_state: { args: ["ptr", "ptr", "ptr", "u64"], returns: "u32" },
  gst_element_set_state: { args: ["ptr", "u32"], returns: "u32" },
  gst_element_abort_state: { args: ["ptr"], returns: "void" },
  gst_element_change_state: { args: ["ptr", "u32"], returns: "u32" },
  gst_element_continue_state: { args: ["ptr", "u32"], returns: "u32" },
  gst_element_lost_state: { args: ["ptr"], returns: "void" },
  gst_element_call_async: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_element_get_factory: { args: ["ptr"], returns: "ptr" },
  gst_element_add_property_notify_watch: { args: ["ptr", "ptr", "i32"], returns: "u64" },
  gst_element_add_property_deep_notify_watch: { args: ["ptr", "ptr", "i32"], returns: "u64" },
  gst_element_remove_property_notify_watch: { args: ["ptr", "u64"], returns: "void" },
  gst_element_get_pad_template: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_element_get_pad_template_list: { args: ["ptr"], returns: "ptr" },
  gst_element_get_metadata: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  gst_element_get_name: { args: ["ptr"], returns: "ptr" },
  gst_element_set_name: { args: ["ptr", "ptr"], returns: "i32" },
  gst_element_get_parent: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  GstElementForeachPadFunc: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GstElementCallAsyncFunc: { args: ["ptr", "ptr"], returns: "void" },
  "GstElementClass.pad_added": { args: ["ptr", "ptr"], returns: "void" },
  "GstElementClass.pad_removed": { args: ["ptr", "ptr"], returns: "void" },
  "GstElementClass.no_more_pads": { args: ["ptr"], returns: "void" },
  "GstElementClass.request_new_pad": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GstElementClass.release_pad": { args: ["ptr", "ptr"], returns: "void" },
  "GstElementClass.get_state": { args: ["ptr", "ptr", "ptr", "u64"], returns: "u32" },
  "GstElementClass.set_state": { args: ["ptr", "u32"], returns: "u32" },
  "GstElementClass.change_state": { args: ["ptr", "u32"], returns: "u32" },
  "GstElementClass.state_changed": { args: ["ptr", "u32", "u32", "u32"], returns: "void" },
  "GstElementClass.set_bus": { args: ["ptr", "ptr"], returns: "void" },
  "GstElementClass.provide_clock": { args: ["ptr"], returns: "ptr" },
  "GstElementClass.set_clock": { args: ["ptr", "ptr"], returns: "i32" },
  "GstElementClass.send_event": { args: ["ptr", "ptr"], returns: "i32" },
  "GstElementClass.query": { args: ["ptr", "ptr"], returns: "i32" },
  "GstElementClass.post_message": { args: ["ptr", "ptr"], returns: "i32" },
  "GstElementClass.set_context": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const GstState = {
  GST_STATE_VOID_PENDING: 0,
  GST_STATE_NULL: 1,
  GST_STATE_READY: 2,
  GST_STATE_PAUSED: 3,
  GST_STATE_PLAYING: 4,
} as const;
export type GstState = (typeof GstState)[keyof typeof GstState];

export const GstStateChangeReturn = {
  GST_STATE_CHANGE_FAILURE: 0,
  GST_STATE_CHANGE_SUCCESS: 1,
  GST_STATE_CHANGE_ASYNC: 2,
  GST_STATE_CHANGE_NO_PREROLL: 3,
} as const;
export type GstStateChangeReturn = (typeof GstStateChangeReturn)[keyof typeof GstStateChangeReturn];

export const GstStateChange = {
  GST_STATE_CHANGE_NULL_TO_READY: 10,
  GST_STATE_CHANGE_READY_TO_PAUSED: 19,
  GST_STATE_CHANGE_PAUSED_TO_PLAYING: 28,
  GST_STATE_CHANGE_PLAYING_TO_PAUSED: 35,
  GST_STATE_CHANGE_PAUSED_TO_READY: 26,
  GST_STATE_CHANGE_READY_TO_NULL: 17,
  GST_STATE_CHANGE_NULL_TO_NULL: 9,
  GST_STATE_CHANGE_READY_TO_READY: 18,
  GST_STATE_CHANGE_PAUSED_TO_PAUSED: 27,
  GST_STATE_CHANGE_PLAYING_TO_PLAYING: 36,
} as const;
export type GstStateChange = (typeof GstStateChange)[keyof typeof GstStateChange];

export const GstElementFlags = {
  GST_ELEMENT_FLAG_LOCKED_STATE: 16,
  GST_ELEMENT_FLAG_SINK: 32,
  GST_ELEMENT_FLAG_SOURCE: 64,
  GST_ELEMENT_FLAG_PROVIDE_CLOCK: 128,
  GST_ELEMENT_FLAG_REQUIRE_CLOCK: 256,
  GST_ELEMENT_FLAG_INDEXABLE: 512,
  GST_ELEMENT_FLAG_LAST: 16384,
} as const;
export type GstElementFlags = (typeof GstElementFlags)[keyof typeof GstElementFlags];

export class GstElement extends Struct {
  static readonly size = 264;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    state_lock: { offset: 88, size: 16, kind: "struct", type: "GRecMutex" },
    state_cond: { offset: 104, size: 16, kind: "struct", type: "GCond" },
    state_cookie: { offset: 120, size: 4, kind: "u32" },
    target_state: { offset: 124, size: 4, kind: "u32", enum: "GstState" },
    current_state: { offset: 128, size: 4, kind: "u32", enum: "GstState" },
    next_state: { offset: 132, size: 4, kind: "u32", enum: "GstState" },
    pending_state: { offset: 136, size: 4, kind: "u32", enum: "GstState" },
    last_return: { offset: 140, size: 4, kind: "u32", enum: "GstStateChangeReturn" },
    bus: { offset: 144, size: 8, kind: "ptr", to: "GstBus" },
    clock: { offset: 152, size: 8, kind: "ptr", to: "GstClock" },
    base_time: { offset: 160, size: 8, kind: "i64" },
    start_time: { offset: 168, size: 8, kind: "u64" },
    numpads: { offset: 176, size: 2, kind: "u16" },
    pads: { offset: 184, size: 8, kind: "ptr", to: "GList" },
    numsrcpads: { offset: 192, size: 2, kind: "u16" },
    srcpads: { offset: 200, size: 8, kind: "ptr", to: "GList" },
    numsinkpads: { offset: 208, size: 2, kind: "u16" },
    sinkpads: { offset: 216, size: 8, kind: "ptr", to: "GList" },
    pads_cookie: { offset: 224, size: 4, kind: "u32" },
    contexts: { offset: 232, size: 8, kind: "ptr", to: "GList" },
    _gst_reserved: { offset: 240, size: 24, kind: "array", of: "ptr", length: 3 },
  } as const;

  get object(): GstObject {
    return new GstObject(this.$live("object"), this.$at);
  }

  get state_lock(): GRecMutex {
    return new GRecMutex(this.$live("state_lock"), this.$at + 88);
  }

  get state_cond(): GCond {
    return new GCond(this.$live("state_cond"), this.$at + 104);
  }

  get state_cookie(): number {
    return this.$live("state_cookie").u32(this.$at + 120);
  }

  set state_cookie(value: number) {
    this.$live("state_cookie").setU32(this.$at + 120, this.$fit("u32", "state_cookie", value));
  }

  get target_state(): number {
    return this.$live("target_state").u32(this.$at + 124);
  }

  set target_state(value: number) {
    this.$live("target_state").setU32(this.$at + 124, this.$fit("u32", "target_state", value));
  }

  get current_state(): number {
    return this.$live("current_state").u32(this.$at + 128);
  }

  set current_state(value: number) {
    this.$live("current_state").setU32(this.$at + 128, this.$fit("u32", "current_state", value));
  }

  get next_state(): number {
    return this.$live("next_state").u32(this.$at + 132);
  }

  set next_state(value: number) {
    this.$live("next_state").setU32(this.$at + 132, this.$fit("u32", "next_state", value));
  }

  get pending_state(): number {
    return this.$live("pending_state").u32(this.$at + 136);
  }

  set pending_state(value: number) {
    this.$live("pending_state").setU32(this.$at + 136, this.$fit("u32", "pending_state", value));
  }

  get last_return(): number {
    return this.$live("last_return").u32(this.$at + 140);
  }

  set last_return(value: number) {
    this.$live("last_return").setU32(this.$at + 140, this.$fit("u32", "last_return", value));
  }

  get bus(): number {
    return this.$live("bus").pointer(this.$at + 144);
  }

  set bus(value: number) {
    this.$live("bus").setPointer(this.$at + 144, this.$fit("ptr", "bus", value));
  }

  get clock(): number {
    return this.$live("clock").pointer(this.$at + 152);
  }

  set clock(value: number) {
    this.$live("clock").setPointer(this.$at + 152, this.$fit("ptr", "clock", value));
  }

  get base_time(): bigint {
    return this.$live("base_time").i64(this.$at + 160);
  }

  set base_time(value: bigint) {
    this.$live("base_time").setI64(this.$at + 160, this.$fit("i64", "base_time", value));
  }

  get start_time(): bigint {
    return this.$live("start_time").u64(this.$at + 168);
  }

  set start_time(value: bigint) {
    this.$live("start_time").setU64(this.$at + 168, this.$fit("u64", "start_time", value));
  }

  get numpads(): number {
    return this.$live("numpads").u16(this.$at + 176);
  }

  set numpads(value: number) {
    this.$live("numpads").setU16(this.$at + 176, this.$fit("u16", "numpads", value));
  }

  get pads(): number {
    return this.$live("pads").pointer(this.$at + 184);
  }

  set pads(value: number) {
    this.$live("pads").setPointer(this.$at + 184, this.$fit("ptr", "pads", value));
  }

  get numsrcpads(): number {
    return this.$live("numsrcpads").u16(this.$at + 192);
  }

  set numsrcpads(value: number) {
    this.$live("numsrcpads").setU16(this.$at + 192, this.$fit("u16", "numsrcpads", value));
  }

  get srcpads(): number {
    return this.$live("srcpads").pointer(this.$at + 200);
  }

  set srcpads(value: number) {
    this.$live("srcpads").setPointer(this.$at + 200, this.$fit("ptr", "srcpads", value));
  }

  get numsinkpads(): number {
    return this.$live("numsinkpads").u16(this.$at + 208);
  }

  set numsinkpads(value: number) {
    this.$live("numsinkpads").setU16(this.$at + 208, this.$fit("u16", "numsinkpads", value));
  }

  get sinkpads(): number {
    return this.$live("sinkpads").pointer(this.$at + 216);
  }

  set sinkpads(value: number) {
    this.$live("sinkpads").setPointer(this.$at + 216, this.$fit("ptr", "sinkpads", value));
  }

  get pads_cookie(): number {
    return this.$live("pads_cookie").u32(this.$at + 224);
  }

  set pads_cookie(value: number) {
    this.$live("pads_cookie").setU32(this.$at + 224, this.$fit("u32", "pads_cookie", value));
  }

  get contexts(): number {
    return this.$live("contexts").pointer(this.$at + 232);
  }

  set contexts(value: number) {
    this.$live("contexts").setPointer(this.$at + 232, this.$fit("ptr", "contexts", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 240, 3, "ptr");
  }
}

export class GstElementClass extends Struct {
  static readonly size = 488;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    metadata: { offset: 184, size: 8, kind: "ptr" },
    elementfactory: { offset: 192, size: 8, kind: "ptr", to: "GstElementFactory" },
    padtemplates: { offset: 200, size: 8, kind: "ptr", to: "GList" },
    numpadtemplates: { offset: 208, size: 4, kind: "i32" },
    pad_templ_cookie: { offset: 212, size: 4, kind: "u32" },
    pad_added: { offset: 216, size: 8, kind: "ptr", callback: "GstElementClass.pad_added" },
    pad_removed: { offset: 224, size: 8, kind: "ptr", callback: "GstElementClass.pad_removed" },
    no_more_pads: { offset: 232, size: 8, kind: "ptr", callback: "GstElementClass.no_more_pads" },
    request_new_pad: { offset: 240, size: 8, kind: "ptr", callback: "GstElementClass.request_new_pad" },
    release_pad: { offset: 248, size: 8, kind: "ptr", callback: "GstElementClass.release_pad" },
    get_state: { offset: 256, size: 8, kind: "ptr", callback: "GstElementClass.get_state" },
    set_state: { offset: 264, size: 8, kind: "ptr", callback: "GstElementClass.set_state" },
    change_state: { offset: 272, size: 8, kind: "ptr", callback: "GstElementClass.change_state" },
    state_changed: { offset: 280, size: 8, kind: "ptr", callback: "GstElementClass.state_changed" },
    set_bus: { offset: 288, size: 8, kind: "ptr", callback: "GstElementClass.set_bus" },
    provide_clock: { offset: 296, size: 8, kind: "ptr", callback: "GstElementClass.provide_clock" },
    set_clock: { offset: 304, size: 8, kind: "ptr", callback: "GstElementClass.set_clock" },
    send_event: { offset: 312, size: 8, kind: "ptr", callback: "GstElementClass.send_event" },
    query: { offset: 320, size: 8, kind: "ptr", callback: "GstElementClass.query" },
    post_message: { offset: 328, size: 8, kind: "ptr", callback: "GstElementClass.post_message" },
    set_context: { offset: 336, size: 8, kind: "ptr", callback: "GstElementClass.set_context" },
    _gst_reserved: { offset: 344, size: 144, kind: "array", of: "ptr", length: 18 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get metadata(): number {
    return this.$live("metadata").pointer(this.$at + 184);
  }

  set metadata(value: number) {
    this.$live("metadata").setPointer(this.$at + 184, this.$fit("ptr", "metadata", value));
  }

  get elementfactory(): number {
    return this.$live("elementfactory").pointer(this.$at + 192);
  }

  set elementfactory(value: number) {
    this.$live("elementfactory").setPointer(this.$at + 192, this.$fit("ptr", "elementfactory", value));
  }

  get padtemplates(): number {
    return this.$live("padtemplates").pointer(this.$at + 200);
  }

  set padtemplates(value: number) {
    this.$live("padtemplates").setPointer(this.$at + 200, this.$fit("ptr", "padtemplates", value));
  }

  get numpadtemplates(): number {
    return this.$live("numpadtemplates").i32(this.$at + 208);
  }

  set numpadtemplates(value: number) {
    this.$live("numpadtemplates").setI32(this.$at + 208, this.$fit("i32", "numpadtemplates", value));
  }

  get pad_templ_cookie(): number {
    return this.$live("pad_templ_cookie").u32(this.$at + 212);
  }

  set pad_templ_cookie(value: number) {
    this.$live("pad_templ_cookie").setU32(this.$at + 212, this.$fit("u32", "pad_templ_cookie", value));
  }

  get pad_added(): number {
    return this.$live("pad_added").pointer(this.$at + 216);
  }

  set pad_added(value: number) {
    this.$live("pad_added").setPointer(this.$at + 216, this.$fit("ptr", "pad_added", value));
  }

  get pad_removed(): number {
    return this.$live("pad_removed").pointer(this.$at + 224);
  }

  set pad_removed(value: number) {
    this.$live("pad_removed").setPointer(this.$at + 224, this.$fit("ptr", "pad_removed", value));
  }

  get no_more_pads(): number {
    return this.$live("no_more_pads").pointer(this.$at + 232);
  }

  set no_more_pads(value: number) {
    this.$live("no_more_pads").setPointer(this.$at + 232, this.$fit("ptr", "no_more_pads", value));
  }

  get request_new_pad(): number {
    return this.$live("request_new_pad").pointer(this.$at + 240);
  }

  set request_new_pad(value: number) {
    this.$live("request_new_pad").setPointer(this.$at + 240, this.$fit("ptr", "request_new_pad", value));
  }

  get release_pad(): number {
    return this.$live("release_pad").pointer(this.$at + 248);
  }

  set release_pad(value: number) {
    this.$live("release_pad").setPointer(this.$at + 248, this.$fit("ptr", "release_pad", value));
  }

  get get_state(): number {
    return this.$live("get_state").pointer(this.$at + 256);
  }

  set get_state(value: number) {
    this.$live("get_state").setPointer(this.$at + 256, this.$fit("ptr", "get_state", value));
  }

  get set_state(): number {
    return this.$live("set_state").pointer(this.$at + 264);
  }

  set set_state(value: number) {
    this.$live("set_state").setPointer(this.$at + 264, this.$fit("ptr", "set_state", value));
  }

  get change_state(): number {
    return this.$live("change_state").pointer(this.$at + 272);
  }

  set change_state(value: number) {
    this.$live("change_state").setPointer(this.$at + 272, this.$fit("ptr", "change_state", value));
  }

  get state_changed(): number {
    return this.$live("state_changed").pointer(this.$at + 280);
  }

  set state_changed(value: number) {
    this.$live("state_changed").setPointer(this.$at + 280, this.$fit("ptr", "state_changed", value));
  }

  get set_bus(): number {
    return this.$live("set_bus").pointer(this.$at + 288);
  }

  set set_bus(value: number) {
    this.$live("set_bus").setPointer(this.$at + 288, this.$fit("ptr", "set_bus", value));
  }

  get provide_clock(): number {
    return this.$live("provide_clock").pointer(this.$at + 296);
  }

  set provide_clock(value: number) {
    this.$live("provide_clock").setPointer(this.$at + 296, this.$fit("ptr", "provide_clock", value));
  }

  get set_clock(): number {
    return this.$live("set_clock").pointer(this.$at + 304);
  }

  set set_clock(value: number) {
    this.$live("set_clock").setPointer(this.$at + 304, this.$fit("ptr", "set_clock", value));
  }

  get send_event(): number {
    return this.$live("send_event").pointer(this.$at + 312);
  }

  set send_event(value: number) {
    this.$live("send_event").setPointer(this.$at + 312, this.$fit("ptr", "send_event", value));
  }

  get query(): number {
    return this.$live("query").pointer(this.$at + 320);
  }

  set query(value: number) {
    this.$live("query").setPointer(this.$at + 320, this.$fit("ptr", "query", value));
  }

  get post_message(): number {
    return this.$live("post_message").pointer(this.$at + 328);
  }

  set post_message(value: number) {
    this.$live("post_message").setPointer(this.$at + 328, this.$fit("ptr", "post_message", value));
  }

  get set_context(): number {
    return this.$live("set_context").pointer(this.$at + 336);
  }

  set set_context(value: number) {
    this.$live("set_context").setPointer(this.$at + 336, this.$fit("ptr", "set_context", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 344, 18, "ptr");
  }
}
