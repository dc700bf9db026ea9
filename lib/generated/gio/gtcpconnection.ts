// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GSocketConnection, GSocketConnectionClass } from "./gsocketconnection.ts";

export const functions = {
  g_tcp_connection_get_type: { args: [], returns: "u64" },
  g_tcp_connection_set_graceful_disconnect: { args: ["ptr", "i32"], returns: "void" },
  g_tcp_connection_get_graceful_disconnect: { args: ["ptr"], returns: "i32" },
} as const;

export class GTcpConnectionClass extends Struct {
  static readonly size = 304;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 304, kind: "struct", type: "GSocketConnectionClass" },
  } as const;

  get parent_class(): GSocketConnectionClass {
    return new GSocketConnectionClass(this.$live("parent_class"), this.$at);
  }
}

export class GTcpConnection extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 40, kind: "struct", type: "GSocketConnection" },
    priv: { offset: 40, size: 8, kind: "ptr", to: "GTcpConnectionPrivate" },
  } as const;

  get parent_instance(): GSocketConnection {
    return new GSocketConnection(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 40);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 40, this.$fit("ptr", "priv", value));
  }
}
