import { blend, brighten, grey, hsv, type Rgb } from "../colour.ts";
import { ring, type Vec3 } from "../geometry.ts";
import type { Model } from "../model.ts";
import type { Painter } from "../painter.ts";
import type { Random } from "../random.ts";
import { type Clothes, drawClothes } from "./person.ts";

type Kind = "bicycle" | "scooter" | "motorcycle";

/** A bicycle, scooter or motorcycle with its rider (and sometimes a passenger): one object, one box. */
export class TwoWheeler implements Model {
  readonly label = "two-wheeler";
  readonly kind: Kind;
  readonly silhouette: readonly Vec3[];
  readonly footprint: readonly [number, number];
  readonly #paint: Rgb;
  readonly #seat: Rgb;
  readonly #wheelbase: number;
  readonly #rider: Clothes;
  readonly #passenger: Clothes | undefined;
  readonly #helmet: Rgb | undefined;
  readonly #topCase: boolean;
  readonly #lampsOn: boolean;
  readonly #size: number;

  constructor(random: Random, lampsOn: boolean) {
    this.kind = random.pick<Kind>(["bicycle", "bicycle", "scooter", "motorcycle"]);
    const bicycle = this.kind === "bicycle";
    this.#paint = random.chance(0.3)
      ? grey(random.pick([20, 40, 200, 235]))
      : hsv(random.between(0, 360), random.between(0.5, 0.95), random.between(0.35, 0.95));
    this.#seat = grey(random.between(15, 45));
    this.#wheelbase = bicycle ? random.between(1.0, 1.12) : random.between(1.25, 1.45);
    this.#rider = drawClothes(random);
    this.#passenger = !bicycle && random.chance(0.15) ? drawClothes(random) : undefined;
    this.#helmet =
      !bicycle || random.chance(0.5)
        ? random.chance(0.5)
          ? grey(random.pick([20, 30, 120, 240]))
          : hsv(random.between(0, 360), 0.8, random.between(0.5, 1))
        : undefined;
    this.#topCase = !bicycle && this.#passenger === undefined && random.chance(0.3);
    this.#lampsOn = lampsOn && !bicycle;
    this.#size = random.between(0.93, 1.07);
    this.footprint = [this.#wheelbase + 0.75, 0.8];
    const half = this.#wheelbase / 2;
    this.silhouette = [
      [half + 0.32, 0, 0.1],
      [-half - 0.32, 0, 0.1],
      [half + 0.2, 0, 0.6],
      [-half - 0.3, 0, 0.7],
      ...[-1, 1].flatMap((side): Vec3[] => [
        [half * 0.65, side * 0.32, 1],
        [-0.2, side * 0.24, 1.4],
        [0.05, side * 0.1, 1.68],
        [0, side * 0.22, 0.3],
      ]),
    ];
  }

  draw(painter: Painter, travelled: number): void {
    const half = this.#wheelbase / 2;
    const bicycle = this.kind === "bicycle";
    const radius = bicycle ? 0.34 : this.kind === "scooter" ? 0.24 : 0.31;
    this.#wheel(painter, -half, radius);
    this.#wheel(painter, half, radius);
    if (bicycle) this.#frame(painter, half, radius);
    else this.#machine(painter, half, radius);
    this.#crew(painter, travelled, half);
  }

  #wheel(painter: Painter, x: number, radius: number): void {
    const thick = this.kind === "bicycle" ? 0.03 : 0.075;
    const rim = ring([x, 0, radius], [radius - thick, 0, 0], [0, 0, radius - thick], 12);
    for (let i = 0; i < rim.length; i++) {
      const [a, b] = [rim[i], rim[(i + 1) % rim.length]];
      if (a !== undefined && b !== undefined) painter.capsule(a, b, thick, thick, grey(22));
    }
    if (this.kind !== "bicycle") painter.ball([x, 0, radius], radius * 0.45, grey(95));
  }

  #frame(painter: Painter, half: number, radius: number): void {
    const paint = this.#paint;
    const crank: Vec3 = [-0.05, 0, 0.3];
    const saddle: Vec3 = [-0.2, 0, 0.9];
    const head: Vec3 = [half * 0.72, 0, 0.88];
    const tube = (a: Vec3, b: Vec3): void => painter.capsule(a, b, 0.03, 0.03, paint);
    tube([half, 0, radius], head);
    tube(head, crank);
    tube(crank, saddle);
    tube([-half, 0, radius], crank);
    tube([-half, 0, radius], [-0.17, 0, 0.75]);
    tube(head, [-0.16, 0, 0.78]);
    painter.capsule([-0.3, 0, 0.94], [-0.08, 0, 0.94], 0.07, 0.04, this.#seat);
    painter.capsule([half * 0.62, -0.28, 1.0], [half * 0.62, 0.28, 1.0], 0.028, 0.028, grey(30));
  }

