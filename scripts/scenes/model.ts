import type { Vec3 } from "./geometry.ts";
import type { Painter } from "./painter.ts";

/** The detector's classes, in DeepStream's order: the index is the class_id. */
export const classNames = ["car", "two-wheeler", "person", "road sign"] as const;
export type ClassName = (typeof classNames)[number];

/** A thing that can be drawn where a pose says. */
export interface Model {
  /** Undefined for clutter: it hides things and has no box. */
  readonly label: ClassName | undefined;
  /** Corners of a hull for its shadow, in its own coordinates. */
  readonly silhouette: readonly Vec3[];
  /** Ground it needs: length along x, width along y, in metres. */
  readonly footprint: readonly [length: number, width: number];
  /** `travelled` in metres turns wheels and swings legs; `braking` lights lamps. */
  draw(painter: Painter, travelled: number, braking: boolean): void;
}
