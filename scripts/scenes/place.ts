import type { Actor } from "./actor.ts";
import type { Ground } from "./ground.ts";

/** A piece of town: what lies on the ground, what stands on it and what moves. */
export interface Place {
  readonly ground: Ground;
  readonly actors: Actor[];
  /** Half extent in metres of the area worth looking at. */
  readonly reach: number;
}
