import { functions as elementFunctions, GstStateChangeReturn } from "../generated/gstreamer/gstelement.ts";
import { functions as eventFunctions } from "../generated/gstreamer/gstevent.ts";
import { functions as messageFunctions } from "../generated/gstreamer/gstmessage.ts";
import { functions as objectFunctions } from "../generated/gstreamer/gstobject.ts";
import { functions as pipelineFunctions } from "../generated/gstreamer/gstpipeline.ts";
import { functions as structureFunctions } from "../generated/gstreamer/gststructure.ts";
import { Lane } from "../native/lane.ts";
import { link } from "../native/library.ts";
import { holdOpen, onInterrupt, patience } from "../native/runtime.ts";
import { Bin } from "./bin.ts";
import { BusReader } from "./bus.ts";
import { PipelineError, StateError } from "./errors.ts";
import { parseLaunch } from "./launch.ts";
import type { Message } from "./messages.ts";
import { addressOf } from "./object.ts";
import { disownPipeline, ownsPipeline, type ProbeWorker } from "./owners.ts";
import { queryTime, seekTo } from "./playback.ts";
import type { RunEnd, RunOptions } from "./run_options.ts";
import { ensureStarted } from "./start.ts";
import { stateNumbers } from "./state.ts";
import { structureText } from "./value_text.ts";
import type { StructureInput } from "./values.ts";
import { within } from "./within.ts";
import { beforeRelease, Handle, remember, wrapsType } from "./wrap.ts";

const gst = link("gstreamer-1.0", {
  ...pipelineFunctions,
  ...elementFunctions,
  ...objectFunctions,
  ...eventFunctions,
  ...messageFunctions,
  ...structureFunctions,
});

/** How long elements may take to stop, in milliseconds, where no Ctrl-C shortens it. */
const stopPatience = 10_000;

/**
 * A pipeline: elements, and the clock they play by.
 *
 * State changes, seeks and the like can block for as long as a camera does not answer, so they run on
 * threads of the pipeline's own and come back as promises. Whatever ends a run (end-of-stream, an error, a
 * handler that throws, stop(), Ctrl-C), the pipeline is back in the null state when run() settles.
 */
export class Pipeline extends Bin {
  readonly #lane: Lane;
  readonly #bus: BusReader;
  readonly #workers = new Set<ProbeWorker>();
  /** Set while run() is under way. */
  #run: PromiseWithResolvers<RunEnd> | undefined;
  #playsOut: RunOptions["playsOut"];
  #playingOut = false;
  /** The last state change on the ordinary lane, which stop() lets finish for a moment. */
  #change: Promise<unknown> = Promise.resolve();
  /** State changes that the ordinary lane has not come back from. */
  #changing = 0;
  #stopping: Promise<void> | undefined;
  /** Breaks off what waits for Workers to load. */
  #stopped: PromiseWithResolvers<void> = Promise.withResolvers();
  /** What a handler threw while the pipeline was stopping. */
  #late: { readonly error: unknown } | undefined;
  /** The last run ended with an error, which says why. */
  #failedBefore = false;
  #exitStop: Disposable | undefined;

