import { GstStateChangeReturn } from "../generated/start.ts";
import type { Lane } from "../native/lane.ts";
import { patience } from "../native/runtime.ts";
import { shim } from "../native/shim.ts";
import type { Bin } from "./bin.ts";
import type { BusReader } from "./bus.ts";
import { gst } from "./c.ts";
import { PipelineError, StateError } from "./errors.ts";
import { liveSources, uncaughtErrors } from "./later.ts";
import { addressOf } from "./object.ts";
import type { Keeper, Recording } from "./owners.ts";
import { type PipelineWorkers, stoppedBefore } from "./pipeline_workers.ts";
import { isStarted, stateNumbers } from "./state.ts";
import { expectNoRun } from "./unrun.ts";
import { within } from "./within.ts";
import { beforeRelease } from "./wrap.ts";

/** How long elements may take to stop, in milliseconds, where no Ctrl-C shortens it. */
export const stopPatience = 10_000;

/** Takes a pipeline from state to state: up on its ordinary lane, down past whatever hangs there. */
export class StateChanges {
  readonly #pipeline: Bin;
  readonly #lane: Lane;
  readonly #bus: BusReader;
  readonly #workers: PipelineWorkers;
  readonly #recordings: ReadonlySet<Recording>;
  readonly #keepers: ReadonlySet<Keeper>;
  /** The last state change on the ordinary lane, which stop() lets finish for a moment. */
  #change: Promise<unknown> = Promise.resolve();
  #goal: "ready" | "paused" | "playing" | undefined;
  /** State changes that the ordinary lane has not come back from. */
  #changing = 0;
  #stopping: Promise<void> | undefined;
  /** Breaks off what waits for Workers to load. */
  #stopped: PromiseWithResolvers<void> = Promise.withResolvers();
  /** What a handler threw while the pipeline was stopping. */
  #late: { readonly error: unknown } | undefined;
  #exitStop: Disposable | undefined;
  #uncaught: Disposable | undefined;

  constructor(
    pipeline: Bin,
    lane: Lane,
    bus: BusReader,
    workers: PipelineWorkers,
    recordings: ReadonlySet<Recording>,
    keepers: ReadonlySet<Keeper>,
  ) {
    this.#pipeline = pipeline;
    this.#lane = lane;
    this.#bus = bus;
    this.#workers = workers;
    this.#recordings = recordings;
    this.#keepers = keepers;
  }

  /** The pipeline has left the null state. */
  get active(): boolean {
    return this.#exitStop !== undefined;
  }

  /** A change of state is under way. */
  get changing(): boolean {
    return this.#changing > 0;
  }

  /** Where the last change goes, or has gone, that comes before what is called on the lane now; undefined after a stop. */
  get goal(): "ready" | "paused" | "playing" | undefined {
    return this.#goal;
  }

  get stopping(): boolean {
    return this.#stopping !== undefined;
  }

  /** Makes the stop under way fail with `error`, unless another one came before. */
  failStop(error: unknown): void {
    this.#late ??= { error };
  }

