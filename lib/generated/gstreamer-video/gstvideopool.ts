// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";
import { GstBufferPool, GstBufferPoolClass } from "../gstreamer/gstbufferpool.ts";

export const functions = {
  gst_buffer_pool_config_set_video_alignment: { args: ["ptr", "ptr"], returns: "void" },
  gst_buffer_pool_config_get_video_alignment: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_buffer_pool_get_type: { args: [], returns: "u64" },
  gst_video_buffer_pool_new: { args: [], returns: "ptr" },
} as const;

export const constants = {
  GST_BUFFER_POOL_OPTION_VIDEO_META: "GstBufferPoolOptionVideoMeta",
  GST_BUFFER_POOL_OPTION_VIDEO_ALIGNMENT: "GstBufferPoolOptionVideoAlignment",
} as const;

export class GstVideoBufferPool extends Struct {
  static readonly size = 144;
  static readonly align = 8;
  static readonly fields = {
    bufferpool: { offset: 0, size: 136, kind: "struct", type: "GstBufferPool" },
    priv: { offset: 136, size: 8, kind: "ptr", to: "GstVideoBufferPoolPrivate" },
  } as const;

  get bufferpool(): GstBufferPool {
    return new GstBufferPool(this.$live("bufferpool"), this.$at);
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 136);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 136, this.$fit("ptr", "priv", value));
  }
}

export class GstVideoBufferPoolClass extends Struct {
  static readonly size = 288;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 288, kind: "struct", type: "GstBufferPoolClass" },
  } as const;

  get parent_class(): GstBufferPoolClass {
    return new GstBufferPoolClass(this.$live("parent_class"), this.$at);
  }
}
