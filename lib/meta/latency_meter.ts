import { Bin } from "../gst/bin.ts";
import { StateError } from "../gst/errors.ts";
import { addressOf } from "../gst/object.ts";
import type { Pad } from "../gst/pad.ts";
import { type RecordRing, RecordSource } from "../native/records.ts";
import { type BatchPlan, planBatches } from "../records/batches.ts";
import type { RecordBatch } from "../records/rows.ts";
import { userFields } from "../records/spec.ts";
import { sdkModule } from "../sdk/modules.ts";
import { frameLatencies } from "./latency.ts";
import { NvDsMetaType } from "./structs.ts";

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

const fields = {
  frame: ["source_id", "frame_num"],
  sound: ["source_id", "frame_num"],
  user: {
    steps: userFields({
      on: "batch",
      type: NvDsMetaType.NVDS_LATENCY_MEASUREMENT_META,
      struct: sdkModule("nvds_latency_meta").NvDsMetaCompLatency,
      fields: ["component_name", "in_system_timestamp", "out_system_timestamp", "source_id", "frame_num"],
    }),
  },
} as const;

type Measured = RecordBatch<typeof fields>;

/** What waits while this thread is busy: a minute and more of any pipeline. */
const ring: RecordRing = {
  capacity: 2 ** 16,
  bytes: 2 ** 26,
  whenFull: "drop-newest",
  timeout: 0,
  meters: true,
};

/**
 * What pipeline.latency() returns: goes on counting until it is disposed of, and can be read at any time. It takes its
 * data on the streaming thread, which never waits for it.
 */
export class LatencyMeter implements Disposable {
  readonly #sources = new Map<number, Tally>();
  readonly #components = new Map<string, Tally>();
  readonly #plan: BatchPlan<Measured> = planBatches(fields);
  readonly #records: readonly RecordSource[];

  /** For lib/gst: counts what passes these pads. */
  constructor(pads: readonly Pad[]) {
    const { native } = this.#plan;
    this.#records = pads.map((pad) => new RecordSource(addressOf(pad), native, ring, () => this.#read()));
    this.#read();
  }

  /** By source_id: from a frame's entry into the first element that measures to the meter. */
  get sources(): ReadonlyMap<number, LatencySummary> {
    this.#read();
    return this.#sources;
  }

  /** By the element's name: how long it holds a buffer. */
  get components(): ReadonlyMap<string, LatencySummary> {
    this.#read();
    return this.#components;
  }

  /** Batches that are not in the sums: this thread was busy for so long that no more of them could wait for it. */
  get missed(): number {
    return this.#records.reduce((sum, records) => sum + records.stats().dropped, 0);
  }

  [Symbol.dispose](): void {
    this.#read();
    for (const records of this.#records) records[Symbol.dispose]();
  }

  /** Sums up what has come. */
  #read(): void {
    for (const records of this.#records) {
      for (let next = records.next(); typeof next === "object"; next = records.next())
        this.#count(this.#plan.make(next), next.arrivedAt);
    }
  }

  #count({ frames, sounds, user: { steps } }: Measured, arrivedAt: number): void {
    const noted = Array.from(steps, (step) => ({
      ...{ name: step.component_name, source_id: step.source_id, frame_num: step.frame_num },
      ...{ in: step.in_system_timestamp, out: step.out_system_timestamp },
    }));
    const arrived = [...frames, ...sounds];
    for (const { source_id, milliseconds } of frameLatencies(noted, arrived, arrivedAt))
      tally(this.#sources, source_id).add(milliseconds);
    for (const { name, in: entry, out } of noted)
      if (out !== 0) tally(this.#components, name).add(out - entry);
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
