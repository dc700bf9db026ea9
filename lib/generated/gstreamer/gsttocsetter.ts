// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  gst_toc_setter_get_type: { args: [], returns: "u64" },
  gst_toc_setter_reset: { args: ["ptr"], returns: "void" },
  gst_toc_setter_get_toc: { args: ["ptr"], returns: "ptr" },
  gst_toc_setter_set_toc: { args: ["ptr", "ptr"], returns: "void" },
} as const;

export class GstTocSetterInterface extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }
}
