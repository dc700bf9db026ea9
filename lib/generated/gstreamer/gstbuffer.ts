// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstMeta } from "./gstmeta.ts";
import { GstMiniObject } from "./gstminiobject.ts";

export const functions = {
  gst_buffer_get_type: { args: [], returns: "u64" },
  gst_buffer_get_max_memory: { args: [], returns: "u32" },
  gst_buffer_new: { args: [], returns: "ptr" },
  gst_buffer_new_allocate: { args: ["ptr", "u64", "ptr"], returns: "ptr" },
  gst_buffer_new_wrapped_full: { args: ["u32", "ptr", "u64", "u64", "u64", "ptr", "ptr"], returns: "ptr" },
  gst_buffer_new_wrapped: { args: ["ptr", "u64"], returns: "ptr" },
  gst_buffer_new_wrapped_bytes: { args: ["ptr"], returns: "ptr" },
  gst_buffer_new_memdup: { args: ["ptr", "u64"], returns: "ptr" },
  gst_buffer_n_memory: { args: ["ptr"], returns: "u32" },
  gst_buffer_insert_memory: { args: ["ptr", "i32", "ptr"], returns: "void" },
  gst_buffer_replace_memory_range: { args: ["ptr", "u32", "i32", "ptr"], returns: "void" },
  gst_buffer_peek_memory: { args: ["ptr", "u32"], returns: "ptr" },
  gst_buffer_get_memory_range: { args: ["ptr", "u32", "i32"], returns: "ptr" },
  gst_buffer_remove_memory_range: { args: ["ptr", "u32", "i32"], returns: "void" },
  gst_buffer_prepend_memory: { args: ["ptr", "ptr"], returns: "void" },
  gst_buffer_append_memory: { args: ["ptr", "ptr"], returns: "void" },
  gst_buffer_replace_memory: { args: ["ptr", "u32", "ptr"], returns: "void" },
  gst_buffer_replace_all_memory: { args: ["ptr", "ptr"], returns: "void" },
  gst_buffer_get_memory: { args: ["ptr", "u32"], returns: "ptr" },
  gst_buffer_get_all_memory: { args: ["ptr"], returns: "ptr" },
  gst_buffer_remove_memory: { args: ["ptr", "u32"], returns: "void" },
  gst_buffer_remove_all_memory: { args: ["ptr"], returns: "void" },
  gst_buffer_find_memory: { args: ["ptr", "u64", "u64", "ptr", "ptr", "ptr"], returns: "i32" },
  gst_buffer_is_memory_range_writable: { args: ["ptr", "u32", "i32"], returns: "i32" },
  gst_buffer_is_all_memory_writable: { args: ["ptr"], returns: "i32" },
  gst_buffer_fill: { args: ["ptr", "u64", "ptr", "u64"], returns: "u64" },
  gst_buffer_extract: { args: ["ptr", "u64", "ptr", "u64"], returns: "u64" },
  gst_buffer_memcmp: { args: ["ptr", "u64", "ptr", "u64"], returns: "i32" },
  gst_buffer_memset: { args: ["ptr", "u64", "u8", "u64"], returns: "u64" },
  gst_buffer_get_sizes_range: { args: ["ptr", "u32", "i32", "ptr", "ptr"], returns: "u64" },
  gst_buffer_resize_range: { args: ["ptr", "u32", "i32", "i64", "i64"], returns: "i32" },
  gst_buffer_get_sizes: { args: ["ptr", "ptr", "ptr"], returns: "u64" },
  gst_buffer_get_size: { args: ["ptr"], returns: "u64" },
  gst_buffer_resize: { args: ["ptr", "i64", "i64"], returns: "void" },
  gst_buffer_set_size: { args: ["ptr", "i64"], returns: "void" },
  gst_buffer_map_range: { args: ["ptr", "u32", "i32", "ptr", "u32"], returns: "i32" },
  gst_buffer_map: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  gst_buffer_unmap: { args: ["ptr", "ptr"], returns: "void" },
  gst_buffer_extract_dup: { args: ["ptr", "u64", "u64", "ptr", "ptr"], returns: "void" },
  gst_buffer_get_flags: { args: ["ptr"], returns: "u32" },
  gst_buffer_has_flags: { args: ["ptr", "u32"], returns: "i32" },
  gst_buffer_set_flags: { args: ["ptr", "u32"], returns: "i32" },
  gst_buffer_unset_flags: { args: ["ptr", "u32"], returns: "i32" },
  gst_buffer_ref: { args: ["ptr"], returns: "ptr" },
  gst_buffer_unref: { args: ["ptr"], returns: "void" },
  gst_clear_buffer: { args: ["ptr"], returns: "void" },
  gst_buffer_copy: { args: ["ptr"], returns: "ptr" },
  gst_buffer_copy_deep: { args: ["ptr"], returns: "ptr" },
  gst_buffer_copy_into: { args: ["ptr", "ptr", "u32", "u64", "u64"], returns: "i32" },
  gst_buffer_replace: { args: ["ptr", "ptr"], returns: "i32" },
  gst_buffer_copy_region: { args: ["ptr", "u32", "u64", "u64"], returns: "ptr" },
  gst_buffer_append_region: { args: ["ptr", "ptr", "i64", "i64"], returns: "ptr" },
  gst_buffer_append: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_buffer_get_meta: { args: ["ptr", "u64"], returns: "ptr" },
  gst_buffer_get_n_meta: { args: ["ptr", "u64"], returns: "u32" },
  gst_buffer_add_meta: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_buffer_remove_meta: { args: ["ptr", "ptr"], returns: "i32" },
  gst_buffer_iterate_meta: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_buffer_iterate_meta_filtered: { args: ["ptr", "ptr", "u64"], returns: "ptr" },
  gst_buffer_foreach_meta: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  gst_buffer_add_custom_meta: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_buffer_get_custom_meta: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_parent_buffer_meta_api_get_type: { args: [], returns: "u64" },
  gst_parent_buffer_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_parent_buffer_meta: { args: ["ptr", "ptr"], returns: "ptr" },
  gst_reference_timestamp_meta_api_get_type: { args: [], returns: "u64" },
  gst_reference_timestamp_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_reference_timestamp_meta: { args: ["ptr", "ptr", "u64", "u64"], returns: "ptr" },
  gst_buffer_get_reference_timestamp_meta: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  gst_buffer_is_writable: { args: ["ptr"], returns: "i32" },
  gst_buffer_make_writable: { args: ["ptr"], returns: "ptr" },
  gst_value_set_buffer: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_take_buffer: { args: ["ptr", "ptr"], returns: "void" },
  gst_value_get_buffer: { args: ["ptr"], returns: "ptr" },
  gst_buffer_get_parent_buffer_meta: { args: ["ptr"], returns: "ptr" },
} as const;

