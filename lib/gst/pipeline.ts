import type { LatencyMeter } from "../meta/latency_meter.ts";
import { shownAtCaller } from "../native/errors.ts";
import { Lane } from "../native/lane.ts";
import { Bin } from "./bin.ts";
import type {
  Branch,
  BranchOptions,
  ReconnectingBranch,
  SourceBranch,
  SourceBranchOptions,
} from "./branches.ts";
import { BusReader } from "./bus.ts";
import { gst } from "./c.ts";
import type { ReconnectPolicy } from "./connection.ts";
import type { Element } from "./element.ts";
import type { elementType, TypeOfFactory } from "./element_types.ts";
import { StateError } from "./errors.ts";
import { requireInstance, requireText } from "./given.ts";
import { branches, endsOfStreams, iteration, latencyMeters, playback, sending } from "./later.ts";
import { parseLaunch } from "./launch.ts";
import type { Messages } from "./messages.ts";
import { addressOf } from "./object.ts";
import { disownPipeline, type Keeper, ownsPipeline, type Recording } from "./owners.ts";
import { Pad } from "./pad.ts";
import type { PartBuilder } from "./parts.ts";
import { PipelineWorkers } from "./pipeline_workers.ts";
import type { Playback, RateOptions, SeekOptions, SeekRange } from "./playback.ts";
import type { RunEnd, RunOptions } from "./run_options.ts";
import { Runs } from "./runs.ts";
import { ensureStarted } from "./start.ts";
import { StateChanges } from "./state_changes.ts";
import { expectNoRun, expectRun } from "./unrun.ts";
import type { StructureInput } from "./values.ts";
import { Handle, remember, wrapsType } from "./wrap.ts";

