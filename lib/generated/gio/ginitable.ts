// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_initable_get_type: { args: [], returns: "u64" },
  g_initable_init: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  g_initable_newv: { args: ["u64", "u32", "ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GInitableIface.init": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export class GInitableIface extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    init: { offset: 16, size: 8, kind: "ptr", callback: "GInitableIface.init" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get init(): number {
    return this.$live("init").pointer(this.$at + 16);
  }

  set init(value: number) {
    this.$live("init").setPointer(this.$at + 16, this.$fit("ptr", "init", value));
  }
}
