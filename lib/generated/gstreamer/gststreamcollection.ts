// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstObject, GstObjectClass } from "./gstobject.ts";

export const functions = {
  gst_stream_collection_get_type: { args: [], returns: "u64" },
  gst_stream_collection_new: { args: ["ptr"], returns: "ptr" },
  gst_stream_collection_get_upstream_id: { args: ["ptr"], returns: "ptr" },
  gst_stream_collection_get_size: { args: ["ptr"], returns: "u32" },
  gst_stream_collection_get_stream: { args: ["ptr", "u32"], returns: "ptr" },
  gst_stream_collection_add_stream: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export const callbacks = {
  "GstStreamCollectionClass.stream_notify": { args: ["ptr", "ptr", "ptr"], returns: "void" },
} as const;

export class GstStreamCollection extends Struct {
  static readonly size = 136;
  static readonly align = 8;
  static readonly fields = {
    object: { offset: 0, size: 88, kind: "struct", type: "GstObject" },
    upstream_id: { offset: 88, size: 8, kind: "ptr" },
    priv: { offset: 96, size: 8, kind: "ptr", to: "GstStreamCollectionPrivate" },
    _gst_reserved: { offset: 104, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get object(): GstObject {
    return new GstObject(this.$live("object"), this.$at);
  }

  get upstream_id(): number {
    return this.$live("upstream_id").pointer(this.$at + 88);
  }

  set upstream_id(value: number) {
    this.$live("upstream_id").setPointer(this.$at + 88, this.$fit("ptr", "upstream_id", value));
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

export class GstStreamCollectionClass extends Struct {
  static readonly size = 224;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 184, kind: "struct", type: "GstObjectClass" },
    stream_notify: { offset: 184, size: 8, kind: "ptr", callback: "GstStreamCollectionClass.stream_notify" },
    _gst_reserved: { offset: 192, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstObjectClass {
    return new GstObjectClass(this.$live("parent_class"), this.$at);
  }

  get stream_notify(): number {
    return this.$live("stream_notify").pointer(this.$at + 184);
  }

  set stream_notify(value: number) {
    this.$live("stream_notify").setPointer(this.$at + 184, this.$fit("ptr", "stream_notify", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 192, 4, "ptr");
  }
}
