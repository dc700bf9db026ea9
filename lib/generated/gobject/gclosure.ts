// Generated from C headers by `bun run bindgen`. Do not edit.
import { readBits, writeBits } from "../../native/bits.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_cclosure_new: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_cclosure_new_swap: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_signal_type_cclosure_new: { args: ["u64", "u32"], returns: "ptr" },
  g_closure_ref: { args: ["ptr"], returns: "ptr" },
  g_closure_sink: { args: ["ptr"], returns: "void" },
  g_closure_unref: { args: ["ptr"], returns: "void" },
  g_closure_new_simple: { args: ["u32", "ptr"], returns: "ptr" },
  g_closure_add_finalize_notifier: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_closure_remove_finalize_notifier: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_closure_add_invalidate_notifier: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_closure_remove_invalidate_notifier: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_closure_add_marshal_guards: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_closure_set_marshal: { args: ["ptr", "ptr"], returns: "void" },
  g_closure_set_meta_marshal: { args: ["ptr", "ptr", "ptr"], returns: "void" },
  g_closure_invalidate: { args: ["ptr"], returns: "void" },
  g_closure_invoke: { args: ["ptr", "ptr", "u32", "ptr", "ptr"], returns: "void" },
  g_cclosure_marshal_generic: { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  GCallback: { args: [], returns: "void" },
  GClosureNotify: { args: ["ptr", "ptr"], returns: "void" },
  GClosureMarshal: { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
  "GClosure.marshal": { args: ["ptr", "ptr", "u32", "ptr", "ptr", "ptr"], returns: "void" },
} as const;

export class GClosureNotifyData extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr" },
    notify: { offset: 8, size: 8, kind: "ptr", callback: "GClosureNotify" },
  } as const;

  get data(): number {
    return this.$live("data").pointer(this.$at);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at, this.$fit("ptr", "data", value));
  }

  get notify(): number {
    return this.$live("notify").pointer(this.$at + 8);
  }

  set notify(value: number) {
    this.$live("notify").setPointer(this.$at + 8, this.$fit("ptr", "notify", value));
  }
}