  constructor(name?: string | Handle) {
    super(name instanceof Handle ? name : new Handle(newPipeline(name)));
    const address = addressOf(this);
    if (!(name instanceof Handle)) remember(this, address);
    this.#lane = new Lane(this.name.slice(0, 15));
    this.#bus = new BusReader(address, {
      handlerFailed: (error) => this.#failed(error),
      elementGaveUp: (error, told) => this.#gaveUp(error, told),
      moreGaveUp: () => this.#goOn(),
    });
    const isActive = (): boolean => this.#exitStop !== undefined;
    ownsPipeline(address, this, {
      lane: this.#lane,
      workers: this.#workers,
      get active(): boolean {
        return isActive();
      },
      fail: (error) => this.#failed(error),
    });
  }

  /**
   * A pipeline from a gst-launch description. Throws LaunchError, with the place marked. For values from
   * outside (file names, addresses) use the launch`...` template, which quotes them.
   */
  static launch(description: string): Pipeline {
    return parseLaunch(description, (handle) => {
      const pipeline = new Pipeline(handle);
      remember(pipeline, handle.address);
      return pipeline;
    });
  }

  /**
   * Plays until the end: resolves at end-of-stream, by stop(), or after Ctrl-C or SIGTERM, for which
   * end-of-stream is sent down the pipeline so that files are finished properly. Rejects with a PipelineError
   * that names the element, the cause and the fix, or with what a handler threw.
   */
  async run(options: RunOptions = {}): Promise<RunEnd> {
    if (this.#run !== undefined) throw new StateError(`${this.name} is running already`);
    if (options.signal?.aborted) return "stopped";
    const ended = Promise.withResolvers<RunEnd>();
    this.#run = ended;
    this.#playsOut = options.playsOut;
    this.#failedBefore = false;
    let interrupted = false;
    using _open = holdOpen();
    using _interrupt = onInterrupt(() => {
      interrupted = true;
      void this.#finish(ended);
    });
    const stop = (): void => ended.resolve("stopped");
    options.signal?.addEventListener("abort", stop, { once: true });
    this.#bus.onEos = () => ended.resolve("eos");
    try {
      // What fails on the way to playing has ended the run before play() rejects.
      this.play().catch(ended.reject);
      const end = await ended.promise;
      if (interrupted) await this.#stopForExit();
      else await this.#toNull();
      return interrupted ? "interrupted" : end;
    } catch (error) {
      this.#failedBefore = true;
      // What stopped the run says more than what came of stopping.
      await this.#toNull().catch(() => {});
      throw error;
    } finally {
      options.signal?.removeEventListener("abort", stop);
      this.#bus.onEos = undefined;
      this.#playsOut = undefined;
      this.#playingOut = false;
      this.#run = undefined;
    }
  }

  /** Resolves when its elements are ready: devices are open, nothing flows. */
  ready(): Promise<void> {
    return this.#goTo("ready");
  }

  /** Resolves when it plays. A live source or a file that prerolls may take its time. */
  play(): Promise<void> {
    return this.#goTo("playing");
  }

  /** Resolves when it is paused: sinks hold their first buffer, live sources are ready to give theirs. */
  pause(): Promise<void> {
    return this.#goTo("paused");
  }

  /** Stops at once, without end-of-stream; a run() under way resolves with `stopped`. Resolves in the null state. */
  stop(): Promise<void> {
    this.#run?.resolve("stopped");
    return this.#toNull();
  }

  /**
   * Sends end-of-stream in at the sources, as if they had ended: muxers and encoders finish what they hold.
   * Resolves when the sources have taken it; `eos` on the bus tells that it arrived at the sinks.
   */
  async sendEos(): Promise<void> {
    await this.#lane.call(gst, "gst_element_send_event", addressOf(this), gst.gst_event_new_eos());
  }

  /**
   * All messages from now until the pipeline is stopped, each as plain data. Ask for them before play() to
   * miss none. A handler that throws while nothing runs the pipeline makes the loop throw.
   */
  messages(): AsyncIterableIterator<Message> {
    return this.#bus.stream();
  }

  /** Posts an application message on the pipeline's bus. */
  post(structure: StructureInput): void {
    const native = gst.gst_structure_new_from_string(structureText(structure));
    const message = gst.gst_message_new_application(addressOf(this), native);
    void this.#lane.call(gst, "gst_element_post_message", addressOf(this), message);
  }

  /** Where the stream is, nanoseconds; undefined while that is not known. */
  position(): Promise<bigint | undefined> {
    return queryTime(this.#lane, addressOf(this), "position");
  }

  /** How long the stream is, nanoseconds; undefined where that is not known, as for live sources. */
  duration(): Promise<bigint | undefined> {
    return queryTime(this.#lane, addressOf(this), "duration");
  }

  /** Continues from `position`, nanoseconds: at the key frame before it, or with `accurate` exactly there. */
  async seek(position: bigint, options: { readonly accurate?: boolean } = {}): Promise<void> {
    const done = await seekTo(this.#lane, addressOf(this), position, options.accurate ?? false);
    if (!done) throw new StateError(`${this.name} cannot seek to ${position} ns`);
  }

  override [Symbol.dispose](): void {
    disownPipeline(addressOf(this));
    for (const worker of this.#workers) worker.remove();
    void this.#toNull().finally(() => super[Symbol.dispose]());
  }

  /**
   * An error of a handler ends the run; without a run, the loops that read the messages; without those, the
   * process. While the pipeline stops, it makes stopping fail.
   */
  #failed(error: unknown): void {
    if (this.#stopping !== undefined) this.#late ??= { error };
    else if (this.#run !== undefined) this.#run.reject(error);
    // Of a run that has failed already, handlers in Workers tell more than one error, and later.
    else if (!this.#failedBefore && !this.#bus.failStreams(error)) reportError(error);
  }

  /**
   * An element's error ends the run, unless that plays out; without a run, those who read the messages have
   * seen it, or nobody has. Gives whether the pipeline goes on.
   */
  #gaveUp(error: PipelineError, told: boolean): boolean {
    this.#playingOut = this.#playsOut?.(error) ?? false;
    if (this.#playingOut) this.#goOn();
    else if (this.#run !== undefined) this.#run.reject(error);
    else if (!told && this.#stopping === undefined) reportError(error);
    return this.#playingOut;
  }

  /** An error breaks off a change of state that is under way, while the others are to play out. */
  #goOn(): void {
    const run = this.#run;
    if (run !== undefined && this.#playingOut && this.#stopping === undefined) this.play().catch(run.reject);
  }

  async #goTo(state: "ready" | "paused" | "playing"): Promise<void> {
    // Without waiting in between, where possible, so that a stop() that follows at once finds this change.
    if (this.#stopping !== undefined) await this.#stopping;
    const loading = state === "ready" ? [] : this.#loadingWorkers();
    if (loading.length > 0 && (await this.#stoppedBefore(loading))) return;
    const address = addressOf(this);
    this.#exitStop ??= beforeRelease(
      (lane) => void lane.call(gst, "gst_element_set_state", address, stateNumbers.null),
    );
    this.#bus.open(this.#lane);
    const reached = this.#bus.reach(state);
    this.#changing++;
    const change = this.#lane
      .call(gst, "gst_element_set_state", address, stateNumbers[state])
      .finally(() => this.#changing--);
    this.#change = change;
    const result = await change;
    if (result === GstStateChangeReturn.GST_STATE_CHANGE_FAILURE) {
      // The element that failed has posted its error before, so it has arrived before.
      reached.fail(new PipelineError({ ...this.#self, text: `it did not go into the state ${state}` }));
    } else if (result !== GstStateChangeReturn.GST_STATE_CHANGE_ASYNC) {
      reached.done();
    }
    await reached.promise;
  }

  /** Data flows only when the handlers in Workers are there to see it. */
  #loadingWorkers(): Promise<void>[] {
    return [...this.#workers].map((worker) => worker.inPlace).filter((load) => load !== undefined);
  }

  /** Whether stop() came before all had loaded. Rejects with what loading one threw. */
  async #stoppedBefore(loading: Promise<void>[]): Promise<boolean> {
    using _open = holdOpen();
    this.#changing++;
    try {
      const stopped = this.#stopped.promise.then(() => true);
      return await Promise.race([stopped, Promise.all(loading).then(() => false)]);
    } finally {
      this.#changing--;
    }
  }

  get #self(): { element: string; path: string; domain: string; code: number } {
    return { element: this.name, path: `/${this.gtype}:${this.name}`, domain: "", code: 0 };
  }

  async #finish(ended: PromiseWithResolvers<RunEnd>): Promise<void> {
    // The event would wait for a change of state that is under way, as one that a dead camera holds up.
    if (this.#changing > 0) return ended.resolve("interrupted");
    void this.sendEos();
    ended.resolve(await within(ended.promise, patience(stopPatience, "drained"), "interrupted" as const));
  }

  /** After Ctrl-C the process ends in any case: what did not stop is told, and is no error. */
  async #stopForExit(): Promise<void> {
    try {
      await this.#toNull();
    } catch (error) {
      if (!(error instanceof StateError)) throw error;
      console.error(error.message);
    }
  }

  #toNull(): Promise<void> {
    this.#stopped.resolve();
    this.#stopped = Promise.withResolvers();
    this.#stopping ??= this.#stopWithin(patience(stopPatience, "stopped")).finally(() => {
      this.#stopping = undefined;
    });
    return this.#stopping;
  }

  async #stopWithin(milliseconds: number): Promise<void> {
    const address = addressOf(this);
    const began = performance.now();
    // On the escalation thread, since a call on the ordinary one may hang. One that does not hang comes
    // first, or it would set the pipeline playing again after it stopped.
    await within(
      this.#change.catch(() => {}),
      milliseconds / 2,
      undefined,
    );
    const stopped = this.#lane.escalate(gst, "gst_element_set_state", address, stateNumbers.null);
    const result = await within(stopped, milliseconds - (performance.now() - began), undefined);
    this.#bus.close();
    if (result === undefined) {
      const stuck = this.allElements
        .filter((element) => element.state !== "null")
        .map((element) => element.name);
      throw new StateError(
        `${this.name} did not stop within ${milliseconds} ms: ${stuck.join(", ")} did not let go`,
      );
    }
    // What a handler in a Worker threw is still on its way when the stream has ended.
    await Promise.all([...this.#workers].map((worker) => worker.settled()));
    this.#exitStop?.[Symbol.dispose]();
    this.#exitStop = undefined;
    this.#lane[Symbol.dispose]();
    const late = this.#late;
    this.#late = undefined;
    if (late !== undefined) throw late.error;
  }
}

function newPipeline(name: string | undefined): number {
  ensureStarted();
  return gst.gst_object_ref_sink(gst.gst_pipeline_new(name ?? null));
}

wrapsType("GstPipeline", (handle) => new Pipeline(handle));
