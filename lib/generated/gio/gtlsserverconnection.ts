// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_tls_server_connection_get_type: { args: [], returns: "u64" },
  g_tls_server_connection_new: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export class GTlsServerConnectionInterface extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }
}
