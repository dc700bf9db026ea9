// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GHookList } from "../glib/ghook.ts";
import { GCond, GRecMutex } from "../glib/gthread.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_pad_mode_get_name: { args: ["u32"], returns: "ptr" },
  gst_flow_get_name: { args: ["i32"], returns: "ptr" },
  gst_flow_to_quark: { args: ["i32"], returns: "u32" },
  gst_pad_link_get_name: { args: ["i32"], returns: "ptr" },
  gst_pad_probe_info_get_event: { args: ["ptr"], returns: "ptr" },
  gst_pad_probe_info_get_query: { args: ["ptr"], returns: "ptr" },
  gst_pad_probe_info_get_buffer: { args: ["ptr"], returns: "ptr" },
  gst_pad_probe_info_get_buffer_list: { args: ["ptr"], returns: "ptr" },
  gst_pad_get_type: { args: [], returns: "u64" },
  gst_pad_new: { args: ["ptr", "u32"], returns: "ptr" },
  gst_pad_new_from_template: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_pad_new_from_static_template: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_pad_get_direction: { args: ["ptr"], returns: "u32" },
  gst_pad_set_active: { args: ["ptr", "i32"], returns: "i32" },
  gst_pad_is_active: { args: ["ptr"], returns: "i32" },
  gst_pad_activate_mode: { args: ["ptr", "u32", "i32"], returns: "i32" },
  gst_pad_add_probe: { args: ["ptr", "u32", "ptr", "ptr", "ptr"], returns: "u64" },
  gst_pad_remove_probe: { args: ["ptr", "u64"], returns: "void" },
  gst_pad_is_blocked: { args: ["ptr"], returns: "i32" },
  gst_pad_is_blocking: { args: ["ptr"], returns: "i32" },
  gst_pad_mark_reconfigure: { args: ["ptr"], returns: "void" },
  gst_pad_needs_reconfigure: { args: ["ptr"], returns: "i32" },
  gst_pad_check_reconfigure: { args: ["ptr"], returns: "i32" },
  gst_pad_set_element_private: { args: ["ptr", "ptr"], returns: "void" },
  gst_pad_get_element_private: { args: ["ptr"], returns: "ptr" },
  gst_pad_get_pad_template: { args: ["ptr"], returns: "ptr" },
  gst_pad_store_sticky_event: { args: ["ptr", "ptr"], returns: "i32" },
  gst_pad_get_sticky_event: { args: ["ptr", "u32", "u32"], returns: "ptr" },
  gst_pad_sticky_events_foreach: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_pad_set_activate_function_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_pad_set_activatemode_function_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_pad_set_chain_function_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_pad_set_chain_list_function_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_pad_set_getrange_function_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_pad_set_event_function_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_pad_set_event_full_function_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_pad_set_link_function_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_pad_set_unlink_function_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_pad_can_link: { args: ["ptr", "ptr"], returns: "i32" },
  gst_pad_link: { args: ["ptr", "ptr"], returns: "i32" },
  gst_pad_link_full: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_pad_unlink: { args: ["ptr", "ptr"], returns: "i32" },
  gst_pad_is_linked: { args: ["ptr"], returns: "i32" },
  gst_pad_get_peer: { args: ["ptr"], returns: "ptr" },
  gst_pad_get_pad_template_caps: { args: ["ptr"], returns: "ptr" },
  gst_pad_get_current_caps: { args: ["ptr"], returns: "ptr" },
  gst_pad_has_current_caps: { args: ["ptr"], returns: "i32" },
  gst_pad_get_allowed_caps: { args: ["ptr"], returns: "ptr" },
  gst_pad_get_offset: { args: ["ptr"], returns: "i64" },
  gst_pad_set_offset: { args: ["ptr", "i64"], returns: "void" },
  gst_pad_push: { args: ["ptr", "ptr"], returns: "i32" },
  gst_pad_push_list: { args: ["ptr", "ptr"], returns: "i32" },
  gst_pad_pull_range: { args: ["ptr", "u64", "u32", "ptr"], returns: "i32" },
  gst_pad_push_event: { args: ["ptr", "ptr"], returns: "i32" },
  gst_pad_event_default: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_pad_get_last_flow_return: { args: ["ptr"], returns: "i32" },
  gst_pad_chain: { args: ["ptr", "ptr"], returns: "i32" },
  gst_pad_chain_list: { args: ["ptr", "ptr"], returns: "i32" },
  gst_pad_get_range: { args: ["ptr", "u64", "u32", "ptr"], returns: "i32" },
  gst_pad_send_event: { args: ["ptr", "ptr"], returns: "i32" },
  gst_pad_start_task: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_pad_pause_task: { args: ["ptr"], returns: "i32" },
  gst_pad_stop_task: { args: ["ptr"], returns: "i32" },
  gst_pad_get_task_state: { args: ["ptr"], returns: "u32" },
  gst_pad_set_iterate_internal_links_function_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_pad_iterate_internal_links: { args: ["ptr"], returns: "ptr" },
  gst_pad_iterate_internal_links_default: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_pad_get_single_internal_link: { args: ["ptr"], returns: "ptr" },
  gst_pad_query: { args: ["ptr", "ptr"], returns: "i32" },
  gst_pad_peer_query: { args: ["ptr", "ptr"], returns: "i32" },
  gst_pad_set_query_function_full: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_pad_query_default: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_pad_forward: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const wrappers = {
  gst_pad_get_name: { args: ["ptr"], returns: "ptr" },
  gst_pad_get_parent: { args: ["ptr"], returns: "ptr" },
  gst_pad_set_activate_function: { args: ["ptr", "ptr"], returns: "void" },
  gst_pad_set_activatemode_function: { args: ["ptr", "ptr"], returns: "void" },
  gst_pad_set_chain_function: { args: ["ptr", "ptr"], returns: "void" },
  gst_pad_set_chain_list_function: { args: ["ptr", "ptr"], returns: "void" },
  gst_pad_set_getrange_function: { args: ["ptr", "ptr"], returns: "void" },
  gst_pad_set_event_function: { args: ["ptr", "ptr"], returns: "void" },
  gst_pad_set_event_full_function: { args: ["ptr", "ptr"], returns: "void" },
  gst_pad_set_link_function: { args: ["ptr", "ptr"], returns: "void" },
  gst_pad_set_unlink_function: { args: ["ptr", "ptr"], returns: "void" },
  gst_pad_set_query_function: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  GstPadActivateFunction: { args: ["ptr", "ptr"], returns: "i32" },
  GstPadActivateModeFunction: { args: ["ptr", "ptr", "u32", "i32"], returns: "i32" },
  GstPadChainFunction: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GstPadChainListFunction: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GstPadGetRangeFunction: { args: ["ptr", "ptr", "u64", "u32", "ptr"], returns: "i32" },
  GstPadEventFunction: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GstPadEventFullFunction: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GstPadIterIntLinkFunction: { args: ["ptr", "ptr"], returns: "ptr" },
  GstPadQueryFunction: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GstPadLinkFunction: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GstPadUnlinkFunction: { args: ["ptr", "ptr"], returns: "void" },
  GstPadForwardFunction: { args: ["ptr", "ptr"], returns: "i32" },
  GstPadProbeCallback: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  GstPadStickyEventsForeachFunction: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstPadClass.linked": { args: ["ptr", "ptr"], returns: "void" },
  "GstPadClass.unlinked": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const GstPadDirection = {
  GST_PAD_UNKNOWN: 0,
  GST_PAD_SRC: 1,
  GST_PAD_SINK: 2,
} as const;
export type GstPadDirection = (typeof GstPadDirection)[keyof typeof GstPadDirection];

export const GstPadMode = {
  GST_PAD_MODE_NONE: 0,
  GST_PAD_MODE_PUSH: 1,
  GST_PAD_MODE_PULL: 2,
} as const;
export type GstPadMode = (typeof GstPadMode)[keyof typeof GstPadMode];

export const GstPadLinkReturn = {
  GST_PAD_LINK_OK: 0,
  GST_PAD_LINK_WRONG_HIERARCHY: -1,
  GST_PAD_LINK_WAS_LINKED: -2,
  GST_PAD_LINK_WRONG_DIRECTION: -3,
  GST_PAD_LINK_NOFORMAT: -4,
  GST_PAD_LINK_NOSCHED: -5,
  GST_PAD_LINK_REFUSED: -6,
} as const;
export type GstPadLinkReturn = (typeof GstPadLinkReturn)[keyof typeof GstPadLinkReturn];

export const GstFlowReturn = {
  GST_FLOW_CUSTOM_SUCCESS_2: 102,
  GST_FLOW_CUSTOM_SUCCESS_1: 101,
  GST_FLOW_CUSTOM_SUCCESS: 100,
  GST_FLOW_OK: 0,
  GST_FLOW_NOT_LINKED: -1,
  GST_FLOW_FLUSHING: -2,
  GST_FLOW_EOS: -3,
  GST_FLOW_NOT_NEGOTIATED: -4,
  GST_FLOW_ERROR: -5,
  GST_FLOW_NOT_SUPPORTED: -6,
  GST_FLOW_CUSTOM_ERROR: -100,
  GST_FLOW_CUSTOM_ERROR_1: -101,
  GST_FLOW_CUSTOM_ERROR_2: -102,
} as const;
export type GstFlowReturn = (typeof GstFlowReturn)[keyof typeof GstFlowReturn];

export const GstPadLinkCheck = {
  GST_PAD_LINK_CHECK_NOTHING: 0,
  GST_PAD_LINK_CHECK_HIERARCHY: 1,
  GST_PAD_LINK_CHECK_TEMPLATE_CAPS: 2,
  GST_PAD_LINK_CHECK_CAPS: 4,
  GST_PAD_LINK_CHECK_NO_RECONFIGURE: 8,
  GST_PAD_LINK_CHECK_DEFAULT: 5,
} as const;
export type GstPadLinkCheck = (typeof GstPadLinkCheck)[keyof typeof GstPadLinkCheck];

export const GstPadProbeType = {
  GST_PAD_PROBE_TYPE_INVALID: 0,
  GST_PAD_PROBE_TYPE_IDLE: 1,
  GST_PAD_PROBE_TYPE_BLOCK: 2,
  GST_PAD_PROBE_TYPE_BUFFER: 16,
  GST_PAD_PROBE_TYPE_BUFFER_LIST: 32,
  GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM: 64,
  GST_PAD_PROBE_TYPE_EVENT_UPSTREAM: 128,
  GST_PAD_PROBE_TYPE_EVENT_FLUSH: 256,
  GST_PAD_PROBE_TYPE_QUERY_DOWNSTREAM: 512,
  GST_PAD_PROBE_TYPE_QUERY_UPSTREAM: 1024,
  GST_PAD_PROBE_TYPE_PUSH: 4096,
  GST_PAD_PROBE_TYPE_PULL: 8192,
  GST_PAD_PROBE_TYPE_BLOCKING: 3,
  GST_PAD_PROBE_TYPE_DATA_DOWNSTREAM: 112,
  GST_PAD_PROBE_TYPE_DATA_UPSTREAM: 128,
  GST_PAD_PROBE_TYPE_DATA_BOTH: 240,
  GST_PAD_PROBE_TYPE_BLOCK_DOWNSTREAM: 114,
  GST_PAD_PROBE_TYPE_BLOCK_UPSTREAM: 130,
  GST_PAD_PROBE_TYPE_EVENT_BOTH: 192,
  GST_PAD_PROBE_TYPE_QUERY_BOTH: 1536,
  GST_PAD_PROBE_TYPE_ALL_BOTH: 1776,
  GST_PAD_PROBE_TYPE_SCHEDULING: 12288,
} as const;
export type GstPadProbeType = (typeof GstPadProbeType)[keyof typeof GstPadProbeType];

export const GstPadProbeReturn = {
  GST_PAD_PROBE_DROP: 0,
  GST_PAD_PROBE_OK: 1,
  GST_PAD_PROBE_REMOVE: 2,
  GST_PAD_PROBE_PASS: 3,
  GST_PAD_PROBE_HANDLED: 4,
} as const;
export type GstPadProbeReturn = (typeof GstPadProbeReturn)[keyof typeof GstPadProbeReturn];

export const GstPadFlags = {
  GST_PAD_FLAG_BLOCKED: 16,
  GST_PAD_FLAG_FLUSHING: 32,
  GST_PAD_FLAG_EOS: 64,
  GST_PAD_FLAG_BLOCKING: 128,
  GST_PAD_FLAG_NEED_PARENT: 256,
  GST_PAD_FLAG_NEED_RECONFIGURE: 512,
  GST_PAD_FLAG_PENDING_EVENTS: 1024,
  GST_PAD_FLAG_FIXED_CAPS: 2048,
  GST_PAD_FLAG_PROXY_CAPS: 4096,
  GST_PAD_FLAG_PROXY_ALLOCATION: 8192,
  GST_PAD_FLAG_PROXY_SCHEDULING: 16384,
  GST_PAD_FLAG_ACCEPT_INTERSECT: 32768,
  GST_PAD_FLAG_ACCEPT_TEMPLATE: 65536,
  GST_PAD_FLAG_LAST: 1048576,
} as const;
export type GstPadFlags = (typeof GstPadFlags)[keyof typeof GstPadFlags];

export class GstPadProbeInfo_ABI_abi extends Struct {
  static readonly size = 4;
  static readonly align = 4;
  static readonly fields = {
    flow_ret: { offset: 0, size: 4, kind: "i32", enum: "GstFlowReturn" },
  } as const;

  get flow_ret(): number {
    return this.$live("flow_ret").i32(this.$at);
  }

  set flow_ret(value: number) {
    this.$live("flow_ret").setI32(this.$at, this.$fit("i32", "flow_ret", value));
  }
}

export class GstPadProbeInfo_ABI extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    _gst_reserved: { offset: 0, size: 32, kind: "array", of: "ptr", length: 4 },
    abi: { offset: 0, size: 4, kind: "struct", type: "GstPadProbeInfo_ABI_abi" },
  } as const;

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at, 4, "ptr");
  }

  get abi(): GstPadProbeInfo_ABI_abi {
    return new GstPadProbeInfo_ABI_abi(this.$live("abi"), this.$at);
  }
}

