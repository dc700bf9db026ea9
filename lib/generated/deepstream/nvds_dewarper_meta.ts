// Generated from C headers by `bun run bindgen`. Do not edit.
import { NumberArray } from "../../native/array.ts";
import { Struct } from "../../native/struct.ts";

export const constants = {
  MAX_DEWARPED_VIEWS: 4,
} as const;

export const NvDsSurfaceType = {
  NVDS_META_SURFACE_NONE: 0,
  NVDS_META_SURFACE_FISH_PUSHBROOM: 1,
  NVDS_META_SURFACE_FISH_VERTCYL: 2,
  NVDS_META_SURFACE_PERSPECTIVE_PERSPECTIVE: 3,
  NVDS_META_SURFACE_FISH_PERSPECTIVE: 4,
  NVDS_META_SURFACE_FISH_FISH: 5,
  NVDS_META_SURFACE_FISH_CYL: 6,
  NVDS_META_SURFACE_FISH_EQUIRECT: 7,
  NVDS_META_SURFACE_FISH_PANINI: 8,
  NVDS_META_SURFACE_PERSPECTIVE_EQUIRECT: 9,
  NVDS_META_SURFACE_PERSPECTIVE_PANINI: 10,
  NVDS_META_SURFACE_EQUIRECT_CYLINDER: 11,
  NVDS_META_SURFACE_EQUIRECT_EQUIRECT: 12,
  NVDS_META_SURFACE_EQUIRECT_FISHEYE: 13,
  NVDS_META_SURFACE_EQUIRECT_PANINI: 14,
  NVDS_META_SURFACE_EQUIRECT_PERSPECTIVE: 15,
  NVDS_META_SURFACE_EQUIRECT_PUSHBROOM: 16,
  NVDS_META_SURFACE_EQUIRECT_STEREOGRAPHIC: 17,
  NVDS_META_SURFACE_EQUIRECT_VERTCYLINDER: 18,
} as const;
export type NvDsSurfaceType = (typeof NvDsSurfaceType)[keyof typeof NvDsSurfaceType];

export class NvDewarperSurfaceMeta extends Struct {
  static readonly size = 40;
  static readonly align = 4;
  static readonly fields = {
    type: { offset: 0, size: 16, kind: "array", of: "u32", length: 4 },
    index: { offset: 16, size: 16, kind: "array", of: "u32", length: 4 },
    source_id: { offset: 32, size: 4, kind: "u32" },
    num_filled_surfaces: { offset: 36, size: 4, kind: "u32" },
  } as const;

  get type(): NumberArray {
    return new NumberArray(this.$live("type"), this.$at, 4, "u32");
  }

  get index(): NumberArray {
    return new NumberArray(this.$live("index"), this.$at + 16, 4, "u32");
  }

  get source_id(): number {
    return this.$live("source_id").u32(this.$at + 32);
  }

  set source_id(value: number) {
    this.$live("source_id").setU32(this.$at + 32, this.$fit("u32", "source_id", value));
  }

  get num_filled_surfaces(): number {
    return this.$live("num_filled_surfaces").u32(this.$at + 36);
  }

  set num_filled_surfaces(value: number) {
    this.$live("num_filled_surfaces").setU32(this.$at + 36, this.$fit("u32", "num_filled_surfaces", value));
  }
}
