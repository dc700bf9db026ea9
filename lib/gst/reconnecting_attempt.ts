/** The elements with which a source that is connected to again is tried once. */
import type { Bin } from "./bin.ts";
import type { Element } from "./element.ts";
import type { Pad } from "./pad.ts";
import { builtBy, discard, makePart, type PartBuilder } from "./parts.ts";
import type { PadProbe } from "./probe_handles.ts";

export interface Attempt {
  readonly bin: Bin;
  readonly ends: PadProbe;
  /** Frames that have come since its elements last started. */
  frames(): number;
}

/** Frames that came from a source, all attempts together. */
export class FrameCount {
  #ofAttempt = 0;
  #before = 0;

  get total(): number {
    return this.#before + this.#ofAttempt;
  }

  /** Of the attempt that was looked at last, since it last started. */
  get ofAttempt(): number {
    return this.#ofAttempt;
  }

  /** Whether more have come since the last look. */
  look(attempt: Attempt | undefined): boolean {
    const now = attempt?.frames() ?? 0;
    const seen = this.#ofAttempt;
    // It counts anew from each start.
    if (now < seen) this.#before += seen;
    this.#ofAttempt = now;
    return now > seen;
  }

  /** No more come from that attempt. */
  end(attempt: Attempt): void {
    this.look(attempt);
    this.#before += this.#ofAttempt;
    this.#ofAttempt = 0;
  }
}

/**
 * Builds a part of that name and links it to `pad`; it is not started. `endsStream` is asked, when the part's stream
 * ends, whether the pad's is to end with it.
 */
export function makeAttempt(
  pipeline: Bin,
  pad: Pad,
  build: PartBuilder,
  name: string,
  endsStream: () => boolean,
): Attempt {
  let gauge: Element | undefined;
  const bin = makePart(
    pipeline,
    (into) => {
      const elements = builtBy(build, into);
      // It counts what passes, in C.
      gauge = into.add("identity", { silent: true });
      return [...elements, gauge];
    },
    "src",
    name,
  );
  const last = gauge ?? bin;
  try {
    const ends = last
      .pad("sink")
      .probe("event-downstream", ({ event }) => (event?.type !== "eos" || endsStream() ? "ok" : "drop"));
    bin.pad("src").link(pad);
    return { bin, ends, frames: () => framesThrough(last) };
  } catch (error) {
    discard(pipeline, bin);
    throw error;
  }
}

function framesThrough(gauge: Element): number {
  const stats: unknown = gauge.get("stats");
  return Number((isStructure(stats) ? stats.fields : {})["num-buffers"] ?? 0);
}

function isStructure(value: unknown): value is { readonly fields: Readonly<Record<string, unknown>> } {
  return typeof value === "object" && value !== null && "fields" in value;
}