  #machine(painter: Painter, half: number, radius: number): void {
    const scooter = this.kind === "scooter";
    const paint = this.#paint;
    painter.capsule([-half, 0, radius + 0.2], [-half * 0.3, 0, 0.52], 0.12, 0.17, scooter ? paint : grey(50));
    if (scooter) {
      painter.capsule([-0.25, 0, 0.36], [0.2, 0, 0.3], 0.16, 0.15, brighten(paint, 0.7));
      painter.capsule([half * 0.55, -0.1, 0.35], [half * 0.62, -0.12, 0.9], 0.12, 0.11, paint);
      painter.capsule([half * 0.55, 0.1, 0.35], [half * 0.62, 0.12, 0.9], 0.12, 0.11, paint);
    } else {
      painter.capsule([-0.1, 0, 0.45], [0.2, 0, 0.42], 0.2, 0.19, grey(60));
      painter.capsule([0.02, 0, 0.8], [0.34, 0, 0.84], 0.15, 0.16, paint);
      painter.capsule([half, 0, radius], [half * 0.7, 0, 0.9], 0.05, 0.06, grey(120));
      painter.capsule([-half - 0.12, 0, 0.8], [-0.5, 0, 0.78], 0.08, 0.13, paint);
    }
    painter.capsule([-0.62, 0, 0.8], [-0.05, 0, 0.78], 0.12, 0.14, this.#seat);
    painter.capsule([half * 0.5, -0.34, 1.0], [half * 0.62, 0, 0.98], 0.035, 0.05, grey(30));
    painter.capsule([half * 0.5, 0.34, 1.0], [half * 0.62, 0, 0.98], 0.035, 0.05, grey(30));
    painter.ball(
      [half * 0.72, 0, 0.88],
      0.11,
      this.#lampsOn ? [255, 250, 225] : blend(paint, grey(220), 0.6),
    );
    painter.ball([-half - 0.2, 0, 0.72], 0.07, [170, 20, 20]);
    for (const side of [-1, 1]) painter.ball([half * 0.55, side * 0.36, 1.12], 0.06, grey(35));
    if (this.#topCase) painter.capsule([-0.82, -0.12, 1.0], [-0.82, 0.12, 1.0], 0.2, 0.2, this.#seat);
  }

  #crew(painter: Painter, travelled: number, half: number): void {
    if (this.#passenger !== undefined) this.#body(painter, this.#passenger, -0.62, 0, half, true);
    this.#body(painter, this.#rider, -0.2, travelled, half, false);
  }

  #body(
    painter: Painter,
    clothes: Clothes,
    seat: number,
    travelled: number,
    half: number,
    behind: boolean,
  ): void {
    const bicycle = this.kind === "bicycle";
    const s = this.#size;
    const hip = bicycle ? 0.98 : 0.88;
    const lean = this.kind === "scooter" || behind ? 0.06 : bicycle ? 0.26 : 0.22;
    const shoulder: Vec3 = [seat + lean, 0, hip + 0.5 * s];
    const turn = travelled * 3;
    for (const side of [-1, 1]) {
      const pedal = bicycle ? turn + (side > 0 ? Math.PI : 0) : 0;
      const foot: Vec3 = bicycle
        ? [-0.05 + 0.16 * Math.cos(pedal), side * 0.12, 0.3 + 0.16 * Math.sin(pedal)]
        : [seat + (this.kind === "scooter" ? 0.42 : 0.12), side * 0.2, 0.3];
      const knee: Vec3 = [
        (seat + foot[0]) / 2 + 0.24,
        side * (bicycle ? 0.13 : 0.24),
        (hip + foot[2]) / 2 + 0.1,
      ];
      painter.capsule(knee, foot, 0.07, 0.06, clothes.legs);
      painter.capsule(
        [foot[0] - 0.04, foot[1], foot[2] - 0.03],
        [foot[0] + 0.14, foot[1], foot[2] - 0.03],
        0.05,
        0.045,
        clothes.shoes,
      );
      painter.capsule([seat, side * 0.1, hip], knee, 0.1, 0.08, clothes.legs);
    }
    painter.capsule([seat, 0.06, hip + 0.05], [shoulder[0], 0.11, shoulder[2]], 0.13, 0.13, clothes.top);
    painter.capsule([seat, -0.06, hip + 0.05], [shoulder[0], -0.11, shoulder[2]], 0.13, 0.13, clothes.top);
    for (const side of [-1, 1]) {
      const hand: Vec3 = behind ? [seat + 0.3, side * 0.16, hip + 0.1] : [half * 0.58, side * 0.27, 1.03];
      const elbow: Vec3 = [
        (shoulder[0] + hand[0]) / 2 - 0.04,
        side * 0.31,
        (shoulder[2] + hand[2]) / 2 - 0.06,
      ];
      painter.capsule(elbow, hand, 0.05, 0.045, clothes.bareArms ? clothes.skin : clothes.top);
      painter.capsule([shoulder[0], side * 0.2, shoulder[2] - 0.02], elbow, 0.065, 0.055, clothes.top);
    }
    const head: Vec3 = [shoulder[0] + 0.08, 0, shoulder[2] + 0.23 * s];
    painter.ball(head, 0.115, clothes.skin);
    if (this.#helmet === undefined) painter.ball([head[0] - 0.03, 0, head[2] + 0.04], 0.115, clothes.hair);
    else painter.ball([head[0] - 0.02, 0, head[2] + 0.03], 0.145, this.#helmet);
  }
}
