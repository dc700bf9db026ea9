// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_error_domain_register_static: { args: ["ptr", "u64", "ptr", "ptr", "ptr"], returns: "u32" },
  g_error_domain_register: { args: ["ptr", "u64", "ptr", "ptr", "ptr"], returns: "u32" },
  g_error_new_literal: { args: ["u32", "i32", "ptr"], returns: "ptr" },
  g_error_free: { args: ["ptr"], returns: "void" },
  g_error_copy: { args: ["ptr"], returns: "ptr" },
  g_error_matches: { args: ["ptr", "u32", "i32"], returns: "i32" },
  g_set_error_literal: { args: ["ptr", "u32", "i32", "ptr"], returns: "void" },
  g_propagate_error: { args: ["ptr", "ptr"], returns: "void" },
  g_clear_error: { args: ["ptr"], returns: "void" },
  g_prefix_error_literal: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const wrappers = {
  g_prefix_error_text: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  GErrorInitFunc: { args: ["ptr"], returns: "void" },
  GErrorCopyFunc: { args: ["ptr", "ptr"], returns: "void" },
  GErrorClearFunc: { args: ["ptr"], returns: "void" },
} as const;

export class GError extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    domain: { offset: 0, size: 4, kind: "u32" },
    code: { offset: 4, size: 4, kind: "i32" },
    message: { offset: 8, size: 8, kind: "ptr" },
  } as const;

  get domain(): number {
    return this.$live("domain").u32(this.$at);
  }

  set domain(value: number) {
    this.$live("domain").setU32(this.$at, this.$fit("u32", "domain", value));
  }

  get code(): number {
    return this.$live("code").i32(this.$at + 4);
  }

  set code(value: number) {
    this.$live("code").setI32(this.$at + 4, this.$fit("i32", "code", value));
  }

  get message(): number {
    return this.$live("message").pointer(this.$at + 8);
  }

  set message(value: number) {
    this.$live("message").setPointer(this.$at + 8, this.$fit("ptr", "message", value));
  }
}
