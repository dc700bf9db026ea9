/** Where a stream is, going elsewhere in it, and how fast it plays: what of Pipeline most programs do without. */

import { functions as elementFunctions } from "../generated/gstreamer/gstelement.ts";
import { functions as eventFunctions } from "../generated/gstreamer/gstevent.ts";
import { GstFormat } from "../generated/gstreamer/gstformat.ts";
import { functions as miniObjectFunctions } from "../generated/gstreamer/gstminiobject.ts";
import { functions as queryFunctions } from "../generated/gstreamer/gstquery.ts";
import { GstSeekFlags, GstSeekType } from "../generated/gstreamer/gstsegment.ts";
import { functions as utilFunctions } from "../generated/gstreamer/gstutils.ts";
import { came } from "../native/errors.ts";
import type { Lane } from "../native/lane.ts";
import { link } from "../native/library.ts";
import type { Bin } from "./bin.ts";
import { Out, takeInt64 } from "./c.ts";
import { StateError, ValueError } from "./errors.ts";
import { type OptionNames, requireName, requireOptions, requireTime } from "./given.ts";
import { addressOf } from "./object.ts";
import type { StateChanges } from "./state_changes.ts";

const gst = link("gstreamer-1.0", {
  ...elementFunctions,
  ...utilFunctions,
  ...queryFunctions,
  ...eventFunctions,
  ...miniObjectFunctions,
});

const time = GstFormat.GST_FORMAT_TIME;

/** How long a seek may wait for a pipeline that is on its way to play, nanoseconds. */
const settlingTime = 10_000_000_000n;

/** How to seek, as GStreamer's GstSeekFlags have it. */
export interface SeekOptions {
  /** To the very position; otherwise to a key frame, from which every decoder can start at once. */
  readonly accurate?: boolean;
  /** Which key frame. Default: what the demuxer finds quickest, as a rule the one before. */
  readonly snap?: "before" | "after" | "nearest";
  /** Normal speed is 1, the default; negative plays backwards from the position. Never 0. */
  readonly rate?: number;
  /**
   * Where to end, nanoseconds: not before the position, nor behind it where it plays backwards. Default: where the stream
   * does (backwards: at its start).
   */
  readonly end?: bigint;
  /** At high rates decode key frames alone. */
  readonly keyFrames?: boolean;
  /** False lets what is in the pipeline be played first. Default: true. */
  readonly flush?: boolean;
}

const seekNames: OptionNames<SeekOptions> = {
  accurate: true,
  snap: true,
  rate: true,
  end: true,
  keyFrames: true,
  flush: true,
};

export interface RateOptions {
  /** Changes the speed without a seek, where the elements can. Default: false. */
  readonly instant?: boolean;
}

const rateNames: OptionNames<RateOptions> = { instant: true };

/** What can be sought to, nanoseconds; `end` is undefined where it is not known, as of what still grows. */
export interface SeekRange {
  readonly start: bigint;
  readonly end: bigint | undefined;
}

const snaps: Readonly<Record<NonNullable<SeekOptions["snap"]>, number>> = {
  before: GstSeekFlags.GST_SEEK_FLAG_SNAP_BEFORE,
  after: GstSeekFlags.GST_SEEK_FLAG_SNAP_AFTER,
  nearest: GstSeekFlags.GST_SEEK_FLAG_SNAP_NEAREST,
};

/** The begin or the end of what is to be played, whichever way. */
interface Edge {
  readonly type: number;
  readonly at: bigint;
}

/** An end: wherever the stream's is. */
const streamEnd = -1n;

const asItIs: Edge = { type: GstSeekType.GST_SEEK_TYPE_NONE, at: -1n };

const to = (at: bigint): Edge => ({ type: GstSeekType.GST_SEEK_TYPE_SET, at });

/** How one pipeline plays; what it is asked goes through its lane. */
export class Playback {
  readonly #pipeline: Bin;
  readonly #states: StateChanges;
  readonly #lane: Lane;
  readonly #address: number;

  constructor(pipeline: Bin, states: StateChanges, lane: Lane) {
    this.#pipeline = pipeline;
    this.#states = states;
    this.#lane = lane;
    this.#address = addressOf(pipeline);
  }

