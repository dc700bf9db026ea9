import type { Actor } from "../actor.ts";
import { Pose } from "../geometry.ts";
import { Ground } from "../ground.ts";
import type { Place } from "../place.ts";
import { Post } from "../shapes/clutter.ts";
import { Person } from "../shapes/person.ts";
import { TwoWheeler } from "../shapes/two-wheeler.ts";
import {
  crossingWalk,
  type Flow,
  fillLane,
  freeFlow,
  type Signal,
  signalFlow,
  trafficLight,
} from "../traffic.ts";
import { asphalt, paintWhite, type Setting, vehicle } from "./furniture.ts";
import { Axis, drawRoad, type Road, type Site } from "./road.ts";
import { paintLines, paintSurroundings } from "./road-surface.ts";
import { parkedAlong, roadside } from "./roadside.ts";

export interface StreetOptions {
  readonly crossRoad: boolean;
  readonly crossing: boolean;
  readonly busy: number;
}

/** A street with pavements; with a cross road it is a junction, with a zebra crossing people use it. */
export function street(setting: Setting, options: StreetOptions): Place {
  const { random } = setting;
  const main = drawRoad(setting);
  const side = drawRoad(setting);
  const ground = new Ground(asphalt(random));
  const white = paintWhite(random);
  const signal: Signal = { cycle: random.between(20, 26), phase: random.unit() };
  const stopAt = options.crossRoad ? side.half + 5.5 : options.crossing ? 3.5 : 0;
  const site = { setting, ground, white, signal, busy: options.busy };
  paintSurroundings(setting, ground, main, options.crossRoad ? side : undefined);
  ground.wear(random, -50, -main.half, 50, main.half, random.between(0.3, 1.6));
  const actors: Actor[] = [];
  const along = new Axis(0);
  const across = new Axis(Math.PI / 2);
  actors.push(
    ...buildRoad(site, along, main, stopAt, [0, 0.45], options.crossRoad ? side.half + side.walk : 0),
  );
  if (options.crossRoad) {
    actors.push(...buildRoad(site, across, side, main.half + 5.5, [0.5, 0.95], main.half + main.walk));
    const zebra = main.half + 2.6;
    actors.push(...zebras(site, across, side, [-zebra, zebra], [0.02, 0.46]));
    const mainZebra = side.half + 2.6;
    actors.push(...zebras(site, along, main, [-mainZebra, mainZebra], [0.52, 0.96]));
    for (const [sx, sy] of [
      [1, 1],
      [-1, -1],
      [1, -1],
      [-1, 1],
    ] as const) {
      // the light at a corner faces the traffic that comes to it on its own side of the road
      const forMain = sx === sy;
      const pose = new Pose(
        [sx * (side.half + 0.7), sy * (main.half + 0.7), 0],
        forMain ? (sx > 0 ? 0 : Math.PI) : (sy * Math.PI) / 2,
      );
      actors.push(trafficLight(new Post(random, "signal"), pose, signal, forMain ? 0 : 0.5));
    }
  } else if (options.crossing) {
    actors.push(...zebras(site, along, main, [0], [0.5, 0.97]));
  }
  actors.push(...roadside(setting, main, options.crossRoad ? side : undefined));
  return { ground, actors, reach: 30 };
}

function buildRoad(
  site: Site,
  axis: Axis,
  road: Road,
  stopAt: number,
  green: readonly [number, number],
  clear: number,
): Actor[] {
  const { setting, signal, busy } = site;
  const { random } = setting;
  paintLines(site, axis, road, clear);
  const actors: Actor[] = [];
  const stops = stopAt > 0;
  const gap = stops ? 2 * stopAt + 2 : 0;
  const platoon = 78 + gap / 2;
  const flow = (step: number, speed: number): Flow =>
    stops ? signalFlow(signal, step, green[0], green[1]) : freeFlow(speed);
  for (const direction of [1, -1]) {
    const heading = direction === 1 ? axis.heading : axis.heading + Math.PI;
    for (let lane = 0; lane < road.lanes; lane++) {
      const v = -direction * (lane + 0.5) * road.laneWidth;
      const [x, y] = axis.at(0, v);
      const spacing = [random.between(1.5, 3.5), random.between(5, 26 - 18 * busy)] as const;
      const carLane = { x, y, heading, flow: flow(platoon, random.between(6, 13)) };
      const fill = { platoon, gap, platoons: 3, spacing };
      actors.push(
        ...fillLane(random, carLane, fill, () => vehicle(setting, lane === road.lanes - 1 ? 0.28 : 0.12)),
      );
    }
    if (road.cyclePath > 0) {
      const [x, y] = axis.at(0, -direction * (road.lanes * road.laneWidth + road.cyclePath / 2));
      const lane = { x, y, heading, flow: flow(66, random.between(4, 6.5)) };
      const fill = { platoon: 66, gap, platoons: 4, spacing: [1.5, 18] as const };
      actors.push(...fillLane(random, lane, fill, () => new TwoWheeler(random, setting.lampsOn)));
    }
    if (road.parking > 0)
      actors.push(...parkedAlong(setting, axis, road, direction, Math.max(clear, stopAt) + 5));
  }
  return actors;
}

function zebras(
  site: Site,
  axis: Axis,
  road: Road,
  places: readonly number[],
  walk: readonly [number, number],
): Actor[] {
  const { ground, white, setting, signal } = site;
  const { random } = setting;
  const actors: Actor[] = [];
  for (const u of places) {
    for (let v = -road.half + 0.4; v < road.half - 0.3; v += 1) {
      const [a, b] = [axis.at(u - 1.6, v + 0.25), axis.at(u + 1.6, v + 0.25)];
      ground.stripe(a, b, 0.5, white);
    }
    const count = random.integer(0, 4);
    for (let i = 0; i < count; i++) {
      const shift = -1.3 + (2.6 * (i + 0.5)) / count;
      const ends = [
        axis.at(u + shift, -road.half - random.between(0.6, 1.6)),
        axis.at(u + shift, road.half + random.between(0.6, 1.6)),
      ] as const;
      const start = walk[0] + random.between(0, 0.05);
      const ordered = random.chance(0.5) ? ends : ([ends[1], ends[0]] as const);
      actors.push(
        crossingWalk(new Person(random, true), ordered, signal, start, walk[1] - random.between(0, 0.04)),
      );
    }
  }
  return actors;
}
