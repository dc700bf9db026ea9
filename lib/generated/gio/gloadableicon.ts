// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_loadable_icon_get_type: { args: [], returns: "u64" },
  g_loadable_icon_load: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "ptr" },
  g_loadable_icon_load_async: { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  g_loadable_icon_load_finish: { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export const callbacks = {
  "GLoadableIconIface.load": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "ptr" },
  "GLoadableIconIface.load_async": { args: ["ptr", "i32", "ptr", "ptr", "ptr"], returns: "void" },
  "GLoadableIconIface.load_finish": { args: ["ptr", "ptr", "ptr", "ptr"], returns: "ptr" },
} as const;

export class GLoadableIconIface extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    load: { offset: 16, size: 8, kind: "ptr", callback: "GLoadableIconIface.load" },
    load_async: { offset: 24, size: 8, kind: "ptr", callback: "GLoadableIconIface.load_async" },
    load_finish: { offset: 32, size: 8, kind: "ptr", callback: "GLoadableIconIface.load_finish" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get load(): number {
    return this.$live("load").pointer(this.$at + 16);
  }

  set load(value: number) {
    this.$live("load").setPointer(this.$at + 16, this.$fit("ptr", "load", value));
  }

  get load_async(): number {
    return this.$live("load_async").pointer(this.$at + 24);
  }

  set load_async(value: number) {
    this.$live("load_async").setPointer(this.$at + 24, this.$fit("ptr", "load_async", value));
  }

  get load_finish(): number {
    return this.$live("load_finish").pointer(this.$at + 32);
  }

  set load_finish(value: number) {
    this.$live("load_finish").setPointer(this.$at + 32, this.$fit("ptr", "load_finish", value));
  }
}
