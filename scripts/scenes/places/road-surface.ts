import type { Rgb } from "../colour.ts";
import type { Ground } from "../ground.ts";
import { paving, type Setting, soil } from "./furniture.ts";
import { type Axis, type Road, reach, type Site } from "./road.ts";

export function paintSurroundings(
  setting: Setting,
  ground: Ground,
  main: Road,
  side: Road | undefined,
): void {
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

export function paintLines(site: Site, axis: Axis, road: Road, clear: number): void {
  const { ground, white } = site;
  const { random } = site.setting;
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
