/** World coordinates: metres, x east, y north, z up. Objects: x forward, y left, z up, origin on the ground. */
export type Vec3 = readonly [number, number, number];
export type Point = readonly [number, number];

export function add(a: Vec3, b: Vec3): Vec3 {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Vec3, b: Vec3): Vec3 {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Vec3, factor: number): Vec3 {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function dot(a: Vec3, b: Vec3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function length(a: Vec3): number {
  return Math.hypot(a[0], a[1], a[2]);
}

export function normalize(a: Vec3): Vec3 {
  return scale(a, 1 / (length(a) || 1));
}

export function mix(a: Vec3, b: Vec3, t: number): Vec3 {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** Newell's normal of a polygon whose corners run anticlockwise seen from outside. */
export function normalOf(points: readonly Vec3[]): Vec3 {
  let [x, y, z] = [0, 0, 0];
  let previous = points[points.length - 1] ?? [0, 0, 0];
  for (const p of points) {
    x += (previous[1] - p[1]) * (previous[2] + p[2]);
    y += (previous[2] - p[2]) * (previous[0] + p[0]);
    z += (previous[0] - p[0]) * (previous[1] + p[1]);
    previous = p;
  }
  return normalize([x, y, z]);
}

export function centreOf(points: readonly Vec3[]): Vec3 {
  let sum: Vec3 = [0, 0, 0];
  for (const p of points) sum = add(sum, p);
  return scale(sum, 1 / points.length);
}

/** Where an object stands: a place on the ground and the direction it faces. */
export class Pose {
  readonly at: Vec3;
  readonly heading: number;
  readonly #cos: number;
  readonly #sin: number;

  constructor(at: Vec3, heading: number) {
    this.at = at;
    this.heading = heading;
    this.#cos = Math.cos(heading);
    this.#sin = Math.sin(heading);
  }

  toWorld(p: Vec3): Vec3 {
    return [
      this.at[0] + p[0] * this.#cos - p[1] * this.#sin,
      this.at[1] + p[0] * this.#sin + p[1] * this.#cos,
      this.at[2] + p[2],
    ];
  }
}

/** Convex hull, anticlockwise (Andrew's monotone chain). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const p of ordered) {
      for (;;) {
        const b = chain.at(-1);
        const a = chain.at(-2);
        if (a === undefined || b === undefined) break;
        if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

/** Points around an ellipse in the plane spanned by two half axes. */
export function ring(centre: Vec3, axisA: Vec3, axisB: Vec3, corners: number): Vec3[] {
  const points: Vec3[] = [];
  for (let i = 0; i < corners; i++) {
    const angle = (2 * Math.PI * i) / corners;
    points.push(add(centre, add(scale(axisA, Math.cos(angle)), scale(axisB, Math.sin(angle)))));
  }
  return points;
}
