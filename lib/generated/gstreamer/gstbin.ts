// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstElement, GstElementClass } from "./gstelement.ts";

export const functions = {
  gst_bin_get_type: { args: [], returns: "u64" },
  gst_bin_new: { args: ["ptr"], returns: "ptr" },
  gst_bin_add: { args: ["ptr", "ptr"], returns: "i32" },
  gst_bin_remove: { args: ["ptr", "ptr"], returns: "i32" },
  gst_bin_get_by_name: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_bin_get_by_name_recurse_up: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_bin_get_by_interface: { args: ["ptr", "u64"], returns: "ptr" },
  gst_bin_iterate_elements: { args: ["ptr"], returns: "ptr" },
  gst_bin_iterate_sorted: { args: ["ptr"], returns: "ptr" },
  gst_bin_iterate_recurse: { args: ["ptr"], returns: "ptr" },
  gst_bin_iterate_sinks: { args: ["ptr"], returns: "ptr" },
  gst_bin_iterate_sources: { args: ["ptr"], returns: "ptr" },
  gst_bin_iterate_all_by_interface: { args: ["ptr", "u64"], returns: "ptr" },
  gst_bin_iterate_all_by_element_factory_name: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_bin_recalculate_latency: { args: ["ptr"], returns: "i32" },
  gst_bin_set_suppressed_flags: { args: ["ptr", "u32"], returns: "void" },
  gst_bin_get_suppressed_flags: { args: ["ptr"], returns: "u32" },
} as const;

