// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const NvOSD_Mode = {
  MODE_CPU: 0,
  MODE_GPU: 1,
  MODE_NONE: 2,
} as const;
export type NvOSD_Mode = (typeof NvOSD_Mode)[keyof typeof NvOSD_Mode];

export const NvOSD_Arrow_Head_Direction = {
  START_HEAD: 0,
  END_HEAD: 1,
  BOTH_HEAD: 2,
} as const;
export type NvOSD_Arrow_Head_Direction = (typeof NvOSD_Arrow_Head_Direction)[keyof typeof NvOSD_Arrow_Head_Direction];

export class NvBbox_Coords extends Struct {
  static readonly size = 16;
  static readonly align = 4;
  static readonly fields = {
    left: { offset: 0, size: 4, kind: "f32" },
    top: { offset: 4, size: 4, kind: "f32" },
    width: { offset: 8, size: 4, kind: "f32" },
    height: { offset: 12, size: 4, kind: "f32" },
  } as const;

  get left(): number {
    return this.$live("left").f32(this.$at);
  }

  set left(value: number) {
    this.$live("left").setF32(this.$at, this.$fit("f32", "left", value));
  }

  get top(): number {
    return this.$live("top").f32(this.$at + 4);
  }

  set top(value: number) {
    this.$live("top").setF32(this.$at + 4, this.$fit("f32", "top", value));
  }

  get width(): number {
    return this.$live("width").f32(this.$at + 8);
  }

  set width(value: number) {
    this.$live("width").setF32(this.$at + 8, this.$fit("f32", "width", value));
  }

  get height(): number {
    return this.$live("height").f32(this.$at + 12);
  }

  set height(value: number) {
    this.$live("height").setF32(this.$at + 12, this.$fit("f32", "height", value));
  }
}

export class NvOSD_ColorParams extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    red: { offset: 0, size: 8, kind: "f64" },
    green: { offset: 8, size: 8, kind: "f64" },
    blue: { offset: 16, size: 8, kind: "f64" },
    alpha: { offset: 24, size: 8, kind: "f64" },
  } as const;

  get red(): number {
    return this.$live("red").f64(this.$at);
  }

  set red(value: number) {
    this.$live("red").setF64(this.$at, this.$fit("f64", "red", value));
  }

  get green(): number {
    return this.$live("green").f64(this.$at + 8);
  }

  set green(value: number) {
    this.$live("green").setF64(this.$at + 8, this.$fit("f64", "green", value));
  }

  get blue(): number {
    return this.$live("blue").f64(this.$at + 16);
  }

  set blue(value: number) {
    this.$live("blue").setF64(this.$at + 16, this.$fit("f64", "blue", value));
  }

  get alpha(): number {
    return this.$live("alpha").f64(this.$at + 24);
  }

  set alpha(value: number) {
    this.$live("alpha").setF64(this.$at + 24, this.$fit("f64", "alpha", value));
  }
}

export class NvOSD_FontParams extends Struct {
  static readonly size = 48;
  static readonly align = 8;
  static readonly fields = {
    font_name: { offset: 0, size: 8, kind: "ptr" },
    font_size: { offset: 8, size: 4, kind: "u32" },
    font_color: { offset: 16, size: 32, kind: "struct", type: "NvOSD_ColorParams" },
  } as const;

  get font_name(): number {
    return this.$live("font_name").pointer(this.$at);
  }

  set font_name(_value: never) {
    this.$refusePointer("font_name", "give frame.addText(), or addObject(), a font");
  }

  get font_size(): number {
    return this.$live("font_size").u32(this.$at + 8);
  }

  set font_size(value: number) {
    this.$live("font_size").setU32(this.$at + 8, this.$fit("u32", "font_size", value));
  }

  get font_color(): NvOSD_ColorParams {
    return new NvOSD_ColorParams(this.$live("font_color"), this.$at + 16);
  }
}

export class NvOSD_TextParams extends Struct {
  static readonly size = 104;
  static readonly align = 8;
  static readonly fields = {
    display_text: { offset: 0, size: 8, kind: "ptr" },
    x_offset: { offset: 8, size: 4, kind: "u32" },
    y_offset: { offset: 12, size: 4, kind: "u32" },
    font_params: { offset: 16, size: 48, kind: "struct", type: "NvOSD_FontParams" },
    set_bg_clr: { offset: 64, size: 4, kind: "i32" },
    text_bg_clr: { offset: 72, size: 32, kind: "struct", type: "NvOSD_ColorParams" },
  } as const;