export class GClosure extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    ref_count: { offset: 0, size: 2, kind: "bits", shift: 0, width: 15, signed: false },
    meta_marshal_nouse: { offset: 1, size: 1, kind: "bits", shift: 7, width: 1, signed: false },
    n_guards: { offset: 2, size: 1, kind: "bits", shift: 0, width: 1, signed: false },
    n_fnotifiers: { offset: 2, size: 1, kind: "bits", shift: 1, width: 2, signed: false },
    n_inotifiers: { offset: 2, size: 2, kind: "bits", shift: 3, width: 8, signed: false },
    in_inotify: { offset: 3, size: 1, kind: "bits", shift: 3, width: 1, signed: false },
    floating: { offset: 3, size: 1, kind: "bits", shift: 4, width: 1, signed: false },
    derivative_flag: { offset: 3, size: 1, kind: "bits", shift: 5, width: 1, signed: false },
    in_marshal: { offset: 3, size: 1, kind: "bits", shift: 6, width: 1, signed: false },
    is_invalid: { offset: 3, size: 1, kind: "bits", shift: 7, width: 1, signed: false },
    marshal: { offset: 8, size: 8, kind: "ptr", callback: "GClosure.marshal" },
    data: { offset: 16, size: 8, kind: "ptr" },
    notifiers: { offset: 24, size: 8, kind: "ptr", to: "GClosureNotifyData" },
  } as const;

  get ref_count(): number {
    return Number(readBits(this.$live("ref_count"), this.$at, 2, 0, 15));
  }

  set ref_count(value: number) {
    writeBits(this.$live("ref_count"), this.$at, 2, 0, 15, this.$fitBits(15, false, "ref_count", value));
  }

  get meta_marshal_nouse(): number {
    return Number(readBits(this.$live("meta_marshal_nouse"), this.$at + 1, 1, 7, 1));
  }

  set meta_marshal_nouse(value: number) {
    writeBits(this.$live("meta_marshal_nouse"), this.$at + 1, 1, 7, 1, this.$fitBits(1, false, "meta_marshal_nouse", value));
  }

  get n_guards(): number {
    return Number(readBits(this.$live("n_guards"), this.$at + 2, 1, 0, 1));
  }

  set n_guards(value: number) {
    writeBits(this.$live("n_guards"), this.$at + 2, 1, 0, 1, this.$fitBits(1, false, "n_guards", value));
  }

  get n_fnotifiers(): number {
    return Number(readBits(this.$live("n_fnotifiers"), this.$at + 2, 1, 1, 2));
  }

  set n_fnotifiers(value: number) {
    writeBits(this.$live("n_fnotifiers"), this.$at + 2, 1, 1, 2, this.$fitBits(2, false, "n_fnotifiers", value));
  }

  get n_inotifiers(): number {
    return Number(readBits(this.$live("n_inotifiers"), this.$at + 2, 2, 3, 8));
  }

  set n_inotifiers(value: number) {
    writeBits(this.$live("n_inotifiers"), this.$at + 2, 2, 3, 8, this.$fitBits(8, false, "n_inotifiers", value));
  }

  get in_inotify(): number {
    return Number(readBits(this.$live("in_inotify"), this.$at + 3, 1, 3, 1));
  }

  set in_inotify(value: number) {
    writeBits(this.$live("in_inotify"), this.$at + 3, 1, 3, 1, this.$fitBits(1, false, "in_inotify", value));
  }

  get floating(): number {
    return Number(readBits(this.$live("floating"), this.$at + 3, 1, 4, 1));
  }

  set floating(value: number) {
    writeBits(this.$live("floating"), this.$at + 3, 1, 4, 1, this.$fitBits(1, false, "floating", value));
  }

  get derivative_flag(): number {
    return Number(readBits(this.$live("derivative_flag"), this.$at + 3, 1, 5, 1));
  }

  set derivative_flag(value: number) {
    writeBits(this.$live("derivative_flag"), this.$at + 3, 1, 5, 1, this.$fitBits(1, false, "derivative_flag", value));
  }

  get in_marshal(): number {
    return Number(readBits(this.$live("in_marshal"), this.$at + 3, 1, 6, 1));
  }

  set in_marshal(value: number) {
    writeBits(this.$live("in_marshal"), this.$at + 3, 1, 6, 1, this.$fitBits(1, false, "in_marshal", value));
  }

  get is_invalid(): number {
    return Number(readBits(this.$live("is_invalid"), this.$at + 3, 1, 7, 1));
  }

  set is_invalid(value: number) {
    writeBits(this.$live("is_invalid"), this.$at + 3, 1, 7, 1, this.$fitBits(1, false, "is_invalid", value));
  }

  get marshal(): number {
    return this.$live("marshal").pointer(this.$at + 8);
  }

  set marshal(value: number) {
    this.$live("marshal").setPointer(this.$at + 8, this.$fit("ptr", "marshal", value));
  }

  get data(): number {
    return this.$live("data").pointer(this.$at + 16);
  }

  set data(value: number) {
    this.$live("data").setPointer(this.$at + 16, this.$fit("ptr", "data", value));
  }

  get notifiers(): number {
    return this.$live("notifiers").pointer(this.$at + 24);
  }

  set notifiers(value: number) {
    this.$live("notifiers").setPointer(this.$at + 24, this.$fit("ptr", "notifiers", value));
  }
}

export class GCClosure extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    closure: { offset: 0, size: 32, kind: "struct", type: "GClosure" },
    callback: { offset: 32, size: 8, kind: "ptr" },
  } as const;

  get closure(): GClosure {
    return new GClosure(this.$live("closure"), this.$at);
  }

  get callback(): number {
    return this.$live("callback").pointer(this.$at + 32);
  }

  set callback(value: number) {
    this.$live("callback").setPointer(this.$at + 32, this.$fit("ptr", "callback", value));
  }
}
