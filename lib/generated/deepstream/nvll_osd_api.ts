// Generated from C headers by `bun run bindgen`. Do not edit.
import { Struct } from "../../native/struct.ts";

export const functions = {
  nvll_osd_create_context: { args: [], returns: "ptr" },
  nvll_osd_destroy_context: { args: ["ptr"], returns: "void" },
  nvll_osd_set_params: { args: ["ptr", "i32", "i32"], returns: "ptr" },
  nvll_osd_set_clock_params: { args: ["ptr", "ptr"], returns: "void" },
  nvll_osd_init_colors_for_hw_blend: { args: ["ptr", "ptr", "i32"], returns: "i32" },
  nvll_osd_put_text: { args: ["ptr", "ptr"], returns: "i32" },
  nvll_osd_draw_rectangles: { args: ["ptr", "ptr"], returns: "i32" },
  nvll_osd_blur_rectangles: { args: ["ptr", "ptr"], returns: "i32" },
  nvll_osd_draw_segment_masks: { args: ["ptr", "ptr"], returns: "i32" },
  nvll_osd_draw_lines: { args: ["ptr", "ptr"], returns: "i32" },
  nvll_osd_draw_arrows: { args: ["ptr", "ptr"], returns: "i32" },
  nvll_osd_draw_circles: { args: ["ptr", "ptr"], returns: "i32" },
  nvll_osd_apply: { args: ["ptr", "ptr", "ptr"], returns: "i32" },
} as const;

export const constants = {
  MAX_IN_BUF: 16,
  MAX_BORDER_WIDTH: 32,
} as const;

export class NvOSD_FrameTextParams extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    buf_ptr: { offset: 0, size: 8, kind: "ptr", to: "NvBufSurfaceParams" },
    mode: { offset: 8, size: 4, kind: "u32", enum: "NvOSD_Mode" },
    num_strings: { offset: 12, size: 4, kind: "i32" },
    text_params_list: { offset: 16, size: 8, kind: "ptr", to: "NvOSD_TextParams" },
    surf: { offset: 24, size: 8, kind: "ptr", to: "NvBufSurface" },
  } as const;

  get buf_ptr(): number {
    return this.$live("buf_ptr").pointer(this.$at);
  }

  set buf_ptr(_value: never) {
    this.$refusePointer("buf_ptr");
  }

  get mode(): number {
    return this.$live("mode").u32(this.$at + 8);
  }

  set mode(value: number) {
    this.$live("mode").setU32(this.$at + 8, this.$fit("u32", "mode", value));
  }

  get num_strings(): number {
    return this.$live("num_strings").i32(this.$at + 12);
  }

  set num_strings(value: number) {
    this.$live("num_strings").setI32(this.$at + 12, this.$fit("i32", "num_strings", value));
  }

  get text_params_list(): number {
    return this.$live("text_params_list").pointer(this.$at + 16);
  }

  set text_params_list(_value: never) {
    this.$refusePointer("text_params_list");
  }

  get surf(): number {
    return this.$live("surf").pointer(this.$at + 24);
  }

  set surf(_value: never) {
    this.$refusePointer("surf");
  }
}

