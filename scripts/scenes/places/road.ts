import type { Rgb } from "../colour.ts";
import type { Ground } from "../ground.ts";
import type { Signal } from "../traffic.ts";
import type { Setting } from "./furniture.ts";

export const reach = 130;

/** How one road is laid out, measured from its axis. */
export interface Road {
  readonly lanes: number;
  readonly laneWidth: number;
  readonly cyclePath: number;
  readonly parking: number;
  /** From the axis to the kerb, and from there to the buildings' line. */
  readonly half: number;
  readonly walk: number;
}

export function drawRoad(setting: Setting): Road {
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

/** What the parts of one street are built with. */
export interface Site {
  readonly setting: Setting;
  readonly ground: Ground;
  readonly white: Rgb;
  readonly signal: Signal;
  /** How dense the traffic is, 0 to 1. */
  readonly busy: number;
}

/** A road's own coordinates: u along it, v to its left. */
export class Axis {
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