export const variables = {
  _gst_buffer_type: { kind: "u64" },
} as const;

export const callbacks = {
  GstBufferForeachMetaFunc: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  GST_BUFFER_OFFSET_NONE: 18446744073709551615n,
  GST_BUFFER_COPY_METADATA: 7,
  GST_BUFFER_COPY_ALL: 15,
} as const;

export const GstBufferFlags = {
  GST_BUFFER_FLAG_LIVE: 16,
  GST_BUFFER_FLAG_DECODE_ONLY: 32,
  GST_BUFFER_FLAG_DISCONT: 64,
  GST_BUFFER_FLAG_RESYNC: 128,
  GST_BUFFER_FLAG_CORRUPTED: 256,
  GST_BUFFER_FLAG_MARKER: 512,
  GST_BUFFER_FLAG_HEADER: 1024,
  GST_BUFFER_FLAG_GAP: 2048,
  GST_BUFFER_FLAG_DROPPABLE: 4096,
  GST_BUFFER_FLAG_DELTA_UNIT: 8192,
  GST_BUFFER_FLAG_TAG_MEMORY: 16384,
  GST_BUFFER_FLAG_SYNC_AFTER: 32768,
  GST_BUFFER_FLAG_NON_DROPPABLE: 65536,
  GST_BUFFER_FLAG_LAST: 1048576,
} as const;
export type GstBufferFlags = (typeof GstBufferFlags)[keyof typeof GstBufferFlags];

