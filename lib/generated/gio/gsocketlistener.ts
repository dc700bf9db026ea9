// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_socket_listener_get_type: { args: [], returns: "u64" },
  g_socket_listener_new: { args: [], returns: "ptr" },
  g_socket_listener_set_backlog: { args: ["ptr", "i32"], returns: "void" },
  g_socket_listener_add_socket: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  g_socket_listener_add_address: { args: ["ptr", "ptr", "u32", "i32", "ptr", "ptr", "ptr"], returns: "i32" },
  g_socket_listener_add_inet_port: { args: ["ptr", "u16", "ptr", "ptr"], returns: "i32" },
  g_socket_listener_add_any_inet_port: { args: ["ptr", "ptr", "ptr"], returns: "u16" },
  g_socket_listener_accept_socket: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_socket_listener_accept_socket_async: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_socket_listener_accept_socket_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_socket_listener_accept: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_socket_listener_accept_async: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "void" },
  g_socket_listener_accept_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_socket_listener_close: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GSocketListenerClass.changed": { args: ["ptr"], returns: "void" },
  "GSocketListenerClass.event": { args: ["ptr", "u32", "ptr"], returns: "void" },
  "GSocketListenerClass._g_reserved2": { args: [], returns: "void" },
  "GSocketListenerClass._g_reserved3": { args: [], returns: "void" },
  "GSocketListenerClass._g_reserved4": { args: [], returns: "void" },
  "GSocketListenerClass._g_reserved5": { args: [], returns: "void" },
  "GSocketListenerClass._g_reserved6": { args: [], returns: "void" },
} as const;

export class GSocketListenerClass extends Struct {
  static readonly size = 192;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    changed: { offset: 136, size: 8, kind: "ptr", callback: "GSocketListenerClass.changed" },
    event: { offset: 144, size: 8, kind: "ptr", callback: "GSocketListenerClass.event" },
    _g_reserved2: { offset: 152, size: 8, kind: "ptr", callback: "GSocketListenerClass._g_reserved2" },
    _g_reserved3: { offset: 160, size: 8, kind: "ptr", callback: "GSocketListenerClass._g_reserved3" },
    _g_reserved4: { offset: 168, size: 8, kind: "ptr", callback: "GSocketListenerClass._g_reserved4" },
    _g_reserved5: { offset: 176, size: 8, kind: "ptr", callback: "GSocketListenerClass._g_reserved5" },
    _g_reserved6: { offset: 184, size: 8, kind: "ptr", callback: "GSocketListenerClass._g_reserved6" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get changed(): number {
    return this.$live("changed").pointer(this.$at + 136);
  }

  set changed(value: number) {
    this.$live("changed").setPointer(this.$at + 136, this.$fit("ptr", "changed", value));
  }

  get event(): number {
    return this.$live("event").pointer(this.$at + 144);
  }

  set event(value: number) {
    this.$live("event").setPointer(this.$at + 144, this.$fit("ptr", "event", value));
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

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 176);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 176, this.$fit("ptr", "_g_reserved5", value));
  }

  get _g_reserved6(): number {
    return this.$live("_g_reserved6").pointer(this.$at + 184);
  }

  set _g_reserved6(value: number) {
    this.$live("_g_reserved6").setPointer(this.$at + 184, this.$fit("ptr", "_g_reserved6", value));
  }
}

export class GSocketListener extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GSocketListenerPrivate" },
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
