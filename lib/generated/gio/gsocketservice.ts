// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GSocketListener, GSocketListenerClass } from "./gsocketlistener.ts";

export const functions = {
  g_socket_service_get_type: { args: [], returns: "u64" },
  g_socket_service_new: { args: [], returns: "ptr" },
  g_socket_service_start: { args: ["ptr"], returns: "void" },
  g_socket_service_stop: { args: ["ptr"], returns: "void" },
  g_socket_service_is_active: { args: ["ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GSocketServiceClass.incoming": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GSocketServiceClass._g_reserved1": { args: [], returns: "void" },
  "GSocketServiceClass._g_reserved2": { args: [], returns: "void" },
  "GSocketServiceClass._g_reserved3": { args: [], returns: "void" },
  "GSocketServiceClass._g_reserved4": { args: [], returns: "void" },
  "GSocketServiceClass._g_reserved5": { args: [], returns: "void" },
  "GSocketServiceClass._g_reserved6": { args: [], returns: "void" },
} as const;

export class GSocketServiceClass extends Struct {
  static readonly size = 248;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 192, kind: "struct", type: "GSocketListenerClass" },
    incoming: { offset: 192, size: 8, kind: "ptr", callback: "GSocketServiceClass.incoming" },
    _g_reserved1: { offset: 200, size: 8, kind: "ptr", callback: "GSocketServiceClass._g_reserved1" },
    _g_reserved2: { offset: 208, size: 8, kind: "ptr", callback: "GSocketServiceClass._g_reserved2" },
    _g_reserved3: { offset: 216, size: 8, kind: "ptr", callback: "GSocketServiceClass._g_reserved3" },
    _g_reserved4: { offset: 224, size: 8, kind: "ptr", callback: "GSocketServiceClass._g_reserved4" },
    _g_reserved5: { offset: 232, size: 8, kind: "ptr", callback: "GSocketServiceClass._g_reserved5" },
    _g_reserved6: { offset: 240, size: 8, kind: "ptr", callback: "GSocketServiceClass._g_reserved6" },
  } as const;

  get parent_class(): GSocketListenerClass {
    return new GSocketListenerClass(this.$live("parent_class"), this.$at);
  }

  get incoming(): number {
    return this.$live("incoming").pointer(this.$at + 192);
  }

  set incoming(value: number) {
    this.$live("incoming").setPointer(this.$at + 192, this.$fit("ptr", "incoming", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 200);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 200, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 208);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 208, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 216);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 216, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 224);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 224, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 232);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 232, this.$fit("ptr", "_g_reserved5", value));
  }

  get _g_reserved6(): number {
    return this.$live("_g_reserved6").pointer(this.$at + 240);
  }

  set _g_reserved6(value: number) {
    this.$live("_g_reserved6").setPointer(this.$at + 240, this.$fit("ptr", "_g_reserved6", value));
  }
}

export class GSocketService extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 32, kind: "struct", type: "GSocketListener" },
    priv: { offset: 32, size: 8, kind: "ptr", to: "GSocketServicePrivate" },
  } as const;

  get parent_instance(): GSocketListener {
    return new GSocketListener(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 32);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 32, this.$fit("ptr", "priv", value));
  }
}
