/** What is behind AppSource.feed(); loaded when it is called. */

import { functions as bufferFunctions, GstBuffer } from "../generated/gstreamer/gstbuffer.ts";
import { functions as elementFunctions } from "../generated/gstreamer/gstelement.ts";
import { functions as miniObjectFunctions } from "../generated/gstreamer/gstminiobject.ts";
import { GstFlowReturn } from "../generated/gstreamer/gstpad.ts";
import { functions as appFunctions } from "../generated/gstreamer-app/gstappsrc.ts";
import { GstState } from "../generated/start.ts";
import { came } from "../native/errors.ts";
import { arrayOf } from "../native/given-values.ts";
import { Lane } from "../native/lane.ts";
import { link } from "../native/library.ts";
import { connectSignal } from "../native/signal.ts";
import type { Feed, FeedBuffer, FeedEnd, FeedItem } from "./app_types.ts";
import { memory } from "./c.ts";
import { StateError, ValueError } from "./errors.ts";
import { type OptionNames, requireOptions, requireTime } from "./given.ts";
import { failureOf, laneOf, ownerOf, requirePipelineLives } from "./owners.ts";
import { isStarted, joinState } from "./state.ts";
import { nextTurn, turnLeft } from "./turns.ts";

const app = link("gstapp-1.0", appFunctions);
const gst = link("gstreamer-1.0", { ...bufferFunctions, ...elementFunctions, ...miniObjectFunctions });

/** How long an element may take to start, in nanoseconds, before it is fed all the same. */
const startPatience = 10_000_000_000n;

const itemNames: OptionNames<FeedBuffer> = { data: true, pts: true, dts: true, duration: true };

/** A feed, and whether it still takes from its iterable. */
export interface RunningFeed extends Feed {
  readonly active: boolean;
}

class Feeding implements RunningFeed {
  readonly done: Promise<FeedEnd>;
  readonly #address: number;
  readonly #name: string;
  readonly #items: AsyncIterator<FeedItem> | Iterator<FeedItem>;
  /** Data was asked for since it was last waited for. */
  #asked = false;
  #stopping = false;
  /** Ends what #run() waits for: by a call for data where that is awaited, and by stop(). */
  #onAsked: (() => void) | undefined;
  #onStop: (() => void) | undefined;
  #pushed = 0;
  #active = true;

  constructor(
    address: number,
    name: string,
    items: AsyncIterable<FeedItem> | Iterable<FeedItem>,
    whileStopped: (() => void) | undefined,
  ) {
    requirePipelineLives(address, name);
    this.#address = address;
    this.#name = name;
    this.#items = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
    this.done = this.#run(whileStopped);
  }

  get pushed(): number {
    return this.#pushed;
  }

  get active(): boolean {
    return this.#active;
  }

  stop(): void {
    this.#stopping = true;
    this.#onStop?.();
  }

  [Symbol.dispose](): void {
    this.stop();
  }

