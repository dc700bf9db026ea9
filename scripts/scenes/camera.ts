import { add, cross, dot, normalize, type Point, scale, subtract, type Vec3 } from "./geometry.ts";

const nearPlane = 0.5;

export interface CameraPlacement {
  readonly eye: Vec3;
  readonly target: Vec3;
  /** Horizontal field of view in radians. */
  readonly fieldOfView: number;
  /** Rotation about the optical axis in radians. */
  readonly roll: number;
  readonly width: number;
  readonly height: number;
}

/** A pinhole camera; pixels have their origin at the top left of the picture. */
export class Camera {
  readonly eye: Vec3;
  readonly width: number;
  readonly height: number;
  /** Focal length in pixels. */
  readonly focal: number;
  readonly forward: Vec3;
  readonly #right: Vec3;
  readonly #down: Vec3;

  constructor(placement: CameraPlacement) {
    this.eye = placement.eye;
    this.width = placement.width;
    this.height = placement.height;
    this.focal = placement.width / 2 / Math.tan(placement.fieldOfView / 2);
    this.forward = normalize(subtract(placement.target, placement.eye));
    const upHint: Vec3 = Math.abs(this.forward[2]) > 0.999 ? [0, 1, 0] : [0, 0, 1];
    const right = normalize(cross(this.forward, upHint));
    const down = cross(this.forward, right);
    const [cos, sin] = [Math.cos(placement.roll), Math.sin(placement.roll)];
    this.#right = add(scale(right, cos), scale(down, sin));
    this.#down = add(scale(down, cos), scale(right, -sin));
  }

  depth(p: Vec3): number {
    return dot(subtract(p, this.eye), this.forward);
  }

  /** Pixels that one metre at this depth covers. */
  pixelsPerMetre(depth: number): number {
    return this.focal / Math.max(depth, nearPlane);
  }

  /** The picture of a point in front of the camera. */
  project(p: Vec3): Point {
    const offset = subtract(p, this.eye);
    const factor = this.focal / Math.max(dot(offset, this.forward), nearPlane);
    return [
      this.width / 2 + dot(offset, this.#right) * factor,
      this.height / 2 + dot(offset, this.#down) * factor,
    ];
  }

  /** The picture of a polygon, cut at the near plane; empty when it lies behind. */
  projectPolygon(points: readonly Vec3[]): Point[] {
    const pixels: Point[] = [];
    let previous = points[points.length - 1];
    if (previous === undefined) return pixels;
    let previousDepth = this.depth(previous) - nearPlane;
    for (const p of points) {
      const depth = this.depth(p) - nearPlane;
      if (depth >= 0 !== previousDepth >= 0) {
        const t = previousDepth / (previousDepth - depth);
        pixels.push(this.project(add(previous, scale(subtract(p, previous), t))));
      }
      if (depth >= 0) pixels.push(this.project(p));
      previous = p;
      previousDepth = depth;
    }
    return pixels;
  }

  /** Where the ray through a pixel meets the ground; undefined above the horizon. */
  groundAt(x: number, y: number): Point | undefined {
    const ray = add(
      this.forward,
      add(
        scale(this.#right, (x - this.width / 2) / this.focal),
        scale(this.#down, (y - this.height / 2) / this.focal),
      ),
    );
    if (ray[2] > -1e-3) return undefined;
    const t = -this.eye[2] / ray[2];
    return [this.eye[0] + ray[0] * t, this.eye[1] + ray[1] * t];
  }
}
