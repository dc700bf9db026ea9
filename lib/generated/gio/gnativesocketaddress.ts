// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GSocketAddress, GSocketAddressClass } from "./gsocketaddress.ts";

export const functions = {
  g_native_socket_address_get_type: { args: [], returns: "u64" },
  g_native_socket_address_new: { args: ["ptr", "u64"], returns: "ptr" },
} as const;

export class GNativeSocketAddress extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GSocketAddress" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GNativeSocketAddressPrivate" },
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

export class GNativeSocketAddressClass extends Struct {
  static readonly size = 160;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 160, kind: "struct", type: "GSocketAddressClass" },
  } as const;

  get parent_class(): GSocketAddressClass {
    return new GSocketAddressClass(this.$live("parent_class"), this.$at);
  }
}
