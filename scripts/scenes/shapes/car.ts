import { blend, brighten, grey, hsv, type Rgb } from "../colour.ts";
import type { Vec3 } from "../geometry.ts";
import type { Model } from "../model.ts";
import type { Painter } from "../painter.ts";
import type { Random } from "../random.ts";
import { drawBody } from "./car-body.ts";
import { drawCabin } from "./car-cabin.ts";

export type CarKind = "sedan" | "hatchback" | "wagon" | "suv" | "van" | "pickup";

/** Everything that makes one car differ from the next; lengths in metres. */
export interface CarStyle {
  readonly kind: CarKind;
  readonly length: number;
  readonly width: number;
  readonly height: number;
  /** Height of the bottom edge of the windows. */
  readonly belt: number;
  /** Height of the nose and of the tail. */
  readonly nose: number;
  readonly tail: number;
  /** Where the windows' lower edges and the roof end, front and rear, along x. */
  readonly screenBase: number;
  readonly screenTop: number;
  readonly rearTop: number;
  readonly rearBase: number;
  /** How round the corners are in plan: 5 is round, 12 is a box. */
  readonly squareness: number;
  readonly paint: Rgb;
  readonly roof: Rgb;
  readonly glass: Rgb;
  readonly trim: Rgb;
  readonly gloss: number;
  readonly sunroof: boolean;
  readonly rails: boolean;
  readonly windowless: boolean;
  /** How much of the sky the windscreen mirrors, 0 to 1. */
  readonly reflection: number;
  readonly lampsOn: boolean;
}

const proportions: Record<CarKind, { size: readonly [number, number, number]; cabin: readonly number[] }> = {
  // cabin: screen base, screen top, rear top, rear base, as shares of the length from the centre
  sedan: { size: [4.6, 1.8, 1.45], cabin: [0.2, 0.06, -0.2, -0.35] },
  hatchback: { size: [4.0, 1.75, 1.5], cabin: [0.22, 0.08, -0.34, -0.47] },
  wagon: { size: [4.7, 1.82, 1.5], cabin: [0.2, 0.07, -0.38, -0.47] },
  suv: { size: [4.7, 1.92, 1.75], cabin: [0.22, 0.11, -0.39, -0.475] },
  van: { size: [5.2, 1.98, 2.15], cabin: [0.36, 0.24, -0.46, -0.485] },
  pickup: { size: [5.3, 1.95, 1.8], cabin: [0.2, 0.1, -0.09, -0.13] },
};

function paintColour(random: Random): Rgb {
  const draw = random.unit();
  if (draw < 0.25) return grey(random.between(205, 250));
  if (draw < 0.42) return grey(random.between(18, 55));
  if (draw < 0.62) return blend(grey(random.between(90, 190)), [150, 165, 180], random.between(0, 0.4));
  const hue = random.pick([0, 0, 4, 352, 356, 210, 215, 222, 200, 28, 45, 140, 165, 185, 280, 20]);
  const loud = hue < 50 || hue > 340;
  return hsv(
    hue + random.between(-6, 6),
    random.between(0.3, loud ? 0.9 : 0.72),
    random.between(0.25, loud ? 0.88 : 0.68),
  );
}

function drawStyle(random: Random, lampsOn: boolean): CarStyle {
  const kind = random.pick<CarKind>([
    "sedan",
    "sedan",
    "hatchback",
    "hatchback",
    "wagon",
    "suv",
    "suv",
    "van",
    "pickup",
  ]);
  const { size, cabin } = proportions[kind];
  const vary = (value: number, share: number): number => value * random.between(1 - share, 1 + share);
  const [length, width, height] = [vary(size[0], 0.08), vary(size[1], 0.05), vary(size[2], 0.06)];
  const at = (i: number): number => length * ((cabin[i] ?? 0) + random.between(-0.02, 0.015));
  const paint = paintColour(random);
  const belt = height * (kind === "van" ? 0.52 : random.between(0.6, 0.66));
  return {
    kind,
    length,
    width,
    height,
    belt,
    nose: belt * random.between(0.74, 0.86),
    tail: belt * (kind === "sedan" ? random.between(0.95, 1.02) : 0.97),
    screenBase: at(0),
    screenTop: at(1),
    rearTop: at(2),
    rearBase: Math.max(at(3), -length * 0.49),
    squareness: random.between(4.5, 9),
    paint,
    roof: random.chance(0.08) ? grey(random.between(15, 40)) : paint,
    glass: blend(grey(random.between(14, 60)), [40, 62, 72], random.between(0, 0.8)),
    trim: grey(random.between(15, 50)),
    gloss: random.between(0.25, 0.75),
    sunroof: kind !== "van" && random.chance(0.3),
    rails: (kind === "suv" || kind === "wagon") && random.chance(0.6),
    windowless: kind === "van" && random.chance(0.5),
    reflection: random.between(0.05, 0.75),
    lampsOn,
  };
}

export class Car implements Model {
  readonly label = "car";
  readonly style: CarStyle;
  readonly silhouette: readonly Vec3[];
  readonly footprint: readonly [number, number];

  constructor(random: Random, lampsOn: boolean) {
    const style = drawStyle(random, lampsOn);
    this.style = style;
    this.footprint = [style.length, style.width];
    const [l, w] = [style.length / 2, style.width / 2];
    const hull: Vec3[] = [];
    for (const side of [-1, 1]) {
      hull.push([l * 0.97, side * w * 0.75, 0.1], [-l * 0.97, side * w * 0.8, 0.1]);
      hull.push([l * 0.82, side * w, 0.1], [-l * 0.85, side * w, 0.1]);
      hull.push([l * 0.93, side * w * 0.8, style.nose], [-l * 0.95, side * w * 0.85, style.tail]);
      hull.push(
        [style.screenTop, side * w * 0.7, style.height],
        [style.rearTop, side * w * 0.7, style.height],
      );
    }
    this.silhouette = hull;
  }

  draw(painter: Painter, travelled: number, braking: boolean): void {
    const detailed = painter.scale > 9;
    drawBody(painter, this.style, detailed, travelled, braking);
    drawCabin(painter, this.style, detailed);
  }
}

/** The darker tone of shut lines and lower panels. */
export function shutLine(paint: Rgb): Rgb {
  return brighten(paint, 0.45);
}
