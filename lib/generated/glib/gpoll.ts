// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  g_poll: { args: ["ptr", "u32", "i32"], returns: "i32" },
} as const;

export const callbacks = {
  GPollFunc: { args: ["ptr", "u32", "i32"], returns: "i32" },
} as const;

export class GPollFD extends Struct {
  static readonly size = 8;
  static readonly align = 4;
  static readonly fields = {
    fd: { offset: 0, size: 4, kind: "i32" },
    events: { offset: 4, size: 2, kind: "u16" },
    revents: { offset: 6, size: 2, kind: "u16" },
  } as const;

  get fd(): number {
    return this.$live("fd").i32(this.$at);
  }

  set fd(value: number) {
    this.$live("fd").setI32(this.$at, this.$fit("i32", "fd", value));
  }

  get events(): number {
    return this.$live("events").u16(this.$at + 4);
  }

  set events(value: number) {
    this.$live("events").setU16(this.$at + 4, this.$fit("u16", "events", value));
  }

  get revents(): number {
    return this.$live("revents").u16(this.$at + 6);
  }

  set revents(value: number) {
    this.$live("revents").setU16(this.$at + 6, this.$fit("u16", "revents", value));
  }
}
