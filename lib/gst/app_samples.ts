/** What is behind AppSink.samples(); loaded when it is called. */

import { GstBuffer } from "../generated/gstreamer/gstbuffer.ts";
import { functions as listFunctions } from "../generated/gstreamer/gstbufferlist.ts";
import { constants as clockConstants } from "../generated/gstreamer/gstclock.ts";
import { functions as miniObjectFunctions } from "../generated/gstreamer/gstminiobject.ts";
import { functions as sampleFunctions } from "../generated/gstreamer/gstsample.ts";
import { functions as appFunctions } from "../generated/gstreamer-app/gstappsink.ts";
import { link } from "../native/library.ts";
import { holdOpen } from "../native/runtime.ts";
import { connectSignal } from "../native/signal.ts";
import type { Sample, SampleStream } from "./app_types.ts";
import { allBytes } from "./buffer_bytes.ts";
import { memory } from "./c.ts";
import { type Caps, capsAt } from "./caps.ts";
import { GstError } from "./errors.ts";
import { nvmm } from "./nvmm.ts";
import { failureOf, ownerOf, requirePipelineLives } from "./owners.ts";
import { nextTurn, turnLeft } from "./turns.ts";
import { hintIfUnstarted } from "./unstarted.ts";

const app = link("gstapp-1.0", appFunctions);
const gst = link("gstreamer-1.0", {
  ...listFunctions,
  ...sampleFunctions,
  ...miniObjectFunctions,
});

/** A stream, and whether somebody may still read it. */
export interface OpenSamples extends SampleStream {
  readonly open: boolean;
}

class Samples implements OpenSamples {
  readonly #address: number;
  readonly #name: string;
  readonly #connections: readonly Disposable[];
  readonly #forget: () => void;
  readonly #waiting: PromiseWithResolvers<IteratorResult<Sample>>[] = [];
  /** What came with a buffer list, or was left at end-of-stream, and was not given out yet. */
  readonly #taken: Sample[] = [];
  /** What kept the rest from being taken at end-of-stream. */
  #failure: { readonly error: unknown } | undefined;
  #hold: Disposable | undefined;
  /** There once it has been waited for. */
  #hinting: Disposable | undefined;
  #waited = false;
  #ended = false;
  #open = true;
  /** The caps of the sample before, referenced: the same address are the same caps. */
  #caps: { readonly address: number; readonly caps: Caps } | undefined;

