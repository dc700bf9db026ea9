// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_signal_newv: { args: ["ptr", "u64", "u32", "ptr", "ptr", "ptr", "ptr", "u64", "u32", "ptr"], returns: "u32" },
  g_signal_set_va_marshaller: { args: ["u32", "u64", "ptr"], returns: "void" },
  g_signal_emitv: { args: ["ptr", "u32", "u32", "ptr"], returns: "void" },
  g_signal_lookup: { args: ["ptr", "u64"], returns: "u32" },
  g_signal_name: { args: ["u32"], returns: "ptr" },
  g_signal_query: { args: ["u32", "ptr"], returns: "void" },
  g_signal_list_ids: { args: ["u64", "ptr"], returns: "ptr" },
  g_signal_is_valid_name: { args: ["ptr"], returns: "i32" },
  g_signal_parse_name: { args: ["ptr", "u64", "ptr", "ptr", "i32"], returns: "i32" },
  g_signal_get_invocation_hint: { args: ["ptr"], returns: "ptr" },
  g_signal_stop_emission: { args: ["ptr", "u32", "u32"], returns: "void" },
  g_signal_stop_emission_by_name: { args: ["ptr", "ptr"], returns: "void" },
  g_signal_add_emission_hook: { args: ["u32", "u32", "ptr", "ptr", "ptr"], returns: "u64" },
  g_signal_remove_emission_hook: { args: ["u32", "u64"], returns: "void" },
  g_signal_has_handler_pending: { args: ["ptr", "u32", "u32", "i32"], returns: "i32" },
  g_signal_connect_closure_by_id: { args: ["ptr", "u32", "u32", "ptr", "i32"], returns: "u64" },
  g_signal_connect_closure: { args: ["ptr", "ptr", "ptr", "i32"], returns: "u64" },
  g_signal_connect_data: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "u32"], returns: "u64" },
  g_signal_handler_block: { args: ["ptr", "u64"], returns: "void" },
  g_signal_handler_unblock: { args: ["ptr", "u64"], returns: "void" },
  g_signal_handler_disconnect: { args: ["ptr", "u64"], returns: "void" },
  g_signal_handler_is_connected: { args: ["ptr", "u64"], returns: "i32" },
  g_signal_handler_find: { args: ["ptr", "u32", "u32", "u32", "ptr", "ptr", "ptr"], returns: "u64" },
  g_signal_handlers_block_matched: { args: ["ptr", "u32", "u32", "u32", "ptr", "ptr", "ptr"], returns: "u32" },
  g_signal_handlers_unblock_matched: { args: ["ptr", "u32", "u32", "u32", "ptr", "ptr", "ptr"], returns: "u32" },
  g_signal_handlers_disconnect_matched: { args: ["ptr", "u32", "u32", "u32", "ptr", "ptr", "ptr"], returns: "u32" },
  g_clear_signal_handler: { args: ["ptr", "ptr"], returns: "void" },
  g_signal_override_class_closure: { args: ["u32", "u64", "ptr"], returns: "void" },
  g_signal_override_class_handler: { args: ["ptr", "u64", "ptr"], returns: "void" },
  g_signal_chain_from_overridden: { args: ["ptr", "ptr"], returns: "void" },
  g_signal_accumulator_true_handled: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_signal_accumulator_first_wins: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_signal_handlers_destroy: { args: ["ptr"], returns: "void" },
  _g_signals_destroy: { args: ["u64"], returns: "void" },
} as const;

