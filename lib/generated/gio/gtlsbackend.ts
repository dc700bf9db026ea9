// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_tls_backend_get_type: { args: [], returns: "u64" },
  g_tls_backend_get_default: { args: [], returns: "ptr" },
  g_tls_backend_get_default_database: { args: ["ptr"], returns: "ptr" },
  g_tls_backend_set_default_database: { args: ["ptr", "ptr"], returns: "void" },
  g_tls_backend_supports_tls: { args: ["ptr"], returns: "i32" },
  g_tls_backend_supports_dtls: { args: ["ptr"], returns: "i32" },
  g_tls_backend_get_certificate_type: { args: ["ptr"], returns: "u64" },
  g_tls_backend_get_client_connection_type: { args: ["ptr"], returns: "u64" },
  g_tls_backend_get_server_connection_type: { args: ["ptr"], returns: "u64" },
  g_tls_backend_get_file_database_type: { args: ["ptr"], returns: "u64" },
  g_tls_backend_get_dtls_client_connection_type: { args: ["ptr"], returns: "u64" },
  g_tls_backend_get_dtls_server_connection_type: { args: ["ptr"], returns: "u64" },
} as const;

export const callbacks = {
  "GTlsBackendInterface.supports_tls": { args: ["ptr"], returns: "i32" },
  "GTlsBackendInterface.get_certificate_type": { args: [], returns: "u64" },
  "GTlsBackendInterface.get_client_connection_type": { args: [], returns: "u64" },
  "GTlsBackendInterface.get_server_connection_type": { args: [], returns: "u64" },
  "GTlsBackendInterface.get_file_database_type": { args: [], returns: "u64" },
  "GTlsBackendInterface.get_default_database": { args: ["ptr"], returns: "ptr" },
  "GTlsBackendInterface.supports_dtls": { args: ["ptr"], returns: "i32" },
  "GTlsBackendInterface.get_dtls_client_connection_type": { args: [], returns: "u64" },
  "GTlsBackendInterface.get_dtls_server_connection_type": { args: [], returns: "u64" },
} as const;

export const constants = {
  G_TLS_BACKEND_EXTENSION_POINT_NAME: "gio-tls-backend",
} as const;

export class GTlsBackendInterface extends Struct {
  static readonly size = 88;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    supports_tls: { offset: 16, size: 8, kind: "ptr", callback: "GTlsBackendInterface.supports_tls" },
    get_certificate_type: { offset: 24, size: 8, kind: "ptr", callback: "GTlsBackendInterface.get_certificate_type" },
    get_client_connection_type: { offset: 32, size: 8, kind: "ptr", callback: "GTlsBackendInterface.get_client_connection_type" },
    get_server_connection_type: { offset: 40, size: 8, kind: "ptr", callback: "GTlsBackendInterface.get_server_connection_type" },
    get_file_database_type: { offset: 48, size: 8, kind: "ptr", callback: "GTlsBackendInterface.get_file_database_type" },
    get_default_database: { offset: 56, size: 8, kind: "ptr", callback: "GTlsBackendInterface.get_default_database" },
    supports_dtls: { offset: 64, size: 8, kind: "ptr", callback: "GTlsBackendInterface.supports_dtls" },
    get_dtls_client_connection_type: { offset: 72, size: 8, kind: "ptr", callback: "GTlsBackendInterface.get_dtls_client_connection_type" },
    get_dtls_server_connection_type: { offset: 80, size: 8, kind: "ptr", callback: "GTlsBackendInterface.get_dtls_server_connection_type" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get supports_tls(): number {
    return this.$live("supports_tls").pointer(this.$at + 16);
  }

  set supports_tls(value: number) {
    this.$live("supports_tls").setPointer(this.$at + 16, this.$fit("ptr", "supports_tls", value));
  }

  get get_certificate_type(): number {
    return this.$live("get_certificate_type").pointer(this.$at + 24);
  }

  set get_certificate_type(value: number) {
    this.$live("get_certificate_type").setPointer(this.$at + 24, this.$fit("ptr", "get_certificate_type", value));
  }

  get get_client_connection_type(): number {
    return this.$live("get_client_connection_type").pointer(this.$at + 32);
  }

  set get_client_connection_type(value: number) {
    this.$live("get_client_connection_type").setPointer(this.$at + 32, this.$fit("ptr", "get_client_connection_type", value));
  }

  get get_server_connection_type(): number {
    return this.$live("get_server_connection_type").pointer(this.$at + 40);
  }

  set get_server_connection_type(value: number) {
    this.$live("get_server_connection_type").setPointer(this.$at + 40, this.$fit("ptr", "get_server_connection_type", value));
  }

  get get_file_database_type(): number {
    return this.$live("get_file_database_type").pointer(this.$at + 48);
  }

  set get_file_database_type(value: number) {
    this.$live("get_file_database_type").setPointer(this.$at + 48, this.$fit("ptr", "get_file_database_type", value));
  }

  get get_default_database(): number {
    return this.$live("get_default_database").pointer(this.$at + 56);
  }

  set get_default_database(value: number) {
    this.$live("get_default_database").setPointer(this.$at + 56, this.$fit("ptr", "get_default_database", value));
  }

  get supports_dtls(): number {
    return this.$live("supports_dtls").pointer(this.$at + 64);
  }

  set supports_dtls(value: number) {
    this.$live("supports_dtls").setPointer(this.$at + 64, this.$fit("ptr", "supports_dtls", value));
  }

  get get_dtls_client_connection_type(): number {
    return this.$live("get_dtls_client_connection_type").pointer(this.$at + 72);
  }

  set get_dtls_client_connection_type(value: number) {
    this.$live("get_dtls_client_connection_type").setPointer(this.$at + 72, this.$fit("ptr", "get_dtls_client_connection_type", value));
  }

  get get_dtls_server_connection_type(): number {
    return this.$live("get_dtls_server_connection_type").pointer(this.$at + 80);
  }

  set get_dtls_server_connection_type(value: number) {
    this.$live("get_dtls_server_connection_type").setPointer(this.$at + 80, this.$fit("ptr", "get_dtls_server_connection_type", value));
  }
}
