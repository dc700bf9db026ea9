import { type Actor, still } from "../actor.ts";
import { Pose } from "../geometry.ts";
import { Car } from "../shapes/car.ts";
import { Building, Post, Tree } from "../shapes/clutter.ts";
import { type Setting, sign, standing, strollers } from "./furniture.ts";
import type { Axis, Road } from "./road.ts";

export function parkedAlong(
  setting: Setting,
  axis: Axis,
  road: Road,
  direction: number,
  clear: number,
): Actor[] {
  const { random, lampsOn } = setting;
  const actors: Actor[] = [];
  const v = -direction * (road.half - road.parking / 2);
  for (const sign of [-1, 1]) {
    for (let u = clear; u < 75; u += random.between(5.6, 6.4)) {
      if (random.chance(0.35)) continue;
      const [x, y] = axis.at(sign * u, v + random.between(-0.12, 0.12));
      const heading = axis.heading + (direction === 1 ? 0 : Math.PI) + random.normal(0, 0.02);
      actors.push(still(new Car(random, lampsOn && random.chance(0.1)), new Pose([x, y, 0], heading)));
    }
  }
  return actors;
}

/** People on the pavements, trees, lamps, signs and buildings on both sides. */
export function roadside(setting: Setting, main: Road, side: Road | undefined): Actor[] {
  const { random } = setting;
  const actors: Actor[] = [];
  const clear = side === undefined ? 0 : side.half + 1;
  const trees = random.chance(0.6);
  const built = random.chance(0.55);
  for (const sy of [-1, 1]) {
    const kerb = sy * main.half;
    for (const share of [0.35, 0.75]) {
      const spacing = [random.between(1, 4), random.between(8, 40)] as const;
      const y = kerb + sy * main.walk * share;
      // the pavement is interrupted by a cross road: there people only stand at its corners
      if (side === undefined)
        actors.push(
          ...strollers(random, { x: 0, y, heading: random.chance(0.5) ? 0 : Math.PI }, 90, spacing),
        );
      else
        for (let i = 0; i < 3; i++)
          actors.push(...standing(random, random.sign() * random.between(clear, 40), y));
    }
    for (let x = clear + 4; x < 80; x += random.between(7, 13)) {
      for (const sx of [-1, 1]) {
        const y = kerb + sy * random.between(0.5, 0.9);
        if (random.chance(0.45)) actors.push(...sign(setting, sx * x, y));
        else if (random.chance(0.25))
          actors.push(
            still(
              new Post(random, random.pick(["lamp", "bollard", "bin", "cone"])),
              new Pose([sx * x, y, 0], (-sy * Math.PI) / 2),
            ),
          );
        if (trees && random.chance(0.5)) {
          const at = [sx * x + 3, kerb + sy * (main.walk + random.between(1, 2.5)), 0] as const;
          actors.push(still(new Tree(random, random.between(0.6, 2.4)), new Pose(at, 0)));
        }
      }
    }
    if (built) {
      for (const sx of [-1, 1]) {
        for (let x = clear + (side?.walk ?? 0) + 10; x < 100; x += 20) {
          const at = [sx * x, kerb + sy * (main.walk + 11), 0] as const;
          const camera = Math.cos(setting.towardsCamera) * sx * x + Math.sin(setting.towardsCamera) * at[1];
          if (camera < 0)
            actors.push(
              still(new Building(random, random.between(14, 18), random.between(9, 13)), new Pose(at, 0)),
            );
        }
      }
    }
  }
  return actors;
}
