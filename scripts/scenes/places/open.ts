import { type Actor, still } from "../actor.ts";
import { Pose } from "../geometry.ts";
import { Ground } from "../ground.ts";
import type { Model } from "../model.ts";
import type { Place } from "../place.ts";
import { Car } from "../shapes/car.ts";
import { Post, Tree } from "../shapes/clutter.ts";
import { Person } from "../shapes/person.ts";
import { TwoWheeler } from "../shapes/two-wheeler.ts";
import { fillLane, freeFlow } from "../traffic.ts";
import {
  asphalt,
  paintWhite,
  paving,
  type Setting,
  sign,
  soil,
  standing,
  strollers,
  vehicle,
} from "./furniture.ts";

/** Rows of bays with parked cars, aisles with slow traffic, people on their way. */
export function carPark(setting: Setting): Place {
  const { random, lampsOn } = setting;
  const ground = new Ground(asphalt(random));
  ground.rectangle(-300, -300, 300, 300, soil(random));
  ground.rectangle(-48, -48, 48, 48, ground.base);
  const white = paintWhite(random);
  ground.wear(random, -40, -40, 40, 40, random.between(0.5, 2));
  const actors: Actor[] = [];
  const [aisle, depth] = [random.between(6, 7.5), random.between(4.8, 5.4)];
  const bay = random.between(2.4, 2.8);
  const full = random.between(0.25, 0.85);
  const pitch = aisle + 2 * depth;
  for (let row = -2; row <= 2; row++) {
    const y = row * pitch;
    ground.stripe([-42, y], [42, y], 0.1, white);
    for (let x = -42; x <= 42; x += bay) {
      ground.stripe([x, y - depth], [x, y + depth], 0.1, white);
      for (const side of [-1, 1]) {
        if (!random.chance(full)) continue;
        const at = [
          x + bay / 2 + random.normal(0, 0.08),
          y + side * (depth / 2 + random.normal(0, 0.15)),
          0,
        ] as const;
        const heading = (random.sign() * Math.PI) / 2 + random.normal(0, 0.03);
        actors.push(still(new Car(random, false), new Pose(at, heading)));
      }
    }
    for (const direction of [1, -1]) {
      const lane = {
        x: 0,
        y: y + pitch / 2 - direction * aisle * 0.23,
        heading: direction === 1 ? 0 : Math.PI,
      };
      const flow = freeFlow(random.between(1.5, 4));
      const fill = { platoon: 90, gap: 0, platoons: 1, spacing: [6, 45] as const };
      actors.push(...fillLane(random, { ...lane, flow }, fill, () => vehicle(setting, 0.2)));
      const edge = y + pitch / 2 - direction * aisle * 0.46;
      actors.push(...strollers(random, { x: 0, y: edge, heading: lane.heading }, 45, [4, 40]));
    }
    for (let i = 0; i < 2; i++) {
      const x = random.between(-40, 40);
      actors.push(...sign(setting, x, y));
      if (random.chance(0.3))
        actors.push(still(new Tree(random, random.between(0.8, 2)), new Pose([x + bay, y, 0], 0)));
      if (random.chance(0.4)) actors.push(still(new Post(random, "lamp"), new Pose([x - bay, y, 0], 0)));
    }
    if (lampsOn) ground.arrow(random.between(-20, 20), y + pitch / 2, 0, white);
  }
  return { ground, actors, reach: 28 };
}

/** An open square where everything stands anywhere, turned any way: no habit of traffic to lean on. */
export function square(setting: Setting, crowd: number, spread: number): Place {
  const { random, lampsOn } = setting;
  const paved = random.chance(0.35);
  const ground = new Ground(paved ? paving(random) : asphalt(random));
  const white = paintWhite(random);
  ground.wear(random, -spread, -spread, spread, spread, random.between(0.2, 2));
  for (let i = random.integer(0, 9); i > 0; i--) {
    const [x, y] = [random.between(-spread, spread), random.between(-spread, spread)];
    const [length, angle] = [random.between(2, 30), random.between(0, Math.PI)];
    const b = [x + length * Math.cos(angle), y + length * Math.sin(angle)] as const;
    ground.stripe([x, y], b, random.between(0.1, 0.3), white, random.chance(0.4) ? [2, 2] : undefined);
  }
  const taken: { x: number; y: number; r: number }[] = [];
  const actors: Actor[] = [];
  const put = (model: Model): void => {
    const r = model.footprint[0] / 2 + 0.15;
    for (let tries = 0; tries < 12; tries++) {
      const [x, y] = [random.between(-spread, spread), random.between(-spread, spread)];
      if (taken.some((other) => Math.hypot(x - other.x, y - other.y) < r + other.r)) continue;
      taken.push({ x, y, r });
      actors.push(still(model, new Pose([x, y, 0], random.between(0, 2 * Math.PI))));
      return;
    }
  };
  const count = (share: number): number => Math.round(crowd * share * random.between(0.4, 1.4));
  for (let i = count(0.5); i > 0; i--) put(new Car(random, lampsOn && random.chance(0.5)));
  for (let i = count(0.8); i > 0; i--) put(new TwoWheeler(random, lampsOn));
  for (let i = count(0.9); i > 0; i--) put(new Person(random, random.chance(0.6)));
  for (let i = count(0.12); i > 0; i--)
    put(new Post(random, random.pick(["bollard", "bin", "cone", "lamp"])));
  for (let i = count(0.1); i > 0; i--) put(new Tree(random, random.between(0.4, 1.8)));
  for (let i = count(0.7); i > 0; i--) {
    actors.push(...sign(setting, random.between(-spread, spread), random.between(-spread, spread)));
  }
  for (let i = count(0.06); i > 0; i--) {
    actors.push(...standing(random, random.between(-spread, spread), random.between(-spread, spread)));
  }
  return { ground, actors, reach: spread };
}
