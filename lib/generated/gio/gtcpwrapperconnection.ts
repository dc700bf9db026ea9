// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTcpConnection, GTcpConnectionClass } from "./gtcpconnection.ts";

export const functions = {
  g_tcp_wrapper_connection_get_type: { args: [], returns: "u64" },
  g_tcp_wrapper_connection_new: { args: ["ptr", "ptr"], returns: "ptr" },
  g_tcp_wrapper_connection_get_base_io_stream: { args: ["ptr"], returns: "ptr" },
} as const;

export class GTcpWrapperConnectionClass extends Struct {
  static readonly size = 304;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 304, kind: "struct", type: "GTcpConnectionClass" },
  } as const;

  get parent_class(): GTcpConnectionClass {
    return new GTcpConnectionClass(this.$live("parent_class"), this.$at);
  }
}

export class GTcpWrapperConnection extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 48, kind: "struct", type: "GTcpConnection" },
    priv: { offset: 48, size: 8, kind: "ptr", to: "GTcpWrapperConnectionPrivate" },
  } as const;

  get parent_instance(): GTcpConnection {
    return new GTcpConnection(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 48);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 48, this.$fit("ptr", "priv", value));
  }
}
