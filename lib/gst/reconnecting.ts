/** A source that is taken down and built again whenever it is lost, before a pad that stays. */
import { functions as eventFunctions } from "../generated/gstreamer/gstevent.ts";
import { functions as padFunctions } from "../generated/gstreamer/gstpad.ts";
import { Lane } from "../native/lane.ts";
import { link } from "../native/library.ts";
import type { Bin } from "./bin.ts";
import {
  type CompletePolicy,
  type Connection,
  type ConnectionEvent,
  type ConnectionState,
  type ConnectionStats,
  delayBefore,
  type LossCause,
} from "./connection.ts";
import { ConnectionHistory } from "./connection_history.ts";
import type { Element } from "./element.ts";
import { addressOf } from "./object.ts";
import { failureOf, type Keeper, ownerOf } from "./owners.ts";
import type { Pad } from "./pad.ts";
import { goOn, isDue, lockState, type PartBuilder, removePart } from "./parts.ts";
import { type Attempt, FrameCount, makeAttempt } from "./reconnecting_attempt.ts";
import { withoutPasswords } from "./secrets.ts";
import { joinState } from "./state.ts";
import { postWarning } from "./warning.ts";
import { within } from "./within.ts";

const gst = link("gstreamer-1.0", { ...eventFunctions, ...padFunctions });

/** How often a source is looked at, as a share of the shortest time that matters. */
const looksPerPatience = 5;
const [shortestLook, longestLook] = [10, 250];

let made = 0;

export class Reconnecting implements Connection, Keeper {
  readonly pad: Pad;
  readonly #pipeline: Bin;
  readonly #build: PartBuilder;
  readonly #policy: CompletePolicy;
  readonly #prefix = `source${made++}`;
  /** One camera that does not let go holds up neither the others nor the pipeline. */
  readonly #lane = new Lane(this.#prefix);
  readonly #history: ConnectionHistory;
  #builds = 0;
  #attempt: Attempt | undefined;
  /** Why there is none, where the builder threw: that is a loss as soon as one can be told. */
  #unbuilt: string | undefined;
  #state: ConnectionState = "idle";
  /** The pipeline is being stopped, or the source is being removed. */
  #halted = false;
  #ending = false;
  #removal: Promise<void> | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Ends the wait for the next attempt early. */
  #wake: (() => void) | undefined;
  /** Taking down and building, while that is under way. */
  #work: Promise<void> = Promise.resolve();

  readonly #frames = new FrameCount();
  /** When there were last more of them than before. */
  #changedAt = 0;

