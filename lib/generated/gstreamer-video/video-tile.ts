// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const functions = {
  gst_video_tile_get_index: { args: ["u32", "i32", "i32", "i32", "i32"], returns: "u32" },
} as const;

export const constants = {
  GST_VIDEO_TILE_TYPE_SHIFT: 16,
  GST_VIDEO_TILE_TYPE_MASK: 65535,
  GST_VIDEO_TILE_Y_TILES_SHIFT: 16,
  GST_VIDEO_TILE_X_TILES_MASK: 65535,
} as const;

export const GstVideoTileType = {
  GST_VIDEO_TILE_TYPE_INDEXED: 0,
} as const;
export type GstVideoTileType = (typeof GstVideoTileType)[keyof typeof GstVideoTileType];

export const GstVideoTileMode = {
  GST_VIDEO_TILE_MODE_UNKNOWN: 0,
  GST_VIDEO_TILE_MODE_ZFLIPZ_2X2: 65536,
  GST_VIDEO_TILE_MODE_LINEAR: 131072,
} as const;
export type GstVideoTileMode = (typeof GstVideoTileMode)[keyof typeof GstVideoTileMode];

export class GstVideoTileInfo extends Struct {
  static readonly size = 32;
  static readonly align = 4;
  static readonly fields = {
    width: { offset: 0, size: 4, kind: "u32" },
    height: { offset: 4, size: 4, kind: "u32" },
    stride: { offset: 8, size: 4, kind: "u32" },
    size: { offset: 12, size: 4, kind: "u32" },
    padding: { offset: 16, size: 16, kind: "array", of: "u32", length: 4 },
  } as const;

  get width(): number {
    return this.$live("width").u32(this.$at);
  }

  set width(value: number) {
    this.$live("width").setU32(this.$at, this.$fit("u32", "width", value));
  }

  get height(): number {
    return this.$live("height").u32(this.$at + 4);
  }

  set height(value: number) {
    this.$live("height").setU32(this.$at + 4, this.$fit("u32", "height", value));
  }

  get stride(): number {
    return this.$live("stride").u32(this.$at + 8);
  }

  set stride(value: number) {
    this.$live("stride").setU32(this.$at + 8, this.$fit("u32", "stride", value));
  }

  get size(): number {
    return this.$live("size").u32(this.$at + 12);
  }

  set size(value: number) {
    this.$live("size").setU32(this.$at + 12, this.$fit("u32", "size", value));
  }

  get padding(): NumberArray {
    return new NumberArray(this.$live("padding"), this.$at + 16, 4, "u32");
  }
}
