// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GTypeInterface } from "../gobject/gtype.ts";

export const functions = {
  gst_stream_volume_get_type: { args: [], returns: "u64" },
  gst_stream_volume_set_volume: { args: ["ptr", "u32", "f64"], returns: "void" },
  gst_stream_volume_get_volume: { args: ["ptr", "u32"], returns: "f64" },
  gst_stream_volume_set_mute: { args: ["ptr", "i32"], returns: "void" },
  gst_stream_volume_get_mute: { args: ["ptr"], returns: "i32" },
  gst_stream_volume_convert_volume: { args: ["u32", "u32", "f64"], returns: "f64" },
} as const;

export const wrappers = {
  GST_STREAM_VOLUME: { args: ["ptr"], returns: "ptr" },
  GST_IS_STREAM_VOLUME: { args: ["ptr"], returns: "i32" },
  GST_STREAM_VOLUME_GET_IFACE: { args: ["ptr"], returns: "ptr" },
} as const;

export const GstStreamVolumeFormat = {
  GST_STREAM_VOLUME_FORMAT_LINEAR: 0,
  GST_STREAM_VOLUME_FORMAT_CUBIC: 1,
  GST_STREAM_VOLUME_FORMAT_DB: 2,
} as const;
export type GstStreamVolumeFormat = (typeof GstStreamVolumeFormat)[keyof typeof GstStreamVolumeFormat];

export class GstStreamVolumeInterface extends Struct {
  static readonly size = 16;
  static readonly align = 8;
  static readonly fields = {
    iface: { offset: 0, size: 16, kind: "struct", type: "GTypeInterface" },
  } as const;

  get iface(): GTypeInterface {
    return new GTypeInterface(this.$live("iface"), this.$at);
  }
}
