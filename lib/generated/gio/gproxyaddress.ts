// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GInetSocketAddress, GInetSocketAddressClass } from "./ginetsocketaddress.ts";

export const functions = {
  g_proxy_address_get_type: { args: [], returns: "u64" },
  g_proxy_address_new: { args: ["ptr", "u16", "ptr", "ptr", "u16", "ptr", "ptr"], returns: "ptr" },
  g_proxy_address_get_protocol: { args: ["ptr"], returns: "ptr" },
  g_proxy_address_get_destination_protocol: { args: ["ptr"], returns: "ptr" },
  g_proxy_address_get_destination_hostname: { args: ["ptr"], returns: "ptr" },
  g_proxy_address_get_destination_port: { args: ["ptr"], returns: "u16" },
  g_proxy_address_get_username: { args: ["ptr"], returns: "ptr" },
  g_proxy_address_get_password: { args: ["ptr"], returns: "ptr" },
  g_proxy_address_get_uri: { args: ["ptr"], returns: "ptr" },
} as const;

export class GProxyAddress extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 32, kind: "struct", type: "GInetSocketAddress" },
    priv: { offset: 32, size: 8, kind: "ptr", to: "GProxyAddressPrivate" },
  } as const;

  get parent_instance(): GInetSocketAddress {
    return new GInetSocketAddress(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 32);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 32, this.$fit("ptr", "priv", value));
  }
}

export class GProxyAddressClass extends Struct {
  static readonly size = 160;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 160, kind: "struct", type: "GInetSocketAddressClass" },
  } as const;

  get parent_class(): GInetSocketAddressClass {
    return new GInetSocketAddressClass(this.$live("parent_class"), this.$at);
  }
}
