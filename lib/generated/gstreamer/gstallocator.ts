// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_allocation_params_get_type: { args: [], returns: "u64" },
  gst_allocator_get_type: { args: [], returns: "u64" },
  gst_allocator_register: { args: ["ptr", "ptr"], returns: "void" },
  gst_allocator_find: { args: ["ptr"], returns: "ptr" },
  gst_allocator_set_default: { args: ["ptr"], returns: "void" },
  gst_allocation_params_new: { args: [], returns: "ptr" },
  gst_allocation_params_init: { args: ["ptr"], returns: "void" },
  gst_allocation_params_copy: { args: ["ptr"], returns: "ptr" },
  gst_allocation_params_free: { args: ["ptr"], returns: "void" },
  gst_allocator_alloc: { args: ["ptr", "u64", "ptr"], returns: "ptr" },
  gst_allocator_free: { args: ["ptr", "ptr"], returns: "void" },
  gst_memory_new_wrapped: { args: ["u32", "ptr", "u64", "u64", "u64", "ptr", "ptr"], returns: "ptr" },
} as const;

export const variables = {
  gst_memory_alignment: { kind: "u64" },
} as const;

export const callbacks = {
  "GstAllocatorClass.alloc": { args: ["ptr", "u64", "ptr"], returns: "ptr" },
  "GstAllocatorClass.free": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  GST_ALLOCATOR_SYSMEM: "SystemMemory",
} as const;

export const GstAllocatorFlags = {
  GST_ALLOCATOR_FLAG_CUSTOM_ALLOC: 16,
  GST_ALLOCATOR_FLAG_LAST: 1048576,
} as const;
export type GstAllocatorFlags = (typeof GstAllocatorFlags)[keyof typeof GstAllocatorFlags];

export class GstAllocationParams extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    flags: { offset: 0, size: 4, kind: "u32", enum: "GstMemoryFlags" },
    align: { offset: 8, size: 8, kind: "u64" },
    prefix: { offset: 16, size: 8, kind: "u64" },
    padding: { offset: 24, size: 8, kind: "u64" },
    _gst_reserved: { offset: 32, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get flags(): number {
    return this.$live("flags").u32(this.$at);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at, this.$fit("u32", "flags", value));
  }

  get align(): bigint {
    return this.$live("align").u64(this.$at + 8);
  }

  set align(value: bigint) {
    this.$live("align").setU64(this.$at + 8, this.$fit("u64", "align", value));
  }

  get prefix(): bigint {
    return this.$live("prefix").u64(this.$at + 16);
  }

  set prefix(value: bigint) {
    this.$live("prefix").setU64(this.$at + 16, this.$fit("u64", "prefix", value));
  }

  get padding(): bigint {
    return this.$live("padding").u64(this.$at + 24);
  }

  set padding(value: bigint) {
    this.$live("padding").setU64(this.$at + 24, this.$fit("u64", "padding", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 32, 4, "ptr");
  }
}

export class GstAllocator extends Struct {
  static readonly size = 176;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    mem_type: { offset: 88, size: 8, kind: "ptr" },
    mem_map: { offset: 96, size: 8, kind: "ptr", callback: "GstMemoryMapFunction" },
    mem_unmap: { offset: 104, size: 8, kind: "ptr", callback: "GstMemoryUnmapFunction" },
    mem_copy: { offset: 112, size: 8, kind: "ptr", callback: "GstMemoryCopyFunction" },
    mem_share: { offset: 120, size: 8, kind: "ptr", callback: "GstMemoryShareFunction" },
    mem_is_span: { offset: 128, size: 8, kind: "ptr", callback: "GstMemoryIsSpanFunction" },
    mem_map_full: { offset: 136, size: 8, kind: "ptr", callback: "GstMemoryMapFullFunction" },
    mem_unmap_full: { offset: 144, size: 8, kind: "ptr", callback: "GstMemoryUnmapFullFunction" },
    _gst_reserved: { offset: 152, size: 16, kind: "array", of: "ptr", length: 2 },
    priv: { offset: 168, size: 8, kind: "ptr", to: "GstAllocatorPrivate" },
  } as const;

  get object(): GstObject {
    return new GstObject(this.$live("object"), this.$at);
  }

  get mem_type(): number {
    return this.$live("mem_type").pointer(this.$at + 88);
  }

  set mem_type(value: number) {
    this.$live("mem_type").setPointer(this.$at + 88, this.$fit("ptr", "mem_type", value));
  }

  get mem_map(): number {
    return this.$live("mem_map").pointer(this.$at + 96);
  }

  set mem_map(value: number) {
    this.$live("mem_map").setPointer(this.$at + 96, this.$fit("ptr", "mem_map", value));
  }

  get mem_unmap(): number {
    return this.$live("mem_unmap").pointer(this.$at + 104);
  }

  set mem_unmap(value: number) {
    this.$live("mem_unmap").setPointer(this.$at + 104, this.$fit("ptr", "mem_unmap", value));
  }

  get mem_copy(): number {
    return this.$live("mem_copy").pointer(this.$at + 112);
  }

  set mem_copy(value: number) {
    this.$live("mem_copy").setPointer(this.$at + 112, this.$fit("ptr", "mem_copy", value));
  }

  get mem_share(): number {
    return this.$live("mem_share").pointer(this.$at + 120);
  }

  set mem_share(value: number) {
    this.$live("mem_share").setPointer(this.$at + 120, this.$fit("ptr", "mem_share", value));
  }

  get mem_is_span(): number {
    return this.$live("mem_is_span").pointer(this.$at + 128);
  }

  set mem_is_span(value: number) {
    this.$live("mem_is_span").setPointer(this.$at + 128, this.$fit("ptr", "mem_is_span", value));
  }

  get mem_map_full(): number {
    return this.$live("mem_map_full").pointer(this.$at + 136);
  }

  set mem_map_full(value: number) {
    this.$live("mem_map_full").setPointer(this.$at + 136, this.$fit("ptr", "mem_map_full", value));
  }

  get mem_unmap_full(): number {
    return this.$live("mem_unmap_full").pointer(this.$at + 144);
  }

  set mem_unmap_full(value: number) {
    this.$live("mem_unmap_full").setPointer(this.$at + 144, this.$fit("ptr", "mem_unmap_full", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 152, 2, "ptr");
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 168);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 168, this.$fit("ptr", "priv", value));
  }
}

export class GstAllocatorClass extends Struct {
  static readonly size = 232;
  static readonly align = 8;
  static readonly fields = {
    object_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    alloc: { offset: 184, size: 8, kind: "ptr", callback: "GstAllocatorClass.alloc" },
    free: { offset: 192, size: 8, kind: "ptr", callback: "GstAllocatorClass.free" },
    _gst_reserved: { offset: 200, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get object_class(): GstObjectClass {
    return new GstObjectClass(this.$live("object_class"), this.$at);
  }

  get alloc(): number {
    return this.$live("alloc").pointer(this.$at + 184);
  }

  set alloc(value: number) {
    this.$live("alloc").setPointer(this.$at + 184, this.$fit("ptr", "alloc", value));
  }

  get free(): number {
    return this.$live("free").pointer(this.$at + 192);
  }

  set free(value: number) {
    this.$live("free").setPointer(this.$at + 192, this.$fit("ptr", "free", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 200, 4, "ptr");
  }
}
