// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_inet_address_get_type: { args: [], returns: "u64" },
  g_inet_address_new_from_string: { args: ["ptr"], returns: "ptr" },
  g_inet_address_new_from_bytes: { args: ["ptr", "u32"], returns: "ptr" },
  g_inet_address_new_loopback: { args: ["u32"], returns: "ptr" },
  g_inet_address_new_any: { args: ["u32"], returns: "ptr" },
  g_inet_address_equal: { args: ["ptr", "ptr"], returns: "i32" },
  g_inet_address_to_string: { args: ["ptr"], returns: "ptr" },
  g_inet_address_to_bytes: { args: ["ptr"], returns: "ptr" },
  g_inet_address_get_native_size: { args: ["ptr"], returns: "u64" },
  g_inet_address_get_family: { args: ["ptr"], returns: "u32" },
  g_inet_address_get_is_any: { args: ["ptr"], returns: "i32" },
  g_inet_address_get_is_loopback: { args: ["ptr"], returns: "i32" },
  g_inet_address_get_is_link_local: { args: ["ptr"], returns: "i32" },
  g_inet_address_get_is_site_local: { args: ["ptr"], returns: "i32" },
  g_inet_address_get_is_multicast: { args: ["ptr"], returns: "i32" },
  g_inet_address_get_is_mc_global: { args: ["ptr"], returns: "i32" },
  g_inet_address_get_is_mc_link_local: { args: ["ptr"], returns: "i32" },
  g_inet_address_get_is_mc_node_local: { args: ["ptr"], returns: "i32" },
  g_inet_address_get_is_mc_org_local: { args: ["ptr"], returns: "i32" },
  g_inet_address_get_is_mc_site_local: { args: ["ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GInetAddressClass.to_string": { args: ["ptr"], returns: "ptr" },
  "GInetAddressClass.to_bytes": { args: ["ptr"], returns: "ptr" },
} as const;

export class GInetAddress extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GInetAddressPrivate" },
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

export class GInetAddressClass extends Struct {
  static readonly size = 152;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    to_string: { offset: 136, size: 8, kind: "ptr", callback: "GInetAddressClass.to_string" },
    to_bytes: { offset: 144, size: 8, kind: "ptr", callback: "GInetAddressClass.to_bytes" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get to_string(): number {
    return this.$live("to_string").pointer(this.$at + 136);
  }

  set to_string(value: number) {
    this.$live("to_string").setPointer(this.$at + 136, this.$fit("ptr", "to_string", value));
  }

  get to_bytes(): number {
    return this.$live("to_bytes").pointer(this.$at + 144);
  }

  set to_bytes(value: number) {
    this.$live("to_bytes").setPointer(this.$at + 144, this.$fit("ptr", "to_bytes", value));
  }
}