export const callbacks = {
  GSignalCMarshaller: { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  GSignalEmissionHook: { args: ["ptr", "u32", "ptr", "ptr"], returns: "i32" },
  GSignalAccumulator: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  G_SIGNAL_FLAGS_MASK: 511,
  G_SIGNAL_MATCH_MASK: 63,
  G_SIGNAL_TYPE_STATIC_SCOPE: 1,
} as const;

export const GSignalFlags = {
  G_SIGNAL_RUN_FIRST: 1,
  G_SIGNAL_RUN_LAST: 2,
  G_SIGNAL_RUN_CLEANUP: 4,
  G_SIGNAL_NO_RECURSE: 8,
  G_SIGNAL_DETAILED: 16,
  G_SIGNAL_ACTION: 32,
  G_SIGNAL_NO_HOOKS: 64,
  G_SIGNAL_MUST_COLLECT: 128,
  G_SIGNAL_DEPRECATED: 256,
  G_SIGNAL_ACCUMULATOR_FIRST_RUN: 131072,
} as const;
export type GSignalFlags = (typeof GSignalFlags)[keyof typeof GSignalFlags];

export const GConnectFlags = {
  G_CONNECT_DEFAULT: 0,
  G_CONNECT_AFTER: 1,
  G_CONNECT_SWAPPED: 2,
} as const;
export type GConnectFlags = (typeof GConnectFlags)[keyof typeof GConnectFlags];

export const GSignalMatchType = {
  G_SIGNAL_MATCH_ID: 1,
  G_SIGNAL_MATCH_DETAIL: 2,
  G_SIGNAL_MATCH_CLOSURE: 4,
  G_SIGNAL_MATCH_FUNC: 8,
  G_SIGNAL_MATCH_DATA: 16,
  G_SIGNAL_MATCH_UNBLOCKED: 32,
} as const;
export type GSignalMatchType = (typeof GSignalMatchType)[keyof typeof GSignalMatchType];

export class GSignalInvocationHint extends Struct {
  static readonly size = 12;
  static readonly align = 4;
  static readonly fields = {
    signal_id: { offset: 0, size: 4, kind: "u32" },
    detail: { offset: 4, size: 4, kind: "u32" },
    run_type: { offset: 8, size: 4, kind: "u32", enum: "GSignalFlags" },
  } as const;

  get signal_id(): number {
    return this.$live("signal_id").u32(this.$at);
  }

  set signal_id(value: number) {
    this.$live("signal_id").setU32(this.$at, this.$fit("u32", "signal_id", value));
  }

  get detail(): number {
    return this.$live("detail").u32(this.$at + 4);
  }

  set detail(value: number) {
    this.$live("detail").setU32(this.$at + 4, this.$fit("u32", "detail", value));
  }

  get run_type(): number {
    return this.$live("run_type").u32(this.$at + 8);
  }

  set run_type(value: number) {
    this.$live("run_type").setU32(this.$at + 8, this.$fit("u32", "run_type", value));
  }
}

export class GSignalQuery extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    signal_id: { offset: 0, size: 4, kind: "u32" },
    signal_name: { offset: 8, size: 8, kind: "ptr" },
    itype: { offset: 16, size: 8, kind: "u64" },
    signal_flags: { offset: 24, size: 4, kind: "u32", enum: "GSignalFlags" },
    return_type: { offset: 32, size: 8, kind: "u64" },
    n_params: { offset: 40, size: 4, kind: "u32" },
    param_types: { offset: 48, size: 8, kind: "ptr" },
  } as const;

  get signal_id(): number {
    return this.$live("signal_id").u32(this.$at);
  }

  set signal_id(value: number) {
    this.$live("signal_id").setU32(this.$at, this.$fit("u32", "signal_id", value));
  }

  get signal_name(): number {
    return this.$live("signal_name").pointer(this.$at + 8);
  }

  set signal_name(value: number) {
    this.$live("signal_name").setPointer(this.$at + 8, this.$fit("ptr", "signal_name", value));
  }

  get itype(): bigint {
    return this.$live("itype").u64(this.$at + 16);
  }

  set itype(value: bigint) {
    this.$live("itype").setU64(this.$at + 16, this.$fit("u64", "itype", value));
  }

  get signal_flags(): number {
    return this.$live("signal_flags").u32(this.$at + 24);
  }

  set signal_flags(value: number) {
    this.$live("signal_flags").setU32(this.$at + 24, this.$fit("u32", "signal_flags", value));
  }

  get return_type(): bigint {
    return this.$live("return_type").u64(this.$at + 32);
  }

  set return_type(value: bigint) {
    this.$live("return_type").setU64(this.$at + 32, this.$fit("u64", "return_type", value));
  }

  get n_params(): number {
    return this.$live("n_params").u32(this.$at + 40);
  }

  set n_params(value: number) {
    this.$live("n_params").setU32(this.$at + 40, this.$fit("u32", "n_params", value));
  }

  get param_types(): number {
    return this.$live("param_types").pointer(this.$at + 48);
  }

  set param_types(value: number) {
    this.$live("param_types").setPointer(this.$at + 48, this.$fit("ptr", "param_types", value));
  }
}
