import type { Actor } from "./actor.ts";
import { Pose } from "./geometry.ts";
import type { Model } from "./model.ts";
import type { Random } from "./random.ts";

/** Distance that the traffic of a lane has covered by a time, and whether it is slowing or standing. */
export interface Flow {
  distance(seconds: number): number;
  waiting(seconds: number): boolean;
}

export function freeFlow(speed: number): Flow {
  return { distance: (seconds) => seconds * speed, waiting: () => false };
}

/** A traffic light's cycle; the fractions of it are shared by all who obey it. */
export interface Signal {
  readonly cycle: number;
  readonly phase: number;
}

export function cyclePosition(signal: Signal, seconds: number): number {
  return seconds / signal.cycle + signal.phase;
}

/**
 * Stop-and-go traffic that advances by `step` metres in each cycle, moving while the cycle's
 * fraction is in [from, to] and standing otherwise.
 */
export function signalFlow(signal: Signal, step: number, from: number, to: number): Flow {
  const progress = (seconds: number): number => {
    const position = cyclePosition(signal, seconds);
    const whole = Math.floor(position);
    const x = Math.min(1, Math.max(0, (position - whole - from) / (to - from)));
    return whole + x * x * (3 - 2 * x);
  };
  return {
    distance: (seconds) => progress(seconds) * step,
    waiting: (seconds) => {
      const fraction = cyclePosition(signal, seconds);
      const x = (fraction - Math.floor(fraction) - from) / (to - from);
      return x < 0 || x > 0.7;
    },
  };
}

/** A straight lane: distance s along it runs from -reach to +reach around its middle. */
export interface Lane {
  readonly x: number;
  readonly y: number;
  readonly heading: number;
  readonly flow: Flow;
}

/**
 * Fills a lane with platoons: each `platoon` metres long of which `gap` at its front stay free (where
 * the crossing lies when the traffic stands). Vehicles never overlap because all share one flow.
 */
export function fillLane(
  random: Random,
  lane: Lane,
  options: { platoon: number; gap: number; platoons: number; spacing: readonly [number, number] },
  make: () => Model,
): Actor[] {
  const actors: Actor[] = [];
  const total = options.platoon * options.platoons;
  const origin = Math.floor(options.platoons / 2) * options.platoon;
  for (let k = 0; k < options.platoons; k++) {
    const end = (k + 1) * options.platoon - options.gap / 2;
    let s = k * options.platoon + options.gap / 2 + random.between(0, options.spacing[0] * 2);
    for (;;) {
      const model = make();
      const start = s + model.footprint[0] / 2;
      if (start + model.footprint[0] / 2 > end) break;
      actors.push(laneActor(model, lane, start - origin, total, random.between(-0.25, 0.25)));
      s = start + model.footprint[0] / 2 + random.between(options.spacing[0], options.spacing[1]);
    }
  }
  return actors;
}

function laneActor(model: Model, lane: Lane, offset: number, total: number, drift: number): Actor {
  const [cos, sin] = [Math.cos(lane.heading), Math.sin(lane.heading)];
  return {
    model,
    at: (seconds) => {
      const distance = lane.flow.distance(seconds);
      const position = offset + distance;
      const s = position - Math.floor(position / total + 0.5) * total;
      const x = lane.x + cos * s - sin * drift;
      const y = lane.y + sin * s + cos * drift;
      return {
        pose: new Pose([x, y, 0], lane.heading),
        travelled: distance,
        braking: lane.flow.waiting(seconds),
      };
    },
  };
}

/** A walk to and fro between two places, one way in each cycle while the fraction is in [from, to]. */
export function crossingWalk(
  model: Model,
  ends: readonly [readonly [number, number], readonly [number, number]],
  signal: Signal,
  from: number,
  to: number,
): Actor {
  const [[ax, ay], [bx, by]] = ends;
  const length = Math.hypot(bx - ax, by - ay);
  const outward = Math.atan2(by - ay, bx - ax);
  return {
    model,
    at: (seconds) => {
      const position = cyclePosition(signal, seconds);
      const whole = Math.floor(position);
      const x = Math.min(1, Math.max(0, (position - whole - from) / (to - from)));
      const back = Math.abs(whole % 2) === 1;
      const share = back ? 1 - x : x;
      return {
        pose: new Pose(
          [ax + (bx - ax) * share, ay + (by - ay) * share, 0],
          back ? outward + Math.PI : outward,
        ),
        travelled: x * length,
        braking: false,
      };
    },
  };
}

/** A light that is green for half of the cycle, from the fraction `from` on. */
export function trafficLight(model: Model, pose: Pose, signal: Signal, from: number): Actor {
  return {
    model,
    at: (seconds) => {
      const position = cyclePosition(signal, seconds) - from;
      return { pose, travelled: 0, braking: position - Math.floor(position) > 0.42 };
    },
  };
}
