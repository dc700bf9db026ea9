// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_pollable_output_stream_get_type: { args: [], returns: "u64" },
  g_pollable_output_stream_can_poll: { args: ["ptr"], returns: "i32" },
  g_pollable_output_stream_is_writable: { args: ["ptr"], returns: "i32" },
  g_pollable_output_stream_create_source: { args: ["ptr", "ptr"], returns: "ptr" },
  g_pollable_output_stream_write_nonblocking: { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "i64" },
  g_pollable_output_stream_writev_nonblocking: { args: ["ptr", "ptr", "u64", "ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GPollableOutputStreamInterface.can_poll": { args: ["ptr"], returns: "i32" },
  "GPollableOutputStreamInterface.is_writable": { args: ["ptr"], returns: "i32" },
  "GPollableOutputStreamInterface.create_source": { args: ["ptr", "ptr"], returns: "ptr" },
  "GPollableOutputStreamInterface.write_nonblocking": { args: ["ptr", "ptr", "u64", "ptr"], returns: "i64" },
  "GPollableOutputStreamInterface.writev_nonblocking": { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "i32" },
} as const;

export class GPollableOutputStreamInterface extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    can_poll: { offset: 16, size: 8, kind: "ptr", callback: "GPollableOutputStreamInterface.can_poll" },
    is_writable: { offset: 24, size: 8, kind: "ptr", callback: "GPollableOutputStreamInterface.is_writable" },
    create_source: { offset: 32, size: 8, kind: "ptr", callback: "GPollableOutputStreamInterface.create_source" },
    write_nonblocking: { offset: 40, size: 8, kind: "ptr", callback: "GPollableOutputStreamInterface.write_nonblocking" },
    writev_nonblocking: { offset: 48, size: 8, kind: "ptr", callback: "GPollableOutputStreamInterface.writev_nonblocking" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get can_poll(): number {
    return this.$live("can_poll").pointer(this.$at + 16);
  }

  set can_poll(value: number) {
    this.$live("can_poll").setPointer(this.$at + 16, this.$fit("ptr", "can_poll", value));
  }

  get is_writable(): number {
    return this.$live("is_writable").pointer(this.$at + 24);
  }

  set is_writable(value: number) {
    this.$live("is_writable").setPointer(this.$at + 24, this.$fit("ptr", "is_writable", value));
  }

  get create_source(): number {
    return this.$live("create_source").pointer(this.$at + 32);
  }

  set create_source(value: number) {
    this.$live("create_source").setPointer(this.$at + 32, this.$fit("ptr", "create_source", value));
  }

  get write_nonblocking(): number {
    return this.$live("write_nonblocking").pointer(this.$at + 40);
  }

  set write_nonblocking(value: number) {
    this.$live("write_nonblocking").setPointer(this.$at + 40, this.$fit("ptr", "write_nonblocking", value));
  }

  get writev_nonblocking(): number {
    return this.$live("writev_nonblocking").pointer(this.$at + 48);
  }

  set writev_nonblocking(value: number) {
    this.$live("writev_nonblocking").setPointer(this.$at + 48, this.$fit("ptr", "writev_nonblocking", value));
  }
}
