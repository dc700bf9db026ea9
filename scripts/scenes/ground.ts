import { blend, brighten, grey, hsv, type Rgb } from "./colour.ts";
import { ring, type Vec3 } from "./geometry.ts";
import type { Painter } from "./painter.ts";
import type { Random } from "./random.ts";

interface Patch {
  readonly points: readonly Vec3[];
  readonly colour: Rgb;
  readonly alpha: number;
}

/** What is painted flat on the earth, in order: surfaces, then markings, then wear. */
export class Ground {
  readonly base: Rgb;
  readonly #patches: Patch[] = [];

  constructor(base: Rgb) {
    this.base = base;
  }

  polygon(points: readonly (readonly [number, number])[], colour: Rgb, alpha = 1): void {
    this.#patches.push({ points: points.map(([x, y]): Vec3 => [x, y, 0]), colour, alpha });
  }

  rectangle(x0: number, y0: number, x1: number, y1: number, colour: Rgb, alpha = 1): void {
    this.polygon(
      [
        [x0, y0],
        [x1, y0],
        [x1, y1],
        [x0, y1],
      ],
      colour,
      alpha,
    );
  }

  disc(x: number, y: number, radius: number, colour: Rgb, alpha = 1): void {
    this.#patches.push({ points: ring([x, y, 0], [radius, 0, 0], [0, radius, 0], 18), colour, alpha });
  }

  /** A painted line from a to b, whole or dashed. */
  stripe(
    a: readonly [number, number],
    b: readonly [number, number],
    width: number,
    colour: Rgb,
    dash?: readonly [on: number, off: number],
  ): void {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    const [nx, ny] = [(-uy * width) / 2, (ux * width) / 2];
    const [on, off] = dash ?? [length, 0];
    for (let s = 0; s < length; s += on + off) {
      const e = Math.min(length, s + on);
      const [x0, y0, x1, y1] = [a[0] + ux * s, a[1] + uy * s, a[0] + ux * e, a[1] + uy * e];
      this.polygon(
        [
          [x0 + nx, y0 + ny],
          [x1 + nx, y1 + ny],
          [x1 - nx, y1 - ny],
          [x0 - nx, y0 - ny],
        ],
        colour,
        0.92,
      );
    }
  }

  /** An arrow painted in a lane, pointing along a heading. */
  arrow(x: number, y: number, heading: number, colour: Rgb): void {
    const [c, s] = [Math.cos(heading), Math.sin(heading)];
    const at = (u: number, v: number): [number, number] => [x + u * c - v * s, y + u * s + v * c];
    this.polygon([at(-1.6, -0.09), at(0.5, -0.09), at(0.5, 0.09), at(-1.6, 0.09)], colour, 0.9);
    this.polygon([at(0.4, -0.45), at(1.5, 0), at(0.4, 0.45)], colour, 0.9);
  }

  /** Repairs, cracks, oil and manholes over an area, so that no two stretches of road look alike. */
  wear(random: Random, x0: number, y0: number, x1: number, y1: number, amount: number): void {
    const place = (): [number, number] => [random.between(x0, x1), random.between(y0, y1)];
    for (let i = 0; i < amount * 5; i++) {
      const [x, y] = place();
      const [w, h] = [random.between(0.6, 6), random.between(0.5, 2.5)];
      const shade = brighten(this.base, random.between(0.55, 1.25));
      this.rectangle(x, y, Math.min(x + w, x1), Math.min(y + h, y1), shade, random.between(0.15, 0.5));
    }
    for (let i = 0; i < amount * 8; i++) {
      const [x, y] = place();
      this.disc(x, y, random.between(0.1, 0.7), brighten(this.base, 0.5), random.between(0.1, 0.4));
    }
    for (let i = 0; i < amount * 3; i++) {
      const [x, y] = place();
      this.disc(x, y, 0.36, blend(this.base, [40, 40, 42], 0.8), 0.9);
      this.disc(x, y, 0.28, blend(this.base, [80, 78, 76], 0.6), 0.9);
    }
    for (let i = 0; i < amount * 5; i++) this.#crack(random, ...place());
    if (random.chance(0.6)) this.#litter(random, place, Math.round(random.logBetween(10, 250)));
  }

  /** Pebbles, leaves and paper: small bright things that are no objects. */
  #litter(random: Random, place: () => [number, number], count: number): void {
    const pebble = grey(random.between(150, 235));
    for (let i = 0; i < count; i++) {
      const [x, y] = place();
      const leaf = hsv(random.between(15, 110), random.between(0.2, 0.7), random.between(0.25, 0.7));
      const [dx, dy] = [random.between(0.02, 0.11), random.between(0.02, 0.11)];
      const colour = random.chance(0.6) ? pebble : random.chance(0.6) ? leaf : grey(random.between(20, 240));
      this.polygon(
        [
          [x, y],
          [x + dx, y + dy * 0.3],
          [x + dx * 0.8, y + dy],
          [x - dx * 0.3, y + dy * 0.7],
        ],
        colour,
      );
    }
  }

  #crack(random: Random, x: number, y: number): void {
    let heading = random.between(0, 2 * Math.PI);
    let [px, py] = [x, y];
    for (let i = 0; i < 12; i++) {
      heading += random.normal(0, 0.35);
      const [qx, qy] = [px + 0.6 * Math.cos(heading), py + 0.6 * Math.sin(heading)];
      this.stripe([px, py], [qx, qy], 0.035, brighten(this.base, 0.45));
      [px, py] = [qx, qy];
    }
  }

  draw(painter: Painter): void {
    for (const patch of this.#patches) {
      painter.flat(patch.points, painter.light.onGround(patch.colour), patch.alpha);
    }
  }
}
