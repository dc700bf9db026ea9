// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_iterator_get_type: { args: [], returns: "u64" },
  gst_iterator_new: { args: ["u32", "u64", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_iterator_new_list: { args: ["u64", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  gst_iterator_new_single: { args: ["u64", "ptr"], returns: "ptr" },
  gst_iterator_copy: { args: ["ptr"], returns: "ptr" },
  gst_iterator_next: { args: ["ptr", "ptr"], returns: "u32" },
  gst_iterator_resync: { args: ["ptr"], returns: "void" },
  gst_iterator_free: { args: ["ptr"], returns: "void" },
  gst_iterator_push: { args: ["ptr", "ptr"], returns: "void" },
  gst_iterator_filter: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  gst_iterator_fold: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "u32" },
  gst_iterator_foreach: { args: ["ptr", "ptr", "ptr"], returns: "u32" },
  gst_iterator_find_custom: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  GstIteratorCopyFunction: { args: ["ptr", "ptr"], returns: "void" },
  GstIteratorItemFunction: { args: ["ptr", "ptr"], returns: "u32" },
  GstIteratorNextFunction: { args: ["ptr", "ptr"], returns: "u32" },
  GstIteratorResyncFunction: { args: ["ptr"], returns: "void" },
  GstIteratorFreeFunction: { args: ["ptr"], returns: "void" },
  GstIteratorForeachFunction: { args: ["ptr", "ptr"], returns: "void" },
  GstIteratorFoldFunction: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const GstIteratorResult = {
  GST_ITERATOR_DONE: 0,
  GST_ITERATOR_OK: 1,
  GST_ITERATOR_RESYNC: 2,
  GST_ITERATOR_ERROR: 3,
} as const;
export type GstIteratorResult = (typeof GstIteratorResult)[keyof typeof GstIteratorResult];

export const GstIteratorItem = {
  GST_ITERATOR_ITEM_SKIP: 0,
  GST_ITERATOR_ITEM_PASS: 1,
  GST_ITERATOR_ITEM_END: 2,
} as const;
export type GstIteratorItem = (typeof GstIteratorItem)[keyof typeof GstIteratorItem];

export class GstIterator extends Struct {
  static readonly size = 120;
  static readonly align = 8;
  static readonly fields = {
    copy: { offset: 0, size: 8, kind: "ptr", callback: "GstIteratorCopyFunction" },
    next: { offset: 8, size: 8, kind: "ptr", callback: "GstIteratorNextFunction" },
    item: { offset: 16, size: 8, kind: "ptr", callback: "GstIteratorItemFunction" },
    resync: { offset: 24, size: 8, kind: "ptr", callback: "GstIteratorResyncFunction" },
    free: { offset: 32, size: 8, kind: "ptr", callback: "GstIteratorFreeFunction" },
    pushed: { offset: 40, size: 8, kind: "ptr", to: "GstIterator" },
    type: { offset: 48, size: 8, kind: "u64" },
    lock: { offset: 56, size: 8, kind: "ptr", to: "GMutex" },
    cookie: { offset: 64, size: 4, kind: "u32" },
    master_cookie: { offset: 72, size: 8, kind: "ptr" },
    size: { offset: 80, size: 4, kind: "u32" },
    _gst_reserved: { offset: 88, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get copy(): number {
    return this.$live("copy").pointer(this.$at);
  }

  set copy(value: number) {
    this.$live("copy").setPointer(this.$at, this.$fit("ptr", "copy", value));
  }

  get next(): number {
    return this.$live("next").pointer(this.$at + 8);
  }

  set next(value: number) {
    this.$live("next").setPointer(this.$at + 8, this.$fit("ptr", "next", value));
  }

  get item(): number {
    return this.$live("item").pointer(this.$at + 16);
  }

  set item(value: number) {
    this.$live("item").setPointer(this.$at + 16, this.$fit("ptr", "item", value));
  }

  get resync(): number {
    return this.$live("resync").pointer(this.$at + 24);
  }

  set resync(value: number) {
    this.$live("resync").setPointer(this.$at + 24, this.$fit("ptr", "resync", value));
  }

  get free(): number {
    return this.$live("free").pointer(this.$at + 32);
  }

  set free(value: number) {
    this.$live("free").setPointer(this.$at + 32, this.$fit("ptr", "free", value));
  }

  get pushed(): number {
    return this.$live("pushed").pointer(this.$at + 40);
  }

  set pushed(value: number) {
    this.$live("pushed").setPointer(this.$at + 40, this.$fit("ptr", "pushed", value));
  }

  get type(): bigint {
    return this.$live("type").u64(this.$at + 48);
  }

  set type(value: bigint) {
    this.$live("type").setU64(this.$at + 48, this.$fit("u64", "type", value));
  }

  get lock(): number {
    return this.$live("lock").pointer(this.$at + 56);
  }

  set lock(value: number) {
    this.$live("lock").setPointer(this.$at + 56, this.$fit("ptr", "lock", value));
  }

  get cookie(): number {
    return this.$live("cookie").u32(this.$at + 64);
  }

  set cookie(value: number) {
    this.$live("cookie").setU32(this.$at + 64, this.$fit("u32", "cookie", value));
  }

  get master_cookie(): number {
    return this.$live("master_cookie").pointer(this.$at + 72);
  }

  set master_cookie(value: number) {
    this.$live("master_cookie").setPointer(this.$at + 72, this.$fit("ptr", "master_cookie", value));
  }

  get size(): number {
    return this.$live("size").u32(this.$at + 80);
  }

  set size(value: number) {
    this.$live("size").setU32(this.$at + 80, this.$fit("u32", "size", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 88, 4, "ptr");
  }
}
