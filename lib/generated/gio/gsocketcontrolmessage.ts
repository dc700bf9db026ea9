// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GObject, GObjectClass } from "../gobject/gobject.ts";

export const functions = {
  g_socket_control_message_get_type: { args: [], returns: "u64" },
  g_socket_control_message_get_size: { args: ["ptr"], returns: "u64" },
  g_socket_control_message_get_level: { args: ["ptr"], returns: "i32" },
  g_socket_control_message_get_msg_type: { args: ["ptr"], returns: "i32" },
  g_socket_control_message_serialize: { args: ["ptr", "ptr"], returns: "void" },
  g_socket_control_message_deserialize: { args: ["i32", "i32", "u64", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GSocketControlMessageClass.get_size": { args: ["ptr"], returns: "u64" },
  "GSocketControlMessageClass.get_level": { args: ["ptr"], returns: "i32" },
  "GSocketControlMessageClass.get_type": { args: ["ptr"], returns: "i32" },
  "GSocketControlMessageClass.serialize": { args: ["ptr", "ptr"], returns: "void" },
  "GSocketControlMessageClass.deserialize": { args: ["i32", "i32", "u64", "ptr"], returns: "ptr" },
  "GSocketControlMessageClass._g_reserved1": { args: [], returns: "void" },
  "GSocketControlMessageClass._g_reserved2": { args: [], returns: "void" },
  "GSocketControlMessageClass._g_reserved3": { args: [], returns: "void" },
  "GSocketControlMessageClass._g_reserved4": { args: [], returns: "void" },
  "GSocketControlMessageClass._g_reserved5": { args: [], returns: "void" },
} as const;

export class GSocketControlMessageClass extends Struct {
  static readonly size = 216;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 136, kind: "struct", type: "GObjectClass" },
    get_size: { offset: 136, size: 8, kind: "ptr", callback: "GSocketControlMessageClass.get_size" },
    get_level: { offset: 144, size: 8, kind: "ptr", callback: "GSocketControlMessageClass.get_level" },
    get_type: { offset: 152, size: 8, kind: "ptr", callback: "GSocketControlMessageClass.get_type" },
    serialize: { offset: 160, size: 8, kind: "ptr", callback: "GSocketControlMessageClass.serialize" },
    deserialize: { offset: 168, size: 8, kind: "ptr", callback: "GSocketControlMessageClass.deserialize" },
    _g_reserved1: { offset: 176, size: 8, kind: "ptr", callback: "GSocketControlMessageClass._g_reserved1" },
    _g_reserved2: { offset: 184, size: 8, kind: "ptr", callback: "GSocketControlMessageClass._g_reserved2" },
    _g_reserved3: { offset: 192, size: 8, kind: "ptr", callback: "GSocketControlMessageClass._g_reserved3" },
    _g_reserved4: { offset: 200, size: 8, kind: "ptr", callback: "GSocketControlMessageClass._g_reserved4" },
    _g_reserved5: { offset: 208, size: 8, kind: "ptr", callback: "GSocketControlMessageClass._g_reserved5" },
  } as const;

  get parent_class(): GObjectClass {
    return new GObjectClass(this.$live("parent_class"), this.$at);
  }

  get get_size(): number {
    return this.$live("get_size").pointer(this.$at + 136);
  }

  set get_size(value: number) {
    this.$live("get_size").setPointer(this.$at + 136, this.$fit("ptr", "get_size", value));
  }

  get get_level(): number {
    return this.$live("get_level").pointer(this.$at + 144);
  }

  set get_level(value: number) {
    this.$live("get_level").setPointer(this.$at + 144, this.$fit("ptr", "get_level", value));
  }

  get get_type(): number {
    return this.$live("get_type").pointer(this.$at + 152);
  }

  set get_type(value: number) {
    this.$live("get_type").setPointer(this.$at + 152, this.$fit("ptr", "get_type", value));
  }

  get serialize(): number {
    return this.$live("serialize").pointer(this.$at + 160);
  }

  set serialize(value: number) {
    this.$live("serialize").setPointer(this.$at + 160, this.$fit("ptr", "serialize", value));
  }

  get deserialize(): number {
    return this.$live("deserialize").pointer(this.$at + 168);
  }

  set deserialize(value: number) {
    this.$live("deserialize").setPointer(this.$at + 168, this.$fit("ptr", "deserialize", value));
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 176);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 176, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 184);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 184, this.$fit("ptr", "_g_reserved2", value));
  }

  get _g_reserved3(): number {
    return this.$live("_g_reserved3").pointer(this.$at + 192);
  }

  set _g_reserved3(value: number) {
    this.$live("_g_reserved3").setPointer(this.$at + 192, this.$fit("ptr", "_g_reserved3", value));
  }

  get _g_reserved4(): number {
    return this.$live("_g_reserved4").pointer(this.$at + 200);
  }

  set _g_reserved4(value: number) {
    this.$live("_g_reserved4").setPointer(this.$at + 200, this.$fit("ptr", "_g_reserved4", value));
  }

  get _g_reserved5(): number {
    return this.$live("_g_reserved5").pointer(this.$at + 208);
  }

  set _g_reserved5(value: number) {
    this.$live("_g_reserved5").setPointer(this.$at + 208, this.$fit("ptr", "_g_reserved5", value));
  }
}

export class GSocketControlMessage extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 24, kind: "struct", type: "GObject" },
    priv: { offset: 24, size: 8, kind: "ptr", to: "GSocketControlMessagePrivate" },
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
