/** Where a stream is, going elsewhere in it, and how fast it plays. */
import { functions as elementFunctions } from "../generated/gstreamer/gstelement.ts";
import { functions as eventFunctions } from "../generated/gstreamer/gstevent.ts";
import { GstFormat } from "../generated/gstreamer/gstformat.ts";
import { functions as miniObjectFunctions } from "../generated/gstreamer/gstminiobject.ts";
import { functions as queryFunctions } from "../generated/gstreamer/gstquery.ts";
import { GstSeekFlags, GstSeekType } from "../generated/gstreamer/gstsegment.ts";
import { functions as utilFunctions } from "../generated/gstreamer/gstutils.ts";
import type { Lane } from "../native/lane.ts";
import { link } from "../native/library.ts";
import { Out, takeInt64 } from "./c.ts";
import { ValueError } from "./errors.ts";
import { type OptionNames, requireOptions } from "./given.ts";

const gst = link("gstreamer-1.0", {
  ...elementFunctions,
  ...utilFunctions,
  ...queryFunctions,
  ...eventFunctions,
  ...miniObjectFunctions,
});

const time = GstFormat.GST_FORMAT_TIME;

/** How to seek, as GStreamer's GstSeekFlags have it. */
export interface SeekOptions {
  /** To the very position; otherwise to a key frame, from which every decoder can start at once. */
  readonly accurate?: boolean;
  /** Which key frame. Default: what the demuxer finds quickest, as a rule the one before. */
  readonly snap?: "before" | "after" | "nearest";
  /** Normal speed is 1, the default; negative plays backwards from the position. Never 0. */
  readonly rate?: number;
  /** Where to end, nanoseconds. Default: where the stream does (backwards: at its start). */
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

/** Nanoseconds; undefined while that is not known. */
export function queryTime(
  lane: Lane,
  pipeline: number,
  what: "position" | "duration",
): Promise<bigint | undefined> {
  return takeInt64((at) => lane.call(gst, `gst_element_query_${what}`, pipeline, time, at));
}

/** Whether the pipeline could go to `position`, in nanoseconds. */
export async function seekTo(
  lane: Lane,
  pipeline: number,
  position: bigint,
  options: SeekOptions,
): Promise<boolean> {
  requireOptions("seek()", options, seekNames);
  const { rate = 1, end } = options;
  requireRate(rate);
  if (position < 0n)
    throw new ValueError(`a position of ${position} ns lies before the stream, which begins at 0`);
  const [set, none] = [GstSeekType.GST_SEEK_TYPE_SET, GstSeekType.GST_SEEK_TYPE_NONE];
  const [first, last] = rate > 0 ? [position, end] : [end ?? 0n, position];
  const [stopType, stop] = last === undefined ? [none, -1n] : [set, last];
  const done = await lane.call(
    gst,
    "gst_element_seek",
    pipeline,
    rate,
    time,
    flagsOf(options),
    set,
    first,
    stopType,
    stop,
  );
  return done !== 0;
}

/** Goes on at another speed, `instant` or by a seek; gives what stands in the way. */
export async function setRate(
  lane: Lane,
  pipeline: number,
  rate: number,
  instant: boolean,
): Promise<string | undefined> {
  const at = instant ? 0n : await queryTime(lane, pipeline, "position");
  if (at === undefined) return "does not know where it is, to go on from there: play() or pause() it first";
  const done = instant
    ? await changeRate(lane, pipeline, rate)
    : await seekTo(lane, pipeline, at, { rate, accurate: true });
  return done ? undefined : `cannot play at a rate of ${rate}`;
}

/** Whether the pipeline could change its speed without a seek: what is in it plays at the new one at once. */
async function changeRate(lane: Lane, pipeline: number, rate: number): Promise<boolean> {
  requireRate(rate);
  const none = GstSeekType.GST_SEEK_TYPE_NONE;
  const flags = GstSeekFlags.GST_SEEK_FLAG_INSTANT_RATE_CHANGE;
  return (await lane.call(gst, "gst_element_seek", pipeline, rate, time, flags, none, -1n, none, -1n)) !== 0;
}

/** The speed at which the pipeline plays, 1 before it does; undefined where no sink knows. */
export function queryRate(lane: Lane, pipeline: number): Promise<number | undefined> {
  return query(lane, pipeline, gst.gst_query_new_segment(time), (address) => {
    const out = new Out(4);
    gst.gst_query_parse_segment(address, out.at(0), out.at(1), out.at(2), out.at(3));
    return out.f64(0);
  });
}

/** What can be sought to; undefined where nothing can, as in live streams. */
export function querySeekRange(lane: Lane, pipeline: number): Promise<SeekRange | undefined> {
  return query(lane, pipeline, gst.gst_query_new_seeking(time), (address) => {
    const out = new Out(4);
    gst.gst_query_parse_seeking(address, out.at(0), out.at(1), out.at(2), out.at(3));
    if (out.i32(1) === 0) return undefined;
    return { start: out.i64(2), end: out.i64(3) === -1n ? undefined : out.i64(3) };
  });
}

/** Whether the sinks take it to show `frames` more and then pause again. */
export async function stepFrames(lane: Lane, pipeline: number, frames: number): Promise<boolean> {
  if (!(Number.isSafeInteger(frames) && frames > 0))
    throw new ValueError(`step(${frames}): it takes a whole number of frames, from 1 on`);
  const step = gst.gst_event_new_step(GstFormat.GST_FORMAT_BUFFERS, BigInt(frames), 1, 1, 0);
  return (await lane.call(gst, "gst_element_send_event", pipeline, step)) !== 0;
}

/** Asks on the lane; `read` is called where somebody answered. */
async function query<T>(
  lane: Lane,
  pipeline: number,
  address: number,
  read: (address: number) => T,
): Promise<T | undefined> {
  const answered = await lane.call(gst, "gst_element_query", pipeline, address);
  const result = answered === 0 ? undefined : read(address);
  gst.gst_mini_object_unref(address);
  return result;
}

function flagsOf({ accurate, snap, keyFrames, flush = true }: SeekOptions): number {
  let flags = accurate ? GstSeekFlags.GST_SEEK_FLAG_ACCURATE : GstSeekFlags.GST_SEEK_FLAG_KEY_UNIT;
  if (snap !== undefined) flags |= snaps[snap];
  if (keyFrames) flags |= GstSeekFlags.GST_SEEK_FLAG_TRICKMODE_KEY_UNITS;
  return flush ? flags | GstSeekFlags.GST_SEEK_FLAG_FLUSH : flags;
}

function requireRate(rate: number): void {
  if (rate === 0 || !Number.isFinite(rate)) {
    throw new ValueError(
      `a rate of ${rate} plays nothing: 1 is normal speed, negative is backwards; pause() stops`,
    );
  }
}
