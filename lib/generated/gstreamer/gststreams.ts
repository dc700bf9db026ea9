// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_stream_get_type: { args: [], returns: "u64" },
  gst_stream_new: { args: ["ptr", "ptr", "u32", "u32"], returns: "ptr" },
  gst_stream_get_stream_id: { args: ["ptr"], returns: "ptr" },
  gst_stream_set_stream_flags: { args: ["ptr", "u32"], returns: "void" },
  gst_stream_get_stream_flags: { args: ["ptr"], returns: "u32" },
  gst_stream_set_stream_type: { args: ["ptr", "u32"], returns: "void" },
  gst_stream_get_stream_type: { args: ["ptr"], returns: "u32" },
  gst_stream_set_tags: { args: ["ptr", "ptr"], returns: "void" },
  gst_stream_get_tags: { args: ["ptr"], returns: "ptr" },
  gst_stream_set_caps: { args: ["ptr", "ptr"], returns: "void" },
  gst_stream_get_caps: { args: ["ptr"], returns: "ptr" },
  gst_stream_type_get_name: { args: ["u32"], returns: "ptr" },
} as const;

export const GstStreamType = {
  GST_STREAM_TYPE_UNKNOWN: 1,
  GST_STREAM_TYPE_AUDIO: 2,
  GST_STREAM_TYPE_VIDEO: 4,
  GST_STREAM_TYPE_CONTAINER: 8,
  GST_STREAM_TYPE_TEXT: 16,
} as const;
export type GstStreamType = (typeof GstStreamType)[keyof typeof GstStreamType];

export class GstStream extends Struct {
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    stream_id: { offset: 88, size: 8, kind: "ptr" },
    priv: { offset: 96, size: 8, kind: "ptr", to: "GstStreamPrivate" },
    _gst_reserved: { offset: 104, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get object(): GstObject {
    return new GstObject(this.$live("object"), this.$at);
  }

  get stream_id(): number {
    return this.$live("stream_id").pointer(this.$at + 88);
  }

  set stream_id(value: number) {
    this.$live("stream_id").setPointer(this.$at + 88, this.$fit("ptr", "stream_id", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 96);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 96, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 104, 4, "ptr");
  }
}

export class GstStreamClass extends Struct {
  static readonly size = 216;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    _gst_reserved: { offset: 184, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 184, 4, "ptr");
  }
}
