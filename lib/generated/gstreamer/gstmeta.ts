// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_meta_api_type_register: { args: ["ptr", "ptr"], returns: "u64" },
  gst_meta_api_type_has_tag: { args: ["u64", "u32"], returns: "i32" },
  gst_meta_register: { args: ["u64", "ptr", "u64", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_meta_register_custom: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_meta_info_is_custom: { args: ["ptr"], returns: "i32" },
  gst_custom_meta_get_structure: { args: ["ptr"], returns: "ptr" },
  gst_custom_meta_has_name: { args: ["ptr", "ptr"], returns: "i32" },
  gst_meta_get_info: { args: ["ptr"], returns: "ptr" },
  gst_meta_api_type_get_tags: { args: ["u64"], returns: "ptr" },
  gst_meta_get_seqnum: { args: ["ptr"], returns: "u64" },
  gst_meta_compare_seqnum: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const variables = {
  _gst_meta_transform_copy: { kind: "u32" },
  _gst_meta_tag_memory: { kind: "u32" },
  _gst_meta_tag_memory_reference: { kind: "u32" },
} as const;

export const callbacks = {
  GstMetaInitFunction: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  GstMetaFreeFunction: { args: ["ptr", "ptr"], returns: "void" },
  GstMetaTransformFunction: { args: ["ptr", "ptr", "ptr", "u32", "ptr"], returns: "i32" },
  GstCustomMetaTransformFunction: { args: ["ptr", "ptr", "ptr", "u32", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_META_TAG_MEMORY_STR: "memory",
  GST_META_TAG_MEMORY_REFERENCE_STR: "memory-reference",
} as const;

export const GstMetaFlags = {
  GST_META_FLAG_NONE: 0,
  GST_META_FLAG_READONLY: 1,
  GST_META_FLAG_POOLED: 2,
  GST_META_FLAG_LOCKED: 4,
  GST_META_FLAG_LAST: 65536,
} as const;
export type GstMetaFlags = (typeof GstMetaFlags)[keyof typeof GstMetaFlags];

export class GstMeta extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    flags: { offset: 0, size: 4, kind: "u32", enum: "GstMetaFlags" },
    info: { offset: 8, size: 8, kind: "ptr", to: "GstMetaInfo" },
  } as const;

  get flags(): number {
    return this.$live("flags").u32(this.$at);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at, this.$fit("u32", "flags", value));
  }

  get info(): number {
    return this.$live("info").pointer(this.$at + 8);
  }

  set info(value: number) {
    this.$live("info").setPointer(this.$at + 8, this.$fit("ptr", "info", value));
  }
}

export class GstCustomMeta extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }
}

export class GstMetaTransformCopy extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    region: { offset: 0, size: 4, kind: "i32" },
    offset: { offset: 8, size: 8, kind: "u64" },
    size: { offset: 16, size: 8, kind: "u64" },
  } as const;

  get region(): number {
    return this.$live("region").i32(this.$at);
  }

  set region(value: number) {
    this.$live("region").setI32(this.$at, this.$fit("i32", "region", value));
  }

  get offset(): bigint {
    return this.$live("offset").u64(this.$at + 8);
  }

  set offset(value: bigint) {
    this.$live("offset").setU64(this.$at + 8, this.$fit("u64", "offset", value));
  }

  get size(): bigint {
    return this.$live("size").u64(this.$at + 16);
  }

  set size(value: bigint) {
    this.$live("size").setU64(this.$at + 16, this.$fit("u64", "size", value));
  }
}

export class GstMetaInfo extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    api: { offset: 0, size: 8, kind: "u64" },
    type: { offset: 8, size: 8, kind: "u64" },
    size: { offset: 16, size: 8, kind: "u64" },
    init_func: { offset: 24, size: 8, kind: "ptr", callback: "GstMetaInitFunction" },
    free_func: { offset: 32, size: 8, kind: "ptr", callback: "GstMetaFreeFunction" },
    transform_func: { offset: 40, size: 8, kind: "ptr", callback: "GstMetaTransformFunction" },
  } as const;

  get api(): bigint {
    return this.$live("api").u64(this.$at);
  }

  set api(value: bigint) {
    this.$live("api").setU64(this.$at, this.$fit("u64", "api", value));
  }

  get type(): bigint {
    return this.$live("type").u64(this.$at + 8);
  }

  set type(value: bigint) {
    this.$live("type").setU64(this.$at + 8, this.$fit("u64", "type", value));
  }

  get size(): bigint {
    return this.$live("size").u64(this.$at + 16);
  }

  set size(value: bigint) {
    this.$live("size").setU64(this.$at + 16, this.$fit("u64", "size", value));
  }

  get init_func(): number {
    return this.$live("init_func").pointer(this.$at + 24);
  }

  set init_func(value: number) {
    this.$live("init_func").setPointer(this.$at + 24, this.$fit("ptr", "init_func", value));
  }

  get free_func(): number {
    return this.$live("free_func").pointer(this.$at + 32);
  }

  set free_func(value: number) {
    this.$live("free_func").setPointer(this.$at + 32, this.$fit("ptr", "free_func", value));
  }

  get transform_func(): number {
    return this.$live("transform_func").pointer(this.$at + 40);
  }

  set transform_func(value: number) {
    this.$live("transform_func").setPointer(this.$at + 40, this.$fit("ptr", "transform_func", value));
  }
}