export class GstPadProbeInfo extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 0, size: 4, kind: "u32", enum: "GstPadProbeType" },
    id: { offset: 8, size: 8, kind: "u64" },
    data: { offset: 16, size: 8, kind: "ptr" },
    offset: { offset: 24, size: 8, kind: "u64" },
    size: { offset: 32, size: 4, kind: "u32" },
    ABI: { offset: 40, size: 32, kind: "struct", type: "GstPadProbeInfo_ABI" },
  } as const;

  get type(): number {
    return this.$live("type").u32(this.$at);
  }

  set type(value: number) {
    this.$live("type").setU32(this.$at, this.$fit("u32", "type", value));
  }

  get id(): bigint {
    return this.$live("id").u64(this.$at + 8);
  }

  set id(value: bigint) {
    this.$live("id").setU64(this.$at + 8, this.$fit("u64", "id", value));
  }

  get data(): number {
    return this.$live("data").pointer(this.$at + 16);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at + 16, this.$fit("ptr", "data", value));
  }

  get offset(): bigint {
    return this.$live("offset").u64(this.$at + 24);
  }

  set offset(value: bigint) {
    this.$live("offset").setU64(this.$at + 24, this.$fit("u64", "offset", value));
  }

  get size(): number {
    return this.$live("size").u32(this.$at + 32);
  }

  set size(value: number) {
    this.$live("size").setU32(this.$at + 32, this.$fit("u32", "size", value));
  }

  get ABI(): GstPadProbeInfo_ABI {
    return new GstPadProbeInfo_ABI(this.$live("ABI"), this.$at + 40);
  }
}

