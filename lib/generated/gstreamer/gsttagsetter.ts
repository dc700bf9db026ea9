// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  gst_tag_setter_get_type: { args: [], returns: "u64" },
  gst_tag_setter_reset_tags: { args: ["ptr"], returns: "void" },
  gst_tag_setter_merge_tags: { args: ["ptr", "ptr", "u32"], returns: "void" },
  gst_tag_setter_add_tag_value: { args: ["ptr", "u32", "ptr", "ptr"], returns: "void" },
  gst_tag_setter_get_tag_list: { args: ["ptr"], returns: "ptr" },
  gst_tag_setter_set_tag_merge_mode: { args: ["ptr", "u32"], returns: "void" },
  gst_tag_setter_get_tag_merge_mode: { args: ["ptr"], returns: "u32" },
} as const;

export class GstTagSetterInterface extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    g_iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
  } as const;

  get g_iface(): GTypeInterface {
    return new GTypeInterface(this.$live("g_iface"), this.$at);
  }
}