  async goTo(state: "ready" | "paused" | "playing"): Promise<void> {
    expectNoRun(addressOf(this.#pipeline));
    // Without waiting in between, where possible, so that a stop() that follows at once finds this change.
    if (this.#stopping !== undefined) await this.#stopping;
    const loading = state === "ready" ? [] : this.#workers.loading;
    if (loading.length > 0 && (await this.#stoppedBefore(loading))) return;
    const address = addressOf(this.#pipeline);
    // It also keeps the pipeline, with its handlers, where nothing else does any more.
    this.#exitStop ??= beforeRelease(
      (lane) => void lane.call(shim, "ds_set_state", addressOf(this.#pipeline), stateNumbers.null),
    );
    this.#bus.open(this.#lane);
    for (const keeper of this.#keepers) keeper.begin();
    this.#goal = state;
    const reached = this.#bus.arrivals.at(state);
    const started = isStarted(address);
    const unfed = state === "ready" || started ? 0 : shim.ds_unfed_begin(address);
    this.#changing++;
    const change = this.#lane
      .call(shim, "ds_set_state", address, stateNumbers[state])
      .finally(() => this.#changing--);
    this.#change = change;
    this.#uncaught ??= uncaughtErrors().untilStopped();
    const result = await change;
    if (result === GstStateChangeReturn.GST_STATE_CHANGE_FAILURE) {
      // The element that failed has posted its error before, so it has arrived before.
      reached.fail(new PipelineError({ ...this.#self, text: `it did not go into the state ${state}` }));
    } else {
      reached.begun();
      if (result !== GstStateChangeReturn.GST_STATE_CHANGE_ASYNC) reached.done();
    }
    if (started && state === "playing") this.#resumeSources();
    try {
      await reached.promise;
    } finally {
      if (unfed !== 0) void this.#lane.call(shim, "ds_unfed_end", unfed);
    }
  }

  /** Pauses a pipeline that plays and lets it go on: as it begins to play, a pipeline chooses its clock. */
  chooseClock(): void {
    if (this.#stopping !== undefined || this.#goal !== "playing") return;
    const address = addressOf(this.#pipeline);
    this.#changing++;
    void this.#lane.call(shim, "ds_set_state", address, stateNumbers.paused);
    this.#change = this.#lane.call(shim, "ds_set_state", address, stateNumbers.playing).finally(() => {
      this.#changing--;
      this.#resumeSources();
    });
  }

  #resumeSources(): void {
    const wanted = (): boolean => this.#goal === "playing" && this.active && !this.stopping;
    void liveSources().resumeSources(addressOf(this.#pipeline), this.#lane, wanted);
  }

  /** Stops the pipeline; a second call joins the first. Rejects with what a handler threw meanwhile. */
  toNull(): Promise<void> {
    this.#goal = undefined;
    this.#stopped.resolve();
    this.#stopped = Promise.withResolvers();
    this.#stopping ??= this.#stopWithin(patience(stopPatience, "stopped")).finally(() => {
      this.#stopping = undefined;
    });
    return this.#stopping;
  }

  async #stoppedBefore(loading: Promise<void>[]): Promise<boolean> {
    this.#changing++;
    try {
      return await stoppedBefore(this.#stopped.promise, loading);
    } finally {
      this.#changing--;
    }
  }

  get #self(): { element: string; path: string; domain: string; code: number } {
    const { name, gtype } = this.#pipeline;
    return { element: name, path: `/${gtype}:${name}`, domain: "", code: 0 };
  }

  async #stopWithin(milliseconds: number): Promise<void> {
    const address = addressOf(this.#pipeline);
    const began = performance.now();
    const resting = Promise.all([...this.#keepers].map((keeper) => this.#guarded(() => keeper.rest())));
    // On the escalation thread, since a call on the ordinary one may hang. One that does not hang comes
    // first, or it would set the pipeline playing again after it stopped.
    await within(
      this.#change.catch(() => {}),
      milliseconds / 2,
      undefined,
    );
    await within(resting, milliseconds / 4, undefined);
    const stopped = this.#lane.escalate(shim, "ds_set_state", address, stateNumbers.null);
    const result = await within(stopped, Math.max(0, milliseconds - (performance.now() - began)), undefined);
    this.#bus.close();
    for (const recording of [...this.#recordings]) void this.#guarded(() => recording.end());
    if (result === undefined) {
      const stuck = this.#pipeline.allElements
        .filter((element) => element.state !== "null")
        .map((element) => element.name);
      throw new StateError(
        `${this.#pipeline.name} did not stop within ${milliseconds} ms: ${stuck.join(", ")} did not let go`,
      );
    }
    // What a handler in a Worker threw is still on its way when the stream has ended.
    await this.#guarded(() => this.#workers.settled());
    this.#exitStop?.[Symbol.dispose]();
    this.#exitStop = undefined;
    this.#uncaught?.[Symbol.dispose]();
    this.#uncaught = undefined;
    // What the lane has still to call with it may come after the wrapper has let go of it.
    void this.#lane.call(gst, "gst_object_unref", gst.gst_object_ref(address));
    this.#lane[Symbol.dispose]();
    const late = this.#late;
    this.#late = undefined;
    if (late !== undefined) throw late.error;
  }

  /** What `part` of stopping throws does not keep the rest from being done: it makes the stop fail in the end. */
  async #guarded(part: () => void | Promise<void>): Promise<void> {
    try {
      await part();
    } catch (error) {
      this.failStop(error);
    }
  }
}
