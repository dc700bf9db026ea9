// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_tls_client_connection_get_type: { args: [], returns: "u64" },
  g_tls_client_connection_new: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_tls_client_connection_get_validation_flags: { args: ["ptr"], returns: "u32" },
  g_tls_client_connection_set_validation_flags: { args: ["ptr", "u32"], returns: "void" },
  g_tls_client_connection_get_server_identity: { args: ["ptr"], returns: "ptr" },
  g_tls_client_connection_set_server_identity: { args: ["ptr", "ptr"], returns: "void" },
  g_tls_client_connection_get_use_ssl3: { args: ["ptr"], returns: "i32" },
  g_tls_client_connection_set_use_ssl3: { args: ["ptr", "i32"], returns: "void" },
  g_tls_client_connection_get_accepted_cas: { args: ["ptr"], returns: "ptr" },
  g_tls_client_connection_copy_session_state: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GTlsClientConnectionInterface.copy_session_state": { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GTlsClientConnectionInterface extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    copy_session_state: { offset: 16, size: 8, kind: "ptr", callback: "GTlsClientConnectionInterface.copy_session_state" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get copy_session_state(): number {
    return this.$live("copy_session_state").pointer(this.$at + 16);
  }

  set copy_session_state(value: number) {
    this.$live("copy_session_state").setPointer(this.$at + 16, this.$fit("ptr", "copy_session_state", value));
  }
}
