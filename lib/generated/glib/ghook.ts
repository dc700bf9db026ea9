// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { readBits, writeBits } from "../../native/bits.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_hook_list_init: { args: ["ptr", "u32"], returns: "void" },
  g_hook_list_clear: { args: ["ptr"], returns: "void" },
  g_hook_alloc: { args: ["ptr"], returns: "ptr" },
  g_hook_free: { args: ["ptr", "ptr"], returns: "void" },
  g_hook_ref: { args: ["ptr", "ptr"], returns: "ptr" },
  g_hook_unref: { args: ["ptr", "ptr"], returns: "void" },
  g_hook_destroy: { args: ["ptr", "u64"], returns: "i32" },
  g_hook_destroy_link: { args: ["ptr", "ptr"], returns: "void" },
  g_hook_prepend: { args: ["ptr", "ptr"], returns: "void" },
  g_hook_insert_before: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_hook_insert_sorted: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_hook_get: { args: ["ptr", "u64"], returns: "ptr" },
  g_hook_find: { args: ["ptr", "i32", "ptr", "ptr"], returns: "ptr" },
  g_hook_find_data: { args: ["ptr", "i32", "ptr"], returns: "ptr" },
  g_hook_find_func: { args: ["ptr", "i32", "ptr"], returns: "ptr" },
  g_hook_find_func_data: { args: ["ptr", "i32", "ptr", "ptr"], returns: "ptr" },
  g_hook_first_valid: { args: ["ptr", "i32"], returns: "ptr" },
  g_hook_next_valid: { args: ["ptr", "ptr", "i32"], returns: "ptr" },
  g_hook_compare_ids: { args: ["ptr", "ptr"], returns: "i32" },
  g_hook_list_invoke: { args: ["ptr", "i32"], returns: "void" },
  g_hook_list_invoke_check: { args: ["ptr", "i32"], returns: "void" },
  g_hook_list_marshal: { args: ["ptr", "i32", "ptr", "ptr"], returns: "void" },
  g_hook_list_marshal_check: { args: ["ptr", "i32", "ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  GHookCompareFunc: { args: ["ptr", "ptr"], returns: "i32" },
  GHookFindFunc: { args: ["ptr", "ptr"], returns: "i32" },
  GHookMarshaller: { args: ["ptr", "ptr"], returns: "void" },
  GHookCheckMarshaller: { args: ["ptr", "ptr"], returns: "i32" },
  GHookFunc: { args: ["ptr"], returns: "void" },
  GHookCheckFunc: { args: ["ptr"], returns: "i32" },
  GHookFinalizeFunc: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const constants = {
  G_HOOK_FLAG_USER_SHIFT: 4,
} as const;

export const GHookFlagMask = {
  G_HOOK_FLAG_ACTIVE: 1,
  G_HOOK_FLAG_IN_CALL: 2,
  G_HOOK_FLAG_MASK: 15,
} as const;
export type GHookFlagMask = (typeof GHookFlagMask)[keyof typeof GHookFlagMask];

export class GHookList extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    seq_id: { offset: 0, size: 8, kind: "u64" },
    hook_size: { offset: 8, size: 2, kind: "bits", shift: 0, width: 16, signed: false },
    is_setup: { offset: 10, size: 1, kind: "bits", shift: 0, width: 1, signed: false },
    hooks: { offset: 16, size: 8, kind: "ptr", to: "GHook" },
    dummy3: { offset: 24, size: 8, kind: "ptr" },
    finalize_hook: { offset: 32, size: 8, kind: "ptr", callback: "GHookFinalizeFunc" },
    dummy: { offset: 40, size: 16, kind: "array", of: "ptr", length: 2 },
  } as const;

  get seq_id(): bigint {
    return this.$live("seq_id").u64(this.$at);
  }

  set seq_id(value: bigint) {
    this.$live("seq_id").setU64(this.$at, this.$fit("u64", "seq_id", value));
  }

  get hook_size(): number {
    return Number(readBits(this.$live("hook_size"), this.$at + 8, 2, 0, 16));
  }

  set hook_size(value: number) {
    writeBits(this.$live("hook_size"), this.$at + 8, 2, 0, 16, this.$fitBits(16, false, "hook_size", value));
  }

  get is_setup(): number {
    return Number(readBits(this.$live("is_setup"), this.$at + 10, 1, 0, 1));
  }

  set is_setup(value: number) {
    writeBits(this.$live("is_setup"), this.$at + 10, 1, 0, 1, this.$fitBits(1, false, "is_setup", value));
  }

  get hooks(): number {
    return this.$live("hooks").pointer(this.$at + 16);
  }

  set hooks(value: number) {
    this.$live("hooks").setPointer(this.$at + 16, this.$fit("ptr", "hooks", value));
  }

  get dummy3(): number {
    return this.$live("dummy3").pointer(this.$at + 24);
  }

  set dummy3(value: number) {
    this.$live("dummy3").setPointer(this.$at + 24, this.$fit("ptr", "dummy3", value));
  }

  get finalize_hook(): number {
    return this.$live("finalize_hook").pointer(this.$at + 32);
  }

  set finalize_hook(value: number) {
    this.$live("finalize_hook").setPointer(this.$at + 32, this.$fit("ptr", "finalize_hook", value));
  }

  get dummy(): NumberArray {
    return new NumberArray(this.$live("dummy"), this.$at + 40, 2, "ptr");
  }
}

export class GHook extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr" },
    next: { offset: 8, size: 8, kind: "ptr", to: "GHook" },
    prev: { offset: 16, size: 8, kind: "ptr", to: "GHook" },
    ref_count: { offset: 24, size: 4, kind: "u32" },
    hook_id: { offset: 32, size: 8, kind: "u64" },
    flags: { offset: 40, size: 4, kind: "u32" },
    func: { offset: 48, size: 8, kind: "ptr" },
    destroy: { offset: 56, size: 8, kind: "ptr", callback: "GDestroyNotify" },
  } as const;

  get data(): number {
    return this.$live("data").pointer(this.$at);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at, this.$fit("ptr", "data", value));
  }

  get next(): number {
    return this.$live("next").pointer(this.$at + 8);
  }

  set next(value: number) {
    this.$live("next").setPointer(this.$at + 8, this.$fit("ptr", "next", value));
  }

  get prev(): number {
    return this.$live("prev").pointer(this.$at + 16);
  }

  set prev(value: number) {
    this.$live("prev").setPointer(this.$at + 16, this.$fit("ptr", "prev", value));
  }

  get ref_count(): number {
    return this.$live("ref_count").u32(this.$at + 24);
  }

  set ref_count(value: number) {
    this.$live("ref_count").setU32(this.$at + 24, this.$fit("u32", "ref_count", value));
  }

  get hook_id(): bigint {
    return this.$live("hook_id").u64(this.$at + 32);
  }

  set hook_id(value: bigint) {
    this.$live("hook_id").setU64(this.$at + 32, this.$fit("u64", "hook_id", value));
  }

  get flags(): number {
    return this.$live("flags").u32(this.$at + 40);
  }

  set flags(value: number) {
    this.$live("flags").setU32(this.$at + 40, this.$fit("u32", "flags", value));
  }

  get func(): number {
    return this.$live("func").pointer(this.$at + 48);
  }

  set func(value: number) {
    this.$live("func").setPointer(this.$at + 48, this.$fit("ptr", "func", value));
  }

  get destroy(): number {
    return this.$live("destroy").pointer(this.$at + 56);
  }

  set destroy(value: number) {
    this.$live("destroy").setPointer(this.$at + 56, this.$fit("ptr", "destroy", value));
  }
}