export class GstPad_ABI_abi extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    last_flowret: { offset: 0, size: 4, kind: "i32", enum: "GstFlowReturn" },
    eventfullfunc: { offset: 8, size: 8, kind: "ptr", callback: "GstPadEventFullFunction" },
  } as const;

  get last_flowret(): number {
    return this.$live("last_flowret").i32(this.$at);
  }

  set last_flowret(value: number) {
    this.$live("last_flowret").setI32(this.$at, this.$fit("i32", "last_flowret", value));
  }

  get eventfullfunc(): number {
    return this.$live("eventfullfunc").pointer(this.$at + 8);
  }

  set eventfullfunc(value: number) {
    this.$live("eventfullfunc").setPointer(this.$at + 8, this.$fit("ptr", "eventfullfunc", value));
  }
}

export class GstPad_ABI extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    _gst_reserved: { offset: 0, size: 32, kind: "array", of: "ptr", length: 4 },
    abi: { offset: 0, size: 16, kind: "struct", type: "GstPad_ABI_abi" },
  } as const;

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at, 4, "ptr");
  }

  get abi(): GstPad_ABI_abi {
    return new GstPad_ABI_abi(this.$live("abi"), this.$at);
  }
}

export class GstPad extends Struct {
  static readonly size = 520;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    element_private: { offset: 88, size: 8, kind: "ptr" },
    padtemplate: { offset: 96, size: 8, kind: "ptr", to: "GstPadTemplate" },
    direction: { offset: 104, size: 4, kind: "u32", enum: "GstPadDirection" },
    stream_rec_lock: { offset: 112, size: 16, kind: "struct", type: "GRecMutex" },
    task: { offset: 128, size: 8, kind: "ptr", to: "GstTask" },
    block_cond: { offset: 136, size: 16, kind: "struct", type: "GCond" },
    probes: { offset: 152, size: 56, kind: "struct", type: "GHookList" },
    mode: { offset: 208, size: 4, kind: "u32", enum: "GstPadMode" },
    activatefunc: { offset: 216, size: 8, kind: "ptr", callback: "GstPadActivateFunction" },
    activatedata: { offset: 224, size: 8, kind: "ptr" },
    activatenotify: { offset: 232, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    activatemodefunc: { offset: 240, size: 8, kind: "ptr", callback: "GstPadActivateModeFunction" },
    activatemodedata: { offset: 248, size: 8, kind: "ptr" },
    activatemodenotify: { offset: 256, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    peer: { offset: 264, size: 8, kind: "ptr", to: "GstPad" },
    linkfunc: { offset: 272, size: 8, kind: "ptr", callback: "GstPadLinkFunction" },
    linkdata: { offset: 280, size: 8, kind: "ptr" },
    linknotify: { offset: 288, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    unlinkfunc: { offset: 296, size: 8, kind: "ptr", callback: "GstPadUnlinkFunction" },
    unlinkdata: { offset: 304, size: 8, kind: "ptr" },
    unlinknotify: { offset: 312, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    chainfunc: { offset: 320, size: 8, kind: "ptr", callback: "GstPadChainFunction" },
    chaindata: { offset: 328, size: 8, kind: "ptr" },
    chainnotify: { offset: 336, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    chainlistfunc: { offset: 344, size: 8, kind: "ptr", callback: "GstPadChainListFunction" },
    chainlistdata: { offset: 352, size: 8, kind: "ptr" },
    chainlistnotify: { offset: 360, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    getrangefunc: { offset: 368, size: 8, kind: "ptr", callback: "GstPadGetRangeFunction" },
    getrangedata: { offset: 376, size: 8, kind: "ptr" },
    getrangenotify: { offset: 384, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    eventfunc: { offset: 392, size: 8, kind: "ptr", callback: "GstPadEventFunction" },
    eventdata: { offset: 400, size: 8, kind: "ptr" },
    eventnotify: { offset: 408, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    offset: { offset: 416, size: 8, kind: "i64" },
    queryfunc: { offset: 424, size: 8, kind: "ptr", callback: "GstPadQueryFunction" },
    querydata: { offset: 432, size: 8, kind: "ptr" },
    querynotify: { offset: 440, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    iterintlinkfunc: { offset: 448, size: 8, kind: "ptr", callback: "GstPadIterIntLinkFunction" },
    iterintlinkdata: { offset: 456, size: 8, kind: "ptr" },
    iterintlinknotify: { offset: 464, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    num_probes: { offset: 472, size: 4, kind: "i32" },
    num_blocked: { offset: 476, size: 4, kind: "i32" },
    priv: { offset: 480, size: 8, kind: "ptr", to: "GstPadPrivate" },
    ABI: { offset: 488, size: 32, kind: "struct", type: "GstPad_ABI" },
  } as const;

  get object(): GstObject {
    return new GstObject(this.$live("object"), this.$at);
  }

  get element_private(): number {
    return this.$live("element_private").pointer(this.$at + 88);
  }

  set element_private(value: number) {
    this.$live("element_private").setPointer(this.$at + 88, this.$fit("ptr", "element_private", value));
  }

  get padtemplate(): number {
    return this.$live("padtemplate").pointer(this.$at + 96);
  }

  set padtemplate(value: number) {
    this.$live("padtemplate").setPointer(this.$at + 96, this.$fit("ptr", "padtemplate", value));
  }

  get direction(): number {
    return this.$live("direction").u32(this.$at + 104);
  }

  set direction(value: number) {
    this.$live("direction").setU32(this.$at + 104, this.$fit("u32", "direction", value));
  }

  get stream_rec_lock(): GRecMutex {
    return new GRecMutex(this.$live("stream_rec_lock"), this.$at + 112);
  }

  get task(): number {
    return this.$live("task").pointer(this.$at + 128);
  }

  set task(value: number) {
    this.$live("task").setPointer(this.$at + 128, this.$fit("ptr", "task", value));
  }

  get block_cond(): GCond {
    return new GCond(this.$live("block_cond"), this.$at + 136);
  }

  get probes(): GHookList {
    return new GHookList(this.$live("probes"), this.$at + 152);
  }

  get mode(): number {
    return this.$live("mode").u32(this.$at + 208);
  }

  set mode(value: number) {
    this.$live("mode").setU32(this.$at + 208, this.$fit("u32", "mode", value));
  }

  get activatefunc(): number {
    return this.$live("activatefunc").pointer(this.$at + 216);
  }

  set activatefunc(value: number) {
    this.$live("activatefunc").setPointer(this.$at + 216, this.$fit("ptr", "activatefunc", value));
  }

  get activatedata(): number {
    return this.$live("activatedata").pointer(this.$at + 224);
  }

  set activatedata(value: number) {
    this.$live("activatedata").setPointer(this.$at + 224, this.$fit("ptr", "activatedata", value));
  }

  get activatenotify(): number {
    return this.$live("activatenotify").pointer(this.$at + 232);
  }

  set activatenotify(value: number) {
    this.$live("activatenotify").setPointer(this.$at + 232, this.$fit("ptr", "activatenotify", value));
  }

  get activatemodefunc(): number {
    return this.$live("activatemodefunc").pointer(this.$at + 240);
  }

  set activatemodefunc(value: number) {
    this.$live("activatemodefunc").setPointer(this.$at + 240, this.$fit("ptr", "activatemodefunc", value));
  }

  get activatemodedata(): number {
    return this.$live("activatemodedata").pointer(this.$at + 248);
  }

  set activatemodedata(value: number) {
    this.$live("activatemodedata").setPointer(this.$at + 248, this.$fit("ptr", "activatemodedata", value));
  }

  get activatemodenotify(): number {
    return this.$live("activatemodenotify").pointer(this.$at + 256);
  }

  set activatemodenotify(value: number) {
    this.$live("activatemodenotify").setPointer(this.$at + 256, this.$fit("ptr", "activatemodenotify", value));
  }

  get peer(): number {
    return this.$live("peer").pointer(this.$at + 264);
  }

  set peer(value: number) {
    this.$live("peer").setPointer(this.$at + 264, this.$fit("ptr", "peer", value));
  }

  get linkfunc(): number {
    return this.$live("linkfunc").pointer(this.$at + 272);
  }

  set linkfunc(value: number) {
    this.$live("linkfunc").setPointer(this.$at + 272, this.$fit("ptr", "linkfunc", value));
  }

  get linkdata(): number {
    return this.$live("linkdata").pointer(this.$at + 280);
  }

  set linkdata(value: number) {
    this.$live("linkdata").setPointer(this.$at + 280, this.$fit("ptr", "linkdata", value));
  }

  get linknotify(): number {
    return this.$live("linknotify").pointer(this.$at + 288);
  }

  set linknotify(value: number) {
    this.$live("linknotify").setPointer(this.$at + 288, this.$fit("ptr", "linknotify", value));
  }

  get unlinkfunc(): number {
    return this.$live("unlinkfunc").pointer(this.$at + 296);
  }

  set unlinkfunc(value: number) {
    this.$live("unlinkfunc").setPointer(this.$at + 296, this.$fit("ptr", "unlinkfunc", value));
  }

  get unlinkdata(): number {
    return this.$live("unlinkdata").pointer(this.$at + 304);
  }

  set unlinkdata(value: number) {
    this.$live("unlinkdata").setPointer(this.$at + 304, this.$fit("ptr", "unlinkdata", value));
  }

  get unlinknotify(): number {
    return this.$live("unlinknotify").pointer(this.$at + 312);
  }

  set unlinknotify(value: number) {
    this.$live("unlinknotify").setPointer(this.$at + 312, this.$fit("ptr", "unlinknotify", value));
  }

  get chainfunc(): number {
    return this.$live("chainfunc").pointer(this.$at + 320);
  }

  set chainfunc(value: number) {
    this.$live("chainfunc").setPointer(this.$at + 320, this.$fit("ptr", "chainfunc", value));
  }

  get chaindata(): number {
    return this.$live("chaindata").pointer(this.$at + 328);
  }

  set chaindata(value: number) {
    this.$live("chaindata").setPointer(this.$at + 328, this.$fit("ptr", "chaindata", value));
  }

  get chainnotify(): number {
    return this.$live("chainnotify").pointer(this.$at + 336);
  }

  set chainnotify(value: number) {
    this.$live("chainnotify").setPointer(this.$at + 336, this.$fit("ptr", "chainnotify", value));
  }

  get chainlistfunc(): number {
    return this.$live("chainlistfunc").pointer(this.$at + 344);
  }

  set chainlistfunc(value: number) {
    this.$live("chainlistfunc").setPointer(this.$at + 344, this.$fit("ptr", "chainlistfunc", value));
  }

  get chainlistdata(): number {
    return this.$live("chainlistdata").pointer(this.$at + 352);
  }

  set chainlistdata(value: number) {
    this.$live("chainlistdata").setPointer(this.$at + 352, this.$fit("ptr", "chainlistdata", value));
  }

  get chainlistnotify(): number {
    return this.$live("chainlistnotify").pointer(this.$at + 360);
  }

  set chainlistnotify(value: number) {
    this.$live("chainlistnotify").setPointer(this.$at + 360, this.$fit("ptr", "chainlistnotify", value));
  }

  get getrangefunc(): number {
    return this.$live("getrangefunc").pointer(this.$at + 368);
  }

  set getrangefunc(value: number) {
    this.$live("getrangefunc").setPointer(this.$at + 368, this.$fit("ptr", "getrangefunc", value));
  }

  get getrangedata(): number {
    return this.$live("getrangedata").pointer(this.$at + 376);
  }

  set getrangedata(value: number) {
    this.$live("getrangedata").setPointer(this.$at + 376, this.$fit("ptr", "getrangedata", value));
  }

  get getrangenotify(): number {
    return this.$live("getrangenotify").pointer(this.$at + 384);
  }

  set getrangenotify(value: number) {
    this.$live("getrangenotify").setPointer(this.$at + 384, this.$fit("ptr", "getrangenotify", value));
  }

  get eventfunc(): number {
    return this.$live("eventfunc").pointer(this.$at + 392);
  }

  set eventfunc(value: number) {
    this.$live("eventfunc").setPointer(this.$at + 392, this.$fit("ptr", "eventfunc", value));
  }

  get eventdata(): number {
    return this.$live("eventdata").pointer(this.$at + 400);
  }

  set eventdata(value: number) {
    this.$live("eventdata").setPointer(this.$at + 400, this.$fit("ptr", "eventdata", value));
  }

  get eventnotify(): number {
    return this.$live("eventnotify").pointer(this.$at + 408);
  }

  set eventnotify(value: number) {
    this.$live("eventnotify").setPointer(this.$at + 408, this.$fit("ptr", "eventnotify", value));
  }

  get offset(): bigint {
    return this.$live("offset").i64(this.$at + 416);
  }

  set offset(value: bigint) {
    this.$live("offset").setI64(this.$at + 416, this.$fit("i64", "offset", value));
  }

  get queryfunc(): number {
    return this.$live("queryfunc").pointer(this.$at + 424);
  }

  set queryfunc(value: number) {
    this.$live("queryfunc").setPointer(this.$at + 424, this.$fit("ptr", "queryfunc", value));
  }

  get querydata(): number {
    return this.$live("querydata").pointer(this.$at + 432);
  }

  set querydata(value: number) {
    this.$live("querydata").setPointer(this.$at + 432, this.$fit("ptr", "querydata", value));
  }

  get querynotify(): number {
    return this.$live("querynotify").pointer(this.$at + 440);
  }

  set querynotify(value: number) {
    this.$live("querynotify").setPointer(this.$at + 440, this.$fit("ptr", "querynotify", value));
  }

  get iterintlinkfunc(): number {
    return this.$live("iterintlinkfunc").pointer(this.$at + 448);
  }

  set iterintlinkfunc(value: number) {
    this.$live("iterintlinkfunc").setPointer(this.$at + 448, this.$fit("ptr", "iterintlinkfunc", value));
  }

  get iterintlinkdata(): number {
    return this.$live("iterintlinkdata").pointer(this.$at + 456);
  }

  set iterintlinkdata(value: number) {
    this.$live("iterintlinkdata").setPointer(this.$at + 456, this.$fit("ptr", "iterintlinkdata", value));
  }

  get iterintlinknotify(): number {
    return this.$live("iterintlinknotify").pointer(this.$at + 464);
  }

  set iterintlinknotify(value: number) {
    this.$live("iterintlinknotify").setPointer(this.$at + 464, this.$fit("ptr", "iterintlinknotify", value));
  }

  get num_probes(): number {
    return this.$live("num_probes").i32(this.$at + 472);
  }

  set num_probes(value: number) {
    this.$live("num_probes").setI32(this.$at + 472, this.$fit("i32", "num_probes", value));
  }

  get num_blocked(): number {
    return this.$live("num_blocked").i32(this.$at + 476);
  }

  set num_blocked(value: number) {
    this.$live("num_blocked").setI32(this.$at + 476, this.$fit("i32", "num_blocked", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 480);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 480, this.$fit("ptr", "priv", value));
  }

  get ABI(): GstPad_ABI {
    return new GstPad_ABI(this.$live("ABI"), this.$at + 488);
  }
}

export class GstPadClass extends Struct {
  static readonly size = 232;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    linked: { offset: 184, size: 8, kind: "ptr", callback: "GstPadClass.linked" },
    unlinked: { offset: 192, size: 8, kind: "ptr", callback: "GstPadClass.unlinked" },
    _gst_reserved: { offset: 200, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get linked(): number {
    return this.$live("linked").pointer(this.$at + 184);
  }

  set linked(value: number) {
    this.$live("linked").setPointer(this.$at + 184, this.$fit("ptr", "linked", value));
  }

  get unlinked(): number {
    return this.$live("unlinked").pointer(this.$at + 192);
  }

  set unlinked(value: number) {
    this.$live("unlinked").setPointer(this.$at + 192, this.$fit("ptr", "unlinked", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 200, 4, "ptr");
  }
}