  constructor(address: number, name: string) {
    requirePipelineLives(address, name);
    this.#address = address;
    this.#name = name;
    const onError = failureOf(address);
    const recordings = ownerOf(address)?.recordings;
    const end = (): void => {
      this.#ended = true;
      this.#deliver();
    };
    const recording = { end };
    recordings?.add(recording);
    this.#forget = () => recordings?.delete(recording);
    this.#connections = [
      connectSignal(address, "new-sample", () => this.#deliver(), { wait: "never", onError }),
      // The pipeline, which lets go of what its sink holds when it stops, waits until the rest is here.
      connectSignal(address, "eos", () => this.#takeRest(end), {
        wait: true,
        deadline: Number.POSITIVE_INFINITY,
        onError,
      }),
    ];
  }

  get open(): boolean {
    return this.#open;
  }

  /** Samples may come faster than they are worked on: timers and the network get their turn all the same. */
  next(): Promise<IteratorResult<Sample>> {
    const waiting = Promise.withResolvers<IteratorResult<Sample>>();
    this.#waiting.push(waiting);
    if (turnLeft()) this.#deliver();
    else void nextTurn().then(() => this.#deliver());
    if (this.#waiting.length > 0) {
      this.#hold ??= holdOpen();
      if (!this.#waited)
        this.#hinting = hintIfUnstarted(ownerOf(this.#address), `${this.#name}: a loop waits for samples`);
      this.#waited = true;
    }
    return waiting.promise;
  }

  return(): Promise<IteratorResult<Sample>> {
    this[Symbol.dispose]();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  [Symbol.dispose](): void {
    if (!this.#open) return;
    this.#close();
    // Whoever streams must not wait for a loop that has gone.
    app.gst_app_sink_set_max_buffers(this.#address, 1);
    app.gst_app_sink_set_drop(this.#address, 1);
    for (let sample = this.#pull(); sample !== 0; sample = this.#pull()) gst.gst_mini_object_unref(sample);
    this.#deliver();
  }

  #takeRest(end: () => void): void {
    try {
      for (let sample = this.#pull(); sample !== 0; sample = this.#pull())
        this.#taken.push(...this.#take(sample));
    } catch (error) {
      this.#failure = { error };
    }
    end();
  }

  /** Gives out what is there to those who wait. */
  #deliver(): void {
    while (this.#waiting.length > 0) {
      try {
        const result = this.#next();
        if (result === undefined) return;
        this.#waiting.shift()?.resolve(result);
      } catch (error) {
        this.#waiting.shift()?.reject(error);
        this[Symbol.dispose]();
      }
    }
    this.#hold?.[Symbol.dispose]();
    this.#hold = undefined;
    this.#hinting?.[Symbol.dispose]();
    this.#hinting = undefined;
  }

  #next(): IteratorResult<Sample> | undefined {
    while (this.#open && this.#taken.length === 0) {
      const sample = this.#pull();
      if (sample === 0) break;
      this.#taken.push(...this.#take(sample));
    }
    const value = this.#taken.shift();
    if (value !== undefined) return { value, done: false };
    if (this.#open && this.#failure !== undefined) throw this.#failure.error;
    if (!this.#ended) return undefined;
    this.#close();
    return { value: undefined, done: true };
  }

  #pull(): number {
    return app.gst_app_sink_try_pull_sample(this.#address, 0n);
  }

  #close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#ended = true;
    this.#taken.length = 0;
    for (const connection of this.#connections) connection[Symbol.dispose]();
    this.#forget();
    if (this.#caps !== undefined) gst.gst_mini_object_unref(this.#caps.address);
    this.#caps = undefined;
  }

  /** Copies of what is in a GstSample, which is let go: one buffer, or those of a list (`buffer-list`). */
  #take(sample: number): Sample[] {
    try {
      const caps = this.#capsOf(gst.gst_sample_get_caps(sample));
      const list = gst.gst_sample_get_buffer_list(sample);
      if (list === 0) {
        const buffer = gst.gst_sample_get_buffer(sample);
        return buffer === 0 ? [] : [copyOf(buffer, caps)];
      }
      return Array.from({ length: gst.gst_buffer_list_length(list) }, (_, index) =>
        copyOf(gst.gst_buffer_list_get(list, index), caps),
      );
    } finally {
      gst.gst_mini_object_unref(sample);
    }
  }

  #capsOf(address: number): Caps | undefined {
    if (address === 0) return undefined;
    if (this.#caps?.address !== address) {
      if (this.#caps !== undefined) gst.gst_mini_object_unref(this.#caps.address);
      const caps = capsAt(address);
      this.#caps = undefined;
      if (caps.first?.features.includes(nvmm)) throw new GstError(noBytes(this.#name));
      gst.gst_mini_object_ref(address);
      this.#caps = { address, caps };
    }
    return this.#caps.caps;
  }
}

/** Why samples cannot be had of an appsink called `name`. */
function noBytes(name: string): string {
  return (
    `${name} is handed buffers in NVIDIA's memory (${nvmm}), whose bytes only say where the pictures are. Put ` +
    'nvvideoconvert and a capsfilter of "video/x-raw" before it; or take the pictures in a probe: buffer.surface().copy()'
  );
}

function copyOf(address: number, caps: Caps | undefined): Sample {
  const buffer = new GstBuffer(memory, address);
  return {
    caps,
    data: allBytes(address),
    pts: known(buffer.pts),
    dts: known(buffer.dts),
    duration: known(buffer.duration),
  };
}

function known(time: bigint): bigint | undefined {
  return time === clockConstants.GST_CLOCK_TIME_NONE ? undefined : time;
}

/** Reads the appsink at `address`, which errors call `name`. */
export function readSamples(address: number, name: string): OpenSamples {
  return new Samples(address, name);
}
