// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstBaseTransform, GstBaseTransformClass } from "../gstreamer-base/gstbasetransform.ts";
import { GstVideoInfo } from "./video-info.ts";

export const functions = {
  gst_video_filter_get_type: { args: [], returns: "u64" },
} as const;

export const callbacks = {
  "GstVideoFilterClass.set_info": { args: ["ptr", "ptr", "ptr", "ptr", "ptr"], returns: "i32" },
  "GstVideoFilterClass.transform_frame": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
  "GstVideoFilterClass.transform_frame_ip": { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export class GstVideoFilter extends Struct {
  static readonly size = 920;
  static readonly align = 8;
  static readonly fields = {
    element: { offset: 0, size: 576, kind: "struct", type: "GstBaseTransform" },
    negotiated: { offset: 576, size: 4, kind: "i32" },
    in_info: { offset: 584, size: 152, kind: "struct", type: "GstVideoInfo" },
    out_info: { offset: 736, size: 152, kind: "struct", type: "GstVideoInfo" },
    _gst_reserved: { offset: 888, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get element(): GstBaseTransform {
    return new GstBaseTransform(this.$live("element"), this.$at);
  }

  get negotiated(): number {
    return this.$live("negotiated").i32(this.$at + 576);
  }

  set negotiated(value: number) {
    this.$live("negotiated").setI32(this.$at + 576, this.$fit("i32", "negotiated", value));
  }

  get in_info(): GstVideoInfo {
    return new GstVideoInfo(this.$live("in_info"), this.$at + 584);
  }

  get out_info(): GstVideoInfo {
    return new GstVideoInfo(this.$live("out_info"), this.$at + 736);
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 888, 4, "ptr");
  }
}

export class GstVideoFilterClass extends Struct {
  static readonly size = 872;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 816, kind: "struct", type: "GstBaseTransformClass" },
    set_info: { offset: 816, size: 8, kind: "ptr", callback: "GstVideoFilterClass.set_info" },
    transform_frame: { offset: 824, size: 8, kind: "ptr", callback: "GstVideoFilterClass.transform_frame" },
    transform_frame_ip: { offset: 832, size: 8, kind: "ptr", callback: "GstVideoFilterClass.transform_frame_ip" },
    _gst_reserved: { offset: 840, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get parent_class(): GstBaseTransformClass {
    return new GstBaseTransformClass(this.$live("parent_class"), this.$at);
  }

  get set_info(): number {
    return this.$live("set_info").pointer(this.$at + 816);
  }

  set set_info(value: number) {
    this.$live("set_info").setPointer(this.$at + 816, this.$fit("ptr", "set_info", value));
  }

  get transform_frame(): number {
    return this.$live("transform_frame").pointer(this.$at + 824);
  }

  set transform_frame(value: number) {
    this.$live("transform_frame").setPointer(this.$at + 824, this.$fit("ptr", "transform_frame", value));
  }

  get transform_frame_ip(): number {
    return this.$live("transform_frame_ip").pointer(this.$at + 832);
  }

  set transform_frame_ip(value: number) {
    this.$live("transform_frame_ip").setPointer(this.$at + 832, this.$fit("ptr", "transform_frame_ip", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 840, 4, "ptr");
  }
}
