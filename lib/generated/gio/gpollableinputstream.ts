// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_pollable_input_stream_get_type: { args: [], returns: "u64" },
  g_pollable_input_stream_can_poll: { args: ["ptr"], returns: "i32" },
  g_pollable_input_stream_is_readable: { args: ["ptr"], returns: "i32" },
  g_pollable_input_stream_create_source: { args: ["ptr", "ptr"], returns: "ptr" },
  g_pollable_input_stream_read_nonblocking: { args: ["ptr", "ptr", "u64", "ptr", "ptr"], returns: "i64" },
} as const;

export const callbacks = {
  "GPollableInputStreamInterface.can_poll": { args: ["ptr"], returns: "i32" },
  "GPollableInputStreamInterface.is_readable": { args: ["ptr"], returns: "i32" },
  "GPollableInputStreamInterface.create_source": { args: ["ptr", "ptr"], returns: "ptr" },
  "GPollableInputStreamInterface.read_nonblocking": { args: ["ptr", "ptr", "u64", "ptr"], returns: "i64" },
} as const;

export class GPollableInputStreamInterface extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    can_poll: { offset: 16, size: 8, kind: "ptr", callback: "GPollableInputStreamInterface.can_poll" },
    is_readable: { offset: 24, size: 8, kind: "ptr", callback: "GPollableInputStreamInterface.is_readable" },
    create_source: { offset: 32, size: 8, kind: "ptr", callback: "GPollableInputStreamInterface.create_source" },
    read_nonblocking: { offset: 40, size: 8, kind: "ptr", callback: "GPollableInputStreamInterface.read_nonblocking" },
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

  get is_readable(): number {
    return this.$live("is_readable").pointer(this.$at + 24);
  }

  set is_readable(value: number) {
    this.$live("is_readable").setPointer(this.$at + 24, this.$fit("ptr", "is_readable", value));
  }

  get create_source(): number {
    return this.$live("create_source").pointer(this.$at + 32);
  }

  set create_source(value: number) {
    this.$live("create_source").setPointer(this.$at + 32, this.$fit("ptr", "create_source", value));
  }

  get read_nonblocking(): number {
    return this.$live("read_nonblocking").pointer(this.$at + 40);
  }

  set read_nonblocking(value: number) {
    this.$live("read_nonblocking").setPointer(this.$at + 40, this.$fit("ptr", "read_nonblocking", value));
  }
}
