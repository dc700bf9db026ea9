// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";
import { GstBaseSink, GstBaseSinkClass } from "../gstreamer-base/gstbasesink.ts";

export const functions = {
  gst_video_sink_get_type: { args: [], returns: "u64" },
  gst_video_center_rect: { args: ["ptr", "ptr", "ptr", "i32"], returns: "void" },
} as const;

export const wrappers = {
  gst_video_sink_center_rect: { args: ["ptr", "ptr", "ptr", "i32"], returns: "void" },
} as const;

export const callbacks = {
  "GstVideoSinkClass.show_frame": { args: ["ptr", "ptr"], returns: "i32" },
  "GstVideoSinkClass.set_info": { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export class GstVideoRectangle extends Struct {
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields = {
    x: { offset: 0, size: 4, kind: "i32" },
    y: { offset: 4, size: 4, kind: "i32" },
    w: { offset: 8, size: 4, kind: "i32" },
    h: { offset: 12, size: 4, kind: "i32" },
  } as const;

  get x(): number {
    return this.$live("x").i32(this.$at);
  }

  set x(value: number) {
    this.$live("x").setI32(this.$at, this.$fit("i32", "x", value));
  }

  get y(): number {
    return this.$live("y").i32(this.$at + 4);
  }

  set y(value: number) {
    this.$live("y").setI32(this.$at + 4, this.$fit("i32", "y", value));
  }

  get w(): number {
    return this.$live("w").i32(this.$at + 8);
  }

  set w(value: number) {
    this.$live("w").setI32(this.$at + 8, this.$fit("i32", "w", value));
  }

  get h(): number {
    return this.$live("h").i32(this.$at + 12);
  }

  set h(value: number) {
    this.$live("h").setI32(this.$at + 12, this.$fit("i32", "h", value));
  }
}

export class GstVideoSink extends Struct {
  static readonly size = 712;
  static readonly align = 8;
  static readonly fields = {
    element: { offset: 0, size: 664, kind: "struct", type: "GstBaseSink" },
    width: { offset: 664, size: 4, kind: "i32" },
    height: { offset: 668, size: 4, kind: "i32" },
    priv: { offset: 672, size: 8, kind: "ptr", to: "GstVideoSinkPrivate" },
    _gst_reserved: { offset: 680, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get element(): GstBaseSink {
    return new GstBaseSink(this.$live("element"), this.$at);
  }

  get width(): number {
    return this.$live("width").i32(this.$at + 664);
  }

  set width(value: number) {
    this.$live("width").setI32(this.$at + 664, this.$fit("i32", "width", value));
  }

  get height(): number {
    return this.$live("height").i32(this.$at + 668);
  }

  set height(value: number) {
    this.$live("height").setI32(this.$at + 668, this.$fit("i32", "height", value));
  }

  get priv(): number {
    return this.$live("priv").pointer(this.$at + 672);
  }

  set priv(value: number) {
    this.$live("priv").setPointer(this.$at + 672, this.$fit("ptr", "priv", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 680, 4, "ptr");
  }
}

export class GstVideoSinkClass extends Struct {
  static readonly size = 832;
  static readonly align = 8;
  static readonly fields = {
    parent_class: { offset: 0, size: 792, kind: "struct", type: "GstBaseSinkClass" },
    show_frame: { offset: 792, size: 8, kind: "ptr", callback: "GstVideoSinkClass.show_frame" },
    set_info: { offset: 800, size: 8, kind: "ptr", callback: "GstVideoSinkClass.set_info" },
    _gst_reserved: { offset: 808, size: 24, kind: "array", of: "ptr", length: 3 },
  } as const;

  get parent_class(): GstBaseSinkClass {
    return new GstBaseSinkClass(this.$live("parent_class"), this.$at);
  }

  get show_frame(): number {
    return this.$live("show_frame").pointer(this.$at + 792);
  }

  set show_frame(value: number) {
    this.$live("show_frame").setPointer(this.$at + 792, this.$fit("ptr", "show_frame", value));
  }

  get set_info(): number {
    return this.$live("set_info").pointer(this.$at + 800);
  }

  set set_info(value: number) {
    this.$live("set_info").setPointer(this.$at + 800, this.$fit("ptr", "set_info", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 808, 3, "ptr");
  }
}
