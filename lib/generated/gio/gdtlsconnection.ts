// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_dtls_connection_get_type: { args: [], returns: "u64" },
  g_dtls_connection_set_database: { args: ["ptr", "ptr"], returns: "void" },
  g_dtls_connection_get_database: { args: ["ptr"], returns: "ptr" },
  g_dtls_connection_set_certificate: { args: ["ptr", "ptr"], returns: "void" },
  g_dtls_connection_get_certificate: { args: ["ptr"], returns: "ptr" },
  g_dtls_connection_set_interaction: { args: ["ptr", "ptr"], returns: "void" },
  g_dtls_connection_get_interaction: { args: ["ptr"], returns: "ptr" },
  g_dtls_connection_get_peer_certificate: { args: ["ptr"], returns: "ptr" },
  g_dtls_connection_get_peer_certificate_errors: { args: ["ptr"], returns: "u32" },
  g_dtls_connection_set_require_close_notify: { args: ["ptr", "i32"], returns: "void" },
  g_dtls_connection_get_require_close_notify: { args: ["ptr"], returns: "i32" },
  g_dtls_connection_set_rehandshake_mode: { args: ["ptr", "u32"], returns: "void" },
  g_dtls_connection_get_rehandshake_mode: { args: ["ptr"], returns: "u32" },
  g_dtls_connection_handshake: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_dtls_connection_handshake_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_dtls_connection_handshake_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_dtls_connection_shutdown: { args: ["ptr", "i32", "i32", "ptr", "ptr"], returns: "i32" },
  g_dtls_connection_shutdown_async: { args: ["ptr", "i32", "i32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_dtls_connection_shutdown_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_dtls_connection_close: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_dtls_connection_close_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_dtls_connection_close_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_dtls_connection_emit_accept_certificate: { args: ["ptr", "ptr", "u32"], returns: "i32" },
  g_dtls_connection_set_advertised_protocols: { args: ["ptr", "ptr"], returns: "void" },
  g_dtls_connection_get_negotiated_protocol: { args: ["ptr"], returns: "ptr" },
  g_dtls_connection_get_channel_binding_data: { args: ["ptr", "u32", "ptr", "ptr"], returns: "i32" },
  g_dtls_connection_get_protocol_version: { args: ["ptr"], returns: "u32" },
  g_dtls_connection_get_ciphersuite_name: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GDtlsConnectionInterface.accept_certificate": { args: ["ptr", "ptr", "u32"], returns: "i32" },
  "GDtlsConnectionInterface.handshake": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GDtlsConnectionInterface.handshake_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GDtlsConnectionInterface.handshake_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GDtlsConnectionInterface.shutdown": { args: ["ptr", "i32", "i32", "ptr", "ptr"], returns: "i32" },
  "GDtlsConnectionInterface.shutdown_async": { args: ["ptr", "i32", "i32", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GDtlsConnectionInterface.shutdown_finish": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GDtlsConnectionInterface.set_advertised_protocols": { args: ["ptr", "ptr"], returns: "void" },
  "GDtlsConnectionInterface.get_negotiated_protocol": { args: ["ptr"], returns: "ptr" },
  "GDtlsConnectionInterface.get_binding_data": { args: ["ptr", "u32", "ptr", "ptr"], returns: "i32" },
} as const;

export class GDtlsConnectionInterface extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    accept_certificate: { offset: 16, size: 8, kind: "ptr", callback: "GDtlsConnectionInterface.accept_certificate" },
    handshake: { offset: 24, size: 8, kind: "ptr", callback: "GDtlsConnectionInterface.handshake" },
    handshake_async: { offset: 32, size: 8, kind: "ptr", callback: "GDtlsConnectionInterface.handshake_async" },
    handshake_finish: { offset: 40, size: 8, kind: "ptr", callback: "GDtlsConnectionInterface.handshake_finish" },
    shutdown: { offset: 48, size: 8, kind: "ptr", callback: "GDtlsConnectionInterface.shutdown" },
    shutdown_async: { offset: 56, size: 8, kind: "ptr", callback: "GDtlsConnectionInterface.shutdown_async" },
    shutdown_finish: { offset: 64, size: 8, kind: "ptr", callback: "GDtlsConnectionInterface.shutdown_finish" },
    set_advertised_protocols: { offset: 72, size: 8, kind: "ptr", callback: "GDtlsConnectionInterface.set_advertised_protocols" },
    get_negotiated_protocol: { offset: 80, size: 8, kind: "ptr", callback: "GDtlsConnectionInterface.get_negotiated_protocol" },
    get_binding_data: { offset: 88, size: 8, kind: "ptr", callback: "GDtlsConnectionInterface.get_binding_data" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get accept_certificate(): number {
    return this.$live("accept_certificate").pointer(this.$at + 16);
  }

  set accept_certificate(value: number) {
    this.$live("accept_certificate").setPointer(this.$at + 16, this.$fit("ptr", "accept_certificate", value));
  }

  get handshake(): number {
    return this.$live("handshake").pointer(this.$at + 24);
  }

  set handshake(value: number) {
    this.$live("handshake").setPointer(this.$at + 24, this.$fit("ptr", "handshake", value));
  }

  get handshake_async(): number {
    return this.$live("handshake_async").pointer(this.$at + 32);
  }

  set handshake_async(value: number) {
    this.$live("handshake_async").setPointer(this.$at + 32, this.$fit("ptr", "handshake_async", value));
  }

  get handshake_finish(): number {
    return this.$live("handshake_finish").pointer(this.$at + 40);
  }

  set handshake_finish(value: number) {
    this.$live("handshake_finish").setPointer(this.$at + 40, this.$fit("ptr", "handshake_finish", value));
  }

  get shutdown(): number {
    return this.$live("shutdown").pointer(this.$at + 48);
  }

  set shutdown(value: number) {
    this.$live("shutdown").setPointer(this.$at + 48, this.$fit("ptr", "shutdown", value));
  }

  get shutdown_async(): number {
    return this.$live("shutdown_async").pointer(this.$at + 56);
  }

  set shutdown_async(value: number) {
    this.$live("shutdown_async").setPointer(this.$at + 56, this.$fit("ptr", "shutdown_async", value));
  }

  get shutdown_finish(): number {
    return this.$live("shutdown_finish").pointer(this.$at + 64);
  }

  set shutdown_finish(value: number) {
    this.$live("shutdown_finish").setPointer(this.$at + 64, this.$fit("ptr", "shutdown_finish", value));
  }

  get set_advertised_protocols(): number {
    return this.$live("set_advertised_protocols").pointer(this.$at + 72);
  }

  set set_advertised_protocols(value: number) {
    this.$live("set_advertised_protocols").setPointer(this.$at + 72, this.$fit("ptr", "set_advertised_protocols", value));
  }

  get get_negotiated_protocol(): number {
    return this.$live("get_negotiated_protocol").pointer(this.$at + 80);
  }

  set get_negotiated_protocol(value: number) {
    this.$live("get_negotiated_protocol").setPointer(this.$at + 80, this.$fit("ptr", "get_negotiated_protocol", value));
  }

  get get_binding_data(): number {
    return this.$live("get_binding_data").pointer(this.$at + 88);
  }

  set get_binding_data(value: number) {
    this.$live("get_binding_data").setPointer(this.$at + 88, this.$fit("ptr", "get_binding_data", value));
  }
}