  get display_text(): number {
    return this.$live("display_text").pointer(this.$at);
  }

  set display_text(_value: never) {
    this.$refusePointer("display_text", "assign to object.text, or call frame.addText()");
  }

  get x_offset(): number {
    return this.$live("x_offset").u32(this.$at + 8);
  }

  set x_offset(value: number) {
    this.$live("x_offset").setU32(this.$at + 8, this.$fit("u32", "x_offset", value));
  }

  get y_offset(): number {
    return this.$live("y_offset").u32(this.$at + 12);
  }

  set y_offset(value: number) {
    this.$live("y_offset").setU32(this.$at + 12, this.$fit("u32", "y_offset", value));
  }

  get font_params(): NvOSD_FontParams {
    return new NvOSD_FontParams(this.$live("font_params"), this.$at + 16);
  }

  get set_bg_clr(): number {
    return this.$live("set_bg_clr").i32(this.$at + 64);
  }

  set set_bg_clr(value: number) {
    this.$live("set_bg_clr").setI32(this.$at + 64, this.$fit("i32", "set_bg_clr", value));
  }

  get text_bg_clr(): NvOSD_ColorParams {
    return new NvOSD_ColorParams(this.$live("text_bg_clr"), this.$at + 72);
  }
}

export class NvOSD_Color_info extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    id: { offset: 0, size: 4, kind: "i32" },
    color: { offset: 8, size: 32, kind: "struct", type: "NvOSD_ColorParams" },
  } as const;

  get id(): number {
    return this.$live("id").i32(this.$at);
  }

  set id(value: number) {
    this.$live("id").setI32(this.$at, this.$fit("i32", "id", value));
  }

  get color(): NvOSD_ColorParams {
    return new NvOSD_ColorParams(this.$live("color"), this.$at + 8);
  }
}

export class NvOSD_RectParams extends Struct {
  static readonly size = 112;
  static readonly align = 8;
  static readonly fields = {
    left: { offset: 0, size: 4, kind: "f32" },
    top: { offset: 4, size: 4, kind: "f32" },
    width: { offset: 8, size: 4, kind: "f32" },
    height: { offset: 12, size: 4, kind: "f32" },
    border_width: { offset: 16, size: 4, kind: "u32" },
    border_color: { offset: 24, size: 32, kind: "struct", type: "NvOSD_ColorParams" },
    has_bg_color: { offset: 56, size: 4, kind: "u32" },
    reserved: { offset: 60, size: 4, kind: "u32" },
    bg_color: { offset: 64, size: 32, kind: "struct", type: "NvOSD_ColorParams" },
    has_color_info: { offset: 96, size: 4, kind: "i32" },
    color_id: { offset: 100, size: 4, kind: "i32" },
    rotation_angle: { offset: 104, size: 4, kind: "f32" },
  } as const;

  get left(): number {
    return this.$live("left").f32(this.$at);
  }

  set left(value: number) {
    this.$live("left").setF32(this.$at, this.$fit("f32", "left", value));
  }

  get top(): number {
    return this.$live("top").f32(this.$at + 4);
  }

  set top(value: number) {
    this.$live("top").setF32(this.$at + 4, this.$fit("f32", "top", value));
  }

  get width(): number {
    return this.$live("width").f32(this.$at + 8);
  }

  set width(value: number) {
    this.$live("width").setF32(this.$at + 8, this.$fit("f32", "width", value));
  }

  get height(): number {
    return this.$live("height").f32(this.$at + 12);
  }

  set height(value: number) {
    this.$live("height").setF32(this.$at + 12, this.$fit("f32", "height", value));
  }

  get border_width(): number {
    return this.$live("border_width").u32(this.$at + 16);
  }

  set border_width(value: number) {
    this.$live("border_width").setU32(this.$at + 16, this.$fit("u32", "border_width", value));
  }

  get border_color(): NvOSD_ColorParams {
    return new NvOSD_ColorParams(this.$live("border_color"), this.$at + 24);
  }

  get has_bg_color(): number {
    return this.$live("has_bg_color").u32(this.$at + 56);
  }

  set has_bg_color(value: number) {
    this.$live("has_bg_color").setU32(this.$at + 56, this.$fit("u32", "has_bg_color", value));
  }

  get reserved(): number {
    return this.$live("reserved").u32(this.$at + 60);
  }

  set reserved(value: number) {
    this.$live("reserved").setU32(this.$at + 60, this.$fit("u32", "reserved", value));
  }

