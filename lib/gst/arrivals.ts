import { GstElement, GstState } from "../generated/start.ts";
import { memory } from "./c.ts";
import type { State } from "./messages.ts";
import { stateNumbers } from "./state.ts";

/** Somebody waits for the pipeline to arrive in a state. */
export interface Arrival {
  /** Settles when it is there, or goes elsewhere; rejects where an element gave up on the way. */
  readonly promise: Promise<void>;
  /** To be called when the change to that state has been begun, behind all that was asked for before, and takes its time. */
  begun(): void;
  done(): void;
  fail(error: unknown): void;
}

interface Waiting extends Arrival {
  readonly state: State;
  isBegun: boolean;
  /** The pipeline has told since that what takes time is done. */
  isDone: boolean;
}

/**
 * Those who wait for a pipeline to arrive in a state. Messages say when to look, and the pipeline itself where it is: what
 * they say may be of a change before.
 */
export class Arrivals {
  readonly #pipeline: number;
  /** As asked for. */
  readonly #waiting = new Set<Waiting>();

  constructor(pipeline: number) {
    this.#pipeline = pipeline;
  }

  get any(): boolean {
    return this.#waiting.size > 0;
  }

  at(state: State): Arrival {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const arrival: Waiting = {
      state,
      isBegun: false,
      isDone: false,
      promise,
      begun: () => {
        arrival.isBegun = true;
        this.#overtakenBy(arrival);
        this.look();
      },
      done: () => {
        this.#waiting.delete(arrival);
        resolve();
      },
      fail: (error) => {
        this.#waiting.delete(arrival);
        reject(error);
      },
    };
    // It may fail before the caller comes to await it.
    promise.catch(() => {});
    this.#waiting.add(arrival);
    return arrival;
  }

  /** To be called when the pipeline may have arrived somewhere. */
  look(): void {
    for (const arrival of [...this.#waiting]) if (arrival.isBegun && this.#isThere(arrival)) arrival.done();
  }

  /** To be called when the pipeline has told that what takes time is done. */
  asyncDone(): void {
    for (const arrival of this.#waiting) arrival.isDone = true;
    this.look();
  }

  /** The pipeline goes nowhere any more. */
  end(): void {
    for (const arrival of [...this.#waiting]) arrival.done();
  }

  fail(error: unknown): void {
    for (const arrival of [...this.#waiting]) arrival.fail(error);
  }

  /** Those before that wait for another state wait for what does not come. */
  #overtakenBy(last: Waiting): void {
    for (const arrival of [...this.#waiting]) {
      if (arrival === last) return;
      if (arrival.state !== last.state) arrival.done();
    }
  }

  #isThere({ state, isDone }: Waiting): boolean {
    const { current_state, pending_state } = new GstElement(memory, this.#pipeline);
    if (current_state !== stateNumbers[state]) return false;
    // What was sought in pauses before it is there. And who seeks next waits for `async-done` again.
    return state === "playing" || (isDone && pending_state === GstState.GST_STATE_VOID_PENDING);
  }
}
