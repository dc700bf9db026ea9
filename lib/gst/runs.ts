import { notice } from "../native/notice.ts";
import { holdOpen, isInterrupted, onInterrupt, patience, tellIfStuck } from "../native/runtime.ts";
import type { Bin } from "./bin.ts";
import type { BusReader } from "./bus.ts";
import { type PipelineError, StateError } from "./errors.ts";
import { notTaken, type OptionNames, requireFunction, requireOptions } from "./given.ts";
import { playingOut, uncaughtErrors } from "./later.ts";
import type { RunEnd, RunOptions } from "./run_options.ts";
import { type StateChanges, stopPatience } from "./state_changes.ts";

/** How long what flows may take to come to the sinks when the program has failed, in milliseconds. */
const failedPatience = 2000;

const names: OptionNames<RunOptions> = { signal: true, playsOut: true };

/** A pipeline's runs, one after the other: what starts one, and whatever may end it. */
export class Runs {
  readonly #pipeline: Bin;
  readonly #bus: BusReader;
  readonly #states: StateChanges;
  readonly #sendEos: () => Promise<void>;
  /** Set while a run is under way. */
  #run: PromiseWithResolvers<RunEnd> | undefined;
  #playsOut: RunOptions["playsOut"];
  #playingOut = false;
  /** The run under way, or the last one, was ended by Ctrl-C or SIGTERM. */
  #interrupted = false;
  /** End-of-stream has been sent, before the run ends. */
  #draining = false;
  /** What nothing in the program has caught: the run under way ends with it. */
  #uncaught: { readonly error: unknown } | undefined;
  /** What did not stop after that will be told when the process ends. */
  #toldStuck = false;
  /** The last run ended with an error, which says why. */
  #failedBefore = false;

  constructor(pipeline: Bin, bus: BusReader, states: StateChanges, sendEos: () => Promise<void>) {
    this.#pipeline = pipeline;
    this.#bus = bus;
    this.#states = states;
    this.#sendEos = sendEos;
  }

  get running(): boolean {
    return this.#run !== undefined;
  }

  async run(options: RunOptions): Promise<RunEnd> {
    requireRunOptions(options);
    if (options.signal?.aborted) return "stopped";
    if (isInterrupted()) throw new StateError(tooLate(this.#pipeline.name));
    const ended = Promise.withResolvers<RunEnd>();
    const stop = (): void => ended.resolve("stopped");
    this.#run = ended;
    this.#playsOut = options.playsOut;
    this.#failedBefore = false;
    this.#interrupted = false;
    this.#uncaught = undefined;
    try {
      options.signal?.addEventListener("abort", stop, { once: true });
      this.#bus.onEos = () => ended.resolve("eos");
      return await this.#playTo(ended);
    } finally {
      options.signal?.removeEventListener("abort", stop);
      this.#bus.onEos = undefined;
      this.#playsOut = undefined;
      this.#playingOut = false;
      this.#draining = false;
      this.#run = undefined;
    }
  }

  async #playTo(ended: PromiseWithResolvers<RunEnd>): Promise<RunEnd> {
    // Until the pipeline has stopped, after an error too.
    using held = new DisposableStack();
    held.use(holdOpen());
    held.use(
      onInterrupt(() => {
        this.#interrupted = true;
        this.#drain(ended, stopPatience);
      }),
    );
    try {
      // What fails on the way to playing has ended the run before this rejects.
      this.#states.goTo("playing").catch(ended.reject);
      held.use(uncaughtErrors().untilRun((error) => this.#failBeside(ended, error)));
      const end = await ended.promise;
      this.#throwUncaught();
      await this.toNull();
      return this.#interrupted ? "interrupted" : end;
    } catch (error) {
      this.#failedBefore = true;
      // What stopped the run says more than what came of stopping.
      await this.#states.toNull().catch(() => {});
      throw this.#cause(error);
    }
  }

  /**
   * Stops the pipeline. After Ctrl-C the process ends in any case, and most elements that are slow to stop have let go
   * by then: those that have not are told, and are no error.
   */
  async toNull(): Promise<void> {
    try {
      await this.#states.toNull();
    } catch (error) {
      if (!this.#interrupted || !(error instanceof StateError)) throw error;
      if (this.#toldStuck) return;
      this.#toldStuck = true;
      tellIfStuck(error.message);
    }
  }

  /** Ends the run under way, if there is one. */
  stop(): void {
    this.#run?.resolve("stopped");
  }

  /**
   * An error of a handler ends the run; without a run, the loops that read the messages; without those, the
   * process. While the pipeline stops, it makes stopping fail.
   */
  handlerFailed(error: unknown): void {
    if (this.#states.stopping) this.#states.failStop(error);
    else if (this.#run !== undefined) this.#run.reject(error);
    // Of a run that has failed already, handlers in Workers tell more than one error, and later.
    else if (!this.#failedBefore && !this.#bus.failStreams(error)) reportError(error);
  }

  /**
   * An element's error ends the run, unless that plays out; without a run, those who read the messages have
   * seen it, or nobody has. Gives whether the pipeline goes on.
   */
  elementGaveUp(error: PipelineError, told: boolean): boolean {
    this.#playingOut = this.#playsOut?.(error) ?? false;
    if (this.#playingOut) this.goOn();
    else if (this.#run !== undefined) this.#run.reject(error);
    else if (!told && !this.#states.stopping) reportError(error);
    return this.#playingOut;
  }

  /** An error breaks off a change of state that is under way, while the others are to play out. */
  goOn(): void {
    const run = this.#run;
    if (run !== undefined && this.#playingOut && !this.#states.stopping)
      this.#states.goTo("playing").catch(run.reject);
  }

  /** The pipeline is sound: its files are finished before the run ends. */
  #failBeside(ended: PromiseWithResolvers<RunEnd>, error: unknown): void {
    if (this.#states.stopping) {
      this.#states.failStop(error);
      return;
    }
    this.#uncaught = { error };
    this.#drain(ended, failedPatience);
  }

  #throwUncaught(): void {
    if (this.#uncaught !== undefined) throw this.#uncaught.error;
  }

  /** What the run fails with: what came first, before what came of sending end-of-stream. */
  #cause(error: unknown): unknown {
    const uncaught = this.#uncaught;
    if (uncaught === undefined || uncaught.error === error) return error;
    notice(error instanceof Error ? error.message : String(error));
    return uncaught.error;
  }

  /** After Ctrl-C or an error: ends the run when all that flows has come to the sinks, or with the patience for that. */
  #drain(ended: PromiseWithResolvers<RunEnd>, milliseconds: number): void {
    if (this.#draining) return;
    this.#draining = true;
    // The event would wait for a change of state that is under way, as one that a dead camera holds up.
    if (this.#states.changing) {
      ended.resolve("interrupted");
      return;
    }
    void this.#sendEos();
    const played = playingOut().playOut(this.#pipeline, ended.promise, patience(milliseconds, "drained"));
    played.then(ended.resolve, ended.reject);
  }
}

/** What has begun would be cut off. */
function tooLate(name: string): string {
  return (
    `${name} is not run: this process was interrupted (Ctrl-C or SIGTERM), and ends within 3 seconds of that. A program ` +
    'that runs one pipeline after the other, or one again, ends where run() resolves with "interrupted"'
  );
}

function requireRunOptions(options: RunOptions): void {
  requireOptions("run()", options, names);
  const { signal, playsOut } = options;
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw notTaken("run({ signal })", "an AbortSignal", signal);
  if (playsOut !== undefined) requireFunction("run({ playsOut })", "a function", playsOut);
}