  async #run(whileStopped: (() => void) | undefined): Promise<FeedEnd> {
    const recordings = ownerOf(this.#address)?.recordings;
    const fail = failureOf(this.#address);
    const recording = { end: () => this.stop() };
    recordings?.add(recording);
    const asked = (): void => {
      this.#asked = true;
      this.#onAsked?.();
    };
    using _asking = connectSignal(this.#address, "need-data", asked, { onError: fail });
    let exhausted = false;
    try {
      if (isStarted(this.#address)) await this.#unlessStopped(this.#join(whileStopped));
      while (await this.#room()) {
        // Data may be taken as fast as it is made: timers and the network get their turn all the same.
        if (!turnLeft()) await nextTurn();
        if (this.#stopping) break;
        const next = await this.#unlessStopped(Promise.resolve(this.#items.next()));
        if (next?.done) exhausted = true;
        if (next === undefined || next.done || !this.#push(next.value)) break;
      }
      return exhausted ? "eos" : "stopped";
    } catch (error) {
      fail(error);
      return "failed";
    } finally {
      this.#active = false;
      recordings?.delete(recording);
      app.gst_app_src_end_of_stream(this.#address);
      // One that is at work ends when it next yields; nobody waits for that.
      if (!exhausted) void Promise.resolve(this.#items.return?.()).catch(fail);
    }
  }

  /** What has started already may have asked before anybody listened: it is as if it asked now. */
  async #join(whileStopped: (() => void) | undefined): Promise<void> {
    const lane = laneOf(this.#address);
    if (whileStopped !== undefined) {
      await lane.call(gst, "gst_element_set_state", this.#address, GstState.GST_STATE_READY);
      whileStopped();
      await joinState(this.#address, lane);
    }
    // On its way up it takes nothing yet.
    using own = new Lane(this.#name);
    await own.call(gst, "gst_element_get_state", this.#address, null, null, startPatience);
    this.#asked = true;
  }

  /** Waits until the pipeline wants data: it asks when it starts, and when its queue has run low. False at stop(). */
  async #room(): Promise<boolean> {
    let asked = this.#pushed > 0;
    while (!this.#stopping && (!asked || this.#isFull)) {
      if (!this.#asked) {
        await this.#unlessStopped(
          new Promise<void>((resolve) => {
            this.#onAsked = resolve;
          }),
        );
      }
      asked = this.#asked;
      this.#asked = false;
    }
    return !this.#stopping;
  }

  /** What a promise gives; undefined where stop() came before. No promise that lives on is kept waiting for. */
  #unlessStopped<T>(promise: Promise<T>): Promise<T | undefined> {
    if (this.#stopping) return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      this.#onStop = () => resolve(undefined);
      promise.then(resolve, reject);
    });
  }

  get #isFull(): boolean {
    const reached = (level: bigint, most: bigint): boolean => most > 0n && level >= most;
    const source = this.#address;
    return (
      reached(app.gst_app_src_get_current_level_bytes(source), app.gst_app_src_get_max_bytes(source)) ||
      reached(app.gst_app_src_get_current_level_buffers(source), app.gst_app_src_get_max_buffers(source)) ||
      reached(app.gst_app_src_get_current_level_time(source), app.gst_app_src_get_max_time(source))
    );
  }

  /** False where the element has stopped. */
  #push(item: FeedItem): boolean {
    const result = app.gst_app_src_push_buffer(this.#address, this.#bufferOf(item));
    if (result === GstFlowReturn.GST_FLOW_EOS && this.#pushed === 0) {
      throw new StateError(
        `${this.#name} cannot be fed: it has sent end-of-stream, and takes nothing until the pipeline has been stopped`,
      );
    }
    if (result !== GstFlowReturn.GST_FLOW_OK) return false;
    this.#pushed++;
    return true;
  }

  /** A GstBuffer with a copy of the data; the caller's. */
  #bufferOf(item: FeedItem): number {
    const isBytes = item instanceof Uint8Array;
    if (!isBytes && typeof item === "object" && item !== null)
      requireOptions(`an item fed to ${this.#name}`, item, itemNames);
    const { data, pts, dts, duration }: FeedBuffer = isBytes ? { data: item } : Object(item);
    if (!(data instanceof Uint8Array)) {
      throw new ValueError(
        `${this.#name} was fed ${came(item)}: a Uint8Array, or { data, pts, duration } with one, is expected`,
      );
    }
    arrayOf("Uint8Array", `what ${this.#name} is fed`, data);
    for (const [field, time] of Object.entries({ pts, dts, duration }))
      if (time !== undefined) requireTime(`${this.#name} was fed ${field}`, time);
    const address = gst.gst_buffer_new_allocate(0, BigInt(data.length), 0);
    if (address === 0) throw new ValueError(`no buffer of ${data.length} bytes could be made`);
    if (data.length > 0) gst.gst_buffer_fill(address, 0n, data, BigInt(data.length));
    const buffer = new GstBuffer(memory, address);
    if (pts !== undefined) buffer.pts = pts;
    if (dts !== undefined) buffer.dts = dts;
    if (duration !== undefined) buffer.duration = duration;
    return address;
  }
}

/**
 * Feeds the appsrc at `address`, which errors call `name`. One that has started is stopped for a moment to call
 * `whileStopped`, where that is given.
 */
export function startFeed(
  address: number,
  name: string,
  items: AsyncIterable<FeedItem> | Iterable<FeedItem>,
  whileStopped?: () => void,
): RunningFeed {
  return new Feeding(address, name, items, whileStopped);
}
