// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstMiniObject } from "./gstminiobject.ts";

export const functions = {
  gst_memory_get_type: { args: [], returns: "u64" },
  gst_memory_init: { args: ["ptr", "u32", "ptr", "ptr", "u64", "u64", "u64", "u64"], returns: "void" },
  gst_memory_is_type: { args: ["ptr", "ptr"], returns: "i32" },
  gst_memory_ref: { args: ["ptr"], returns: "ptr" },
  gst_memory_unref: { args: ["ptr"], returns: "void" },
  gst_memory_get_sizes: { args: ["ptr", "ptr", "ptr"], returns: "u64" },
  gst_memory_resize: { args: ["ptr", "i64", "u64"], returns: "void" },
  gst_memory_make_mapped: { args: ["ptr", "ptr", "u32"], returns: "ptr" },
  gst_memory_map: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_memory_unmap: { args: ["ptr", "ptr"], returns: "void" },
  gst_memory_copy: { args: ["ptr", "i64", "i64"], returns: "ptr" },
  gst_memory_share: { args: ["ptr", "i64", "i64"], returns: "ptr" },
  gst_memory_is_span: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const wrappers = {
  gst_memory_lock: { args: ["ptr", "u32"], returns: "i32" },
  gst_memory_unlock: { args: ["ptr", "u32"], returns: "void" },
  gst_memory_is_writable: { args: ["ptr"], returns: "i32" },
  gst_memory_make_writable: { args: ["ptr"], returns: "ptr" },
} as const;

export const variables = {
  _gst_memory_type: { kind: "u64" },
} as const;

export const callbacks = {
  GstMemoryMapFunction: { args: ["ptr", "u64", "u32"], returns: "ptr" },
  GstMemoryMapFullFunction: { args: ["ptr", "ptr", "u64"], returns: "ptr" },
  GstMemoryUnmapFunction: { args: ["ptr"], returns: "void" },
  GstMemoryUnmapFullFunction: { args: ["ptr", "ptr"], returns: "void" },
  GstMemoryCopyFunction: { args: ["ptr", "i64", "i64"], returns: "ptr" },
  GstMemoryShareFunction: { args: ["ptr", "i64", "i64"], returns: "ptr" },
  GstMemoryIsSpanFunction: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_MAP_READWRITE: 3,
} as const;

export const GstMemoryFlags = {
  GST_MEMORY_FLAG_READONLY: 2,
  GST_MEMORY_FLAG_NO_SHARE: 16,
  GST_MEMORY_FLAG_ZERO_PREFIXED: 32,
  GST_MEMORY_FLAG_ZERO_PADDED: 64,
  GST_MEMORY_FLAG_PHYSICALLY_CONTIGUOUS: 128,
  GST_MEMORY_FLAG_NOT_MAPPABLE: 256,
  GST_MEMORY_FLAG_LAST: 1048576,
} as const;
export type GstMemoryFlags = (typeof GstMemoryFlags)[keyof typeof GstMemoryFlags];

export const GstMapFlags = {
  GST_MAP_READ: 1,
  GST_MAP_WRITE: 2,
  GST_MAP_FLAG_LAST: 65536,
} as const;
export type GstMapFlags = (typeof GstMapFlags)[keyof typeof GstMapFlags];

export class GstMemory extends Struct {
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields = {
    mini_object: { offset: 0, size: 64, kind: "struct", type: "GstMiniObject" },
    allocator: { offset: 64, size: 8, kind: "ptr", to: "GstAllocator" },
    parent: { offset: 72, size: 8, kind: "ptr", to: "GstMemory" },
    maxsize: { offset: 80, size: 8, kind: "u64" },
    align: { offset: 88, size: 8, kind: "u64" },
    offset: { offset: 96, size: 8, kind: "u64" },
    size: { offset: 104, size: 8, kind: "u64" },
  } as const;

  get mini_object(): GstMiniObject {
    return new GstMiniObject(this.$live("mini_object"), this.$at);
  }

  get allocator(): number {
    return this.$live("allocator").pointer(this.$at + 64);
  }

  set allocator(value: number) {
    this.$live("allocator").setPointer(this.$at + 64, this.$fit("ptr", "allocator", value));
  }

  get parent(): number {
    return this.$live("parent").pointer(this.$at + 72);
  }

  set parent(value: number) {
    this.$live("parent").setPointer(this.$at + 72, this.$fit("ptr", "parent", value));
  }

  get maxsize(): bigint {
    return this.$live("maxsize").u64(this.$at + 80);
  }

  set maxsize(value: bigint) {
    this.$live("maxsize").setU64(this.$at + 80, this.$fit("u64", "maxsize", value));
  }

  get align(): bigint {
    return this.$live("align").u64(this.$at + 88);
  }

  set align(value: bigint) {
    this.$live("align").setU64(this.$at + 88, this.$fit("u64", "align", value));
  }

  get offset(): bigint {
    return this.$live("offset").u64(this.$at + 96);
  }

  set offset(value: bigint) {
    this.$live("offset").setU64(this.$at + 96, this.$fit("u64", "offset", value));
  }

  get size(): bigint {
    return this.$live("size").u64(this.$at + 104);
  }

  set size(value: bigint) {
    this.$live("size").setU64(this.$at + 104, this.$fit("u64", "size", value));
  }
}

export class GstMapInfo extends Struct {
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields = {
    memory: { offset: 0, size: 8, kind: "ptr", to: "GstMemory" },
    flags: { offset: 8, size: 4, kind: "u32", enum: "GstMapFlags" },
    data: { offset: 16, size: 8, kind: "ptr" },
    size: { offset: 24, size: 8, kind: "u64" },
    maxsize: { offset: 32, size: 8, kind: "u64" },
    user_data: { offset: 40, size: 32, kind: "array", of: "ptr", length: 4 },
    _gst_reserved: { offset: 72, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get memory(): number {
    return this.$live("memory").pointer(this.$at);
  }

  set memory(value: number) {
    this.$live("memory").setPointer(this.$at, this.$fit("ptr", "memory", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 8);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 8, this.$fit("u32", "flags", value));
  }

  get data(): number {
    return this.$live("data").pointer(this.$at + 16);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at + 16, this.$fit("ptr", "data", value));
  }

  get size(): bigint {
    return this.$live("size").u64(this.$at + 24);
  }

  set size(value: bigint) {
    this.$live("size").setU64(this.$at + 24, this.$fit("u64", "size", value));
  }

  get maxsize(): bigint {
    return this.$live("maxsize").u64(this.$at + 32);
  }

  set maxsize(value: bigint) {
    this.$live("maxsize").setU64(this.$at + 32, this.$fit("u64", "maxsize", value));
  }

  get user_data(): NumberArray {
    return new NumberArray(this.$live("user_data"), this.$at + 40, 4, "ptr");
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 72, 4, "ptr");
  }
}
