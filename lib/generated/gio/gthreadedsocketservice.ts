// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GSocketService, GSocketServiceClass } from "./gsocketservice.ts";

export const functions = {
  g_threaded_socket_service_get_type: { args: [], returns: "u64" },
  g_threaded_socket_service_new: { args: ["i32"], returns: "ptr" },
} as const;

export const callbacks = {
  "GThreadedSocketServiceClass.run": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GThreadedSocketServiceClass._g_reserved1": { args: [], returns: "void" },
  "GThreadedSocketServiceClass._g_reserved2": { args: [], returns: "void" },
  "GThreadedSocketServiceClass._g_reserved3": { args: [], returns: "void" },
  "GThreadedSocketServiceClass._g_reserved4": { args: [], returns: "void" },
  "GThreadedSocketServiceClass._g_reserved5": { args: [], returns: "void" },
} as const;

export class GThreadedSocketServiceClass extends Struct {
  static readonly size = 296;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 248, kind: "struct", type: "GSocketServiceClass" },
    run: { offset: 248, size: 8, kind: "ptr", callback: "GThreadedSocketServiceClass.run" },
    _g_reserved1: { offset: 256, size: 8, kind: "ptr", callback: "GThreadedSocketServiceClass._g_reserved1" },
    _g_reserved2: { offset: 264, size: 8, kind: "ptr", callback: "GThreadedSocketServiceClass._g_reserved2" },
    _g_reserved3: { offset: 272, size: 8, kind: "ptr", callback: "GThreadedSocketServiceClass._g_reserved3" },
    _g_reserved4: { offset: 280, size: 8, kind: "ptr", callback: "GThreadedSocketServiceClass._g_reserved4" },
    _g_reserved5: { offset: 288, size: 8, kind: "ptr", callback: "GThreadedSocketServiceClass._g_reserved5" },
  } as const;

  get parent_class(): GSocketServiceClass {
    return new GSocketServiceClass(this.$live("parent_class"), this.$at);
  }

  get run(): number {
    return this.$live("run").pointer(this.$at + 248);
  }

  set run(value: number) {
    this.$live("run").setPointer(this.$at + 248, this.$fit("ptr", "run", value));
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
}

export class GThreadedSocketService extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 40, kind: "struct", type: "GSocketService" },
    priv: { offset: 40, size: 8, kind: "ptr", to: "GThreadedSocketServicePrivate" },
  } as const;

  get parent_instance(): GSocketService {
    return new GSocketService(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 40);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 40, this.$fit("ptr", "priv", value));
  }
}
