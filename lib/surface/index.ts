/** Surfaces of a program's own, and DeepStream's JPEG encoder: apart from lib/index.ts, whose start they would slow. */
export { type EncodeOptions, encodedPicture, ObjectEncoder } from "../meta/object_encoder.ts";
export { OwnSurface, type OwnSurfaceOptions, type TransformOptions } from "./own_surface.ts";
export type { Filter, Flip } from "./transform.ts";
