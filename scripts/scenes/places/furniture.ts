import { type Actor, still } from "../actor.ts";
import { blend, grey, hsv, type Rgb } from "../colour.ts";
import { Pose } from "../geometry.ts";
import type { Model } from "../model.ts";
import type { Random } from "../random.ts";
import { Car } from "../shapes/car.ts";
import { Person } from "../shapes/person.ts";
import { RoadSign } from "../shapes/road-sign.ts";
import { TwoWheeler } from "../shapes/two-wheeler.ts";
import { fillLane, freeFlow, type Lane } from "../traffic.ts";

/** What every place is built from: the seed's generator and what the camera and the light ask for. */
export interface Setting {
  readonly random: Random;
  readonly lampsOn: boolean;
  /** Direction from the scene towards the camera, radians. */
  readonly towardsCamera: number;
  /** Signs are worth placing: the camera looks obliquely enough to see plates. */
  readonly signsVisible: boolean;
}

export function asphalt(random: Random): Rgb {
  return blend(grey(random.between(46, 135)), [98, 96, 104], random.between(0, 0.25));
}

export function paving(random: Random): Rgb {
  return blend(grey(random.between(110, 185)), [176, 150, 128], random.between(0, 0.6));
}

export function soil(random: Random): Rgb {
  return random.chance(0.7)
    ? hsv(random.between(70, 115), random.between(0.25, 0.55), random.between(0.3, 0.55))
    : blend(grey(random.between(100, 160)), [160, 140, 110], 0.5);
}

export function paintWhite(random: Random): Rgb {
  return grey(random.between(175, 240));
}

/** Mixed road traffic: mostly cars. */
export function vehicle(setting: Setting, twoWheelers: number): Model {
  const { random, lampsOn } = setting;
  return random.chance(twoWheelers) ? new TwoWheeler(random, lampsOn) : new Car(random, lampsOn);
}

/** People who walk along a line at different paces. */
export function strollers(
  random: Random,
  lane: Omit<Lane, "flow">,
  reach: number,
  spacing: readonly [number, number],
): Actor[] {
  const flow = freeFlow(random.between(1.1, 1.6));
  const platoon = { platoon: 2 * reach, gap: 0, platoons: 1, spacing };
  return fillLane(random, { ...lane, flow }, platoon, () => new Person(random, true));
}

/** A few people standing and talking. */
export function standing(random: Random, x: number, y: number): Actor[] {
  const count = random.integer(1, 3);
  const actors: Actor[] = [];
  const start = random.between(0, 2 * Math.PI);
  for (let i = 0; i < count; i++) {
    const angle = start + (2 * Math.PI * i) / count;
    const r = count === 1 ? 0 : random.between(0.6, 1.1);
    const at = [x + r * Math.cos(angle), y + r * Math.sin(angle), 0] as const;
    actors.push(still(new Person(random, false), new Pose(at, angle + Math.PI)));
  }
  return actors;
}

/** A sign that the camera can read: it faces somewhere within 40 degrees of it. */
export function sign(setting: Setting, x: number, y: number): Actor[] {
  if (!setting.signsVisible) return [];
  const heading = setting.towardsCamera + setting.random.between(-0.65, 0.65);
  return [still(new RoadSign(setting.random), new Pose([x, y, 0], heading))];
}
