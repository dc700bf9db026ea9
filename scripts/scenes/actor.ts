import type { Pose } from "./geometry.ts";
import type { Model } from "./model.ts";

/** Where an actor is at a moment, and how far it has come (metres; drives wheels and legs). */
export interface Moment {
  readonly pose: Pose;
  readonly travelled: number;
  readonly braking: boolean;
}

/** A model and its way through time. */
export interface Actor {
  readonly model: Model;
  at(seconds: number): Moment;
}

export function still(model: Model, pose: Pose): Actor {
  const moment: Moment = { pose, travelled: 0, braking: false };
  return { model, at: () => moment };
}
