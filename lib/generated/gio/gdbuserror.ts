// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_dbus_error_quark: { args: [], returns: "u32" },
  g_dbus_error_is_remote_error: { args: ["ptr"], returns: "i32" },
  g_dbus_error_get_remote_error: { args: ["ptr"], returns: "ptr" },
  g_dbus_error_strip_remote_error: { args: ["ptr"], returns: "i32" },
  g_dbus_error_register_error: { args: ["u32", "i32", "ptr"], returns: "i32" },
  g_dbus_error_unregister_error: { args: ["u32", "i32", "ptr"], returns: "i32" },
  g_dbus_error_register_error_domain: { args: ["ptr", "ptr", "ptr", "u32"], returns: "void" },
  g_dbus_error_new_for_dbus_error: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_error_encode_gerror: { args: ["ptr"], returns: "ptr" },
} as const;

export class GDBusErrorEntry extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    error_code: { offset: 0, size: 4, kind: "i32" },
    dbus_error_name: { offset: 8, size: 8, kind: "ptr" },
  } as const;

  get error_code(): number {
    return this.$live("error_code").i32(this.$at);
  }

  set error_code(value: number) {
    this.$live("error_code").setI32(this.$at, this.$fit("i32", "error_code", value));
  }

  get dbus_error_name(): number {
    return this.$live("dbus_error_name").pointer(this.$at + 8);
  }

  set dbus_error_name(value: number) {
    this.$live("dbus_error_name").setPointer(this.$at + 8, this.$fit("ptr", "dbus_error_name", value));
  }
}
