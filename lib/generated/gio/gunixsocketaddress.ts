// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GSocketAddress, GSocketAddressClass } from "./gsocketaddress.ts";

export const functions = {
  g_unix_socket_address_get_type: { args: [], returns: "u64" },
  g_unix_socket_address_new: { args: ["ptr"], returns: "ptr" },
  g_unix_socket_address_new_abstract: { args: ["ptr", "i32"], returns: "ptr" },
  g_unix_socket_address_new_with_type: { args: ["ptr", "i32", "u32"], returns: "ptr" },
  g_unix_socket_address_get_path: { args: ["ptr"], returns: "ptr" },
  g_unix_socket_address_get_path_len: { args: ["ptr"], returns: "u64" },
  g_unix_socket_address_get_address_type: { args: ["ptr"], returns: "u32" },
  g_unix_socket_address_get_is_abstract: { args: ["ptr"], returns: "i32" },
  g_unix_socket_address_abstract_names_supported: { args: [], returns: "i32" },
} as const;

export class GUnixSocketAddress extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GSocketAddress" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GUnixSocketAddressPrivate" },
  } as const;

  get parent_instance(): GSocketAddress {
    return new GSocketAddress(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }
}

export class GUnixSocketAddressClass extends Struct {
  static readonly size = 160;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 160, kind: "struct", type: "GSocketAddressClass" },
  } as const;

  get parent_class(): GSocketAddressClass {
    return new GSocketAddressClass(this.$live("parent_class"), this.$at);
  }
}
