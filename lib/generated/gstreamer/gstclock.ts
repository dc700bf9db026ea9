// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_clock_get_type: { args: [], returns: "u64" },
  gst_clock_set_resolution: { args: ["ptr", "u64"], returns: "u64" },
  gst_clock_get_resolution: { args: ["ptr"], returns: "u64" },
  gst_clock_get_time: { args: ["ptr"], returns: "u64" },
  gst_clock_set_calibration: { args: ["ptr", "u64", "u64", "u64", "u64"], returns: "void" },
  gst_clock_get_calibration: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_clock_set_master: { args: ["ptr", "ptr"], returns: "i32" },
  gst_clock_get_master: { args: ["ptr"], returns: "ptr" },
  gst_clock_set_timeout: { args: ["ptr", "u64"], returns: "void" },
  gst_clock_get_timeout: { args: ["ptr"], returns: "u64" },
  gst_clock_add_observation: { args: ["ptr", "u64", "u64", "ptr"], returns: "i32" },
  gst_clock_add_observation_unapplied: { args: ["ptr", "u64", "u64", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_clock_get_internal_time: { args: ["ptr"], returns: "u64" },
  gst_clock_adjust_unlocked: { args: ["ptr", "u64"], returns: "u64" },
  gst_clock_adjust_with_calibration: { args: ["ptr", "u64", "u64", "u64", "u64", "u64"], returns: "u64" },
  gst_clock_unadjust_with_calibration: { args: ["ptr", "u64", "u64", "u64", "u64", "u64"], returns: "u64" },
  gst_clock_unadjust_unlocked: { args: ["ptr", "u64"], returns: "u64" },
  gst_clock_wait_for_sync: { args: ["ptr", "u64"], returns: "i32" },
  gst_clock_is_synced: { args: ["ptr"], returns: "i32" },
  gst_clock_set_synced: { args: ["ptr", "i32"], returns: "void" },
  gst_clock_new_single_shot_id: { args: ["ptr", "u64"], returns: "ptr" },
  gst_clock_new_periodic_id: { args: ["ptr", "u64", "u64"], returns: "ptr" },
  gst_clock_id_ref: { args: ["ptr"], returns: "ptr" },
  gst_clock_id_unref: { args: ["ptr"], returns: "void" },
  gst_clock_id_compare_func: { args: ["ptr", "ptr"], returns: "i32" },
  gst_clock_id_get_clock: { args: ["ptr"], returns: "ptr" },
  gst_clock_id_uses_clock: { args: ["ptr", "ptr"], returns: "i32" },
  gst_clock_id_get_time: { args: ["ptr"], returns: "u64" },
  gst_clock_id_wait: { args: ["ptr", "ptr"], returns: "u32" },
  gst_clock_id_wait_async: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  gst_clock_id_unschedule: { args: ["ptr"], returns: "void" },
  gst_clock_single_shot_id_reinit: { args: ["ptr", "ptr", "u64"], returns: "i32" },
  gst_clock_periodic_id_reinit: { args: ["ptr", "ptr", "u64", "u64"], returns: "i32" },
} as const;

export const callbacks = {
  GstClockCallback: { args: ["ptr", "u64", "ptr", "ptr"], returns: "i32" },
  "GstClockClass.change_resolution": { args: ["ptr", "u64", "u64"], returns: "u64" },
  "GstClockClass.get_resolution": { args: ["ptr"], returns: "u64" },
  "GstClockClass.get_internal_time": { args: ["ptr"], returns: "u64" },
  "GstClockClass.wait": { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  "GstClockClass.wait_async": { args: ["ptr", "ptr"], returns: "u32" },
  "GstClockClass.unschedule": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  GST_TYPE_CLOCK_TIME: 44,
  GST_CLOCK_TIME_NONE: 18446744073709551615n,
  GST_CLOCK_STIME_NONE: -9223372036854775808n,
  GST_SECOND: 1000000000,
  GST_MSECOND: 1000000,
  GST_USECOND: 1000,
  GST_NSECOND: 1,
  GST_TIME_FORMAT: "u:%02u:%02u.%09u",
  GST_STIME_FORMAT: "c%u:%02u:%02u.%09u",
} as const;

export const GstClockReturn = {
  GST_CLOCK_OK: 0,
  GST_CLOCK_EARLY: 1,
  GST_CLOCK_UNSCHEDULED: 2,
  GST_CLOCK_BUSY: 3,
  GST_CLOCK_BADTIME: 4,
  GST_CLOCK_ERROR: 5,
  GST_CLOCK_UNSUPPORTED: 6,
  GST_CLOCK_DONE: 7,
} as const;
export type GstClockReturn = (typeof GstClockReturn)[keyof typeof GstClockReturn];

export const GstClockEntryType = {
  GST_CLOCK_ENTRY_SINGLE: 0,
  GST_CLOCK_ENTRY_PERIODIC: 1,
} as const;
export type GstClockEntryType = (typeof GstClockEntryType)[keyof typeof GstClockEntryType];

export const GstClockFlags = {
  GST_CLOCK_FLAG_CAN_DO_SINGLE_SYNC: 16,
  GST_CLOCK_FLAG_CAN_DO_SINGLE_ASYNC: 32,
  GST_CLOCK_FLAG_CAN_DO_PERIODIC_SYNC: 64,
  GST_CLOCK_FLAG_CAN_DO_PERIODIC_ASYNC: 128,
  GST_CLOCK_FLAG_CAN_SET_RESOLUTION: 256,
  GST_CLOCK_FLAG_CAN_SET_MASTER: 512,
  GST_CLOCK_FLAG_NEEDS_STARTUP_SYNC: 1024,
  GST_CLOCK_FLAG_LAST: 4096,
} as const;
export type GstClockFlags = (typeof GstClockFlags)[keyof typeof GstClockFlags];

export class GstClockEntry extends Struct {
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields = {
    refcount: { offset: 0, size: 4, kind: "i32" },
    clock: { offset: 8, size: 8, kind: "ptr", to: "GstClock" },
    type: { offset: 16, size: 4, kind: "u32", enum: "GstClockEntryType" },
    time: { offset: 24, size: 8, kind: "u64" },
    interval: { offset: 32, size: 8, kind: "u64" },
    status: { offset: 40, size: 4, kind: "u32", enum: "GstClockReturn" },
    func: { offset: 48, size: 8, kind: "ptr", callback: "GstClockCallback" },
    user_data: { offset: 56, size: 8, kind: "ptr" },
    destroy_data: { offset: 64, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    unscheduled: { offset: 72, size: 4, kind: "i32" },
    woken_up: { offset: 76, size: 4, kind: "i32" },
    _gst_reserved: { offset: 80, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get refcount(): number {
    return this.$live("refcount").i32(this.$at);
  }

  set refcount(value: number) {
    this.$live("refcount").setI32(this.$at, this.$fit("i32", "refcount", value));
  }

  get clock(): number {
    return this.$live("clock").pointer(this.$at + 8);
  }

  set clock(value: number) {
    this.$live("clock").setPointer(this.$at + 8, this.$fit("ptr", "clock", value));
  }

  get type(): number {
    return this.$live("type").u32(this.$at + 16);
  }

  set type(value: number) {
    this.$live("type").setU32(this.$at + 16, this.$fit("u32", "type", value));
  }

  get time(): bigint {
    return this.$live("time").u64(this.$at + 24);
  }

  set time(value: bigint) {
    this.$live("time").setU64(this.$at + 24, this.$fit("u64", "time", value));
  }

  get interval(): bigint {
    return this.$live("interval").u64(this.$at + 32);
  }

  set interval(value: bigint) {
    this.$live("interval").setU64(this.$at + 32, this.$fit("u64", "interval", value));
  }

  get status(): number {
    return this.$live("status").u32(this.$at + 40);
  }

  set status(value: number) {
    this.$live("status").setU32(this.$at + 40, this.$fit("u32", "status", value));
  }

  get func(): number {
    return this.$live("func").pointer(this.$at + 48);
  }

  set func(value: number) {
    this.$live("func").setPointer(this.$at + 48, this.$fit("ptr", "func", value));
  }

  get user_data(): number {
    return this.$live("user_data").pointer(this.$at + 56);
  }

  set user_data(value: number) {
    this.$live("user_data").setPointer(this.$at + 56, this.$fit("ptr", "user_data", value));
  }

  get destroy_data(): number {
    return this.$live("destroy_data").pointer(this.$at + 64);
  }

  set destroy_data(value: number) {
    this.$live("destroy_data").setPointer(this.$at + 64, this.$fit("ptr", "destroy_data", value));
  }

  get unscheduled(): number {
    return this.$live("unscheduled").i32(this.$at + 72);
  }

  set unscheduled(value: number) {
    this.$live("unscheduled").setI32(this.$at + 72, this.$fit("i32", "unscheduled", value));
  }

  get woken_up(): number {
    return this.$live("woken_up").i32(this.$at + 76);
  }

  set woken_up(value: number) {
    this.$live("woken_up").setI32(this.$at + 76, this.$fit("i32", "woken_up", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 80, 4, "ptr");
  }
}

export class GstClock extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    priv: { offset: 88, size: 8, kind: "ptr", to: "GstClockPrivate" },
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

export class GstClockClass extends Struct {
  static readonly size = 264;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    change_resolution: { offset: 184, size: 8, kind: "ptr", callback: "GstClockClass.change_resolution" },
    get_resolution: { offset: 192, size: 8, kind: "ptr", callback: "GstClockClass.get_resolution" },
    get_internal_time: { offset: 200, size: 8, kind: "ptr", callback: "GstClockClass.get_internal_time" },
    wait: { offset: 208, size: 8, kind: "ptr", callback: "GstClockClass.wait" },
    wait_async: { offset: 216, size: 8, kind: "ptr", callback: "GstClockClass.wait_async" },
    unschedule: { offset: 224, size: 8, kind: "ptr", callback: "GstClockClass.unschedule" },
    _gst_reserved: { offset: 232, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get change_resolution(): number {
    return this.$live("change_resolution").pointer(this.$at + 184);
  }

  set change_resolution(value: number) {
    this.$live("change_resolution").setPointer(this.$at + 184, this.$fit("ptr", "change_resolution", value));
  }

  get get_resolution(): number {
    return this.$live("get_resolution").pointer(this.$at + 192);
  }

  set get_resolution(value: number) {
    this.$live("get_resolution").setPointer(this.$at + 192, this.$fit("ptr", "get_resolution", value));
  }

  get get_internal_time(): number {
    return this.$live("get_internal_time").pointer(this.$at + 200);
  }

  set get_internal_time(value: number) {
    this.$live("get_internal_time").setPointer(this.$at + 200, this.$fit("ptr", "get_internal_time", value));
  }

  get wait(): number {
    return this.$live("wait").pointer(this.$at + 208);
  }

  set wait(value: number) {
    this.$live("wait").setPointer(this.$at + 208, this.$fit("ptr", "wait", value));
  }

  get wait_async(): number {
    return this.$live("wait_async").pointer(this.$at + 216);
  }

  set wait_async(value: number) {
    this.$live("wait_async").setPointer(this.$at + 216, this.$fit("ptr", "wait_async", value));
  }

  get unschedule(): number {
    return this.$live("unschedule").pointer(this.$at + 224);
  }

  set unschedule(value: number) {
    this.$live("unschedule").setPointer(this.$at + 224, this.$fit("ptr", "unschedule", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 232, 4, "ptr");
  }
}
