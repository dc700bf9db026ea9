import { type Actor, still } from "../actor.ts";
import type { Rgb } from "../colour.ts";
import { Pose } from "../geometry.ts";
import { Ground } from "../ground.ts";
import type { Place } from "../place.ts";
import { Car } from "../shapes/car.ts";
import { Building, Post, Tree } from "../shapes/clutter.ts";
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

const reach = 130;

/** How one road is laid out, measured from its axis. */
interface Road {
  readonly lanes: number;
  readonly laneWidth: number;
  readonly cyclePath: number;
  readonly parking: number;
  /** From the axis to the kerb, and from there to the buildings' line. */
  readonly half: number;
  readonly walk: number;
}

export interface StreetOptions {
  readonly crossRoad: boolean;
  readonly crossing: boolean;
  readonly busy: number;
}

function drawRoad(setting: Setting): Road {
  const { random } = setting;
  const lanes = random.integer(1, 2);
  const laneWidth = random.between(3, 3.6);
  const cyclePath = random.chance(0.45) ? 1.7 : 0;
  const parking = random.chance(0.4) ? 2.3 : 0;
  return {
    lanes,
    laneWidth,
    cyclePath,
    parking,
    half: lanes * laneWidth + cyclePath + parking,
    walk: random.between(3, 5),
  };
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
  const frame = { setting, ground, white, signal, options };
  paintSurroundings(setting, ground, main, options.crossRoad ? side : undefined);
  ground.wear(random, -50, -main.half, 50, main.half, random.between(0.3, 1.6));
  const actors: Actor[] = [];
  const along = new Axis(0);
  const across = new Axis(Math.PI / 2);
  actors.push(
    ...buildRoad(frame, along, main, stopAt, [0, 0.45], options.crossRoad ? side.half + side.walk : 0),
  );
  if (options.crossRoad) {
    actors.push(...buildRoad(frame, across, side, main.half + 5.5, [0.5, 0.95], main.half + main.walk));
    const zebra = main.half + 2.6;
    actors.push(...zebras(frame, across, side, [-zebra, zebra], [0.02, 0.46]));
    const mainZebra = side.half + 2.6;
    actors.push(...zebras(frame, along, main, [-mainZebra, mainZebra], [0.52, 0.96]));
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
    actors.push(...zebras(frame, along, main, [0], [0.5, 0.97]));
  }
  actors.push(...roadside(setting, main, options.crossRoad ? side : undefined));
  return { ground, actors, reach: 30 };
}

interface Frame {
  readonly setting: Setting;
  readonly ground: Ground;
  readonly white: Rgb;
  readonly signal: Signal;
  readonly options: StreetOptions;
}