export const callbacks = {
  "GstBinClass.element_added": { args: ["ptr", "ptr"], returns: "void" },
  "GstBinClass.element_removed": { args: ["ptr", "ptr"], returns: "void" },
  "GstBinClass.add_element": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBinClass.remove_element": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBinClass.handle_message": { args: ["ptr", "ptr"], returns: "void" },
  "GstBinClass.do_latency": { args: ["ptr"], returns: "i32" },
  "GstBinClass.deep_element_added": { args: ["ptr", "ptr", "ptr"], returns: "void" },
  "GstBinClass.deep_element_removed": { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const GstBinFlags = {
  GST_BIN_FLAG_NO_RESYNC: 16384,
  GST_BIN_FLAG_STREAMS_AWARE: 32768,
  GST_BIN_FLAG_LAST: 524288,
} as const;
export type GstBinFlags = (typeof GstBinFlags)[keyof typeof GstBinFlags];

export class GstBin extends Struct {
  static readonly size = 376;
  static readonly align = 8;
  static readonly fields = {
    element: { offset: 0, size: 264, kind: "struct", type: "GstElement" },
    numchildren: { offset: 264, size: 4, kind: "i32" },
    children: { offset: 272, size: 8, kind: "ptr", to: "GList" },
    children_cookie: { offset: 280, size: 4, kind: "u32" },
    child_bus: { offset: 288, size: 8, kind: "ptr", to: "GstBus" },
    messages: { offset: 296, size: 8, kind: "ptr", to: "GList" },
    polling: { offset: 304, size: 4, kind: "i32" },
    state_dirty: { offset: 308, size: 4, kind: "i32" },
    clock_dirty: { offset: 312, size: 4, kind: "i32" },
    provided_clock: { offset: 320, size: 8, kind: "ptr", to: "GstClock" },
    clock_provider: { offset: 328, size: 8, kind: "ptr", to: "GstElement" },
    priv: { offset: 336, size: 8, kind: "ptr", to: "GstBinPrivate" },
    _gst_reserved: { offset: 344, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get element(): GstElement {
    return new GstElement(this.$live("element"), this.$at);
  }

  get numchildren(): number {
    return this.$live("numchildren").i32(this.$at + 264);
  }

  set numchildren(value: number) {
    this.$live("numchildren").setI32(this.$at + 264, this.$fit("i32", "numchildren", value));
  }

  get children(): number {
    return this.$live("children").pointer(this.$at + 272);
  }

  set children(value: number) {
    this.$live("children").setPointer(this.$at + 272, this.$fit("ptr", "children", value));
  }

  get children_cookie(): number {
    return this.$live("children_cookie").u32(this.$at + 280);
  }

  set children_cookie(value: number) {
    this.$live("children_cookie").setU32(this.$at + 280, this.$fit("u32", "children_cookie", value));
  }

  get child_bus(): number {
    return this.$live("child_bus").pointer(this.$at + 288);
  }

  set child_bus(value: number) {
    this.$live("child_bus").setPointer(this.$at + 288, this.$fit("ptr", "child_bus", value));
  }

  get messages(): number {
    return this.$live("messages").pointer(this.$at + 296);
  }

  set messages(value: number) {
    this.$live("messages").setPointer(this.$at + 296, this.$fit("ptr", "messages", value));
  }

  get polling(): number {
    return this.$live("polling").i32(this.$at + 304);
  }

  set polling(value: number) {
    this.$live("polling").setI32(this.$at + 304, this.$fit("i32", "polling", value));
  }

  get state_dirty(): number {
    return this.$live("state_dirty").i32(this.$at + 308);
  }

  set state_dirty(value: number) {
    this.$live("state_dirty").setI32(this.$at + 308, this.$fit("i32", "state_dirty", value));
  }

  get clock_dirty(): number {
    return this.$live("clock_dirty").i32(this.$at + 312);
  }

  set clock_dirty(value: number) {
    this.$live("clock_dirty").setI32(this.$at + 312, this.$fit("i32", "clock_dirty", value));
  }

  get provided_clock(): number {
    return this.$live("provided_clock").pointer(this.$at + 320);
  }

  set provided_clock(value: number) {
    this.$live("provided_clock").setPointer(this.$at + 320, this.$fit("ptr", "provided_clock", value));
  }

  get clock_provider(): number {
    return this.$live("clock_provider").pointer(this.$at + 328);
  }

  set clock_provider(value: number) {
    this.$live("clock_provider").setPointer(this.$at + 328, this.$fit("ptr", "clock_provider", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 336);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 336, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 344, 4, "ptr");
  }
}

export class GstBinClass extends Struct {
  static readonly size = 576;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 488, kind: "struct", type: "GstElementClass" },
    pool: { offset: 488, size: 8, kind: "ptr", to: "GThreadPool" },
    element_added: { offset: 496, size: 8, kind: "ptr", callback: "GstBinClass.element_added" },
    element_removed: { offset: 504, size: 8, kind: "ptr", callback: "GstBinClass.element_removed" },
    add_element: { offset: 512, size: 8, kind: "ptr", callback: "GstBinClass.add_element" },
    remove_element: { offset: 520, size: 8, kind: "ptr", callback: "GstBinClass.remove_element" },
    handle_message: { offset: 528, size: 8, kind: "ptr", callback: "GstBinClass.handle_message" },
    do_latency: { offset: 536, size: 8, kind: "ptr", callback: "GstBinClass.do_latency" },
    deep_element_added: { offset: 544, size: 8, kind: "ptr", callback: "GstBinClass.deep_element_added" },
    deep_element_removed: { offset: 552, size: 8, kind: "ptr", callback: "GstBinClass.deep_element_removed" },
    _gst_reserved: { offset: 560, size: 16, kind: "array", of: "ptr", length: 2 },
  } as const;

  get parent_class(): GstElementClass {
    return new GstElementClass(this.$live("parent_class"), this.$at);
  }

  get pool(): number {
    return this.$live("pool").pointer(this.$at + 488);
  }

  set pool(value: number) {
    this.$live("pool").setPointer(this.$at + 488, this.$fit("ptr", "pool", value));
  }

  get element_added(): number {
    return this.$live("element_added").pointer(this.$at + 496);
  }

  set element_added(value: number) {
    this.$live("element_added").setPointer(this.$at + 496, this.$fit("ptr", "element_added", value));
  }

  get element_removed(): number {
    return this.$live("element_removed").pointer(this.$at + 504);
  }

  set element_removed(value: number) {
    this.$live("element_removed").setPointer(this.$at + 504, this.$fit("ptr", "element_removed", value));
  }

  get add_element(): number {
    return this.$live("add_element").pointer(this.$at + 512);
  }

  set add_element(value: number) {
    this.$live("add_element").setPointer(this.$at + 512, this.$fit("ptr", "add_element", value));
  }

  get remove_element(): number {
    return this.$live("remove_element").pointer(this.$at + 520);
  }

  set remove_element(value: number) {
    this.$live("remove_element").setPointer(this.$at + 520, this.$fit("ptr", "remove_element", value));
  }

  get handle_message(): number {
    return this.$live("handle_message").pointer(this.$at + 528);
  }

  set handle_message(value: number) {
    this.$live("handle_message").setPointer(this.$at + 528, this.$fit("ptr", "handle_message", value));
  }

  get do_latency(): number {
    return this.$live("do_latency").pointer(this.$at + 536);
  }

  set do_latency(value: number) {
    this.$live("do_latency").setPointer(this.$at + 536, this.$fit("ptr", "do_latency", value));
  }

  get deep_element_added(): number {
    return this.$live("deep_element_added").pointer(this.$at + 544);
  }

  set deep_element_added(value: number) {
    this.$live("deep_element_added").setPointer(this.$at + 544, this.$fit("ptr", "deep_element_added", value));
  }

  get deep_element_removed(): number {
    return this.$live("deep_element_removed").pointer(this.$at + 552);
  }

  set deep_element_removed(value: number) {
    this.$live("deep_element_removed").setPointer(this.$at + 552, this.$fit("ptr", "deep_element_removed", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 560, 2, "ptr");
  }
}
