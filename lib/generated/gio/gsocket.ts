// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_socket_get_type: { args: [], returns: "u64" },
  g_socket_new: { args: ["u32", "u32", "i32", "ptr"], returns: "ptr" },
  g_socket_new_from_fd: { args: ["i32", "ptr"], returns: "ptr" },
  g_socket_get_fd: { args: ["ptr"], returns: "i32" },
  g_socket_get_family: { args: ["ptr"], returns: "u32" },
  g_socket_get_socket_type: { args: ["ptr"], returns: "u32" },
  g_socket_get_protocol: { args: ["ptr"], returns: "i32" },
  g_socket_get_local_address: { args: ["ptr", "ptr"], returns: "ptr" },
  g_socket_get_remote_address: { args: ["ptr", "ptr"], returns: "ptr" },
  g_socket_set_blocking: { args: ["ptr", "i32"], returns: "void" },
  g_socket_get_blocking: { args: ["ptr"], returns: "i32" },
  g_socket_set_keepalive: { args: ["ptr", "i32"], returns: "void" },
  g_socket_get_keepalive: { args: ["ptr"], returns: "i32" },
  g_socket_get_listen_backlog: { args: ["ptr"], returns: "i32" },
  g_socket_set_listen_backlog: { args: ["ptr", "i32"], returns: "void" },
  g_socket_get_timeout: { args: ["ptr"], returns: "u32" },
  g_socket_set_timeout: { args: ["ptr", "u32"], returns: "void" },
  g_socket_get_ttl: { args: ["ptr"], returns: "u32" },
  g_socket_set_ttl: { args: ["ptr", "u32"], returns: "void" },
  g_socket_get_broadcast: { args: ["ptr"], returns: "i32" },
  g_socket_set_broadcast: { args: ["ptr", "i32"], returns: "void" },
  g_socket_get_multicast_loopback: { args: ["ptr"], returns: "i32" },
  g_socket_set_multicast_loopback: { args: ["ptr", "i32"], returns: "void" },
  g_socket_get_multicast_ttl: { args: ["ptr"], returns: "u32" },
  g_socket_set_multicast_ttl: { args: ["ptr", "u32"], returns: "void" },
  g_socket_is_connected: { args: ["ptr"], returns: "i32" },
  g_socket_bind: { args: ["ptr", "ptr", "i32", "ptr"], returns: "i32" },
  g_socket_join_multicast_group: { args: ["ptr", "ptr", "i32", "ptr", "ptr"], returns: "i32" },
  g_socket_leave_multicast_group: { args: ["ptr", "ptr", "i32", "ptr", "ptr"], returns: "i32" },
  g_socket_join_multicast_group_ssm: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_socket_leave_multicast_group_ssm: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_socket_connect: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_socket_check_connect_result: { args: ["ptr", "ptr"], returns: "i32" },
  g_socket_get_available_bytes: { args: ["ptr"], returns: "i64" },
  g_socket_condition_check: { args: ["ptr", "u32"], returns: "u32" },
  g_socket_condition_wait: { args: ["ptr", "u32", "ptr", "ptr"], returns: "i32" },
  g_socket_condition_timed_wait: { args: ["ptr", "u32", "i64", "ptr", "ptr"], returns: "i32" },
  g_socket_accept: { args: ["ptr", "ptr", "ptr"], returns: "ptr" },
  g_socket_listen: { args: ["ptr", "ptr"], returns: "i32" },
  g_socket_receive: { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "i64" },
  g_socket_receive_from: { args: ["ptr", "ptr", "ptr", "u64", "ptr", "ptr"], returns: "i64" },
  g_socket_send: { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "i64" },
  g_socket_send_to: { args: ["ptr", "ptr", "ptr", "u64", "ptr", "ptr"], returns: "i64" },
  g_socket_receive_message: { args: ["ptr", "ptr", "ptr", "i32", "ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i64" },
  g_socket_send_message: { args: ["ptr", "ptr", "ptr", "i32", "ptr", "i32", "i32", "ptr", "ptr"], returns: "i64" },
  g_socket_receive_messages: { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr"], returns: "i32" },
  g_socket_send_messages: { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr"], returns: "i32" },
  g_socket_close: { args: ["ptr", "ptr"], returns: "i32" },
  g_socket_shutdown: { args: ["ptr", "i32", "i32", "ptr"], returns: "i32" },
  g_socket_is_closed: { args: ["ptr"], returns: "i32" },
  g_socket_create_source: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  g_socket_speaks_ipv4: { args: ["ptr"], returns: "i32" },
  g_socket_get_credentials: { args: ["ptr", "ptr"], returns: "ptr" },
  g_socket_receive_with_blocking: { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr"], returns: "i64" },
  g_socket_send_with_blocking: { args: ["ptr", "ptr", "u64", "i32", "ptr", "ptr"], returns: "i64" },
  g_socket_send_message_with_timeout: { args: ["ptr", "ptr", "ptr", "i32", "ptr", "i32", "i32", "i64", "ptr", "ptr", "ptr"], returns: "i32" },
  g_socket_get_option: { args: ["ptr", "i32", "i32", "ptr", "ptr"], returns: "i32" },
  g_socket_set_option: { args: ["ptr", "i32", "i32", "i32", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GSocketClass._g_reserved1": { args: [], returns: "void" },
  "GSocketClass._g_reserved2": { args: [], returns: "void" },
  "GSocketClass._g_reserved3": { args: [], returns: "void" },
  "GSocketClass._g_reserved4": { args: [], returns: "void" },
  "GSocketClass._g_reserved5": { args: [], returns: "void" },
  "GSocketClass._g_reserved6": { args: [], returns: "void" },
  "GSocketClass._g_reserved7": { args: [], returns: "void" },
  "GSocketClass._g_reserved8": { args: [], returns: "void" },
  "GSocketClass._g_reserved9": { args: [], returns: "void" },
  "GSocketClass._g_reserved10": { args: [], returns: "void" },
} as const;

export class GSocketClass extends Struct {
  static readonly size = 216;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    _g_reserved1: { offset: 136, size: 8, kind: "ptr", callback: "GSocketClass._g_reserved1" },
    _g_reserved2: { offset: 144, size: 8, kind: "ptr", callback: "GSocketClass._g_reserved2" },
    _g_reserved3: { offset: 152, size: 8, kind: "ptr", callback: "GSocketClass._g_reserved3" },
    _g_reserved4: { offset: 160, size: 8, kind: "ptr", callback: "GSocketClass._g_reserved4" },
    _g_reserved5: { offset: 168, size: 8, kind: "ptr", callback: "GSocketClass._g_reserved5" },
    _g_reserved6: { offset: 176, size: 8, kind: "ptr", callback: "GSocketClass._g_reserved6" },
    _g_reserved7: { offset: 184, size: 8, kind: "ptr", callback: "GSocketClass._g_reserved7" },
    _g_reserved8: { offset: 192, size: 8, kind: "ptr", callback: "GSocketClass._g_reserved8" },
    _g_reserved9: { offset: 200, size: 8, kind: "ptr", callback: "GSocketClass._g_reserved9" },
    _g_reserved10: { offset: 208, size: 8, kind: "ptr", callback: "GSocketClass._g_reserved10" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 136);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 136, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 144);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 144, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 152);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 152, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 160);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 160, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 168);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 168, this.$fit("ptr", "_g_reserved5", value));
  }

  get _g_reserved6(): number {
    return this.$live("_g_reserved6").pointer(this.$at + 176);
  }

  set _g_reserved6(value: number) {
    this.$live("_g_reserved6").setPointer(this.$at + 176, this.$fit("ptr", "_g_reserved6", value));
  }

  get _g_reserved7(): number {
    return this.$live("_g_reserved7").pointer(this.$at + 184);
  }

  set _g_reserved7(value: number) {
    this.$live("_g_reserved7").setPointer(this.$at + 184, this.$fit("ptr", "_g_reserved7", value));
  }

  get _g_reserved8(): number {
    return this.$live("_g_reserved8").pointer(this.$at + 192);
  }

  set _g_reserved8(value: number) {
    this.$live("_g_reserved8").setPointer(this.$at + 192, this.$fit("ptr", "_g_reserved8", value));
  }

  get _g_reserved9(): number {
    return this.$live("_g_reserved9").pointer(this.$at + 200);
  }

  set _g_reserved9(value: number) {
    this.$live("_g_reserved9").setPointer(this.$at + 200, this.$fit("ptr", "_g_reserved9", value));
  }

  get _g_reserved10(): number {
    return this.$live("_g_reserved10").pointer(this.$at + 208);
  }

  set _g_reserved10(value: number) {
    this.$live("_g_reserved10").setPointer(this.$at + 208, this.$fit("ptr", "_g_reserved10", value));
  }
}

export class GSocket extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GSocketPrivate" },
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
