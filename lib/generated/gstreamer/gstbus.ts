// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_bus_get_type: { args: [], returns: "u64" },
  gst_bus_new: { args: [], returns: "ptr" },
  gst_bus_post: { args: ["ptr", "ptr"], returns: "i32" },
  gst_bus_have_pending: { args: ["ptr"], returns: "i32" },
  gst_bus_peek: { args: ["ptr"], returns: "ptr" },
  gst_bus_pop: { args: ["ptr"], returns: "ptr" },
  gst_bus_pop_filtered: { args: ["ptr", "i32"], returns: "ptr" },
  gst_bus_timed_pop: { args: ["ptr", "u64"], returns: "ptr" },
  gst_bus_timed_pop_filtered: { args: ["ptr", "u64", "i32"], returns: "ptr" },
  gst_bus_set_flushing: { args: ["ptr", "i32"], returns: "void" },
  gst_bus_set_sync_handler: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_bus_get_pollfd: { args: ["ptr", "ptr"], returns: "void" },
  gst_bus_create_watch: { args: ["ptr"], returns: "ptr" },
  gst_bus_add_watch_full: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "u32" },
  gst_bus_add_watch: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  gst_bus_remove_watch: { args: ["ptr"], returns: "i32" },
  gst_bus_poll: { args: ["ptr", "i32", "u64"], returns: "ptr" },
  gst_bus_async_signal_func: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_bus_sync_signal_handler: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  gst_bus_add_signal_watch: { args: ["ptr"], returns: "void" },
  gst_bus_add_signal_watch_full: { args: ["ptr", "i32"], returns: "void" },
  gst_bus_remove_signal_watch: { args: ["ptr"], returns: "void" },
  gst_bus_enable_sync_message_emission: { args: ["ptr"], returns: "void" },
  gst_bus_disable_sync_message_emission: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  GstBusSyncHandler: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  GstBusFunc: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstBusClass.message": { args: ["ptr", "ptr"], returns: "void" },
  "GstBusClass.sync_message": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const GstBusFlags = {
  GST_BUS_FLUSHING: 16,
  GST_BUS_FLAG_LAST: 32,
} as const;
export type GstBusFlags = (typeof GstBusFlags)[keyof typeof GstBusFlags];

export const GstBusSyncReply = {
  GST_BUS_DROP: 0,
  GST_BUS_PASS: 1,
  GST_BUS_ASYNC: 2,
} as const;
export type GstBusSyncReply = (typeof GstBusSyncReply)[keyof typeof GstBusSyncReply];

export class GstBus extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    priv: { offset: 88, size: 8, kind: "ptr", to: "GstBusPrivate" },
    _gst_reserved: { offset: 96, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get object(): GstObject {
    return new GstObject(this.$live("object"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 88);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 88, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 96, 4, "ptr");
  }
}

export class GstBusClass extends Struct {
  static readonly size = 232;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    message: { offset: 184, size: 8, kind: "ptr", callback: "GstBusClass.message" },
    sync_message: { offset: 192, size: 8, kind: "ptr", callback: "GstBusClass.sync_message" },
    _gst_reserved: { offset: 200, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get message(): number {
    return this.$live("message").pointer(this.$at + 184);
  }

  set message(value: number) {
    this.$live("message").setPointer(this.$at + 184, this.$fit("ptr", "message", value));
  }

  get sync_message(): number {
    return this.$live("sync_message").pointer(this.$at + 192);
  }

  set sync_message(value: number) {
    this.$live("sync_message").setPointer(this.$at + 192, this.$fit("ptr", "sync_message", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 200, 4, "ptr");
  }
}
