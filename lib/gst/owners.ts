/** Which pipeline an object belongs to: where its blocking calls run, and who hears of its handlers' errors. */

import { shownInProgram } from "../native/errors.ts";
import { Lane } from "../native/lane.ts";
import { gobject, gst } from "./c.ts";
import { type PipelineError, StateError } from "./errors.ts";
import type { GObject } from "./object.ts";
import { unref } from "./wrap.ts";

/** A Worker with a handler in a pipeline. */
export interface ProbeWorker {
  /**
   * Settles when the probe is in place or was removed; rejects where its module did not load, or its handler hangs.
   * Undefined once it is in place and serves.
   */
  readonly inPlace: Promise<void> | undefined;
  /** Resolves when everything that the handler posted or threw has arrived. */
  settled(): Promise<void>;
  remove(): void;
}

/** Something that waits for what passes in a pipeline, and must know when nothing comes any more. */
export interface Recording {
  end(): void;
}

/** Something that keeps a part of a pipeline going: what goes wrong in that part is its business. */
export interface Keeper {
  /**
   * Whether an error is the keeper's, which then sees to it; `places` has the path of the element that posted it,
   * `error` makes what a run would reject with.
   */
  takes(places: string, message: string, error: () => PipelineError): boolean;
  /** The pipeline leaves the null state, or goes from one state to another. */
  begin(): void;
  /** The pipeline is about to be stopped; resolves when nothing in the part is started any more. */
  rest(): Promise<void>;
  /** End-of-stream is about to be sent down the pipeline: what ends now has not been lost. */
  ending(): void;
}

export interface PipelineOwner {
  readonly lane: Lane;
  readonly workers: Set<ProbeWorker>;
  readonly recordings: Set<Recording>;
  readonly keepers: Set<Keeper>;
  /**
   * The handlers of what is in it. It keeps them, so that they may refer to it and be collected with it; undefined for
   * one that C made, which may outlive its wrapper here.
   */
  readonly handlers: Set<object> | undefined;
  /** It has left the null state, so it waited for its Workers to load before, and does not any more. */
  readonly active: boolean;
  /** A change of its state is under way. */
  readonly changing: boolean;
  readonly stopping: boolean;
  /** A handler threw, overstayed, or its Worker ended. */
  fail(error: unknown): void;
}

/** By the pipeline's wrapper, so that an owner lives as long as that. */
const owners = new WeakMap<GObject, PipelineOwner>();
const pipelines = new Map<number, WeakRef<GObject>>();
const stray = new Lane("ds-stray");

/** Pipelines that were collected without dispose(); another one may be at the address by then. */
const collected = new FinalizationRegistry<number>((address) => {
  if (pipelines.get(address)?.deref() === undefined) pipelines.delete(address);
});

export function ownsPipeline(address: number, pipeline: GObject, owner: PipelineOwner): void {
  owners.set(pipeline, owner);
  pipelines.set(address, new WeakRef(pipeline));
  collected.register(pipeline, address);
}

/** The key of what a GObject keeps of having been in a pipeline that was disposed of. */
const outlived = "deepscript-outlived";

/** Until one was disposed of, nothing can have outlived it: programs with one pipeline are not asked. */
let disposedOfSome = false;

/** `members`: the elements in it, which may outlive it. */
export function disownPipeline(address: number, members: readonly number[]): void {
  disposedOfSome = true;
  pipelines.delete(address);
  for (const object of [address, ...members]) gobject.g_object_set_data(object, outlived, 1);
}

/** Throws StateError where the pipeline that held a pad or an element was disposed of: nothing will pass there. */
export function requirePipelineLives(address: number, place: string): void {
  if (disposedOfSome && gobject.g_object_get_data(topOf(address), outlived) !== 0)
    throw new StateError(`${place} was in a pipeline that has been disposed of: nothing will pass there`);
}

/** The pipeline that holds an element or pad, however deep; undefined for one that nothing was added to. */
export function ownerOf(address: number): PipelineOwner | undefined {
  const pipeline = pipelines.get(topOf(address))?.deref();
  return pipeline === undefined ? undefined : owners.get(pipeline);
}

function topOf(address: number): number {
  let top = address;
  for (let parent = gst.gst_object_get_parent(top); parent !== 0; parent = gst.gst_object_get_parent(top)) {
    // The parent outlives the call: it holds the child, which its wrapper holds.
    unref(parent);
    top = parent;
  }
  return top;
}

/** Where calls for an object that may block are made. */
export function laneOf(address: number): Lane {
  return ownerOf(address)?.lane ?? stray;
}

/** What keeps a handler on this object; undefined where the handler is to live as long as what calls it. */
export function keeperOf(address: number): Set<object> | undefined {
  return ownerOf(address)?.handlers;
}

/** What to do with an error of a handler on this object: its pipeline fails; without one, nobody else would know. */
export function failureOf(address: number): (error: unknown) => void {
  return (error) => {
    shownInProgram(error);
    const owner = ownerOf(address);
    if (owner !== undefined) owner.fail(error);
    else reportError(error);
  };
}
