// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  gst_data_queue_get_type: { args: [], returns: "u64" },
  gst_data_queue_new: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_data_queue_push: { args: ["ptr", "ptr"], returns: "i32" },
  gst_data_queue_push_force: { args: ["ptr", "ptr"], returns: "i32" },
  gst_data_queue_pop: { args: ["ptr", "ptr"], returns: "i32" },
  gst_data_queue_peek: { args: ["ptr", "ptr"], returns: "i32" },
  gst_data_queue_flush: { args: ["ptr"], returns: "void" },
  gst_data_queue_set_flushing: { args: ["ptr", "i32"], returns: "void" },
  gst_data_queue_drop_head: { args: ["ptr", "u64"], returns: "i32" },
  gst_data_queue_is_full: { args: ["ptr"], returns: "i32" },
  gst_data_queue_is_empty: { args: ["ptr"], returns: "i32" },
  gst_data_queue_get_level: { args: ["ptr", "ptr"], returns: "void" },
  gst_data_queue_limits_changed: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  GstDataQueueCheckFullFunction: { args: ["ptr", "u32", "u32", "u64", "ptr"], returns: "i32" },
  GstDataQueueFullCallback: { args: ["ptr", "ptr"], returns: "void" },
  GstDataQueueEmptyCallback: { args: ["ptr", "ptr"], returns: "void" },
  "GstDataQueueClass.empty": { args: ["ptr"], returns: "void" },
  "GstDataQueueClass.full": { args: ["ptr"], returns: "void" },
} as const;

export class GstDataQueueItem extends Struct {
  static readonly size = 72;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 8, kind: "ptr", to: "GstMiniObject" },
    size: { offset: 8, size: 4, kind: "u32" },
    duration: { offset: 16, size: 8, kind: "u64" },
    visible: { offset: 24, size: 4, kind: "i32" },
    destroy: { offset: 32, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    _gst_reserved: { offset: 40, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get object(): number {
    return this.$live("object").pointer(this.$at);
  }

  set object(value: number) {
    this.$live("object").setPointer(this.$at, this.$fit("ptr", "object", value));
  }

  get size(): number {
    return this.$live("size").u32(this.$at + 8);
  }

  set size(value: number) {
    this.$live("size").setU32(this.$at + 8, this.$fit("u32", "size", value));
  }

  get duration(): bigint {
    return this.$live("duration").u64(this.$at + 16);
  }

  set duration(value: bigint) {
    this.$live("duration").setU64(this.$at + 16, this.$fit("u64", "duration", value));
  }

  get visible(): number {
    return this.$live("visible").i32(this.$at + 24);
  }

  set visible(value: number) {
    this.$live("visible").setI32(this.$at + 24, this.$fit("i32", "visible", value));
  }

  get destroy(): number {
    return this.$live("destroy").pointer(this.$at + 32);
  }

  set destroy(value: number) {
    this.$live("destroy").setPointer(this.$at + 32, this.$fit("ptr", "destroy", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 40, 4, "ptr");
  }
}

export class GstDataQueueSize extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    visible: { offset: 0, size: 4, kind: "u32" },
    bytes: { offset: 4, size: 4, kind: "u32" },
    time: { offset: 8, size: 8, kind: "u64" },
  } as const;

  get visible(): number {
    return this.$live("visible").u32(this.$at);
  }

  set visible(value: number) {
    this.$live("visible").setU32(this.$at, this.$fit("u32", "visible", value));
  }

  get bytes(): number {
    return this.$live("bytes").u32(this.$at + 4);
  }

  set bytes(value: number) {
    this.$live("bytes").setU32(this.$at + 4, this.$fit("u32", "bytes", value));
  }

  get time(): bigint {
    return this.$live("time").u64(this.$at + 8);
  }

  set time(value: bigint) {
    this.$live("time").setU64(this.$at + 8, this.$fit("u64", "time", value));
  }
}

export class GstDataQueue extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GstDataQueuePrivate" },
    _gst_reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get object(): GObject {
    return new GObject(this.$live("object"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 32, 4, "ptr");
  }
}

export class GstDataQueueClass extends Struct {
  static readonly size = 184;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    empty: { offset: 136, size: 8, kind: "ptr", callback: "GstDataQueueClass.empty" },
    full: { offset: 144, size: 8, kind: "ptr", callback: "GstDataQueueClass.full" },
    _gst_reserved: { offset: 152, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get empty(): number {
    return this.$live("empty").pointer(this.$at + 136);
  }

  set empty(value: number) {
    this.$live("empty").setPointer(this.$at + 136, this.$fit("ptr", "empty", value));
  }

  get full(): number {
    return this.$live("full").pointer(this.$at + 144);
  }

  set full(value: number) {
    this.$live("full").setPointer(this.$at + 144, this.$fit("ptr", "full", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 152, 4, "ptr");
  }
}
