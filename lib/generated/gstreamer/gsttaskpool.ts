// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_task_pool_get_type: { args: [], returns: "u64" },
  gst_task_pool_new: { args: [], returns: "ptr" },
  gst_task_pool_prepare: { args: ["ptr", "ptr"], returns: "void" },
  gst_task_pool_push: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_task_pool_join: { args: ["ptr", "ptr"], returns: "void" },
  gst_task_pool_dispose_handle: { args: ["ptr", "ptr"], returns: "void" },
  gst_task_pool_cleanup: { args: ["ptr"], returns: "void" },
  gst_shared_task_pool_get_type: { args: [], returns: "u64" },
  gst_shared_task_pool_set_max_threads: { args: ["ptr", "u32"], returns: "void" },
  gst_shared_task_pool_get_max_threads: { args: ["ptr"], returns: "u32" },
  gst_shared_task_pool_new: { args: [], returns: "ptr" },
} as const;

export const callbacks = {
  GstTaskPoolFunction: { args: ["ptr"], returns: "void" },
  "GstTaskPoolClass.prepare": { args: ["ptr", "ptr"], returns: "void" },
  "GstTaskPoolClass.cleanup": { args: ["ptr"], returns: "void" },
  "GstTaskPoolClass.push": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GstTaskPoolClass.join": { args: ["ptr", "ptr"], returns: "void" },
  "GstTaskPoolClass.dispose_handle": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GstTaskPool extends Struct {
  static readonly size = 128;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    pool: { offset: 88, size: 8, kind: "ptr", to: "GThreadPool" },
    _gst_reserved: { offset: 96, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get object(): GstObject {
    return new GstObject(this.$live("object"), this.$at);
  }

  get pool(): number {
    return this.$live("pool").pointer(this.$at + 88);
  }

  set pool(value: number) {
    this.$live("pool").setPointer(this.$at + 88, this.$fit("ptr", "pool", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 96, 4, "ptr");
  }
}

export class GstTaskPoolClass extends Struct {
  static readonly size = 248;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    prepare: { offset: 184, size: 8, kind: "ptr", callback: "GstTaskPoolClass.prepare" },
    cleanup: { offset: 192, size: 8, kind: "ptr", callback: "GstTaskPoolClass.cleanup" },
    push: { offset: 200, size: 8, kind: "ptr", callback: "GstTaskPoolClass.push" },
    join: { offset: 208, size: 8, kind: "ptr", callback: "GstTaskPoolClass.join" },
    dispose_handle: { offset: 216, size: 8, kind: "ptr", callback: "GstTaskPoolClass.dispose_handle" },
    _gst_reserved: { offset: 224, size: 24, kind: "array", of: "ptr", length: 3 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get prepare(): number {
    return this.$live("prepare").pointer(this.$at + 184);
  }

  set prepare(value: number) {
    this.$live("prepare").setPointer(this.$at + 184, this.$fit("ptr", "prepare", value));
  }

  get cleanup(): number {
    return this.$live("cleanup").pointer(this.$at + 192);
  }

  set cleanup(value: number) {
    this.$live("cleanup").setPointer(this.$at + 192, this.$fit("ptr", "cleanup", value));
  }

  get push(): number {
    return this.$live("push").pointer(this.$at + 200);
  }

  set push(value: number) {
    this.$live("push").setPointer(this.$at + 200, this.$fit("ptr", "push", value));
  }

  get join(): number {
    return this.$live("join").pointer(this.$at + 208);
  }

  set join(value: number) {
    this.$live("join").setPointer(this.$at + 208, this.$fit("ptr", "join", value));
  }

  get dispose_handle(): number {
    return this.$live("dispose_handle").pointer(this.$at + 216);
  }

  set dispose_handle(value: number) {
    this.$live("dispose_handle").setPointer(this.$at + 216, this.$fit("ptr", "dispose_handle", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 224, 3, "ptr");
  }
}

export class GstSharedTaskPool extends Struct {
  static readonly size = 168;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 128, kind: "struct", type: "GstTaskPool" },
    priv: { offset: 128, size: 8, kind: "ptr", to: "GstSharedTaskPoolPrivate" },
    _gst_reserved: { offset: 136, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent(): GstTaskPool {
    return new GstTaskPool(this.$live("parent"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 128);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 128, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 136, 4, "ptr");
  }
}

export class GstSharedTaskPoolClass extends Struct {
  static readonly size = 280;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 248, kind: "struct", type: "GstTaskPoolClass" },
    _gst_reserved: { offset: 248, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstTaskPoolClass {
    return new GstTaskPoolClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 248, 4, "ptr");
  }
}
