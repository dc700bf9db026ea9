// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_mini_object_get_type: { args: [], returns: "u64" },
  gst_mini_object_init: { args: ["ptr", "u32", "u64", "ptr", "ptr", "ptr"], returns: "void" },
  gst_mini_object_ref: { args: ["ptr"], returns: "ptr" },
  gst_mini_object_unref: { args: ["ptr"], returns: "void" },
  gst_clear_mini_object: { args: ["ptr"], returns: "void" },
  gst_mini_object_weak_ref: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_mini_object_weak_unref: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  gst_mini_object_lock: { args: ["ptr", "u32"], returns: "i32" },
  gst_mini_object_unlock: { args: ["ptr", "u32"], returns: "void" },
  gst_mini_object_is_writable: { args: ["ptr"], returns: "i32" },
  gst_mini_object_make_writable: { args: ["ptr"], returns: "ptr" },
  gst_mini_object_copy: { args: ["ptr"], returns: "ptr" },
  gst_mini_object_set_qdata: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  gst_mini_object_get_qdata: { args: ["ptr", "u32"], returns: "ptr" },
  gst_mini_object_steal_qdata: { args: ["ptr", "u32"], returns: "ptr" },
  gst_mini_object_add_parent: { args: ["ptr", "ptr"], returns: "void" },
  gst_mini_object_remove_parent: { args: ["ptr", "ptr"], returns: "void" },
  gst_mini_object_replace: { args: ["ptr", "ptr"], returns: "i32" },
  gst_mini_object_take: { args: ["ptr", "ptr"], returns: "i32" },
  gst_mini_object_steal: { args: ["ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  GST_MINI_OBJECT_REFCOUNT_VALUE: { args: ["ptr"], returns: "i32" },
} as const;

export const variables = {
  _gst_mini_object_type: { kind: "u64" },
} as const;

export const callbacks = {
  GstMiniObjectCopyFunction: { args: ["ptr"], returns: "ptr" },
  GstMiniObjectDisposeFunction: { args: ["ptr"], returns: "i32" },
  GstMiniObjectFreeFunction: { args: ["ptr"], returns: "void" },
  GstMiniObjectNotify: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  GST_LOCK_FLAG_READWRITE: 3,
} as const;

export const GstMiniObjectFlags = {
  GST_MINI_OBJECT_FLAG_LOCKABLE: 1,
  GST_MINI_OBJECT_FLAG_LOCK_READONLY: 2,
  GST_MINI_OBJECT_FLAG_MAY_BE_LEAKED: 4,
  GST_MINI_OBJECT_FLAG_LAST: 16,
} as const;
export type GstMiniObjectFlags = (typeof GstMiniObjectFlags)[keyof typeof GstMiniObjectFlags];

export const GstLockFlags = {
  GST_LOCK_FLAG_READ: 1,
  GST_LOCK_FLAG_WRITE: 2,
  GST_LOCK_FLAG_EXCLUSIVE: 4,
  GST_LOCK_FLAG_LAST: 256,
} as const;
export type GstLockFlags = (typeof GstLockFlags)[keyof typeof GstLockFlags];

export class GstMiniObject extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    type: { offset: 0, size: 8, kind: "u64" },
    refcount: { offset: 8, size: 4, kind: "i32" },
    lockstate: { offset: 12, size: 4, kind: "i32" },
    flags: { offset: 16, size: 4, kind: "u32" },
    copy: { offset: 24, size: 8, kind: "ptr", callback: "GstMiniObjectCopyFunction" },
    dispose: { offset: 32, size: 8, kind: "ptr", callback: "GstMiniObjectDisposeFunction" },
    free: { offset: 40, size: 8, kind: "ptr", callback: "GstMiniObjectFreeFunction" },
    priv_uint: { offset: 48, size: 4, kind: "u32" },
    priv_pointer: { offset: 56, size: 8, kind: "ptr" },
  } as const;

  get type(): bigint {
    return this.$live("type").u64(this.$at);
  }

  set type(value: bigint) {
    this.$live("type").setU64(this.$at, this.$fit("u64", "type", value));
  }

  get refcount(): number {
    return this.$live("refcount").i32(this.$at + 8);
  }

  set refcount(value: number) {
    this.$live("refcount").setI32(this.$at + 8, this.$fit("i32", "refcount", value));
  }

  get lockstate(): number {
    return this.$live("lockstate").i32(this.$at + 12);
  }

  set lockstate(value: number) {
    this.$live("lockstate").setI32(this.$at + 12, this.$fit("i32", "lockstate", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 16);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 16, this.$fit("u32", "flags", value));
  }

  get copy(): number {
    return this.$live("copy").pointer(this.$at + 24);
  }

  set copy(value: number) {
    this.$live("copy").setPointer(this.$at + 24, this.$fit("ptr", "copy", value));
  }

  get dispose(): number {
    return this.$live("dispose").pointer(this.$at + 32);
  }

  set dispose(value: number) {
    this.$live("dispose").setPointer(this.$at + 32, this.$fit("ptr", "dispose", value));
  }

  get free(): number {
    return this.$live("free").pointer(this.$at + 40);
  }

  set free(value: number) {
    this.$live("free").setPointer(this.$at + 40, this.$fit("ptr", "free", value));
  }

  get priv_uint(): number {
    return this.$live("priv_uint").u32(this.$at + 48);
  }

  set priv_uint(value: number) {
    this.$live("priv_uint").setU32(this.$at + 48, this.$fit("u32", "priv_uint", value));
  }

  get priv_pointer(): number {
    return this.$live("priv_pointer").pointer(this.$at + 56);
  }

  set priv_pointer(value: number) {
    this.$live("priv_pointer").setPointer(this.$at + 56, this.$fit("ptr", "priv_pointer", value));
  }
}
