// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_network_address_get_type: { args: [], returns: "u64" },
  g_network_address_new: { args: ["ptr", "u16"], returns: "ptr" },
  g_network_address_new_loopback: { args: ["u16"], returns: "ptr" },
  g_network_address_parse: { args: ["ptr", "u16", "ptr"], returns: "ptr" },
  g_network_address_parse_uri: { args: ["ptr", "u16", "ptr"], returns: "ptr" },
  g_network_address_get_hostname: { args: ["ptr"], returns: "ptr" },
  g_network_address_get_port: { args: ["ptr"], returns: "u16" },
  g_network_address_get_scheme: { args: ["ptr"], returns: "ptr" },
} as const;

export class GNetworkAddress extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GNetworkAddressPrivate" },
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

export class GNetworkAddressClass extends Struct {
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }
}