  /** Nanoseconds; undefined while that is not known. */
  time(what: "position" | "duration"): Promise<bigint | undefined> {
    return takeInt64((at) => this.#lane.call(gst, `gst_element_query_${what}`, this.#address, time, at));
  }

  /** See Pipeline.seek(). */
  async seek(position: bigint, options: SeekOptions): Promise<void> {
    requireOptions("seek()", options, seekNames);
    const { name } = this.#pipeline;
    if (options.flush === false && this.#states.goal === "paused")
      throw new StateError(
        `${name} is paused, and a seek without flush waits for what flows: play() it first`,
      );
    const done = await this.#seek(position, options);
    if (!done) throw new StateError(this.#idle ?? `${name} cannot seek to ${position} ns`);
  }

  /** What can be sought to; undefined where nothing can, as in live streams. */
  range(): Promise<SeekRange | undefined> {
    return this.#query(gst.gst_query_new_seeking(time), (query) => {
      const out = new Out(4);
      gst.gst_query_parse_seeking(query, out.at(0), out.at(1), out.at(2), out.at(3));
      if (out.i32(1) === 0) return undefined;
      return { start: out.i64(2), end: out.i64(3) === -1n ? undefined : out.i64(3) };
    });
  }

  /** The speed at which the pipeline plays, 1 before it does; undefined where no sink knows. */
  rate(): Promise<number | undefined> {
    return this.#query(gst.gst_query_new_segment(time), (query) => {
      const out = new Out(4);
      gst.gst_query_parse_segment(query, out.at(0), out.at(1), out.at(2), out.at(3));
      return out.f64(0);
    });
  }

  /** Goes on at another speed, `instant` or by a seek. */
  async setRate(rate: number, options: RateOptions): Promise<void> {
    requireOptions("setRate()", options, rateNames);
    requireRate(rate);
    const { instant = false } = options;
    const { name } = this.#pipeline;
    const at = instant ? 0n : await this.time("position");
    if (at === undefined)
      throw new StateError(
        `${name} does not know where it is, to go on from there: play() or pause() it first`,
      );
    const done = instant ? await this.#changeRate(rate) : await this.#goOn(at, rate);
    if (!done) throw new StateError(`${name} cannot play at a rate of ${rate}`);
  }

  /** Shows `frames` more and then pauses again. */
  async step(frames: number): Promise<void> {
    if (!this.#states.active) throw new StateError(this.#idle);
    if (!(Number.isSafeInteger(frames) && frames > 0))
      throw new ValueError(`step(${frames}): it takes a whole number of frames, from 1 on`);
    const event = gst.gst_event_new_step(GstFormat.GST_FORMAT_BUFFERS, BigInt(frames), 1, 1, 0);
    const done = await this.#lane.call(gst, "gst_element_send_event", this.#address, event);
    if (done === 0) throw new StateError(this.#idle ?? `${this.#pipeline.name} has no sink that can step`);
  }

  /** Whether the pipeline could go to `position`, in nanoseconds. */
  async #seek(position: bigint, options: SeekOptions): Promise<boolean> {
    const { rate = 1, end, snap } = options;
    requireRate(rate);
    requirePlace("position", position);
    if (end !== undefined) requireEnd(end, position, rate);
    if (snap !== undefined) requireName("snap of seek()", snap, snaps);
    const [start, stop] = rate > 0 ? [position, end ?? streamEnd] : [end ?? 0n, position];
    if (options.flush === false) this.#settle();
    return this.#call(rate, flagsOf(options), to(start), to(stop));
  }

  /**
   * Has what comes next on the lane wait until the pipeline is where it was on its way to. A seek without flush waits for
   * what flows with the pipeline locked, and a sink that holds its first frame waits for the pipeline: neither would go on.
   */
  #settle(): void {
    void this.#lane.call(gst, "gst_element_get_state", this.#address, null, null, settlingTime);
  }

  /** As far as it would have gone at its present speed; where it turns, as far as the stream goes. */
  async #goOn(at: bigint, rate: number): Promise<boolean> {
    requireRate(rate);
    const turns = Math.sign((await this.rate()) ?? 0) !== Math.sign(rate);
    const flags = flagsOf({ accurate: true });
    return rate > 0
      ? this.#call(rate, flags, to(at), turns ? to(streamEnd) : asItIs)
      : this.#call(rate, flags, turns ? to(0n) : asItIs, to(at));
  }

  /** Whether the pipeline could change its speed without a seek: what is in it plays at the new one at once. */
  async #changeRate(rate: number): Promise<boolean> {
    requireRate(rate);
    return this.#call(rate, GstSeekFlags.GST_SEEK_FLAG_INSTANT_RATE_CHANGE, asItIs, asItIs);
  }

  async #call(rate: number, flags: number, start: Edge, stop: Edge): Promise<boolean> {
    const wanted = [rate, time, flags, start.type, start.at, stop.type, stop.at] as const;
    return (await this.#lane.call(gst, "gst_element_seek", this.#address, ...wanted)) !== 0;
  }

  /** Asks on the lane; `read` is called where somebody answered. */
  async #query<T>(query: number, read: (query: number) => T): Promise<T | undefined> {
    const answered = await this.#lane.call(gst, "gst_element_query", this.#address, query);
    const result = answered === 0 ? undefined : read(query);
    gst.gst_mini_object_unref(query);
    return result;
  }

  /** Why nothing in it can go anywhere, where it neither plays nor pauses. */
  get #idle(): string | undefined {
    const { name, state } = this.#pipeline;
    if (state === "playing" || state === "paused") return undefined;
    return `${name} is in the state ${state}: play() or pause() it first`;
  }
}

function flagsOf({ accurate, snap, keyFrames, flush = true }: SeekOptions): number {
  let flags = accurate ? GstSeekFlags.GST_SEEK_FLAG_ACCURATE : GstSeekFlags.GST_SEEK_FLAG_KEY_UNIT;
  if (snap !== undefined) flags |= snaps[snap];
  if (keyFrames) flags |= GstSeekFlags.GST_SEEK_FLAG_TRICKMODE_KEY_UNITS;
  return flush ? flags | GstSeekFlags.GST_SEEK_FLAG_FLUSH : flags;
}

function requirePlace(what: "position" | "end", place: bigint): void {
  if (typeof place === "bigint" && place < 0n)
    throw new ValueError(`the ${what} ${place} ns lies before the stream, which begins at 0`);
  requireTime(`${what} of seek()`, place);
  if (place >= 2n ** 63n)
    throw new ValueError(`the ${what} ${place} ns lies behind all streams: GStreamer counts up to 2n ** 63n`);
}

function requireEnd(end: bigint, position: bigint, rate: number): void {
  requirePlace("end", end);
  if (rate > 0 ? end >= position : end <= position) return;
  const [where, way] = rate > 0 ? ["before", "forwards"] : ["behind", "backwards"];
  throw new ValueError(
    `an end of ${end} ns lies ${where} the position of ${position} ns, from which it plays ${way} at a rate of ${rate}`,
  );
}

function requireRate(rate: number): void {
  if (rate === 0 || !Number.isFinite(rate)) {
    throw new ValueError(
      `a rate of ${came(rate)} plays nothing: 1 is normal speed, negative is backwards; pause() stops`,
    );
  }
}
