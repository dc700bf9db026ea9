import { blend, brighten, grey, hsv, type Rgb } from "../colour.ts";
import type { Vec3 } from "../geometry.ts";
import type { Model } from "../model.ts";
import type { Painter } from "../painter.ts";
import type { Random } from "../random.ts";

/** A trunk and a crown of overlapping balls, the lower ones darker. */
export class Tree implements Model {
  readonly label = undefined;
  readonly silhouette: readonly Vec3[];
  readonly footprint = [0.5, 0.5] as const;
  readonly #trunk: number;
  readonly #blobs: readonly { centre: Vec3; radius: number; colour: Rgb }[];

  constructor(random: Random, crown: number) {
    this.#trunk = crown < 1 ? 0.2 : random.between(2.2, 3.4);
    const leaf = hsv(random.between(70, 130), random.between(0.3, 0.62), random.between(0.26, 0.48));
    const autumn = random.chance(0.12) ? hsv(random.between(20, 48), 0.7, 0.62) : leaf;
    const blobs: { centre: Vec3; radius: number; colour: Rgb }[] = [];
    for (let i = 0; i < 46; i++) {
      const angle = random.between(0, 2 * Math.PI);
      const level = i / 46;
      const spread = crown * Math.sqrt(random.unit()) * (0.95 - 0.55 * Math.abs(level - 0.35));
      blobs.push({
        centre: [
          spread * Math.cos(angle),
          spread * Math.sin(angle),
          this.#trunk + crown * (0.2 + 1.3 * level),
        ],
        radius: crown * random.between(0.16, 0.34),
        colour: brighten(
          blend(leaf, autumn, random.unit()),
          0.62 + 0.55 * level + random.between(-0.1, 0.12),
        ),
      });
    }
    this.#blobs = blobs;
    this.silhouette = blobs.filter((_, i) => i % 2 === 0).map((blob) => blob.centre);
  }