export class NvOSD_FrameRectParams extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    buf_ptr: { offset: 0, size: 8, kind: "ptr", to: "NvBufSurfaceParams" },
    mode: { offset: 8, size: 4, kind: "u32", enum: "NvOSD_Mode" },
    num_rects: { offset: 12, size: 4, kind: "i32" },
    rect_params_list: { offset: 16, size: 8, kind: "ptr", to: "NvOSD_RectParams" },
    mask_params_list: { offset: 24, size: 8, kind: "ptr", to: "NvOSD_MaskParams" },
    surf: { offset: 32, size: 8, kind: "ptr", to: "NvBufSurface" },
  } as const;

  get buf_ptr(): number {
    return this.$live("buf_ptr").pointer(this.$at);
  }

  set buf_ptr(_value: never) {
    this.$refusePointer("buf_ptr");
  }

  get mode(): number {
    return this.$live("mode").u32(this.$at + 8);
  }

  set mode(value: number) {
    this.$live("mode").setU32(this.$at + 8, this.$fit("u32", "mode", value));
  }

  get num_rects(): number {
    return this.$live("num_rects").i32(this.$at + 12);
  }

  set num_rects(value: number) {
    this.$live("num_rects").setI32(this.$at + 12, this.$fit("i32", "num_rects", value));
  }

  get rect_params_list(): number {
    return this.$live("rect_params_list").pointer(this.$at + 16);
  }

  set rect_params_list(_value: never) {
    this.$refusePointer("rect_params_list");
  }

  get mask_params_list(): number {
    return this.$live("mask_params_list").pointer(this.$at + 24);
  }

  set mask_params_list(_value: never) {
    this.$refusePointer("mask_params_list");
  }

  get surf(): number {
    return this.$live("surf").pointer(this.$at + 32);
  }

  set surf(_value: never) {
    this.$refusePointer("surf");
  }
}

export class NvOSD_FrameSegmentMaskParams extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    buf_ptr: { offset: 0, size: 8, kind: "ptr", to: "NvBufSurfaceParams" },
    mode: { offset: 8, size: 4, kind: "u32", enum: "NvOSD_Mode" },
    num_segments: { offset: 12, size: 4, kind: "i32" },
    rect_params_list: { offset: 16, size: 8, kind: "ptr", to: "NvOSD_RectParams" },
    mask_params_list: { offset: 24, size: 8, kind: "ptr", to: "NvOSD_MaskParams" },
    surf: { offset: 32, size: 8, kind: "ptr", to: "NvBufSurface" },
  } as const;

  get buf_ptr(): number {
    return this.$live("buf_ptr").pointer(this.$at);
  }

  set buf_ptr(_value: never) {
    this.$refusePointer("buf_ptr");
  }

  get mode(): number {
    return this.$live("mode").u32(this.$at + 8);
  }

  set mode(value: number) {
    this.$live("mode").setU32(this.$at + 8, this.$fit("u32", "mode", value));
  }

  get num_segments(): number {
    return this.$live("num_segments").i32(this.$at + 12);
  }

  set num_segments(value: number) {
    this.$live("num_segments").setI32(this.$at + 12, this.$fit("i32", "num_segments", value));
  }

  get rect_params_list(): number {
    return this.$live("rect_params_list").pointer(this.$at + 16);
  }

  set rect_params_list(_value: never) {
    this.$refusePointer("rect_params_list");
  }

  get mask_params_list(): number {
    return this.$live("mask_params_list").pointer(this.$at + 24);
  }

  set mask_params_list(_value: never) {
    this.$refusePointer("mask_params_list");
  }

  get surf(): number {
    return this.$live("surf").pointer(this.$at + 32);
  }

  set surf(_value: never) {
    this.$refusePointer("surf");
  }
}

export class NvOSD_FrameLineParams extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    buf_ptr: { offset: 0, size: 8, kind: "ptr", to: "NvBufSurfaceParams" },
    mode: { offset: 8, size: 4, kind: "u32", enum: "NvOSD_Mode" },
    num_lines: { offset: 12, size: 4, kind: "i32" },
    line_params_list: { offset: 16, size: 8, kind: "ptr", to: "NvOSD_LineParams" },
    surf: { offset: 24, size: 8, kind: "ptr", to: "NvBufSurface" },
  } as const;

  get buf_ptr(): number {
    return this.$live("buf_ptr").pointer(this.$at);
  }

  set buf_ptr(_value: never) {
    this.$refusePointer("buf_ptr");
  }

  get mode(): number {
    return this.$live("mode").u32(this.$at + 8);
  }

  set mode(value: number) {
    this.$live("mode").setU32(this.$at + 8, this.$fit("u32", "mode", value));
  }

  get num_lines(): number {
    return this.$live("num_lines").i32(this.$at + 12);
  }

  set num_lines(value: number) {
    this.$live("num_lines").setI32(this.$at + 12, this.$fit("i32", "num_lines", value));
  }

  get line_params_list(): number {
    return this.$live("line_params_list").pointer(this.$at + 16);
  }

  set line_params_list(_value: never) {
    this.$refusePointer("line_params_list");
  }

  get surf(): number {
    return this.$live("surf").pointer(this.$at + 24);
  }

  set surf(_value: never) {
    this.$refusePointer("surf");
  }
}

