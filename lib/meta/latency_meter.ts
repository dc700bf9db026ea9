import { GstPadProbeReturn, GstPadProbeType } from "../generated/gstreamer/gstpad.ts";
import { Bin } from "../gst/bin.ts";
import { StateError } from "../gst/errors.ts";
import { addressOf } from "../gst/object.ts";
import { failureOf } from "../gst/owners.ts";
import type { Pad } from "../gst/pad.ts";
import { addProbe, type Probe, type ProbeCall } from "../native/probe.ts";
import { Batch } from "./batch.ts";
import { batchPlan } from "./probe.ts";

/** Milliseconds, over all frames or buffers so far. */
export interface LatencySummary {
  readonly count: number;
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  readonly last: number;
}

class Tally implements LatencySummary {
  count = 0;
  least: number = Number.POSITIVE_INFINITY;
  most = 0;
  last = 0;
  #sum = 0;

  get mean(): number {
    return this.#sum / this.count;
  }

  add(milliseconds: number): void {
    this.count++;
    this.#sum += milliseconds;
    this.least = Math.min(this.least, milliseconds);
    this.most = Math.max(this.most, milliseconds);
    this.last = milliseconds;
  }
}

/** What pipeline.latency() returns: goes on counting until it is disposed of, and can be read at any time. */
export class LatencyMeter implements Disposable {
  readonly #sources = new Map<number, Tally>();
  readonly #components = new Map<string, Tally>();
  readonly #probes: readonly Probe[];

  /** For lib/gst: counts what passes these pads. */
  constructor(pads: readonly Pad[]) {
    this.#probes = pads.map((pad) => {
      const address = addressOf(pad);
      return addProbe(address, (call) => this.#count(call), {
        mask: GstPadProbeType.GST_PAD_PROBE_TYPE_BUFFER,
        plan: batchPlan(),
        failure: GstPadProbeReturn.GST_PAD_PROBE_OK,
        onError: failureOf(address),
      });
    });
  }

  /** By source_id: from a frame's entry into the first element that measures to the meter. */
  get sources(): ReadonlyMap<number, LatencySummary> {
    return this.#sources;
  }

  /** By the element's name: how long it holds a buffer. */
  get components(): ReadonlyMap<string, LatencySummary> {
    return this.#components;
  }

  [Symbol.dispose](): void {
    for (const probe of this.#probes) probe[Symbol.dispose]();
  }

  #count(call: ProbeCall): number {
    // Behind an encoder there is no metadata.
    if (call.batch !== undefined) {
      const { frames, components } = new Batch(call, call.batch).latency();
      for (const { source_id, milliseconds } of frames) tally(this.#sources, source_id).add(milliseconds);
      for (const { name, milliseconds } of components) {
        if (milliseconds !== undefined) tally(this.#components, name).add(milliseconds);
      }
    }
    return GstPadProbeReturn.GST_PAD_PROBE_OK;
  }
}

function tally<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  const known = tallies.get(key) ?? new Tally();
  tallies.set(key, known);
  return known;
}

/** Measures at the pad, or where the pipeline ends. */
export function measureLatency(bin: Bin, at: Pad | undefined): LatencyMeter {
  if (process.env["NVDS_ENABLE_LATENCY_MEASUREMENT"] !== "1") {
    throw new StateError(
      "DeepStream measures latency only where NVDS_ENABLE_LATENCY_MEASUREMENT=1 is in the environment, and each " +
        "element's where NVDS_ENABLE_COMPONENT_LATENCY_MEASUREMENT=1 is: set both before the first pipeline is made",
    );
  }
  return new LatencyMeter(at === undefined ? endsOf(bin) : [at]);
}

function endsOf(bin: Bin): Pad[] {
  // A bin's own pads stand for those of what is in it.
  const elements = bin.allElements.filter((element) => !(element instanceof Bin));
  return elements.map(({ pads }) => pads).flatMap((pads) => (pads.every(isSink) ? pads : []));
}

function isSink(pad: Pad): boolean {
  return pad.direction === "sink";
}
