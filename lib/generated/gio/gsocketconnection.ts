// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GIOStream, GIOStreamClass } from "./giostream.ts";

export const functions = {
  g_socket_connection_get_type: { args: [], returns: "u64" },
  g_socket_connection_is_connected: { args: ["ptr"], returns: "i32" },
  g_socket_connection_connect: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_socket_connection_connect_async: { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_socket_connection_connect_finish: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_socket_connection_get_socket: { args: ["ptr"], returns: "ptr" },
  g_socket_connection_get_local_address: { args: ["ptr", "ptr"], returns: "ptr" },
  g_socket_connection_get_remote_address: { args: ["ptr", "ptr"], returns: "ptr" },
  g_socket_connection_factory_register_type: { args: ["u64", "u32", "u32", "i32"], returns: "void" },
  g_socket_connection_factory_lookup_type: { args: ["u32", "u32", "i32"], returns: "u64" },
  g_socket_connection_factory_create_connection: { args: ["ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GSocketConnectionClass._g_reserved1": { args: [], returns: "void" },
  "GSocketConnectionClass._g_reserved2": { args: [], returns: "void" },
  "GSocketConnectionClass._g_reserved3": { args: [], returns: "void" },
  "GSocketConnectionClass._g_reserved4": { args: [], returns: "void" },
  "GSocketConnectionClass._g_reserved5": { args: [], returns: "void" },
  "GSocketConnectionClass._g_reserved6": { args: [], returns: "void" },
} as const;

export class GSocketConnectionClass extends Struct {
  static readonly size = 304;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 256, kind: "struct", type: "GIOStreamClass" },
    _g_reserved1: { offset: 256, size: 8, kind: "ptr", callback: "GSocketConnectionClass._g_reserved1" },
    _g_reserved2: { offset: 264, size: 8, kind: "ptr", callback: "GSocketConnectionClass._g_reserved2" },
    _g_reserved3: { offset: 272, size: 8, kind: "ptr", callback: "GSocketConnectionClass._g_reserved3" },
    _g_reserved4: { offset: 280, size: 8, kind: "ptr", callback: "GSocketConnectionClass._g_reserved4" },
    _g_reserved5: { offset: 288, size: 8, kind: "ptr", callback: "GSocketConnectionClass._g_reserved5" },
    _g_reserved6: { offset: 296, size: 8, kind: "ptr", callback: "GSocketConnectionClass._g_reserved6" },
  } as const;

  get parent_class(): GIOStreamClass {
    return new GIOStreamClass(this.$live("parent_class"), this.$at);
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 256);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 256, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 264);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 264, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 272);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 272, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 280);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 280, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 288);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 288, this.$fit("ptr", "_g_reserved5", value));
  }

  get _g_reserved6(): number {
    return this.$live("_g_reserved6").pointer(this.$at + 296);
  }

  set _g_reserved6(value: number) {
    this.$live("_g_reserved6").setPointer(this.$at + 296, this.$fit("ptr", "_g_reserved6", value));
  }
}

export class GSocketConnection extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 32, kind: "struct", type: "GIOStream" },
    priv: { offset: 32, size: 8, kind: "ptr", to: "GSocketConnectionPrivate" },
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
