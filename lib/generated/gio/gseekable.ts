// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_seekable_get_type: { args: [], returns: "u64" },
  g_seekable_tell: { args: ["ptr"], returns: "i64" },
  g_seekable_can_seek: { args: ["ptr"], returns: "i32" },
  g_seekable_seek: { args: ["ptr", "i64", "u32", "ptr", "ptr"], returns: "i32" },
  g_seekable_can_truncate: { args: ["ptr"], returns: "i32" },
  g_seekable_truncate: { args: ["ptr", "i64", "ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GSeekableIface.tell": { args: ["ptr"], returns: "i64" },
  "GSeekableIface.can_seek": { args: ["ptr"], returns: "i32" },
  "GSeekableIface.seek": { args: ["ptr", "i64", "u32", "ptr", "ptr"], returns: "i32" },
  "GSeekableIface.can_truncate": { args: ["ptr"], returns: "i32" },
  "GSeekableIface.truncate_fn": { args: ["ptr", "i64", "ptr", "ptr"], returns: "i32" },
} as const;

export class GSeekableIface extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    tell: { offset: 16, size: 8, kind: "ptr", callback: "GSeekableIface.tell" },
    can_seek: { offset: 24, size: 8, kind: "ptr", callback: "GSeekableIface.can_seek" },
    seek: { offset: 32, size: 8, kind: "ptr", callback: "GSeekableIface.seek" },
    can_truncate: { offset: 40, size: 8, kind: "ptr", callback: "GSeekableIface.can_truncate" },
    truncate_fn: { offset: 48, size: 8, kind: "ptr", callback: "GSeekableIface.truncate_fn" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get tell(): number {
    return this.$live("tell").pointer(this.$at + 16);
  }

  set tell(value: number) {
    this.$live("tell").setPointer(this.$at + 16, this.$fit("ptr", "tell", value));
  }

  get can_seek(): number {
    return this.$live("can_seek").pointer(this.$at + 24);
  }

  set can_seek(value: number) {
    this.$live("can_seek").setPointer(this.$at + 24, this.$fit("ptr", "can_seek", value));
  }

  get seek(): number {
    return this.$live("seek").pointer(this.$at + 32);
  }

  set seek(value: number) {
    this.$live("seek").setPointer(this.$at + 32, this.$fit("ptr", "seek", value));
  }

  get can_truncate(): number {
    return this.$live("can_truncate").pointer(this.$at + 40);
  }

  set can_truncate(value: number) {
    this.$live("can_truncate").setPointer(this.$at + 40, this.$fit("ptr", "can_truncate", value));
  }

  get truncate_fn(): number {
    return this.$live("truncate_fn").pointer(this.$at + 48);
  }

  set truncate_fn(value: number) {
    this.$live("truncate_fn").setPointer(this.$at + 48, this.$fit("ptr", "truncate_fn", value));
  }
}
