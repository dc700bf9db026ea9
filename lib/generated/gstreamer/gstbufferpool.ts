// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_buffer_pool_get_type: { args: [], returns: "u64" },
  gst_buffer_pool_new: { args: [], returns: "ptr" },
  gst_buffer_pool_set_active: { args: ["ptr", "i32"], returns: "i32" },
  gst_buffer_pool_is_active: { args: ["ptr"], returns: "i32" },
  gst_buffer_pool_set_config: { args: ["ptr", "ptr"], returns: "i32" },
  gst_buffer_pool_get_config: { args: ["ptr"], returns: "ptr" },
  gst_buffer_pool_get_options: { args: ["ptr"], returns: "ptr" },
  gst_buffer_pool_has_option: { args: ["ptr", "ptr"], returns: "i32" },
  gst_buffer_pool_set_flushing: { args: ["ptr", "i32"], returns: "void" },
  gst_buffer_pool_config_set_params: { args: ["ptr", "ptr", "u32", "u32", "u32"], returns: "void" },
  gst_buffer_pool_config_get_params: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_buffer_pool_config_set_allocator: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_buffer_pool_config_get_allocator: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_buffer_pool_config_n_options: { args: ["ptr"], returns: "u32" },
  gst_buffer_pool_config_add_option: { args: ["ptr", "ptr"], returns: "void" },
  gst_buffer_pool_config_get_option: { args: ["ptr", "u32"], returns: "ptr" },
  gst_buffer_pool_config_has_option: { args: ["ptr", "ptr"], returns: "i32" },
  gst_buffer_pool_config_validate_params: { args: ["ptr", "ptr", "u32", "u32", "u32"], returns: "i32" },
  gst_buffer_pool_acquire_buffer: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_buffer_pool_release_buffer: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GstBufferPoolClass.get_options": { args: ["ptr"], returns: "ptr" },
  "GstBufferPoolClass.set_config": { args: ["ptr", "ptr"], returns: "i32" },
  "GstBufferPoolClass.start": { args: ["ptr"], returns: "i32" },
  "GstBufferPoolClass.stop": { args: ["ptr"], returns: "i32" },
  "GstBufferPoolClass.acquire_buffer": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstBufferPoolClass.alloc_buffer": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstBufferPoolClass.reset_buffer": { args: ["ptr", "ptr"], returns: "void" },
  "GstBufferPoolClass.release_buffer": { args: ["ptr", "ptr"], returns: "void" },
  "GstBufferPoolClass.free_buffer": { args: ["ptr", "ptr"], returns: "void" },
  "GstBufferPoolClass.flush_start": { args: ["ptr"], returns: "void" },
  "GstBufferPoolClass.flush_stop": { args: ["ptr"], returns: "void" },
} as const;

export const GstBufferPoolAcquireFlags = {
  GST_BUFFER_POOL_ACQUIRE_FLAG_NONE: 0,
  GST_BUFFER_POOL_ACQUIRE_FLAG_KEY_UNIT: 1,
  GST_BUFFER_POOL_ACQUIRE_FLAG_DONTWAIT: 2,
  GST_BUFFER_POOL_ACQUIRE_FLAG_DISCONT: 4,
  GST_BUFFER_POOL_ACQUIRE_FLAG_LAST: 65536,
} as const;
export type GstBufferPoolAcquireFlags = (typeof GstBufferPoolAcquireFlags)[keyof typeof GstBufferPoolAcquireFlags];

export class GstBufferPoolAcquireParams extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    format: { offset: 0, size: 4, kind: "u32", enum: "GstFormat" },
    start: { offset: 8, size: 8, kind: "i64" },
    stop: { offset: 16, size: 8, kind: "i64" },
    flags: { offset: 24, size: 4, kind: "u32", enum: "GstBufferPoolAcquireFlags" },
    _gst_reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get format(): number {
    return this.$live("format").u32(this.$at);
  }

  set format(value: number) {
    this.$live("format").setU32(this.$at, this.$fit("u32", "format", value));
  }

  get start(): bigint {
    return this.$live("start").i64(this.$at + 8);
  }

  set start(value: bigint) {
    this.$live("start").setI64(this.$at + 8, this.$fit("i64", "start", value));
  }

  get stop(): bigint {
    return this.$live("stop").i64(this.$at + 16);
  }

  set stop(value: bigint) {
    this.$live("stop").setI64(this.$at + 16, this.$fit("i64", "stop", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 24);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 24, this.$fit("u32", "flags", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 32, 4, "ptr");
  }
}

