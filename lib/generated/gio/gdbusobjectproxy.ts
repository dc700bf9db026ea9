// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_dbus_object_proxy_get_type: { args: [], returns: "u64" },
  g_dbus_object_proxy_new: { args: ["ptr", "ptr"], returns: "ptr" },
  g_dbus_object_proxy_get_connection: { args: ["ptr"], returns: "ptr" },
} as const;

export class GDBusObjectProxy extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GDBusObjectProxyPrivate" },
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

export class GDBusObjectProxyClass extends Struct {
  static readonly size = 200;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    padding: { offset: 136, size: 64, kind: "array", of: "ptr", length: 8 },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 136, 8, "ptr");
  }
}