  get bg_color(): NvOSD_ColorParams {
    return new NvOSD_ColorParams(this.$live("bg_color"), this.$at + 64);
  }

  get has_color_info(): number {
    return this.$live("has_color_info").i32(this.$at + 96);
  }

  set has_color_info(value: number) {
    this.$live("has_color_info").setI32(this.$at + 96, this.$fit("i32", "has_color_info", value));
  }

  get color_id(): number {
    return this.$live("color_id").i32(this.$at + 100);
  }

  set color_id(value: number) {
    this.$live("color_id").setI32(this.$at + 100, this.$fit("i32", "color_id", value));
  }

  get rotation_angle(): number {
    return this.$live("rotation_angle").f32(this.$at + 104);
  }

  set rotation_angle(value: number) {
    this.$live("rotation_angle").setF32(this.$at + 104, this.$fit("f32", "rotation_angle", value));
  }
}

export class NvOSD_MaskParams extends Struct {
  static readonly size = 24;
  static readonly align = 8;
  static readonly fields = {
    data: { offset: 0, size: 8, kind: "ptr" },
    size: { offset: 8, size: 4, kind: "u32" },
    threshold: { offset: 12, size: 4, kind: "f32" },
    width: { offset: 16, size: 4, kind: "u32" },
    height: { offset: 20, size: 4, kind: "u32" },
  } as const;

  get data(): number {
    return this.$live("data").pointer(this.$at);
  }

  set data(_value: never) {
    this.$refusePointer("data", "assign to object.mask");
  }

  get size(): number {
    return this.$live("size").u32(this.$at + 8);
  }

  set size(value: number) {
    this.$live("size").setU32(this.$at + 8, this.$fit("u32", "size", value));
  }

  get threshold(): number {
    return this.$live("threshold").f32(this.$at + 12);
  }

  set threshold(value: number) {
    this.$live("threshold").setF32(this.$at + 12, this.$fit("f32", "threshold", value));
  }

  get width(): number {
    return this.$live("width").u32(this.$at + 16);
  }

  set width(value: number) {
    this.$live("width").setU32(this.$at + 16, this.$fit("u32", "width", value));
  }

  get height(): number {
    return this.$live("height").u32(this.$at + 20);
  }

  set height(value: number) {
    this.$live("height").setU32(this.$at + 20, this.$fit("u32", "height", value));
  }
}

export class NvOSD_LineParams extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    x1: { offset: 0, size: 4, kind: "u32" },
    y1: { offset: 4, size: 4, kind: "u32" },
    x2: { offset: 8, size: 4, kind: "u32" },
    y2: { offset: 12, size: 4, kind: "u32" },
    line_width: { offset: 16, size: 4, kind: "u32" },
    line_color: { offset: 24, size: 32, kind: "struct", type: "NvOSD_ColorParams" },
  } as const;

  get x1(): number {
    return this.$live("x1").u32(this.$at);
  }

  set x1(value: number) {
    this.$live("x1").setU32(this.$at, this.$fit("u32", "x1", value));
  }

  get y1(): number {
    return this.$live("y1").u32(this.$at + 4);
  }

  set y1(value: number) {
    this.$live("y1").setU32(this.$at + 4, this.$fit("u32", "y1", value));
  }

  get x2(): number {
    return this.$live("x2").u32(this.$at + 8);
  }

  set x2(value: number) {
    this.$live("x2").setU32(this.$at + 8, this.$fit("u32", "x2", value));
  }

  get y2(): number {
    return this.$live("y2").u32(this.$at + 12);
  }

  set y2(value: number) {
    this.$live("y2").setU32(this.$at + 12, this.$fit("u32", "y2", value));
  }

  get line_width(): number {
    return this.$live("line_width").u32(this.$at + 16);
  }

  set line_width(value: number) {
    this.$live("line_width").setU32(this.$at + 16, this.$fit("u32", "line_width", value));
  }

  get line_color(): NvOSD_ColorParams {
    return new NvOSD_ColorParams(this.$live("line_color"), this.$at + 24);
  }
}

export class NvOSD_ArrowParams extends Struct {
  static readonly size = 64;
  static readonly align = 8;
  static readonly fields = {
    x1: { offset: 0, size: 4, kind: "u32" },
    y1: { offset: 4, size: 4, kind: "u32" },
    x2: { offset: 8, size: 4, kind: "u32" },
    y2: { offset: 12, size: 4, kind: "u32" },
    arrow_width: { offset: 16, size: 4, kind: "u32" },
    arrow_head: { offset: 20, size: 4, kind: "u32", enum: "NvOSD_Arrow_Head_Direction" },
    arrow_color: { offset: 24, size: 32, kind: "struct", type: "NvOSD_ColorParams" },
    reserved: { offset: 56, size: 4, kind: "u32" },
  } as const;

