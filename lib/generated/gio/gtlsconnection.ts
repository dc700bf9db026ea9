// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GIOStream, GIOStreamClass } from "./giostream.ts";

export const functions = {
  g_tls_connection_get_type: { args: [], returns: "u64" },
  g_tls_connection_set_use_system_certdb: { args: ["ptr", "i32"], returns: "void" },
  g_tls_connection_get_use_system_certdb: { args: ["ptr"], returns: "i32" },
  g_tls_connection_set_database: { args: ["ptr", "ptr"], returns: "void" },
  g_tls_connection_get_database: { args: ["ptr"], returns: "ptr" },
  g_tls_connection_set_certificate: { args: ["ptr", "ptr"], returns: "void" },
  g_tls_connection_get_certificate: { args: ["ptr"], returns: "ptr" },
  g_tls_connection_set_interaction: { args: ["ptr", "ptr"], returns: "void" },
  g_tls_connection_get_interaction: { args: ["ptr"], returns: "ptr" },
  g_tls_connection_get_peer_certificate: { args: ["ptr"], returns: "ptr" },
  g_tls_connection_get_peer_certificate_errors: { args: ["ptr"], returns: "u32" },
  g_tls_connection_set_require_close_notify: { args: ["ptr", "i32"], returns: "void" },
  g_tls_connection_get_require_close_notify: { args: ["ptr"], returns: "i32" },
  g_tls_connection_set_rehandshake_mode: { args: ["ptr", "u32"], returns: "void" },
  g_tls_connection_get_rehandshake_mode: { args: ["ptr"], returns: "u32" },
  g_tls_connection_set_advertised_protocols: { args: ["ptr", "ptr"], returns: "void" },
  g_tls_connection_get_negotiated_protocol: { args: ["ptr"], returns: "ptr" },
  g_tls_connection_get_channel_binding_data: { args: ["ptr", "u32", "ptr", "ptr"], returns: "i32" },
  g_tls_connection_handshake: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_tls_connection_handshake_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_tls_connection_handshake_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_tls_connection_get_protocol_version: { args: ["ptr"], returns: "u32" },
  g_tls_connection_get_ciphersuite_name: { args: ["ptr"], returns: "ptr" },
  g_tls_error_quark: { args: [], returns: "u32" },
  g_tls_channel_binding_error_quark: { args: [], returns: "u32" },
  g_tls_connection_emit_accept_certificate: { args: ["ptr", "ptr", "u32"], returns: "i32" },
} as const;

export const callbacks = {
  "GTlsConnectionClass.accept_certificate": { args: ["ptr", "ptr", "u32"], returns: "i32" },
  "GTlsConnectionClass.handshake": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GTlsConnectionClass.handshake_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GTlsConnectionClass.handshake_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GTlsConnectionClass.get_binding_data": { args: ["ptr", "u32", "ptr", "ptr"], returns: "i32" },
  "GTlsConnectionClass.get_negotiated_protocol": { args: ["ptr"], returns: "ptr" },
} as const;

export class GTlsConnection extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 32, kind: "struct", type: "GIOStream" },
    priv: { offset: 32, size: 8, kind: "ptr", to: "GTlsConnectionPrivate" },
  } as const;

  get parent_instance(): GIOStream {
    return new GIOStream(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 32);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 32, this.$fit("ptr", "priv", value));
  }
}

export class GTlsConnectionClass extends Struct {
  static readonly size = 352;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 256, kind: "struct", type: "GIOStreamClass" },
    accept_certificate: { offset: 256, size: 8, kind: "ptr", callback: "GTlsConnectionClass.accept_certificate" },
    handshake: { offset: 264, size: 8, kind: "ptr", callback: "GTlsConnectionClass.handshake" },
    handshake_async: { offset: 272, size: 8, kind: "ptr", callback: "GTlsConnectionClass.handshake_async" },
    handshake_finish: { offset: 280, size: 8, kind: "ptr", callback: "GTlsConnectionClass.handshake_finish" },
    get_binding_data: { offset: 288, size: 8, kind: "ptr", callback: "GTlsConnectionClass.get_binding_data" },
    get_negotiated_protocol: { offset: 296, size: 8, kind: "ptr", callback: "GTlsConnectionClass.get_negotiated_protocol" },
    padding: { offset: 304, size: 48, kind: "array", of: "ptr", length: 6 },
  } as const;

  get parent_class(): GIOStreamClass {
    return new GIOStreamClass(this.$live("parent_class"), this.$at);
  }

  get accept_certificate(): number {
    return this.$live("accept_certificate").pointer(this.$at + 256);
  }

  set accept_certificate(value: number) {
    this.$live("accept_certificate").setPointer(this.$at + 256, this.$fit("ptr", "accept_certificate", value));
  }

  get handshake(): number {
    return this.$live("handshake").pointer(this.$at + 264);
  }

  set handshake(value: number) {
    this.$live("handshake").setPointer(this.$at + 264, this.$fit("ptr", "handshake", value));
  }

  get handshake_async(): number {
    return this.$live("handshake_async").pointer(this.$at + 272);
  }

  set handshake_async(value: number) {
    this.$live("handshake_async").setPointer(this.$at + 272, this.$fit("ptr", "handshake_async", value));
  }

  get handshake_finish(): number {
    return this.$live("handshake_finish").pointer(this.$at + 280);
  }

  set handshake_finish(value: number) {
    this.$live("handshake_finish").setPointer(this.$at + 280, this.$fit("ptr", "handshake_finish", value));
  }

  get get_binding_data(): number {
    return this.$live("get_binding_data").pointer(this.$at + 288);
  }

  set get_binding_data(value: number) {
    this.$live("get_binding_data").setPointer(this.$at + 288, this.$fit("ptr", "get_binding_data", value));
  }

  get get_negotiated_protocol(): number {
    return this.$live("get_negotiated_protocol").pointer(this.$at + 296);
  }

  set get_negotiated_protocol(value: number) {
    this.$live("get_negotiated_protocol").setPointer(this.$at + 296, this.$fit("ptr", "get_negotiated_protocol", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 304, 6, "ptr");
  }
}