/** A road's own coordinates: u along it, v to its left. */
class Axis {
  readonly heading: number;
  readonly #c: number;
  readonly #s: number;
  constructor(heading: number) {
    this.heading = heading;
    this.#c = Math.cos(heading);
    this.#s = Math.sin(heading);
  }
  at(u: number, v: number): [number, number] {
    return [u * this.#c - v * this.#s, u * this.#s + v * this.#c];
  }
}

function paintSurroundings(setting: Setting, ground: Ground, main: Road, side: Road | undefined): void {
  const { random } = setting;
  const earth = soil(random);
  const stone = paving(random);
  const kerb: Rgb = [stone[0] * 1.12, stone[1] * 1.12, stone[2] * 1.12];
  const far = 300;
  const gap = side === undefined ? 0 : side.half;
  const sideWalk = side?.walk ?? 0;
  for (const sy of [-1, 1]) {
    for (const sx of side === undefined ? [0] : [-1, 1]) {
      const x0 = sx === 0 ? -far : sx * gap;
      const x1 = sx === 0 ? far : sx * far;
      const y0 = sy * main.half;
      ground.rectangle(x0, y0, x1, sy * far, kerb);
      ground.rectangle(x0 + sx * 0.18, y0 + sy * 0.18, x1, sy * far, stone);
      tiles(random, ground, stone, x0, x1, y0, sy * (main.half + main.walk));
      ground.rectangle(x0 + sx * sideWalk, y0 + sy * main.walk, x1, sy * far, earth);
    }
  }
}

function tiles(
  random: Setting["random"],
  ground: Ground,
  stone: Rgb,
  x0: number,
  x1: number,
  y0: number,
  y1: number,
): void {
  const joint: Rgb = [stone[0] * 0.86, stone[1] * 0.86, stone[2] * 0.86];
  const pitch = random.between(1.2, 2.4);
  const [left, right] = [Math.max(Math.min(x0, x1), -70), Math.min(Math.max(x0, x1), 70)];
  for (let x = left; x < right; x += pitch) ground.stripe([x, y0], [x, y1], 0.05, joint);
  ground.stripe([left, (y0 + y1) / 2], [right, (y0 + y1) / 2], 0.05, joint);
}

function buildRoad(
  frame: Frame,
  axis: Axis,
  road: Road,
  stopAt: number,
  green: readonly [number, number],
  clear: number,
): Actor[] {
  const { setting, signal, options } = frame;
  const { random } = setting;
  paintLines(frame, axis, road, clear);
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
      const spacing = [random.between(1.5, 3.5), random.between(5, 26 - 18 * options.busy)] as const;
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

function parkedAlong(setting: Setting, axis: Axis, road: Road, direction: number, clear: number): Actor[] {
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

function paintLines(frame: Frame, axis: Axis, road: Road, clear: number): void {
  const { ground, white } = frame;
  const { random } = frame.setting;
  const yellow = random.chance(0.3);
  const middle: Rgb = yellow ? [214, 172, 60] : white;
  const begin = clear > 0 ? clear + 1.4 : 0;
  const wholeMiddle = road.lanes > 1 || random.chance(0.3);
  for (const side of [-1, 1]) {
    const line = (v: number, colour: Rgb, width: number, dash?: readonly [number, number]): void =>
      ground.stripe(axis.at(side * begin, v), axis.at(side * reach, v), width, colour, dash);
    if (wholeMiddle) {
      line(-0.12, middle, 0.12);
      line(0.12, middle, 0.12);
    } else line(0, middle, 0.14, [3, 4]);
    for (const half of [-1, 1]) {
      for (let lane = 1; lane < road.lanes; lane++) line(half * lane * road.laneWidth, white, 0.13, [3, 5]);
      const edge = road.lanes * road.laneWidth;
      if (road.cyclePath > 0) {
        if (random.chance(0.5)) {
          const [a, b] = [
            axis.at(side * begin, half * edge),
            axis.at(side * reach, half * (edge + road.cyclePath)),
          ];
          ground.rectangle(
            a[0],
            a[1],
            b[0],
            b[1],
            random.pick<Rgb>([
              [150, 70, 58],
              [64, 110, 84],
              [70, 96, 140],
            ]),
            0.55,
          );
        }
        line(half * edge, white, 0.14);
      }
      if (road.parking > 0) line(half * (road.half - road.parking), white, 0.1, [5.5, 0.6]);
    }
    if (clear > 0) {
      const bar = side * (begin + 0.4);
      const incoming = side * road.lanes * road.laneWidth;
      ground.stripe(axis.at(bar, 0), axis.at(bar, incoming), 0.4, white);
      for (let lane = 0; lane < road.lanes; lane++) {
        const [x, y] = axis.at(side * (begin + 5), side * (lane + 0.5) * road.laneWidth);
        ground.arrow(x, y, axis.heading + (side === 1 ? Math.PI : 0), white);
      }
    }
  }
}

function zebras(
  frame: Frame,
  axis: Axis,
  road: Road,
  places: readonly number[],
  walk: readonly [number, number],
): Actor[] {
  const { ground, white, setting, signal } = frame;
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

/** People on the pavements, trees, lamps, signs and buildings on both sides. */
function roadside(setting: Setting, main: Road, side: Road | undefined): Actor[] {
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