export class GstBufferPool extends Struct {
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    flushing: { offset: 88, size: 4, kind: "i32" },
    priv: { offset: 96, size: 8, kind: "ptr", to: "GstBufferPoolPrivate" },
    _gst_reserved: { offset: 104, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get object(): GstObject {
    return new GstObject(this.$live("object"), this.$at);
  }

  get flushing(): number {
    return this.$live("flushing").i32(this.$at + 88);
  }

  set flushing(value: number) {
    this.$live("flushing").setI32(this.$at + 88, this.$fit("i32", "flushing", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 96);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 96, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 104, 4, "ptr");
  }
}

export class GstBufferPoolClass extends Struct {
  static readonly size = 288;
  static readonly align = 8;
  static readonly fields = {
    object_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    get_options: { offset: 184, size: 8, kind: "ptr", callback: "GstBufferPoolClass.get_options" },
    set_config: { offset: 192, size: 8, kind: "ptr", callback: "GstBufferPoolClass.set_config" },
    start: { offset: 200, size: 8, kind: "ptr", callback: "GstBufferPoolClass.start" },
    stop: { offset: 208, size: 8, kind: "ptr", callback: "GstBufferPoolClass.stop" },
    acquire_buffer: { offset: 216, size: 8, kind: "ptr", callback: "GstBufferPoolClass.acquire_buffer" },
    alloc_buffer: { offset: 224, size: 8, kind: "ptr", callback: "GstBufferPoolClass.alloc_buffer" },
    reset_buffer: { offset: 232, size: 8, kind: "ptr", callback: "GstBufferPoolClass.reset_buffer" },
    release_buffer: { offset: 240, size: 8, kind: "ptr", callback: "GstBufferPoolClass.release_buffer" },
    free_buffer: { offset: 248, size: 8, kind: "ptr", callback: "GstBufferPoolClass.free_buffer" },
    flush_start: { offset: 256, size: 8, kind: "ptr", callback: "GstBufferPoolClass.flush_start" },
    flush_stop: { offset: 264, size: 8, kind: "ptr", callback: "GstBufferPoolClass.flush_stop" },
    _gst_reserved: { offset: 272, size: 16, kind: "array", of: "ptr", length: 2 },
  } as const;

  get object_class(): GstObjectClass {
    return new GstObjectClass(this.$live("object_class"), this.$at);
  }

  get get_options(): number {
    return this.$live("get_options").pointer(this.$at + 184);
  }

  set get_options(value: number) {
    this.$live("get_options").setPointer(this.$at + 184, this.$fit("ptr", "get_options", value));
  }

  get set_config(): number {
    return this.$live("set_config").pointer(this.$at + 192);
  }

  set set_config(value: number) {
    this.$live("set_config").setPointer(this.$at + 192, this.$fit("ptr", "set_config", value));
  }

  get start(): number {
    return this.$live("start").pointer(this.$at + 200);
  }

  set start(value: number) {
    this.$live("start").setPointer(this.$at + 200, this.$fit("ptr", "start", value));
  }

  get stop(): number {
    return this.$live("stop").pointer(this.$at + 208);
  }

  set stop(value: number) {
    this.$live("stop").setPointer(this.$at + 208, this.$fit("ptr", "stop", value));
  }

  get acquire_buffer(): number {
    return this.$live("acquire_buffer").pointer(this.$at + 216);
  }

  set acquire_buffer(value: number) {
    this.$live("acquire_buffer").setPointer(this.$at + 216, this.$fit("ptr", "acquire_buffer", value));
  }

  get alloc_buffer(): number {
    return this.$live("alloc_buffer").pointer(this.$at + 224);
  }

  set alloc_buffer(value: number) {
    this.$live("alloc_buffer").setPointer(this.$at + 224, this.$fit("ptr", "alloc_buffer", value));
  }

  get reset_buffer(): number {
    return this.$live("reset_buffer").pointer(this.$at + 232);
  }

  set reset_buffer(value: number) {
    this.$live("reset_buffer").setPointer(this.$at + 232, this.$fit("ptr", "reset_buffer", value));
  }

  get release_buffer(): number {
    return this.$live("release_buffer").pointer(this.$at + 240);
  }

  set release_buffer(value: number) {
    this.$live("release_buffer").setPointer(this.$at + 240, this.$fit("ptr", "release_buffer", value));
  }

  get free_buffer(): number {
    return this.$live("free_buffer").pointer(this.$at + 248);
  }

  set free_buffer(value: number) {
    this.$live("free_buffer").setPointer(this.$at + 248, this.$fit("ptr", "free_buffer", value));
  }

  get flush_start(): number {
    return this.$live("flush_start").pointer(this.$at + 256);
  }

  set flush_start(value: number) {
    this.$live("flush_start").setPointer(this.$at + 256, this.$fit("ptr", "flush_start", value));
  }

  get flush_stop(): number {
    return this.$live("flush_stop").pointer(this.$at + 264);
  }

  set flush_stop(value: number) {
    this.$live("flush_stop").setPointer(this.$at + 264, this.$fit("ptr", "flush_stop", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 272, 2, "ptr");
  }
}