export class NvOSD_FrameArrowParams extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    buf_ptr: { offset: 0, size: 8, kind: "ptr", to: "NvBufSurfaceParams" },
    mode: { offset: 8, size: 4, kind: "u32", enum: "NvOSD_Mode" },
    num_arrows: { offset: 12, size: 4, kind: "i32" },
    arrow_params_list: { offset: 16, size: 8, kind: "ptr", to: "NvOSD_ArrowParams" },
    surf: { offset: 24, size: 8, kind: "ptr", to: "NvBufSurface" },
  } as const;

  get buf_ptr(): number {
    return this.$live("buf_ptr").pointer(this.$at);
  }

  set buf_ptr(_value: never) {
    this.$refusePointer("buf_ptr");
  }

  get mode(): number {
    return this.$live("mode").u32(this.$at + 8);
  }

  set mode(value: number) {
    this.$live("mode").setU32(this.$at + 8, this.$fit("u32", "mode", value));
  }

  get num_arrows(): number {
    return this.$live("num_arrows").i32(this.$at + 12);
  }

  set num_arrows(value: number) {
    this.$live("num_arrows").setI32(this.$at + 12, this.$fit("i32", "num_arrows", value));
  }

  get arrow_params_list(): number {
    return this.$live("arrow_params_list").pointer(this.$at + 16);
  }

  set arrow_params_list(_value: never) {
    this.$refusePointer("arrow_params_list");
  }

  get surf(): number {
    return this.$live("surf").pointer(this.$at + 24);
  }

  set surf(_value: never) {
    this.$refusePointer("surf");
  }
}

export class NvOSD_FrameCircleParams extends Struct {
  static readonly size = 32;
  static readonly align = 8;
  static readonly fields = {
    buf_ptr: { offset: 0, size: 8, kind: "ptr", to: "NvBufSurfaceParams" },
    mode: { offset: 8, size: 4, kind: "u32", enum: "NvOSD_Mode" },
    num_circles: { offset: 12, size: 4, kind: "i32" },
    circle_params_list: { offset: 16, size: 8, kind: "ptr", to: "NvOSD_CircleParams" },
    surf: { offset: 24, size: 8, kind: "ptr", to: "NvBufSurface" },
  } as const;

  get buf_ptr(): number {
    return this.$live("buf_ptr").pointer(this.$at);
  }

  set buf_ptr(_value: never) {
    this.$refusePointer("buf_ptr");
  }

  get mode(): number {
    return this.$live("mode").u32(this.$at + 8);
  }

  set mode(value: number) {
    this.$live("mode").setU32(this.$at + 8, this.$fit("u32", "mode", value));
  }

  get num_circles(): number {
    return this.$live("num_circles").i32(this.$at + 12);
  }

  set num_circles(value: number) {
    this.$live("num_circles").setI32(this.$at + 12, this.$fit("i32", "num_circles", value));
  }

  get circle_params_list(): number {
    return this.$live("circle_params_list").pointer(this.$at + 16);
  }

  set circle_params_list(_value: never) {
    this.$refusePointer("circle_params_list");
  }

  get surf(): number {
    return this.$live("surf").pointer(this.$at + 24);
  }

  set surf(_value: never) {
    this.$refusePointer("surf");
  }
}
