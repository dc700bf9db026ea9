// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  gst_video_direction_get_type: { args: [], returns: "u64" },
} as const;

export class GstVideoDirectionInterface extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
  } as const;

  get iface(): GTypeInterface {
    return new GTypeInterface(this.$live("iface"), this.$at);
  }
}
