// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_socket_client_get_type: { args: [], returns: "u64" },
  g_socket_client_new: { args: [], returns: "ptr" },
  g_socket_client_get_family: { args: ["ptr"], returns: "u32" },
  g_socket_client_set_family: { args: ["ptr", "u32"], returns: "void" },
  g_socket_client_get_socket_type: { args: ["ptr"], returns: "u32" },
  g_socket_client_set_socket_type: { args: ["ptr", "u32"], returns: "void" },
  g_socket_client_get_protocol: { args: ["ptr"], returns: "i32" },
  g_socket_client_set_protocol: { args: ["ptr", "i32"], returns: "void" },
  g_socket_client_get_local_address: { args: ["ptr"], returns: "ptr" },
  g_socket_client_set_local_address: { args: ["ptr", "ptr"], returns: "void" },
  g_socket_client_get_timeout: { args: ["ptr"], returns: "u32" },
  g_socket_client_set_timeout: { args: ["ptr", "u32"], returns: "void" },
  g_socket_client_get_enable_proxy: { args: ["ptr"], returns: "i32" },
  g_socket_client_set_enable_proxy: { args: ["ptr", "i32"], returns: "void" },
  g_socket_client_get_tls: { args: ["ptr"], returns: "i32" },
  g_socket_client_set_tls: { args: ["ptr", "i32"], returns: "void" },
  g_socket_client_get_tls_validation_flags: { args: ["ptr"], returns: "u32" },
  g_socket_client_set_tls_validation_flags: { args: ["ptr", "u32"], returns: "void" },
  g_socket_client_get_proxy_resolver: { args: ["ptr"], returns: "ptr" },
  g_socket_client_set_proxy_resolver: { args: ["ptr", "ptr"], returns: "void" },
  g_socket_client_connect: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_socket_client_connect_to_host: { args: ["ptr", "ptr", "u16", "ptr", "ptr"], returns: "ptr" },
  g_socket_client_connect_to_service: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_socket_client_connect_to_uri: { args: ["ptr", "ptr", "u16", "ptr", "ptr"], returns: "ptr" },
  g_socket_client_connect_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_socket_client_connect_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_socket_client_connect_to_host_async: { args: ["ptr", "ptr", "u16", "ptr", "ptr", "ptr"], returns: "void" },
  g_socket_client_connect_to_host_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_socket_client_connect_to_service_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_socket_client_connect_to_service_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_socket_client_connect_to_uri_async: { args: ["ptr", "ptr", "u16", "ptr", "ptr", "ptr"], returns: "void" },
  g_socket_client_connect_to_uri_finish: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_socket_client_add_application_proxy: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GSocketClientClass.event": { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  "GSocketClientClass._g_reserved1": { args: [], returns: "void" },
  "GSocketClientClass._g_reserved2": { args: [], returns: "void" },
  "GSocketClientClass._g_reserved3": { args: [], returns: "void" },
  "GSocketClientClass._g_reserved4": { args: [], returns: "void" },
} as const;

export class GSocketClientClass extends Struct {
  static readonly size = 176;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    event: { offset: 136, size: 8, kind: "ptr", callback: "GSocketClientClass.event" },
    _g_reserved1: { offset: 144, size: 8, kind: "ptr", callback: "GSocketClientClass._g_reserved1" },
    _g_reserved2: { offset: 152, size: 8, kind: "ptr", callback: "GSocketClientClass._g_reserved2" },
    _g_reserved3: { offset: 160, size: 8, kind: "ptr", callback: "GSocketClientClass._g_reserved3" },
    _g_reserved4: { offset: 168, size: 8, kind: "ptr", callback: "GSocketClientClass._g_reserved4" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get event(): number {
    return this.$live("event").pointer(this.$at + 136);
  }

  set event(value: number) {
    this.$live("event").setPointer(this.$at + 136, this.$fit("ptr", "event", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 144);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 144, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 152);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 152, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 160);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 160, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 168);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 168, this.$fit("ptr", "_g_reserved4", value));
  }
}

export class GSocketClient extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GSocketClientPrivate" },
  } as const;

  get parent_instance(): GObject {
    return new GObject(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 24);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 24, this.$fit("ptr", "priv", value));
  }
}