export const GstBufferCopyFlags = {
  GST_BUFFER_COPY_NONE: 0,
  GST_BUFFER_COPY_FLAGS: 1,
  GST_BUFFER_COPY_TIMESTAMPS: 2,
  GST_BUFFER_COPY_META: 4,
  GST_BUFFER_COPY_MEMORY: 8,
  GST_BUFFER_COPY_MERGE: 16,
  GST_BUFFER_COPY_DEEP: 32,
} as const;
export type GstBufferCopyFlags = (typeof GstBufferCopyFlags)[keyof typeof GstBufferCopyFlags];

export class GstBuffer extends Struct {
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields = {
    mini_object: { offset: 0, size: 64, kind: "struct", type: "GstMiniObject" },
    pool: { offset: 64, size: 8, kind: "ptr", to: "GstBufferPool" },
    pts: { offset: 72, size: 8, kind: "u64" },
    dts: { offset: 80, size: 8, kind: "u64" },
    duration: { offset: 88, size: 8, kind: "u64" },
    offset: { offset: 96, size: 8, kind: "u64" },
    offset_end: { offset: 104, size: 8, kind: "u64" },
  } as const;

  get mini_object(): GstMiniObject {
    return new GstMiniObject(this.$live("mini_object"), this.$at);
  }

  get pool(): number {
    return this.$live("pool").pointer(this.$at + 64);
  }

  set pool(value: number) {
    this.$live("pool").setPointer(this.$at + 64, this.$fit("ptr", "pool", value));
  }

  get pts(): bigint {
    return this.$live("pts").u64(this.$at + 72);
  }

  set pts(value: bigint) {
    this.$live("pts").setU64(this.$at + 72, this.$fit("u64", "pts", value));
  }

  get dts(): bigint {
    return this.$live("dts").u64(this.$at + 80);
  }

  set dts(value: bigint) {
    this.$live("dts").setU64(this.$at + 80, this.$fit("u64", "dts", value));
  }

  get duration(): bigint {
    return this.$live("duration").u64(this.$at + 88);
  }

  set duration(value: bigint) {
    this.$live("duration").setU64(this.$at + 88, this.$fit("u64", "duration", value));
  }

  get offset(): bigint {
    return this.$live("offset").u64(this.$at + 96);
  }

  set offset(value: bigint) {
    this.$live("offset").setU64(this.$at + 96, this.$fit("u64", "offset", value));
  }

  get offset_end(): bigint {
    return this.$live("offset_end").u64(this.$at + 104);
  }

  set offset_end(value: bigint) {
    this.$live("offset_end").setU64(this.$at + 104, this.$fit("u64", "offset_end", value));
  }
}

export class GstParentBufferMeta extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    buffer: { offset: 16, size: 8, kind: "ptr", to: "GstBuffer" },
  } as const;

  get parent(): GstMeta {
    return new GstMeta(this.$live("parent"), this.$at);
  }

  get buffer(): number {
    return this.$live("buffer").pointer(this.$at + 16);
  }

  set buffer(value: number) {
    this.$live("buffer").setPointer(this.$at + 16, this.$fit("ptr", "buffer", value));
  }
}

export class GstReferenceTimestampMeta extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    parent: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    reference: { offset: 16, size: 8, kind: "ptr", to: "GstCaps" },
    timestamp: { offset: 24, size: 8, kind: "u64" },
    duration: { offset: 32, size: 8, kind: "u64" },
  } as const;

  get parent(): GstMeta {
    return new GstMeta(this.$live("parent"), this.$at);
  }

  get reference(): number {
    return this.$live("reference").pointer(this.$at + 16);
  }

  set reference(value: number) {
    this.$live("reference").setPointer(this.$at + 16, this.$fit("ptr", "reference", value));
  }

  get timestamp(): bigint {
    return this.$live("timestamp").u64(this.$at + 24);
  }

  set timestamp(value: bigint) {
    this.$live("timestamp").setU64(this.$at + 24, this.$fit("u64", "timestamp", value));
  }

  get duration(): bigint {
    return this.$live("duration").u64(this.$at + 32);
  }

  set duration(value: bigint) {
    this.$live("duration").setU64(this.$at + 32, this.$fit("u64", "duration", value));
  }
}