  get x1(): number {
    return this.$live("x1").u32(this.$at);
  }

  set x1(value: number) {
    this.$live("x1").setU32(this.$at, this.$fit("u32", "x1", value));
  }

  get y1(): number {
    return this.$live("y1").u32(this.$at + 4);
  }

  set y1(value: number) {
    this.$live("y1").setU32(this.$at + 4, this.$fit("u32", "y1", value));
  }

  get x2(): number {
    return this.$live("x2").u32(this.$at + 8);
  }

  set x2(value: number) {
    this.$live("x2").setU32(this.$at + 8, this.$fit("u32", "x2", value));
  }

  get y2(): number {
    return this.$live("y2").u32(this.$at + 12);
  }

  set y2(value: number) {
    this.$live("y2").setU32(this.$at + 12, this.$fit("u32", "y2", value));
  }

  get arrow_width(): number {
    return this.$live("arrow_width").u32(this.$at + 16);
  }

  set arrow_width(value: number) {
    this.$live("arrow_width").setU32(this.$at + 16, this.$fit("u32", "arrow_width", value));
  }

  get arrow_head(): number {
    return this.$live("arrow_head").u32(this.$at + 20);
  }

  set arrow_head(value: number) {
    this.$live("arrow_head").setU32(this.$at + 20, this.$fit("u32", "arrow_head", value));
  }

  get arrow_color(): NvOSD_ColorParams {
    return new NvOSD_ColorParams(this.$live("arrow_color"), this.$at + 24);
  }

  get reserved(): number {
    return this.$live("reserved").u32(this.$at + 56);
  }

  set reserved(value: number) {
    this.$live("reserved").setU32(this.$at + 56, this.$fit("u32", "reserved", value));
  }
}

export class NvOSD_CircleParams extends Struct {
  static readonly size = 96;
  static readonly align = 8;
  static readonly fields = {
    xc: { offset: 0, size: 4, kind: "u32" },
    yc: { offset: 4, size: 4, kind: "u32" },
    radius: { offset: 8, size: 4, kind: "u32" },
    circle_color: { offset: 16, size: 32, kind: "struct", type: "NvOSD_ColorParams" },
    has_bg_color: { offset: 48, size: 4, kind: "u32" },
    bg_color: { offset: 56, size: 32, kind: "struct", type: "NvOSD_ColorParams" },
    circle_width: { offset: 88, size: 4, kind: "u32" },
    reserved: { offset: 92, size: 4, kind: "u32" },
  } as const;

  get xc(): number {
    return this.$live("xc").u32(this.$at);
  }

  set xc(value: number) {
    this.$live("xc").setU32(this.$at, this.$fit("u32", "xc", value));
  }

  get yc(): number {
    return this.$live("yc").u32(this.$at + 4);
  }

  set yc(value: number) {
    this.$live("yc").setU32(this.$at + 4, this.$fit("u32", "yc", value));
  }

  get radius(): number {
    return this.$live("radius").u32(this.$at + 8);
  }

  set radius(value: number) {
    this.$live("radius").setU32(this.$at + 8, this.$fit("u32", "radius", value));
  }

  get circle_color(): NvOSD_ColorParams {
    return new NvOSD_ColorParams(this.$live("circle_color"), this.$at + 16);
  }

  get has_bg_color(): number {
    return this.$live("has_bg_color").u32(this.$at + 48);
  }

  set has_bg_color(value: number) {
    this.$live("has_bg_color").setU32(this.$at + 48, this.$fit("u32", "has_bg_color", value));
  }

  get bg_color(): NvOSD_ColorParams {
    return new NvOSD_ColorParams(this.$live("bg_color"), this.$at + 56);
  }

  get circle_width(): number {
    return this.$live("circle_width").u32(this.$at + 88);
  }

  set circle_width(value: number) {
    this.$live("circle_width").setU32(this.$at + 88, this.$fit("u32", "circle_width", value));
  }

  get reserved(): number {
    return this.$live("reserved").u32(this.$at + 92);
  }

  set reserved(value: number) {
    this.$live("reserved").setU32(this.$at + 92, this.$fit("u32", "reserved", value));
  }
}
