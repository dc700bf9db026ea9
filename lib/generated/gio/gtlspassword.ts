// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_tls_password_get_type: { args: [], returns: "u64" },
  g_tls_password_new: { args: ["u32", "ptr"], returns: "ptr" },
  g_tls_password_get_value: { args: ["ptr", "ptr"], returns: "ptr" },
  g_tls_password_set_value: { args: ["ptr", "ptr", "i64"], returns: "void" },
  g_tls_password_set_value_full: { args: ["ptr", "ptr", "i64", "ptr"], returns: "void" },
  g_tls_password_get_flags: { args: ["ptr"], returns: "u32" },
  g_tls_password_set_flags: { args: ["ptr", "u32"], returns: "void" },
  g_tls_password_get_description: { args: ["ptr"], returns: "ptr" },
  g_tls_password_set_description: { args: ["ptr", "ptr"], returns: "void" },
  g_tls_password_get_warning: { args: ["ptr"], returns: "ptr" },
  g_tls_password_set_warning: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GTlsPasswordClass.get_value": { args: ["ptr", "ptr"], returns: "ptr" },
  "GTlsPasswordClass.set_value": { args: ["ptr", "ptr", "i64", "ptr"], returns: "void" },
  "GTlsPasswordClass.get_default_warning": { args: ["ptr"], returns: "ptr" },
} as const;

export class GTlsPassword extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GTlsPasswordPrivate" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }
}

export class GTlsPasswordClass extends Struct {
  static readonly size = 192;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    get_value: { offset: 136, size: 8, kind: "ptr", callback: "GTlsPasswordClass.get_value" },
    set_value: { offset: 144, size: 8, kind: "ptr", callback: "GTlsPasswordClass.set_value" },
    get_default_warning: { offset: 152, size: 8, kind: "ptr", callback: "GTlsPasswordClass.get_default_warning" },
    padding: { offset: 160, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get get_value(): number {
    return this.$live("get_value").pointer(this.$at + 136);
  }

  set get_value(value: number) {
    this.$live("get_value").setPointer(this.$at + 136, this.$fit("ptr", "get_value", value));
  }

  get set_value(): number {
    return this.$live("set_value").pointer(this.$at + 144);
  }

  set set_value(value: number) {
    this.$live("set_value").setPointer(this.$at + 144, this.$fit("ptr", "set_value", value));
  }

  get get_default_warning(): number {
    return this.$live("get_default_warning").pointer(this.$at + 152);
  }

  set get_default_warning(value: number) {
    this.$live("get_default_warning").setPointer(this.$at + 152, this.$fit("ptr", "get_default_warning", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 160, 4, "ptr");
  }
}
