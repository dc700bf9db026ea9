// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray, StructArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_video_mastering_display_info_init: { args: ["ptr"], returns: "void" },
  gst_video_mastering_display_info_from_string: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_mastering_display_info_to_string: { args: ["ptr"], returns: "ptr" },
  gst_video_mastering_display_info_is_equal: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_mastering_display_info_from_caps: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_mastering_display_info_add_to_caps: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_content_light_level_init: { args: ["ptr"], returns: "void" },
  gst_video_content_light_level_from_string: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_content_light_level_to_string: { args: ["ptr"], returns: "ptr" },
  gst_video_content_light_level_is_equal: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_content_light_level_from_caps: { args: ["ptr", "ptr"], returns: "i32" },
  gst_video_content_light_level_add_to_caps: { args: ["ptr", "ptr"], returns: "i32" },
} as const;

export class GstVideoMasteringDisplayInfoCoordinates extends Struct {
  static readonly size = 4;
  static readonly align = 2;
  static readonly fields = {
    x: { offset: 0, size: 2, kind: "u16" },
    y: { offset: 2, size: 2, kind: "u16" },
  } as const;

  get x(): number {
    return this.$live("x").u16(this.$at);
  }

  set x(value: number) {
    this.$live("x").setU16(this.$at, this.$fit("u16", "x", value));
  }

  get y(): number {
    return this.$live("y").u16(this.$at + 2);
  }

  set y(value: number) {
    this.$live("y").setU16(this.$at + 2, this.$fit("u16", "y", value));
  }
}

export class GstVideoMasteringDisplayInfo extends Struct {
  static readonly size = 56;
  static readonly align = 8;
  static readonly fields = {
    display_primaries: { offset: 0, size: 12, kind: "array", of: "struct", length: 3, type: "GstVideoMasteringDisplayInfoCoordinates" },
    white_point: { offset: 12, size: 4, kind: "struct", type: "GstVideoMasteringDisplayInfoCoordinates" },
    max_display_mastering_luminance: { offset: 16, size: 4, kind: "u32" },
    min_display_mastering_luminance: { offset: 20, size: 4, kind: "u32" },
    _gst_reserved: { offset: 24, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get display_primaries(): StructArray<GstVideoMasteringDisplayInfoCoordinates> {
    return new StructArray(this.$live("display_primaries"), this.$at, 3, GstVideoMasteringDisplayInfoCoordinates);
  }

  get white_point(): GstVideoMasteringDisplayInfoCoordinates {
    return new GstVideoMasteringDisplayInfoCoordinates(this.$live("white_point"), this.$at + 12);
  }

  get max_display_mastering_luminance(): number {
    return this.$live("max_display_mastering_luminance").u32(this.$at + 16);
  }

  set max_display_mastering_luminance(value: number) {
    this.$live("max_display_mastering_luminance").setU32(this.$at + 16, this.$fit("u32", "max_display_mastering_luminance", value));
  }

  get min_display_mastering_luminance(): number {
    return this.$live("min_display_mastering_luminance").u32(this.$at + 20);
  }

  set min_display_mastering_luminance(value: number) {
    this.$live("min_display_mastering_luminance").setU32(this.$at + 20, this.$fit("u32", "min_display_mastering_luminance", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 24, 4, "ptr");
  }
}

export class GstVideoContentLightLevel extends Struct {
  static readonly size = 40;
  static readonly align = 8;
  static readonly fields = {
    max_content_light_level: { offset: 0, size: 2, kind: "u16" },
    max_frame_average_light_level: { offset: 2, size: 2, kind: "u16" },
    _gst_reserved: { offset: 8, size: 32, kind: "array", of: "ptr", length: 4 },
  } as const;

  get max_content_light_level(): number {
    return this.$live("max_content_light_level").u16(this.$at);
  }

  set max_content_light_level(value: number) {
    this.$live("max_content_light_level").setU16(this.$at, this.$fit("u16", "max_content_light_level", value));
  }

  get max_frame_average_light_level(): number {
    return this.$live("max_frame_average_light_level").u16(this.$at + 2);
  }

  set max_frame_average_light_level(value: number) {
    this.$live("max_frame_average_light_level").setU16(this.$at + 2, this.$fit("u16", "max_frame_average_light_level", value));
  }

  get _gst_reserved(): NumberArray {
    return new NumberArray(this.$live("_gst_reserved"), this.$at + 8, 4, "ptr");
  }
}
