// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_datagram_based_get_type: { args: [], returns: "u64" },
  g_datagram_based_receive_messages: { args: ["ptr", "ptr", "u32", "i32", "i64", "ptr", "ptr"], returns: "i32" },
  g_datagram_based_send_messages: { args: ["ptr", "ptr", "u32", "i32", "i64", "ptr", "ptr"], returns: "i32" },
  g_datagram_based_create_source: { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  g_datagram_based_condition_check: { args: ["ptr", "u32"], returns: "u32" },
  g_datagram_based_condition_wait: { args: ["ptr", "u32", "i64", "ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GDatagramBasedInterface.receive_messages": { args: ["ptr", "ptr", "u32", "i32", "i64", "ptr", "ptr"], returns: "i32" },
  "GDatagramBasedInterface.send_messages": { args: ["ptr", "ptr", "u32", "i32", "i64", "ptr", "ptr"], returns: "i32" },
  "GDatagramBasedInterface.create_source": { args: ["ptr", "u32", "ptr"], returns: "ptr" },
  "GDatagramBasedInterface.condition_check": { args: ["ptr", "u32"], returns: "u32" },
  "GDatagramBasedInterface.condition_wait": { args: ["ptr", "u32", "i64", "ptr", "ptr"], returns: "i32" },
} as const;

export class GDatagramBasedInterface extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    receive_messages: { offset: 16, size: 8, kind: "ptr", callback: "GDatagramBasedInterface.receive_messages" },
    send_messages: { offset: 24, size: 8, kind: "ptr", callback: "GDatagramBasedInterface.send_messages" },
    create_source: { offset: 32, size: 8, kind: "ptr", callback: "GDatagramBasedInterface.create_source" },
    condition_check: { offset: 40, size: 8, kind: "ptr", callback: "GDatagramBasedInterface.condition_check" },
    condition_wait: { offset: 48, size: 8, kind: "ptr", callback: "GDatagramBasedInterface.condition_wait" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get receive_messages(): number {
    return this.$live("receive_messages").pointer(this.$at + 16);
  }

  set receive_messages(value: number) {
    this.$live("receive_messages").setPointer(this.$at + 16, this.$fit("ptr", "receive_messages", value));
  }

  get send_messages(): number {
    return this.$live("send_messages").pointer(this.$at + 24);
  }

  set send_messages(value: number) {
    this.$live("send_messages").setPointer(this.$at + 24, this.$fit("ptr", "send_messages", value));
  }

  get create_source(): number {
    return this.$live("create_source").pointer(this.$at + 32);
  }

  set create_source(value: number) {
    this.$live("create_source").setPointer(this.$at + 32, this.$fit("ptr", "create_source", value));
  }

  get condition_check(): number {
    return this.$live("condition_check").pointer(this.$at + 40);
  }

  set condition_check(value: number) {
    this.$live("condition_check").setPointer(this.$at + 40, this.$fit("ptr", "condition_check", value));
  }

  get condition_wait(): number {
    return this.$live("condition_wait").pointer(this.$at + 48);
  }

  set condition_wait(value: number) {
    this.$live("condition_wait").setPointer(this.$at + 48, this.$fit("ptr", "condition_wait", value));
  }
}
