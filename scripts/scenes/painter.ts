import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Camera } from "./camera.ts";
import { brighten, css, type Rgb } from "./colour.ts";
import {
  add,
  centreOf,
  convexHull,
  dot,
  normalOf,
  type Point,
  type Pose,
  scale,
  subtract,
  type Vec3,
} from "./geometry.ts";
import type { Light } from "./light.ts";
import type { VisibilityMap } from "./visibility.ts";

/** Draws the solids of one object at a time into the picture and the visibility map. */
export class Painter {
  readonly context: SKRSContext2D;
  readonly camera: Camera;
  readonly light: Light;
  readonly #visibility: VisibilityMap | undefined;
  #pose: Pose;
  #owner = 0;

  constructor(
    context: SKRSContext2D,
    camera: Camera,
    light: Light,
    pose: Pose,
    visibility: VisibilityMap | undefined,
  ) {
    this.context = context;
    this.camera = camera;
    this.light = light;
    this.#pose = pose;
    this.#visibility = visibility;
  }

  /** What follows is drawn in this object's coordinates and belongs to it (0: to the scenery). */
  begin(pose: Pose, owner: number): void {
    this.#pose = pose;
    this.#owner = owner;
  }

  get pose(): Pose {
    return this.#pose;
  }

  /** Pixels per metre at the object. */
  get scale(): number {
    return this.camera.pixelsPerMetre(this.camera.depth(this.#pose.at));
  }

  /** A flat face, corners anticlockwise seen from outside; drawn if it faces the camera, lit by its normal. */
  face(points: readonly Vec3[], colour: Rgb, gloss = 0): boolean {
    const world = points.map((p) => this.#pose.toWorld(p));
    const normal = normalOf(world);
    const toEye = subtract(this.camera.eye, centreOf(world));
    if (dot(normal, toEye) <= 0) return false;
    this.#fill(this.camera.projectPolygon(world), css(this.light.shade(colour, normal, toEye, gloss)));
    return true;
  }

  /** A face that shines by itself, or is painted in a colour that is already lit. */
  flat(points: readonly Vec3[], colour: Rgb, alpha = 1): void {
    const world = points.map((p) => this.#pose.toWorld(p));
    this.#fill(this.camera.projectPolygon(world), css(colour, alpha));
  }

  /** A detail on a face that is already drawn (a window, a lamp): both sides, lit by its own normal. */
  decal(points: readonly Vec3[], colour: Rgb, gloss = 0): void {
    const world = points.map((p) => this.#pose.toWorld(p));
    const normal = normalOf(world);
    const toEye = subtract(this.camera.eye, centreOf(world));
    if (dot(normal, toEye) <= 0) return;
    this.#fill(this.camera.projectPolygon(world), css(this.light.shade(colour, normal, toEye, gloss)));
  }

  /** A limb: two balls and the hull between them, lit from above with a darker lower side. */
  capsule(from: Vec3, to: Vec3, fromRadius: number, toRadius: number, colour: Rgb): void {
    const [a, b] = [this.#pose.toWorld(from), this.#pose.toWorld(to)];
    const outline = this.#capsuleOutline(a, b, fromRadius, toRadius);
    this.#fill(outline, css(brighten(this.light.shadeRound(colour), 0.78)));
    const lift: Vec3 = add(scale(this.light.towardsSun, 0.35), [0, 0, 0.2]);
    const lit = this.#capsuleOutline(
      add(a, scale(lift, fromRadius)),
      add(b, scale(lift, toRadius)),
      fromRadius * 0.66,
      toRadius * 0.66,
    );
    this.#paint(lit, css(this.light.shadeRound(colour), 0.8));
  }

  ball(centre: Vec3, radius: number, colour: Rgb): void {
    this.capsule(centre, centre, radius, radius, colour);
  }

  /** A stroke on a surface, as wide as it is in metres; it adds nothing to the object's outline. */
  line(points: readonly Vec3[], width: number, colour: Rgb, alpha = 1): void {
    const pixels = Math.max(width * this.scale, 0.35);
    this.context.strokeStyle = css(colour, alpha * Math.min(1, (width * this.scale) / 0.35));
    this.context.lineWidth = pixels;
    this.context.beginPath();
    for (const [i, p] of points.entries()) {
      const [x, y] = this.camera.project(this.#pose.toWorld(p));
      if (i === 0) this.context.moveTo(x, y);
      else this.context.lineTo(x, y);
    }
    this.context.stroke();
  }

  #capsuleOutline(a: Vec3, b: Vec3, radiusA: number, radiusB: number): Point[] {
    const points: Point[] = [];
    for (const [centre, radius] of [
      [a, radiusA],
      [b, radiusB],
    ] as const) {
      const [x, y] = this.camera.project(centre);
      const pixels = radius * this.camera.pixelsPerMetre(this.camera.depth(centre));
      const corners = pixels > 6 ? 16 : 8;
      for (let i = 0; i < corners; i++) {
        const angle = (2 * Math.PI * i) / corners;
        points.push([x + pixels * Math.cos(angle), y + pixels * Math.sin(angle)]);
      }
    }
    return convexHull(points);
  }

  #fill(outline: readonly Point[], style: string): void {
    if (outline.length < 3) return;
    this.#paint(swell(outline), style);
    this.#visibility?.fill(outline, this.#owner);
  }

  #paint(outline: readonly Point[], style: string): void {
    const context = this.context;
    context.fillStyle = style;
    context.beginPath();
    let first = true;
    for (const [x, y] of outline) {
      if (first) context.moveTo(x, y);
      else context.lineTo(x, y);
      first = false;
    }
    context.closePath();
    context.fill();
  }
}

/** Moves corners out by a third of a pixel, so that no background shines through between two faces. */
function swell(outline: readonly Point[]): Point[] {
  let [cx, cy] = [0, 0];
  for (const [x, y] of outline) {
    cx += x / outline.length;
    cy += y / outline.length;
  }
  return outline.map(([x, y]) => {
    const [dx, dy] = [x - cx, y - cy];
    const grow = 1 + 0.33 / Math.max(Math.hypot(dx, dy), 1);
    return [cx + dx * grow, cy + dy * grow];
  });
}
