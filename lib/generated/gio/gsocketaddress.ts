// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_socket_address_get_type: { args: [], returns: "u64" },
  g_socket_address_get_family: { args: ["ptr"], returns: "u32" },
  g_socket_address_new_from_native: { args: ["ptr", "u64"], returns: "ptr" },
  g_socket_address_to_native: { args: ["ptr", "ptr", "u64", "ptr"], returns: "i32" },
  g_socket_address_get_native_size: { args: ["ptr"], returns: "i64" },
} as const;

export const callbacks = {
  "GSocketAddressClass.get_family": { args: ["ptr"], returns: "u32" },
  "GSocketAddressClass.get_native_size": { args: ["ptr"], returns: "i64" },
  "GSocketAddressClass.to_native": { args: ["ptr", "ptr", "u64", "ptr"], returns: "i32" },
} as const;

export class GSocketAddress extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }
}

export class GSocketAddressClass extends Struct {
  static readonly size = 160;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    get_family: { offset: 136, size: 8, kind: "ptr", callback: "GSocketAddressClass.get_family" },
    get_native_size: { offset: 144, size: 8, kind: "ptr", callback: "GSocketAddressClass.get_native_size" },
    to_native: { offset: 152, size: 8, kind: "ptr", callback: "GSocketAddressClass.to_native" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get get_family(): number {
    return this.$live("get_family").pointer(this.$at + 136);
  }

  set get_family(value: number) {
    this.$live("get_family").setPointer(this.$at + 136, this.$fit("ptr", "get_family", value));
  }

  get get_native_size(): number {
    return this.$live("get_native_size").pointer(this.$at + 144);
  }

  set get_native_size(value: number) {
    this.$live("get_native_size").setPointer(this.$at + 144, this.$fit("ptr", "get_native_size", value));
  }

  get to_native(): number {
    return this.$live("to_native").pointer(this.$at + 152);
  }

  set to_native(value: number) {
    this.$live("to_native").setPointer(this.$at + 152, this.$fit("ptr", "to_native", value));
  }
}
