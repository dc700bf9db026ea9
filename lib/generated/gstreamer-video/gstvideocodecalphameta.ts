// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstMeta } from "../gstreamer/gstmeta.ts";

export const functions = {
  gst_video_codec_alpha_meta_api_get_type: { args: [], returns: "u64" },
  gst_video_codec_alpha_meta_get_info: { args: [], returns: "ptr" },
  gst_buffer_add_video_codec_alpha_meta: { args: ["ptr", "ptr"], returns: "ptr" },
} as const;

export const wrappers = {
  gst_buffer_get_video_codec_alpha_meta: { args: ["ptr"], returns: "ptr" },
} as const;

export class GstVideoCodecAlphaMeta extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    meta: { offset: 0, size: 16, kind: "struct", type: "GstMeta" },
    buffer: { offset: 16, size: 8, kind: "ptr", to: "GstBuffer" },
  } as const;

  get meta(): GstMeta {
    return new GstMeta(this.$live("meta"), this.$at);
  }

  get buffer(): number {
    return this.$live("buffer").pointer(this.$at + 16);
  }

  set buffer(value: number) {
    this.$live("buffer").setPointer(this.$at + 16, this.$fit("ptr", "buffer", value));
  }
}