/**
 * A pipeline: elements, and the clock they play by.
 *
 * State changes, seeks and the like can block for as long as a camera does not answer, so they run on
 * threads of the pipeline's own and come back as promises. Whatever ends a run (end-of-stream, an error, a
 * handler that throws, stop(), Ctrl-C), the pipeline is back in the null state when run() settles.
 *
 * One that does not play, and that nothing refers to any more but its own handlers, is collected together with them.
 * Handlers in Workers keep theirs: a program that makes many such pipelines disposes of each
 * (`using pipeline = new Pipeline()`).
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the symbol stands for nothing at run time
export class Pipeline extends Bin {
  readonly #lane: Lane;
  readonly #bus: BusReader;
  readonly #workers = new PipelineWorkers();
  readonly #states: StateChanges;
  readonly #runs: Runs;
  readonly #keepers = new Set<Keeper>();
  /** dispose() is at work, or done. */
  #disposed = false;

  /** `name` stands in its messages. For lib/gst: the wrapper of one that exists, and whether that was made here. */
  constructor(name?: string | Handle, isOurs = true) {
    super(name instanceof Handle ? name : new Handle(newPipeline(name)));
    const address = addressOf(this);
    if (!(name instanceof Handle)) remember(this, address);
    this.#lane = new Lane(this.name.slice(0, 15));
    const fail = (error: unknown): void => this.#runs.handlerFailed(error);
    this.#bus = new BusReader(address, {
      handlerFailed: fail,
      keeps: (places, message, error) =>
        [...this.#keepers].some((keeper) => keeper.takes(places, message, error)),
      elementGaveUp: (error, told) => this.#runs.elementGaveUp(error, told),
      moreGaveUp: () => this.#runs.goOn(),
      clockLost: () => this.#states.chooseClock(),
    });
    const recordings = new Set<Recording>();
    const states = new StateChanges(this, this.#lane, this.#bus, this.#workers, recordings, this.#keepers);
    this.#states = states;
    this.#runs = new Runs(this, this.#bus, states, () => this.sendEos());
    ownsPipeline(address, this, {
      lane: this.#lane,
      workers: this.#workers.all,
      recordings,
      keepers: this.#keepers,
      handlers: isOurs ? new Set() : undefined,
      get active(): boolean {
        return states.active;
      },
      get changing(): boolean {
        return states.changing;
      },
      get stopping(): boolean {
        return states.stopping;
      },
      fail,
    });
    if (isOurs) expectRun(address, this.name);
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
   * end-of-stream is sent down the pipeline so that files are finished properly; what it would have to wait for too
   * long behind is dropped. Rejects with a PipelineError that names the element, the cause and the fix, with what a
   * handler threw, or with a StateError where Ctrl-C leaves a file cut off. After Ctrl-C the process ends: to run again
   * is a StateError.
   *
   * What nothing in the program catches meanwhile (a timer, a listener or a consumer that nobody awaits throws, a promise
   * is rejected) ends the run too, of each pipeline that runs, with that error: end-of-stream is sent for up to 2 s, so
   * that files are finished, and run() rejects. Where nobody hears of that, or the pipeline was started by play(), the
   * error is printed and the process ends with code 1. A program with a listener of its own for `uncaughtException` or
   * `unhandledRejection` decides itself what becomes of these.
   *
   * What elements warn of is told on stderr, a line each, unless a loop reads messages(): then it is that loop's.
   */
  async run(options: RunOptions = {}): Promise<RunEnd> {
    this.#requireUndisposed();
    expectNoRun(addressOf(this));
    if (this.#runs.running) throw new StateError(`${this.name} is running already`);
    if (this.isEmpty)
      throw new StateError(`${this.name} has no elements, so nothing would ever end it: add() some first`);
    return await shownAtCaller(this.#runs.run(options));
  }

  /** Resolves when its elements are ready: devices are open, nothing flows. */
  ready(): Promise<void> {
    return shownAtCaller(this.#goTo("ready"));
  }

  /**
   * Resolves when it plays. A live source or a file that prerolls may take its time; a pipeline that has no source yet
   * does not wait for one, so that sources can be added while it plays. Resolves too when pause() or another change that
   * is asked for meanwhile takes its place: `state` tells.
   */
  play(): Promise<void> {
    return shownAtCaller(this.#goTo("playing"));
  }

  /** Resolves when it is paused: sinks hold their first buffer, live sources are ready to give theirs. */
  pause(): Promise<void> {
    return shownAtCaller(this.#goTo("paused"));
  }

  /** Stops at once, without end-of-stream; a run() under way resolves with `stopped`. Resolves in the null state. */
  stop(): Promise<void> {
    this.#runs.stop();
    return shownAtCaller(this.#states.toNull());
  }

  /**
   * Sends end-of-stream in at the sources, as if they had ended: muxers and encoders finish what they hold.
   * Resolves when the sources have taken it, in a pause when that is over; `eos` on the bus tells that it arrived at the
   * sinks.
   */
  async sendEos(): Promise<void> {
    for (const keeper of this.#keepers) keeper.ending();
    await endsOfStreams().endStreams(addressOf(this));
  }

  /**
   * All messages from now until the pipeline is stopped, each as plain data. Ask for them before play() to
   * miss none, and read them: up to 10,000 wait; then the older half goes, but for the last 2,500 errors in it. A handler
   * that throws while nothing runs the pipeline makes the loop throw.
   */
  messages(): Messages {
    this.#requireUndisposed();
    return this.#bus.stream();
  }

  /**
   * Posts an application message on the pipeline's bus. False where nobody hears it: before play(), pause() and ready(),
   * and when the pipeline has stopped.
   */
  post(structure: StructureInput): boolean {
    if (!this.#states.active) {
      sending().requireStructure(structure);
      return false;
    }
    const native = sending().newStructure(structure);
    const message = gst.gst_message_new_application(addressOf(this), native);
    void this.#lane.call(gst, "gst_element_post_message", addressOf(this), message);
    return true;
  }

  /** Where the stream is, nanoseconds; undefined while that is not known. */
  position(): Promise<bigint | undefined> {
    return this.#playback.time("position");
  }

  /**
   * Measures from now on how long DeepStream's elements hold frames, up to a pad, or to where the pipeline ends (there
   * is no metadata behind an encoder: give a pad before it). Read it whenever you like; it ends with `using`. Throws
   * StateError unless NVDS_ENABLE_LATENCY_MEASUREMENT=1 is in the environment; see batch.latency().
   */
  latency(at?: Pad): LatencyMeter {
    if (at !== undefined) requireInstance("latency()", "a pad", at, Pad);
    return latencyMeters().measureLatency(this, at);
  }

  /** How long the stream is, nanoseconds; undefined where that is not known, as for live sources. */
  duration(): Promise<bigint | undefined> {
    return this.#playback.time("duration");
  }

  /**
   * Continues from `position`, nanoseconds: at a key frame, or with `accurate` exactly there; at another speed, or
   * backwards, with `rate`. Resolves when the elements have taken it; `async-done` on the bus tells that the sinks
   * are there. Throws StateError where the stream cannot be sought in, or is not paused or playing; and, with
   * `flush: false`, where it is paused or pause() has been called, for such a seek waits until what is on its way has
   * passed.
   */
  async seek(position: bigint, options: SeekOptions = {}): Promise<void> {
    await this.#playback.seek(position, options);
  }

  /** What seek() can reach; undefined where it cannot go anywhere, as in live streams. */
  seekRange(): Promise<SeekRange | undefined> {
    return this.#playback.range();
  }

  /** The speed at which it plays: 1 is normal, negative backwards; undefined where no sink knows. */
  rate(): Promise<number | undefined> {
    return this.#playback.rate();
  }

  /**
   * Goes on from where it is at another speed; negative: backwards. With `instant` what is in the pipeline plays at
   * the new speed without a seek, which some demuxers and sinks can, between rates of the same sign. Throws StateError
   * while the position is not known.
   */
  async setRate(rate: number, options: RateOptions = {}): Promise<void> {
    await this.#playback.setRate(rate, options);
  }

  /** While paused: shows `frames` more. `step-done` on the bus tells that they have been shown. */
  async step(frames = 1): Promise<void> {
    await this.#playback.step(frames);
  }

  /**
   * Adds a branch behind `from`, while playing too: a tee, or another element that gives source pads on request, or
   * a source pad that is not linked. The branch starts by itself. Rejects where it cannot be linked or started, with
   * the PipelineError of the element that could not; the pipeline is as it was then, and a run goes on.
   *
   *     const recording = await pipeline.addBranch(tee, (bin) => [
   *       bin.add("queue"), bin.add("x264enc"), bin.add("mp4mux"), bin.add("filesink", { location: "part.mp4" }),
   *     ]);
   *     await recording.remove(); // the file is finished
   */
  addBranch(from: Element | Pad, build: PartBuilder, options: BranchOptions = {}): Promise<Branch> {
    return shownAtCaller(branches().addBranch(this, from, build, options));
  }

  /**
   * Adds a source of any elements before `to`, while playing too: nvstreammux or another element that takes sink pads
   * on request, or a sink pad that is not linked. (addSource() of this package makes the elements for a file or URI.)
   * Resolves when it has started; what takes more than 10 seconds for it, as a camera that does not answer, starts on,
   * and counts as started. Rejects as addBranch() does.
   *
   *     const camera = await pipeline.addSourceBranch(muxer, (bin) => [
   *       bin.add("nvurisrcbin", { uri }), bin.add("queue"), bin.add("nvvideoconvert"),
   *     ]);
   *     await camera.remove();
   */
  addSourceBranch(
    to: Element | Pad,
    build: PartBuilder,
    options: SourceBranchOptions & BranchOptions = {},
  ): Promise<SourceBranch> {
    return shownAtCaller(branches().addSourceBranch(this, to, build, options));
  }

  /**
   * As addSourceBranch(), for a source that may be lost: one that ends, fails or sends nothing is taken down and built
   * anew, again and again by the policy, while the others play on. None of that ends the pipeline or its stream.
   *
   *     const camera = await pipeline.addReconnectingBranch(muxer, (bin) => [bin.add("nvurisrcbin", { uri })], {
   *       onEvent: (event) => console.error(event),
   *     });
   *     camera.connection.stats();
   */
  addReconnectingBranch(
    to: Element | Pad,
    build: PartBuilder,
    policy: ReconnectPolicy = {},
  ): Promise<ReconnectingBranch> {
    return shownAtCaller(branches().addReconnectingBranch(this, to, build, policy));
  }

  async #goTo(state: "ready" | "paused" | "playing"): Promise<void> {
    this.#requireUndisposed();
    if (!this.#runs.running) this.#bus.beginAnew();
    await this.#states.goTo(state);
  }

  /** Its last stop may be under way yet, and what was begun now would be cut off by it. */
  #requireUndisposed(): void {
    if (this.#disposed) throw new StateError("this pipeline was used after its dispose()");
  }

  get #playback(): Playback {
    return new (playback().Playback)(this, this.#states, this.#lane);
  }

  /** Stops it, whatever it does; a run() under way resolves with `stopped`. A second call does nothing. */
  override [Symbol.dispose](): void {
    if (this.#disposed) return;
    this.#disposed = true;
    const address = addressOf(this);
    expectNoRun(address);
    disownPipeline(address, iteration().collectAs(gst.gst_bin_iterate_recurse(address), Number));
    this.#runs.stop();
    this.#workers.remove();
    void this.#runs.toNull().finally(() => {
      // A call that hangs still works with it.
      if (!this.#states.active) super[Symbol.dispose]();
      else this.#disposed = false;
    });
  }
}

/** A pipeline's own properties and signals, for the compiler alone. */
export interface Pipeline {
  readonly [elementType]: TypeOfFactory<"pipeline">;
}

function newPipeline(name: string | undefined): number {
  if (name !== undefined) requireText("new Pipeline()", "a name", name);
  ensureStarted();
  return gst.gst_object_ref_sink(gst.gst_pipeline_new(name ?? null));
}

wrapsType("GstPipeline", (handle) => new Pipeline(handle, false));
