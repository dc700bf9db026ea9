// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GCond } from "../glib/gthread.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_task_cleanup_all: { args: [], returns: "void" },
  gst_task_get_type: { args: [], returns: "u64" },
  gst_task_new: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_task_set_lock: { args: ["ptr", "ptr"], returns: "void" },
  gst_task_get_pool: { args: ["ptr"], returns: "ptr" },
  gst_task_set_pool: { args: ["ptr", "ptr"], returns: "void" },
  gst_task_set_enter_callback: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_task_set_leave_callback: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  gst_task_get_state: { args: ["ptr"], returns: "u32" },
  gst_task_set_state: { args: ["ptr", "u32"], returns: "i32" },
  gst_task_start: { args: ["ptr"], returns: "i32" },
  gst_task_stop: { args: ["ptr"], returns: "i32" },
  gst_task_pause: { args: ["ptr"], returns: "i32" },
  gst_task_resume: { args: ["ptr"], returns: "i32" },
  gst_task_join: { args: ["ptr"], returns: "i32" },
} as const;

export const callbacks = {
  GstTaskFunction: { args: ["ptr"], returns: "void" },
  GstTaskThreadFunc: { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const GstTaskState = {
  GST_TASK_STARTED: 0,
  GST_TASK_STOPPED: 1,
  GST_TASK_PAUSED: 2,
} as const;
export type GstTaskState = (typeof GstTaskState)[keyof typeof GstTaskState];

export class GstTask extends Struct {
  static readonly size = 200;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    state: { offset: 88, size: 4, kind: "u32", enum: "GstTaskState" },
    cond: { offset: 96, size: 16, kind: "struct", type: "GCond" },
    lock: { offset: 112, size: 8, kind: "ptr", to: "GRecMutex" },
    func: { offset: 120, size: 8, kind: "ptr", callback: "GstTaskFunction" },
    user_data: { offset: 128, size: 8, kind: "ptr" },
    notify: { offset: 136, size: 8, kind: "ptr", callback: "GDestroyNotify" },
    running: { offset: 144, size: 4, kind: "i32" },
    thread: { offset: 152, size: 8, kind: "ptr", to: "GThread" },
    priv: { offset: 160, size: 8, kind: "ptr", to: "GstTaskPrivate" },
    _gst_reserved: { offset: 168, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get object(): GstObject {
    return new GstObject(this.$live("object"), this.$at);
  }

  get state(): number {
    return this.$live("state").u32(this.$at + 88);
  }

  set state(value: number) {
    this.$live("state").setU32(this.$at + 88, this.$fit("u32", "state", value));
  }

  get cond(): GCond {
    return new GCond(this.$live("cond"), this.$at + 96);
  }

  get lock(): number {
    return this.$live("lock").pointer(this.$at + 112);
  }

  set lock(value: number) {
    this.$live("lock").setPointer(this.$at + 112, this.$fit("ptr", "lock", value));
  }

  get func(): number {
    return this.$live("func").pointer(this.$at + 120);
  }

  set func(value: number) {
    this.$live("func").setPointer(this.$at + 120, this.$fit("ptr", "func", value));
  }

  get user_data(): number {
    return this.$live("user_data").pointer(this.$at + 128);
  }

  set user_data(value: number) {
    this.$live("user_data").setPointer(this.$at + 128, this.$fit("ptr", "user_data", value));
  }

  get notify(): number {
    return this.$live("notify").pointer(this.$at + 136);
  }

  set notify(value: number) {
    this.$live("notify").setPointer(this.$at + 136, this.$fit("ptr", "notify", value));
  }

  get running(): number {
    return this.$live("running").i32(this.$at + 144);
  }

  set running(value: number) {
    this.$live("running").setI32(this.$at + 144, this.$fit("i32", "running", value));
  }

  get thread(): number {
    return this.$live("thread").pointer(this.$at + 152);
  }

  set thread(value: number) {
    this.$live("thread").setPointer(this.$at + 152, this.$fit("ptr", "thread", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 160);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 160, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 168, 4, "ptr");
  }
}

export class GstTaskClass extends Struct {
  static readonly size = 224;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    pool: { offset: 184, size: 8, kind: "ptr", to: "GstTaskPool" },
    _gst_reserved: { offset: 192, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get pool(): number {
    return this.$live("pool").pointer(this.$at + 184);
  }

  set pool(value: number) {
    this.$live("pool").setPointer(this.$at + 184, this.$fit("ptr", "pool", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 192, 4, "ptr");
  }
}
