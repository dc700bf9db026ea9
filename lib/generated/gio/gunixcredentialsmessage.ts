// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GSocketControlMessage, GSocketControlMessageClass } from "./gsocketcontrolmessage.ts";

export const functions = {
  g_unix_credentials_message_get_type: { args: [], returns: "u64" },
  g_unix_credentials_message_new: { args: [], returns: "ptr" },
  g_unix_credentials_message_new_with_credentials: { args: ["ptr"], returns: "ptr" },
  g_unix_credentials_message_get_credentials: { args: ["ptr"], returns: "ptr" },
  g_unix_credentials_message_is_supported: { args: [], returns: "i32" },
} as const;

export const callbacks = {
  "GUnixCredentialsMessageClass._g_reserved1": { args: [], returns: "void" },
  "GUnixCredentialsMessageClass._g_reserved2": { args: [], returns: "void" },
} as const;

export class GUnixCredentialsMessageClass extends Struct {
  static readonly size = 232;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 216, kind: "struct", type: "GSocketControlMessageClass" },
    _g_reserved1: { offset: 216, size: 8, kind: "ptr", callback: "GUnixCredentialsMessageClass._g_reserved1" },
    _g_reserved2: { offset: 224, size: 8, kind: "ptr", callback: "GUnixCredentialsMessageClass._g_reserved2" },
  } as const;

  get parent_class(): GSocketControlMessageClass {
    return new GSocketControlMessageClass(this.$live("parent_class"), this.$at);
  }

  get _g_reserved1(): number {
    return this.$live("_g_reserved1").pointer(this.$at + 216);
  }

  set _g_reserved1(value: number) {
    this.$live("_g_reserved1").setPointer(this.$at + 216, this.$fit("ptr", "_g_reserved1", value));
  }

  get _g_reserved2(): number {
    return this.$live("_g_reserved2").pointer(this.$at + 224);
  }

  set _g_reserved2(value: number) {
    this.$live("_g_reserved2").setPointer(this.$at + 224, this.$fit("ptr", "_g_reserved2", value));
  }
}

export class GUnixCredentialsMessage extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    parent_instance: { offset: 0, size: 32, kind: "struct", type: "GSocketControlMessage" },
    priv: { offset: 32, size: 8, kind: "ptr", to: "GUnixCredentialsMessagePrivate" },
  } as const;

  get parent_instance(): GSocketControlMessage {
    return new GSocketControlMessage(this.$live("parent_instance"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 32);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 32, this.$fit("ptr", "priv", value));
  }
}
