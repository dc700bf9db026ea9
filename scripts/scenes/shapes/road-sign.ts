import { grey, type Rgb } from "../colour.ts";
import type { Pose, Vec3 } from "../geometry.ts";
import type { Model } from "../model.ts";
import type { Painter } from "../painter.ts";
import type { Random } from "../random.ts";
import { drawGlyph, type GlyphName } from "./glyphs.ts";

type Plate =
  | "limit"
  | "prohibition"
  | "stop"
  | "yield"
  | "warning"
  | "diamond"
  | "mandatory"
  | "square"
  | "board";

const red: Rgb = [196, 24, 30];
const white: Rgb = grey(240);
const blue: Rgb = [22, 74, 160];
const green: Rgb = [18, 106, 62];
const yellow: Rgb = [244, 196, 24];
const black: Rgb = grey(20);

/** One plate on a post, facing along x. The post is scenery: the object is the plate. */
export class RoadSign implements Model {
  readonly label = "road sign";
  readonly silhouette: readonly Vec3[];
  readonly footprint = [0.2, 0.9] as const;
  readonly #plate: Plate;
  readonly #radius: number;
  readonly #centre: number;
  readonly #colour: Rgb;
  readonly #glyph: GlyphName;
  readonly #aspect: number;
  readonly #lines: readonly number[];

  constructor(random: Random) {
    this.#plate = random.pick<Plate>([
      "limit",
      "limit",
      "prohibition",
      "stop",
      "yield",
      "warning",
      "diamond",
      "mandatory",
      "square",
      "square",
      "board",
    ]);
    const board = this.#plate === "board";
    this.#radius = board ? random.between(0.45, 0.75) : random.between(0.38, 0.6);
    this.#centre = (board ? random.between(2.1, 3.2) : random.between(1.9, 2.7)) + this.#radius;
    this.#colour = random.pick(board ? [blue, green, white, blue] : [blue, blue, green, yellow]);
    const speeds = ["30", "40", "50", "60", "70", "80"] as const;
    const symbols = ["walker", "arrow-up", "arrow-right", "parking", "exclamation"] as const;
    this.#glyph = this.#plate === "limit" ? random.pick(speeds) : random.pick(symbols);
    this.#aspect = board ? random.between(1.2, 2) : 1;
    this.#lines = [random.between(0.4, 0.85), random.between(0.3, 0.8), random.between(0.4, 0.85)];
    const r = this.#radius * this.#aspect;
    this.silhouette = [-1, 1].flatMap((side): Vec3[] => [
      [0, side * r, this.#centre - this.#radius],
      [0, side * r, this.#centre + this.#radius],
    ]);
  }

  /** Cosine of the angle between the plate's direction and the line to the camera. */
  facing(pose: Pose, eye: Vec3): number {
    const [dx, dy, dz] = [eye[0] - pose.at[0], eye[1] - pose.at[1], eye[2] - this.#centre];
    return (dx * Math.cos(pose.heading) + dy * Math.sin(pose.heading)) / Math.hypot(dx, dy, dz);
  }

  /** Post and bracket; drawn before the plate, as scenery. */
  drawPost(painter: Painter): void {
    const reach = this.#radius * this.#aspect;
    const posts = this.#aspect > 1.5 ? [-reach * 0.6, reach * 0.6] : [0];
    for (const y of posts) painter.capsule([-0.06, y, 0], [-0.06, y, this.#centre], 0.045, 0.045, grey(135));
  }

  draw(painter: Painter): void {
    const r = this.#radius;
    switch (this.#plate) {
      case "limit":
      case "prohibition":
        this.#polygon(painter, 20, 0, r, red);
        this.#polygon(painter, 20, 0, r * 0.78, white);
        if (this.#plate === "limit") this.#symbol(painter, r * 0.5, black);
        else
          this.#stroke(
            painter,
            [
              [-0.5, 0.5],
              [0.5, -0.5],
            ],
            0.2,
            red,
          );
        break;
      case "stop":
        this.#polygon(painter, 8, Math.PI / 8, r, white);
        this.#polygon(painter, 8, Math.PI / 8, r * 0.92, red);
        drawGlyph(painter, "stop", this.#centre, r * 0.42, white);
        break;
      case "yield":
        this.#polygon(painter, 3, -Math.PI / 2, r * 1.15, red);
        this.#polygon(painter, 3, -Math.PI / 2, r * 0.68, white);
        break;
      case "warning":
        this.#polygon(painter, 3, Math.PI / 2, r * 1.15, red);
        this.#polygon(painter, 3, Math.PI / 2, r * 0.8, white);
        drawGlyph(painter, "exclamation", this.#centre, r * 0.36, black);
        break;
      case "diamond":
        this.#polygon(painter, 4, 0, r * 1.1, white);
        this.#polygon(painter, 4, 0, r * 0.85, yellow);
        if (this.#lines[0] !== undefined && this.#lines[0] > 0.6) this.#symbol(painter, r * 0.45, black);
        break;
      case "mandatory":
        this.#polygon(painter, 20, 0, r, white);
        this.#polygon(painter, 20, 0, r * 0.93, blue);
        this.#symbol(painter, r * 0.55, white);
        break;
      case "square":
        this.#rectangle(painter, r * 0.9, r * 0.9, white);
        this.#rectangle(painter, r * 0.82, r * 0.82, this.#colour);
        this.#symbol(painter, r * 0.6, this.#colour === yellow ? black : white);
        break;
      case "board":
        this.#board(painter, r);
        break;
    }
  }

  #board(painter: Painter, r: number): void {
    const wide = r * this.#aspect;
    const ink = this.#colour === white ? black : white;
    this.#rectangle(painter, wide, r, ink);
    this.#rectangle(painter, wide - 0.05, r - 0.05, this.#colour);
    for (const [i, share] of this.#lines.entries()) {
      const z = 0.5 - i * 0.48;
      this.#stroke(
        painter,
        [
          [-0.8 * this.#aspect, z],
          [(share * 1.6 - 0.8) * this.#aspect, z],
        ],
        0.16,
        ink,
      );
    }
  }

  #symbol(painter: Painter, size: number, ink: Rgb): void {
    drawGlyph(painter, this.#glyph, this.#centre, size, ink);
  }

  #polygon(painter: Painter, corners: number, turn: number, radius: number, colour: Rgb): void {
    const points: Vec3[] = [];
    for (let i = 0; i < corners; i++) {
      const angle = turn + (2 * Math.PI * i) / corners;
      points.push([0, radius * Math.cos(angle), this.#centre + radius * Math.sin(angle)]);
    }
    painter.face(points, colour, 0.12);
  }

  #rectangle(painter: Painter, wide: number, high: number, colour: Rgb): void {
    const z = this.#centre;
    painter.face(
      [
        [0, -wide, z - high],
        [0, wide, z - high],
        [0, wide, z + high],
        [0, -wide, z + high],
      ],
      colour,
      0.12,
    );
  }

  #stroke(
    painter: Painter,
    points: readonly (readonly [number, number])[],
    width: number,
    colour: Rgb,
  ): void {
    const r = this.#radius;
    painter.line(
      points.map(([y, z]): Vec3 => [0, y * r, this.#centre + z * r]),
      width * r,
      painter.light.shadeRound(colour),
    );
  }
}
