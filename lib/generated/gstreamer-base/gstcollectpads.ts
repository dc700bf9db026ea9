// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GRecMutex } from "../glib/gthread.ts";
import { GstObject, GstObjectClass } from "../gstreamer/gstobject.ts";
import { GstSegment } from "../gstreamer/gstsegment.ts";

export const functions = {
  gst_collect_pads_get_type: { args: [], returns: "u64" },
  gst_collect_pads_new: { args: [], returns: "ptr" },
  gst_collect_pads_set_function: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_collect_pads_set_buffer_function: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_collect_pads_set_event_function: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_collect_pads_set_query_function: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_collect_pads_set_compare_function: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_collect_pads_set_clip_function: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_collect_pads_set_flush_function: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_collect_pads_add_pad: { args: ["ptr", "ptr", "u32", "ptr", "i32"], returns: "ptr" },
  gst_collect_pads_remove_pad: { args: ["ptr", "ptr"], returns: "i32" },
  gst_collect_pads_start: { args: ["ptr"], returns: "void" },
  gst_collect_pads_stop: { args: ["ptr"], returns: "void" },
  gst_collect_pads_set_flushing: { args: ["ptr", "i32"], returns: "void" },
  gst_collect_pads_peek: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_collect_pads_pop: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_collect_pads_available: { args: ["ptr"], returns: "u32" },
  gst_collect_pads_flush: { args: ["ptr", "ptr", "u32"], returns: "u32" },
  gst_collect_pads_read_buffer: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  gst_collect_pads_take_buffer: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  gst_collect_pads_set_waiting: { args: ["ptr", "ptr", "i32"], returns: "void" },
  gst_collect_pads_clip_running_time: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_collect_pads_event_default: { args: ["ptr", "ptr", "ptr", "i32"], returns: "i32" },
  gst_collect_pads_src_event_default: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_collect_pads_query_default: { args: ["ptr", "ptr", "ptr", "i32"], returns: "i32" },
} as const;

export const callbacks = {
  GstCollectDataDestroyNotify: { args: ["ptr"], returns: "void" },
  GstCollectPadsFunction: { args: ["ptr", "ptr"], returns: "i32" },
  GstCollectPadsBufferFunction: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  GstCollectPadsCompareFunction: { args: ["ptr", "ptr", "u64", "ptr", "u64", "ptr"], returns: "i32" },
  GstCollectPadsEventFunction: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  GstCollectPadsQueryFunction: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  GstCollectPadsClipFunction: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  GstCollectPadsFlushFunction: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const GstCollectPadsStateFlags = {
  GST_COLLECT_PADS_STATE_EOS: 1,
  GST_COLLECT_PADS_STATE_FLUSHING: 2,
  GST_COLLECT_PADS_STATE_NEW_SEGMENT: 4,
  GST_COLLECT_PADS_STATE_WAITING: 8,
  GST_COLLECT_PADS_STATE_LOCKED: 16,
} as const;
export type GstCollectPadsStateFlags = (typeof GstCollectPadsStateFlags)[keyof typeof GstCollectPadsStateFlags];

export class GstCollectData_ABI_abi extends Struct {
  static readonly size = 8;
  static readonly align = 8;
  static readonly fields = {
    dts: { offset: 0, size: 8, kind: "i64" },
  } as const;

  get dts(): bigint {
    return this.$live("dts").i64(this.$at);
  }

  set dts(value: bigint) {
    this.$live("dts").setI64(this.$at, this.$fit("i64", "dts", value));
  }
}

export class GstCollectData_ABI extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    abi: { offset: 0, size: 8, kind: "struct", type: "GstCollectData_ABI_abi" },
    _gst_reserved: { offset: 0, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get abi(): GstCollectData_ABI_abi {
    return new GstCollectData_ABI_abi(this.$live("abi"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at, 4, "ptr");
  }
}

export class GstCollectData extends Struct {
  static readonly size = 200;
  static readonly align = 8;
  static readonly fields = {
    collect: { offset: 0, size: 8, kind: "ptr", to: "GstCollectPads" },
    pad: { offset: 8, size: 8, kind: "ptr", to: "GstPad" },
    buffer: { offset: 16, size: 8, kind: "ptr", to: "GstBuffer" },
    pos: { offset: 24, size: 4, kind: "u32" },
    segment: { offset: 32, size: 120, kind: "struct", type: "GstSegment" },
    state: { offset: 152, size: 4, kind: "u32", enum: "GstCollectPadsStateFlags" },
    priv: { offset: 160, size: 8, kind: "ptr", to: "GstCollectDataPrivate" },
    ABI: { offset: 168, size: 32, kind: "struct", type: "GstCollectData_ABI" },
  } as const;

  get collect(): number {
    return this.$live("collect").pointer(this.$at);
  }

  set collect(value: number) {
    this.$live("collect").setPointer(this.$at, this.$fit("ptr", "collect", value));
  }

  get pad(): number {
    return this.$live("pad").pointer(this.$at + 8);
  }

  set pad(value: number) {
    this.$live("pad").setPointer(this.$at + 8, this.$fit("ptr", "pad", value));
  }

  get buffer(): number {
    return this.$live("buffer").pointer(this.$at + 16);
  }

  set buffer(value: number) {
    this.$live("buffer").setPointer(this.$at + 16, this.$fit("ptr", "buffer", value));
  }

  get pos(): number {
    return this.$live("pos").u32(this.$at + 24);
  }

  set pos(value: number) {
    this.$live("pos").setU32(this.$at + 24, this.$fit("u32", "pos", value));
  }

  get segment(): GstSegment {
    return new GstSegment(this.$live("segment"), this.$at + 32);
  }

  get state(): number {
    return this.$live("state").u32(this.$at + 152);
  }

  set state(value: number) {
    this.$live("state").setU32(this.$at + 152, this.$fit("u32", "state", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 160);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 160, this.$fit("ptr", "priv", value));
  }

  get ABI(): GstCollectData_ABI {
    return new GstCollectData_ABI(this.$live("ABI"), this.$at + 168);
  }
}

export class GstCollectPads extends Struct {
  static readonly size = 152;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    data: { offset: 88, size: 8, kind: "ptr", to: "GSList" },
    stream_lock: { offset: 96, size: 16, kind: "struct", type: "GRecMutex" },
    priv: { offset: 112, size: 8, kind: "ptr", to: "GstCollectPadsPrivate" },
    _gst_reserved: { offset: 120, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get object(): GstObject {
    return new GstObject(this.$live("object"), this.$at);
  }

  get data(): number {
    return this.$live("data").pointer(this.$at + 88);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at + 88, this.$fit("ptr", "data", value));
  }

  get stream_lock(): GRecMutex {
    return new GRecMutex(this.$live("stream_lock"), this.$at + 96);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 112);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 112, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 120, 4, "ptr");
  }
}

export class GstCollectPadsClass extends Struct {
  static readonly size = 216;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    _gst_reserved: { offset: 184, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 184, 4, "ptr");
  }
}