  /** The first attempt's elements stand when this returns, linked to `pad`. */
  constructor(pipeline: Bin, pad: Pad, build: PartBuilder, policy: CompletePolicy) {
    this.#pipeline = pipeline;
    this.pad = pad;
    this.#build = build;
    this.#policy = policy;
    this.#history = new ConnectionHistory(policy.onEvent, failureOf(addressOf(pipeline)));
    this.#attempt = this.#make();
    const owner = ownerOf(addressOf(pipeline));
    owner?.keepers.add(this);
    if (owner === undefined || !owner.active) return;
    // One that stops would start it on its way down; begin() lets it go.
    if (owner.stopping) lockState(this.#attempt.bin, true);
    else this.#work = this.#start().catch(failureOf(addressOf(pipeline)));
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** The elements of the attempt that is under way. */
  get bin(): Bin | undefined {
    return this.#attempt?.bin;
  }

  /** Whether the attempt's elements have started: others start first, and some take minutes. */
  get started(): boolean {
    const elements = this.#attempt?.bin.allElements ?? [];
    return elements.some(hasStarted);
  }

  get everConnected(): boolean {
    return this.#history.everConnected;
  }

  stats(): ConnectionStats {
    this.#frames.look(this.#attempt);
    return this.#history.stats(this.#state, this.#frames.total);
  }

  events(): AsyncIterableIterator<ConnectionEvent> {
    return this.#history.events();
  }

  /** Whether that path is of one of its elements, of the attempts before too. */
  owns(path: string): boolean {
    return path.includes(`:${this.#prefix}-`);
  }

  takes(places: string, message: string): boolean {
    if (!this.owns(places)) return false;
    // What failed cannot pass the end on.
    if (this.#ending && this.#state === "connected") void this.#sendEos();
    if (this.#attempt !== undefined && places.includes(`:${this.#attempt.bin.name}/`))
      this.#lose("error", message);
    return true;
  }

  begin(): void {
    if (this.#removal !== undefined || this.#timer !== undefined) return;
    this.#halted = false;
    this.#ending = false;
    // The last run ended between two attempts.
    if (this.#attempt === undefined) this.#rebuild();
    else lockState(this.#attempt.bin, false);
    if (this.#state === "idle") this.#connecting();
    const { silence, patience } = this.#policy;
    const pace = Math.min(silence, patience) / looksPerPatience;
    this.#timer = setInterval(() => this.#look(), Math.min(longestLook, Math.max(shortestLook, pace)));
    // What keeps the process is the pipeline's run.
    this.#timer.unref();
  }

  async rest(): Promise<void> {
    await this.#halt();
    if (this.#removal !== undefined) return;
    this.#lane[Symbol.dispose]();
    this.#history.forgive();
    this.#state = "idle";
  }

  ending(): void {
    if (this.#removal !== undefined) return;
    const flows = this.#state === "connected";
    this.#ending = true;
    this.#wake?.();
    if (!flows) void this.#sendEos();
  }

  /** Takes it out of the pipeline; the pad is left as it is. A second call joins the first. */
  remove(): Promise<void> {
    this.#removal ??= this.#takeOut();
    return this.#removal;
  }

  async #takeOut(): Promise<void> {
    this.#history.close();
    await this.#halt();
    await this.#takeDown();
    // What its elements said while they stopped was its own.
    ownerOf(addressOf(this.#pipeline))?.keepers.delete(this);
    this.#history.forgive();
    this.#state = "ended";
    this.#lane[Symbol.dispose]();
  }

  async #halt(): Promise<void> {
    this.#halted = true;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#wake?.();
    await this.#work;
  }

  #make(): Attempt {
    const name = `${this.#prefix}-${++this.#builds}`;
    return makeAttempt(this.#pipeline, this.pad, this.#build, name, () => {
      if (this.#ending) return true;
      // Of the source alone; the muxer must not take it for the end of the stream.
      queueMicrotask(() => this.#lose("end", "its stream ended"));
      return false;
    });
  }

  /** Puts the elements of the next attempt in. What the builder throws is told, and counts as an attempt that failed. */
  #rebuild(): void {
    this.#unbuilt = undefined;
    try {
      this.#attempt = this.#make();
    } catch (error) {
      const cause = withoutPasswords(error instanceof Error ? error.message : String(error));
      this.#unbuilt = `its elements could not be made: ${cause}`;
      postWarning(addressOf(this.#pipeline), `the source of ${this.pad}: ${this.#unbuilt}`);
    }
  }

  #connecting(): void {
    this.#state = "connecting";
    this.#changedAt = performance.now();
  }

  async #start(): Promise<void> {
    this.#connecting();
    this.begin();
    const { bin } = this.#attempt ?? {};
    if (bin === undefined) return;
    if (!(await joinState(addressOf(bin), this.#lane)))
      this.#lose("error", `${bin.name} does not go into its pipeline's state`);
  }

  /** Looks whether frames come. */
  #look(): void {
    if (this.#state !== "connecting" && this.#state !== "connected") return;
    if (this.#unbuilt !== undefined) {
      // Until what it goes to has started, that could not be told the end.
      if (hasStarted(this.pad.element)) this.#lose("error", this.#unbuilt);
      return;
    }
    const now = performance.now();
    if (this.#frames.look(this.#attempt)) {
      this.#changedAt = now;
      this.#arrived();
    } else if (!isDue(this.#pipeline) || !this.started) {
      this.#changedAt = now;
    } else {
      const allowed = this.#state === "connected" ? this.#policy.silence : this.#policy.patience;
      if (now - this.#changedAt >= allowed) this.#lose("silence", `it sent nothing for ${allowed} ms`);
    }
  }

  #arrived(): void {
    if (this.#state === "connected") return;
    this.#state = "connected";
    this.#history.arrived();
  }

  #lose(cause: LossCause, message: string): void {
    if (this.#halted || this.#ending) return;
    if (this.#state !== "connecting" && this.#state !== "connected") return;
    // It may have come and gone between two looks.
    this.#frames.look(this.#attempt);
    if (this.#frames.ofAttempt > 0) this.#arrived();
    // Whoever was told of that may have removed it.
    if (this.#halted) return;
    const reason = withoutPasswords(message);
    this.#state = "waiting";
    const isNews = this.#history.lose();
    // Under way before anybody is told, who may remove it: that waits for this.
    this.#work = this.#again(reason).catch(failureOf(addressOf(this.#pipeline)));
    if (isNews) this.#history.lost(cause, reason);
  }

  async #again(reason: string): Promise<void> {
    await this.#takeDown();
    if (this.#halted) return;
    if (this.#pipeline.state !== "playing") await goOn(this.#pipeline, this.#lane);
    if (this.#halted) return;
    if (this.#history.tries >= this.#policy.attempts) {
      this.#state = "ended";
      this.#history.gaveUp(reason);
      await this.#sendEos();
      return;
    }
    await this.#wait(
      this.#history.retrying((attempt) => delayBefore(attempt, this.#policy, Math.random()), reason),
    );
    if (this.#halted || this.#ending) return;
    this.#history.attempting();
    this.#rebuild();
    await this.#start();
  }

  async #wait(delay: number): Promise<void> {
    if (this.#halted || this.#ending) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    await within(promise, delay, undefined);
    this.#wake = undefined;
  }

  async #takeDown(): Promise<void> {
    const attempt = this.#attempt;
    if (attempt === undefined) return;
    this.#frames.end(attempt);
    this.#attempt = undefined;
    await removePart(this.#pipeline, attempt.bin, this.#lane);
    attempt.ends.remove();
  }

  async #sendEos(): Promise<void> {
    this.#state = "ended";
    await this.#lane.call(gst, "gst_pad_send_event", addressOf(this.pad), gst.gst_event_new_eos());
  }
}

function hasStarted(element: Element | undefined): boolean {
  return element?.state === "paused" || element?.state === "playing";
}
