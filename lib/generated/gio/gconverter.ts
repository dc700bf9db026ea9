// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  g_converter_get_type: { args: [], returns: "u64" },
  g_converter_convert: { args: ["ptr", "ptr", "u64", "ptr", "u64", "u32", "ptr", "ptr", "ptr"], returns: "u32" },
  g_converter_reset: { args: ["ptr"], returns: "void" },
} as const;

export const callbacks = {
  "GConverterIface.convert": { args: ["ptr", "ptr", "u64", "ptr", "u64", "u32", "ptr", "ptr", "ptr"], returns: "u32" },
  "GConverterIface.reset": { args: ["ptr"], returns: "void" },
} as const;

export class GConverterIface extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
    convert: { offset: 16, size: 8, kind: "ptr", callback: "GConverterIface.convert" },
    reset: { offset: 24, size: 8, kind: "ptr", callback: "GConverterIface.reset" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }

  get convert(): number {
    return this.$live("convert").pointer(this.$at + 16);
  }

  set convert(value: number) {
    this.$live("convert").setPointer(this.$at + 16, this.$fit("ptr", "convert", value));
  }

  get reset(): number {
    return this.$live("reset").pointer(this.$at + 24);
  }

  set reset(value: number) {
    this.$live("reset").setPointer(this.$at + 24, this.$fit("ptr", "reset", value));
  }
}
