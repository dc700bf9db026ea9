import { blend, brighten, grey, hsv, type Rgb } from "../colour.ts";
import type { Vec3 } from "../geometry.ts";
import type { Model } from "../model.ts";
import type { Painter } from "../painter.ts";
import type { Random } from "../random.ts";

export interface Clothes {
  readonly top: Rgb;
  readonly legs: Rgb;
  readonly shoes: Rgb;
  readonly skin: Rgb;
  readonly hair: Rgb;
  readonly bareArms: boolean;
}

export function drawClothes(random: Random): Clothes {
  const cloth = (): Rgb =>
    random.chance(0.35)
      ? grey(random.pick([20, 35, 60, 110, 190, 235]) + random.between(-10, 10))
      : hsv(random.between(0, 360), random.between(0.25, 0.9), random.between(0.25, 0.95));
  return {
    top: cloth(),
    legs: random.chance(0.6) ? blend(grey(random.between(20, 70)), [40, 55, 95], random.unit()) : cloth(),
    shoes: grey(random.pick([20, 30, 60, 220])),
    skin: blend([232, 190, 160], [92, 60, 42], random.unit()),
    hair: random.pick<Rgb>([
      [25, 20, 18],
      [30, 24, 20],
      [70, 46, 28],
      [120, 84, 48],
      [186, 150, 96],
      [150, 150, 150],
    ]),
    bareArms: random.chance(0.4),
  };
}

type Load = "none" | "backpack" | "bag" | "skirt" | "umbrella";

/** Someone on foot: walks when moved, stands otherwise. */
export class Person implements Model {
  readonly label = "person";
  readonly silhouette: readonly Vec3[];
  readonly footprint = [0.6, 0.6] as const;
  readonly #size: number;
  readonly #girth: number;
  readonly #clothes: Clothes;
  readonly #load: Load;
  readonly #walking: boolean;
  readonly #phase: number;

  constructor(random: Random, walking: boolean) {
    this.#size = random.chance(0.12) ? random.between(0.62, 0.85) : random.between(0.9, 1.08);
    this.#girth = this.#size * random.between(0.9, 1.2);
    this.#clothes = drawClothes(random);
    this.#load = random.pick<Load>(["none", "none", "none", "backpack", "bag", "skirt"]);
    this.#walking = walking;
    this.#phase = random.between(0, 2 * Math.PI);
    const s = this.#size;
    const g = this.#girth;
    this.silhouette = [
      ...[-1, 1].flatMap((side): Vec3[] => [
        [0.1, side * 0.1, 0],
        [-0.12, side * 0.12, 0],
        [0.1, side * 0.26 * g, 0.9 * s],
        [-0.1, side * 0.26 * g, 1.4 * s],
        [0.08, side * 0.1, 1.72 * s],
        [-0.08, side * 0.1, 1.72 * s],
      ]),
    ];
  }

  draw(painter: Painter, travelled: number): void {
    const { top, legs, shoes, skin, hair, bareArms } = this.#clothes;
    const s = this.#size;
    const g = this.#girth;
    const stride = this.#walking ? travelled * 4.2 + this.#phase : this.#phase;
    const swing = (this.#walking ? 0.3 : 0.05) * Math.sin(stride) * s;
    const lift = this.#walking ? Math.abs(Math.cos(stride)) * 0.03 : 0;
    const hip = 0.88 * s + lift;
    const shoulder = 1.4 * s + lift;
    for (const side of [-1, 1] as const) {
      const foot = swing * side;
      const knee: Vec3 = [foot * 0.55 + 0.05 * s, side * 0.1 * g, hip * 0.52];
      painter.capsule(
        [foot - 0.02, side * 0.1 * g, 0.06],
        [foot + 0.15 * s, side * 0.11 * g, 0.05],
        0.06,
        0.05,
        shoes,
      );
      painter.capsule(knee, [foot, side * 0.1 * g, 0.12], 0.075 * g, 0.06 * g, legs);
      painter.capsule([0, side * 0.09 * g, hip], knee, 0.1 * g, 0.08 * g, legs);
    }
    if (this.#load === "skirt") painter.capsule([0, 0, hip], [0, 0, hip * 0.55], 0.15 * g, 0.22 * g, legs);
    const arm = bareArms ? skin : brighten(top, 0.92);
    for (const side of [-1, 1] as const) {
      const hand: Vec3 = [-swing * side * 0.9 + 0.06, side * 0.27 * g, 0.84 * s];
      const elbow: Vec3 = [-swing * side * 0.35 - 0.04, side * 0.28 * g, 1.1 * s];
      painter.capsule(elbow, hand, 0.048 * g, 0.04 * g, arm);
      painter.ball(hand, 0.05 * s, skin);
      painter.capsule([0, side * 0.21 * g, shoulder - 0.03], elbow, 0.065 * g, 0.052 * g, top);
      if (side === 1 && this.#load === "bag") {
        painter.capsule(
          [hand[0], hand[1], 0.72 * s],
          [hand[0] + 0.1, hand[1], 0.6 * s],
          0.08,
          0.13,
          brighten(legs, 1.4),
        );
      }
    }
    painter.capsule([0, 0.07 * g, hip + 0.05], [0, 0.12 * g, shoulder], 0.12 * g, 0.13 * g, top);
    painter.capsule([0, -0.07 * g, hip + 0.05], [0, -0.12 * g, shoulder], 0.12 * g, 0.13 * g, top);
    painter.capsule([0.02, 0, hip + 0.1], [0.02, 0, shoulder - 0.02], 0.14 * g, 0.15 * g, top);
    if (this.#load === "backpack") {
      painter.capsule([-0.19, 0, hip + 0.15], [-0.18, 0, shoulder - 0.05], 0.15, 0.14, brighten(shoes, 1.5));
    }
    painter.capsule([0.02, 0, shoulder + 0.05], [0.03, 0, shoulder + 0.16 * s], 0.055, 0.06, skin);
    painter.ball([0.04, 0, 1.6 * s + lift], 0.112 * s, skin);
    painter.ball([0.0, 0, 1.64 * s + lift], 0.115 * s, hair);
  }
}
