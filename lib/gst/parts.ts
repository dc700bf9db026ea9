/** Parts of a pipeline in bins of their own, which come and go while it plays. */
import { functions as elementFunctions } from "../generated/gstreamer/gstelement.ts";
import { functions as padFunctions } from "../generated/gstreamer/gstpad.ts";
import { GstElement, GstState } from "../generated/start.ts";
import { atProgram, came } from "../native/errors.ts";
import { Lane } from "../native/lane.ts";
import { link } from "../native/library.ts";
import type { Bin } from "./bin.ts";
import { memory } from "./c.ts";
import { Element } from "./element.ts";
import { ElementError, StateError } from "./errors.ts";
import { addressOf } from "./object.ts";
import { failureOf, laneOf } from "./owners.ts";
import type { Pad } from "./pad.ts";
import { PartErrors } from "./part_errors.ts";
import type { PadProbe } from "./probe_handles.ts";
import { stateNumbers } from "./state.ts";
import { within } from "./within.ts";

const gst = link("gstreamer-1.0", { ...elementFunctions, ...padFunctions });

/** How long a part may take to start before it counts as one that has, in milliseconds. */
const startPatience = 10_000;

/** Adds a part's elements to the bin it is handed and returns them in order, to be linked one to the next. */
export type PartBuilder = (bin: Bin) => readonly Element[];

/** How long a pad may take to come to rest between two buffers, in milliseconds. */
const restPatience = 10_000;

/** A bin with what `build` made, linked, its free end shown as a pad of the bin. */
export function makePart(pipeline: Bin, build: PartBuilder, end: "sink" | "src", name?: string): Bin {
  const bin = pipeline.add("bin", {}, name);
  try {
    const elements = builtBy(build, bin);
    const [first, ...rest] = elements;
    if (first === undefined) throw new ElementError("bin", "a part of a pipeline needs at least one element");
    first.link(...rest);
    const outer = end === "sink" ? first : (rest.at(-1) ?? first);
    const pad = outer.pads.find((each) => each.direction === end && each.peer === undefined);
    if (pad === undefined) {
      throw new ElementError(
        outer.factory,
        `${outer.name} has no free ${end} pad; where pads come later, put a queue after it`,
      );
    }
    bin.expose(pad, end);
    return bin;
  } catch (error) {
    discard(pipeline, bin);
    throw error;
  }
}

/** Takes a part out that never was one; what its elements said meanwhile concerns nobody. */
export function discard(pipeline: Bin, bin: Bin): void {
  const errors = new PartErrors(pipeline, bin);
  const removed = pipeline.remove(bin).finally(() => errors[Symbol.dispose]());
  removed.catch(failureOf(addressOf(pipeline)));
}

/** What `build` makes in a bin; TypeError where that is no array of elements, ElementError where they are elsewhere. */
export function builtBy(build: PartBuilder, bin: Bin): readonly Element[] {
  const built = build(bin);
  const given: unknown = built;
  const stray = Array.isArray(given) ? given.filter((each) => !(each instanceof Element)) : [given];
  if (stray.length === 0) {
    const outside = built.find(({ parent }) => parent !== bin);
    if (outside !== undefined) throw new ElementError(outside.factory, notInPart(outside));
    return built;
  }
  throw atProgram(
    new TypeError(`what builds a part returns an array of elements; ${came(stray[0])} is none`),
  );
}

function notInPart({ name, factory, parent }: Element): string {
  const where = parent === undefined ? "no bin" : parent.name;
  return `${name} is in ${where}: what builds a part adds its elements to the bin that it is handed, as in (bin) => [bin.add("${factory}")]`;
}

/** As `build`, of a part that a change of the pipeline's state which is under way does not start: joinPart() does. */
export function held(build: PartBuilder): PartBuilder {
  return (bin) => {
    lockState(bin, true);
    return build(bin);
  };
}

/** Whether the pipeline's changes of state pass a part by. */
export function lockState(bin: Bin, locked: boolean): void {
  gst.gst_element_set_locked_state(addressOf(bin), locked ? 1 : 0);
}

/** Brings a part into the pipeline's state. */
export async function joinPart(bin: Bin): Promise<void> {
  const address = addressOf(bin);
  await laneOf(address).call(gst, "gst_element_set_locked_state", address, 0);
  await bin.syncState();
}

/**
 * Waits until a part that goes into its pipeline's state by itself, as one does that looks into its stream first, is
 * there, has `failed` or was stopped; not for ever, for nothing may come.
 */
export async function started(bin: Bin, failed: Promise<void>): Promise<void> {
  const address = addressOf(bin);
  if (new GstElement(memory, address).pending_state === GstState.GST_STATE_VOID_PENDING) return;
  using lane = new Lane(bin.name);
  const there = lane.call(
    gst,
    "gst_element_get_state",
    address,
    null,
    null,
    BigInt(startPatience) * 1_000_000n,
  );
  await Promise.race([there, failed]);
}

/** A pad on request of the element that a part goes to. */
export async function requested(from: Element, end: "src" | "sink"): Promise<Pad> {
  const template = from.padTemplates.find((each) => each.direction === end && each.presence === "request");
  if (template === undefined)
    throw new ElementError(from.factory, `${from.name} gives no ${end} pads on request`);
  return await from.requestPadLater(template.name);
}

export async function removePart(
  pipeline: Bin,
  bin: Bin,
  lane: Lane = laneOf(addressOf(bin)),
): Promise<void> {
  const address = addressOf(bin);
  // A change of the pipeline's state would otherwise start it again.
  const locked = await lane.call(gst, "gst_element_set_locked_state", address, 1);
  await lane.call(gst, "gst_element_set_state", address, stateNumbers.null);
  await pipeline.remove(bin);
  if (locked !== 0) await lane.call(gst, "gst_element_set_locked_state", address, 0);
}

/** The pipeline is to play: while it is paused nothing has to come. */
export function isDue(pipeline: Bin): boolean {
  return new GstElement(memory, addressOf(pipeline)).target_state === GstState.GST_STATE_PLAYING;
}

/**
 * An error in a part breaks off a change of the pipeline's state that is under way, as until a first frame has come. One
 * that plays takes the error for its last change's: parts that join it would stay paused.
 */
export async function goOn(pipeline: Bin, lane: Lane): Promise<void> {
  if (!isDue(pipeline)) return;
  await lane.call(gst, "gst_element_set_state", addressOf(pipeline), stateNumbers.playing);
}

/** Waits until nothing is on its way through a pad; nothing sets out until the probe is disposed of. */
export async function atRest(pad: Pad): Promise<PadProbe> {
  const reached = Promise.withResolvers<true>();
  // An idle probe alone holds the pad up only while its handler runs.
  const probe = pad.probe(["idle", "block-data"], () => reached.resolve(true));
  if (await within(reached.promise, restPatience, false)) return probe;
  probe.remove();
  throw new StateError(
    `${pad} did not come to rest within ${restPatience} ms: what it is linked to takes nothing (is the pipeline paused?)`,
  );
}