  draw(painter: Painter): void {
    painter.capsule([0, 0, 0], [0, 0, this.#trunk + 0.5], 0.16, 0.12, [84, 66, 50]);
    for (const blob of this.#blobs) painter.ball(blob.centre, blob.radius, blob.colour);
  }
}

/** A lamp post with an arm over the road, or a post with traffic lights. */
export class Post implements Model {
  readonly label = undefined;
  readonly silhouette: readonly Vec3[];
  readonly footprint = [0.3, 0.3] as const;
  readonly #kind: "lamp" | "signal" | "bollard" | "bin" | "cone";
  readonly #colour: Rgb;
  readonly #height: number;

  constructor(random: Random, kind: "lamp" | "signal" | "bollard" | "bin" | "cone") {
    this.#kind = kind;
    this.#colour = kind === "cone" ? [232, 96, 32] : grey(random.between(50, 140));
    this.#height = { lamp: random.between(6, 8), signal: 3.3, bollard: 1, bin: 1.1, cone: 0.7 }[kind];
    this.silhouette = [
      [0, -0.08, 0],
      [0, 0.08, 0],
      [0, -0.08, this.#height],
      [0, 0.08, this.#height],
    ];
  }

  draw(painter: Painter, _travelled: number, red: boolean): void {
    const top = this.#height;
    switch (this.#kind) {
      case "lamp":
        painter.capsule([0, 0, 0], [0, 0, top], 0.1, 0.06, this.#colour);
        painter.capsule([0, 0, top], [1.8, 0, top + 0.25], 0.05, 0.05, this.#colour);
        painter.capsule([1.5, 0, top + 0.22], [2.1, 0, top + 0.26], 0.12, 0.1, grey(200));
        break;
      case "signal":
        painter.capsule([0, 0, 0], [0, 0, top], 0.07, 0.07, this.#colour);
        painter.capsule([0.05, 0, top - 0.75], [0.05, 0, top], 0.17, 0.17, grey(24));
        painter.ball([0.2, 0, top], 0.1, red ? [255, 60, 46] : [70, 22, 20]);
        painter.ball([0.2, 0, top - 0.7], 0.1, red ? [18, 60, 34] : [70, 250, 150]);
        break;
      case "bin":
        painter.capsule([0, 0, 0.2], [0, 0, top], 0.28, 0.32, this.#colour);
        painter.ball([0, 0, top + 0.1], 0.24, grey(30));
        break;
      case "cone":
        painter.capsule([0, 0, 0.05], [0, 0, 0.08], 0.24, 0.2, brighten(this.#colour, 0.7));
        painter.capsule([0, 0, 0.1], [0, 0, top], 0.15, 0.04, this.#colour);
        painter.capsule([0, 0, 0.34], [0, 0, 0.44], 0.12, 0.1, grey(240));
        break;
      case "bollard":
        painter.capsule([0, 0, 0], [0, 0, top], 0.09, 0.09, this.#colour);
        painter.capsule([0, 0, top - 0.2], [0, 0, top - 0.1], 0.1, 0.1, grey(225));
        break;
    }
  }
}

/** A block with a flat roof and rows of windows. */
export class Building implements Model {
  readonly label = undefined;
  readonly silhouette: readonly Vec3[];
  readonly footprint: readonly [number, number];
  readonly #height: number;
  readonly #wall: Rgb;
  readonly #roof: Rgb;
  readonly #window: Rgb;
  readonly #floor: number;
  readonly #bay: number;
  readonly #units: readonly (readonly [number, number, number])[];

  constructor(random: Random, length: number, width: number) {
    this.footprint = [length, width];
    this.#height = random.between(5, 14);
    this.#wall = random.chance(0.5)
      ? hsv(random.between(10, 45), random.between(0.1, 0.5), random.between(0.4, 0.85))
      : grey(random.between(90, 215));
    this.#roof = blend(grey(random.between(80, 170)), this.#wall, 0.2);
    this.#window = blend(grey(random.between(30, 80)), [60, 90, 115], random.unit());
    this.#floor = random.between(2.8, 3.6);
    this.#bay = random.between(1.8, 3.4);
    const unit = (): readonly [number, number, number] => [
      random.between(-0.35, 0.35) * length,
      random.between(-0.35, 0.35) * width,
      random.between(0.5, 1.4),
    ];
    this.#units = [unit(), unit(), unit()];
    const [l, w] = [length / 2, width / 2];
    this.silhouette = [0, this.#height].flatMap((z): Vec3[] => [
      [l, w, z],
      [-l, w, z],
      [-l, -w, z],
      [l, -w, z],
    ]);
  }

  draw(painter: Painter): void {
    const [l, w] = [this.footprint[0] / 2, this.footprint[1] / 2];
    const base: readonly Vec3[] = [
      [l, -w, 0],
      [l, w, 0],
      [-l, w, 0],
      [-l, -w, 0],
    ];
    for (const [i, a] of base.entries()) this.#wallFace(painter, a, base[(i + 1) % 4] ?? a);
    const h = this.#height;
    painter.face(
      base.map(([x, y]): Vec3 => [x, y, h]),
      brighten(this.#wall, 0.9),
    );
    painter.face(
      base.map(([x, y]): Vec3 => [x * 0.97, y * 0.97, h]),
      this.#roof,
    );
    for (const [x, y, size] of this.#units) box(painter, [x, y, h], size, grey(150));
  }

  #wallFace(painter: Painter, a: Vec3, b: Vec3): void {
    const h = this.#height;
    if (!painter.face([a, b, [b[0], b[1], h], [a[0], a[1], h]], this.#wall)) return;
    const wide = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const bays = Math.floor(wide / this.#bay);
    const floors = Math.floor(h / this.#floor);
    const at = (u: number, z: number): Vec3 => [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u, z];
    for (let floor = 0; floor < floors; floor++) {
      const [z0, z1] = [(floor + 0.3) * this.#floor, (floor + 0.82) * this.#floor];
      for (let bay = 0; bay < bays; bay++) {
        const [u0, u1] = [(bay + 0.22) / bays, (bay + 0.78) / bays];
        painter.face([at(u0, z0), at(u1, z0), at(u1, z1), at(u0, z1)], this.#window, 0.4);
      }
    }
  }
}

function box(painter: Painter, at: Vec3, size: number, colour: Rgb): void {
  const s = size / 2;
  const p = (x: number, y: number, z: number): Vec3 => [at[0] + x * s, at[1] + y * s, at[2] + z * s];
  painter.face([p(1, -1, 0), p(1, 1, 0), p(1, 1, 2), p(1, -1, 2)], colour);
  painter.face([p(-1, 1, 0), p(-1, -1, 0), p(-1, -1, 2), p(-1, 1, 2)], colour);
  painter.face([p(1, 1, 0), p(-1, 1, 0), p(-1, 1, 2), p(1, 1, 2)], colour);
  painter.face([p(-1, -1, 0), p(1, -1, 0), p(1, -1, 2), p(-1, -1, 2)], colour);
  painter.face([p(-1, -1, 2), p(1, -1, 2), p(1, 1, 2), p(-1, 1, 2)], colour);
}
