// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_dtls_client_connection_get_type: { args: [], returns: "u64" },
  g_dtls_client_connection_new: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_dtls_client_connection_get_validation_flags: { args: ["ptr"], returns: "u32" },
  g_dtls_client_connection_set_validation_flags: { args: ["ptr", "u32"], returns: "void" },
  g_dtls_client_connection_get_server_identity: { args: ["ptr"], returns: "ptr" },
  g_dtls_client_connection_set_server_identity: { args: ["ptr", "ptr"], returns: "void" },
  g_dtls_client_connection_get_accepted_cas: { args: ["ptr"], returns: "ptr" },
} as const;

export class GDtlsClientConnectionInterface extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }
}
