import { GstEvent, GstEventType } from "../generated/gstreamer/gstevent.ts";
import { GstPadProbeReturn } from "../generated/start.ts";
import { failureOf, keeperOf } from "../gst/owners.ts";
import { probeMask } from "../gst/probes.ts";
import type { Batch } from "../meta/batch.ts";
import { adaptBatch, batchPlan } from "../meta/probe.ts";
import { addProbe, defaultDeadline, type HoldableProbe, type ProbeHandler } from "../native/probe.ts";
import type { RecordRing } from "../native/records.ts";
import { requireMembers } from "./checked.ts";
import { RecordError } from "./errors.ts";
import { checkedRing } from "./options.ts";
import {
  type RecordStream,
  type StreamOptions,
  type StreamSource,
  type StreamStats,
  streamOn,
} from "./stream.ts";

/**
 * Makes plain data of a batch, while the streaming thread waits; `undefined` leaves the batch out. The batch is
 * valid until it returns, so what it returns must not lead back to it: fields, snapshot()s, numbers computed.
 */
export type Extractor<T> = (batch: Batch) => NoPromise<T> | undefined;

/** An extractor cannot be async: its batch is gone when it goes on. */
type NoPromise<T> = T extends PromiseLike<unknown> ? never : T;

export interface ExtractOptions extends StreamOptions {
  /** How long the streaming thread waits for the extractor, in milliseconds; Infinity: for ever. Default: 10,000. */
  readonly deadline?: number;
}

/** Runs an extractor for each batch that passes a pad, by its address, and streams what it returns; errors call it `place`. */
export function extract<T>(
  pad: number,
  place: string,
  extractor: Extractor<T>,
  options: ExtractOptions,
): RecordStream<T, StreamStats> {
  requireMembers("extract()", options, "an object of options");
  const { deadline = defaultDeadline, ...ringOptions } = options;
  const ring = checkedRing("extract()", ringOptions);
  return streamOn(pad, place, (onNews) => new Extracts(pad, place, extractor, ring, deadline, onNews));
}

/** The ring, on this thread: the extractor puts in what the consumer takes out. */
class Extracts<T> implements StreamSource<T, StreamStats> {
  readonly #place: string;
  readonly #ring: RecordRing;
  readonly #onNews: () => void;
  readonly #probe: HoldableProbe;
  readonly #waiting: T[] = [];
  #ended = false;
  #received = 0;
  #delivered = 0;
  #dropped = 0;
  #most = 0;

  constructor(
    pad: number,
    place: string,
    extractor: Extractor<T>,
    ring: RecordRing,
    deadline: number,
    onNews: () => void,
  ) {
    this.#place = place;
    this.#ring = ring;
    this.#onNews = onNews;
    const onBatch = adaptBatch((batch) => this.#arrived(batch, extractor), place);
    const handler: ProbeHandler = (call) => {
      if (call.type & probeMask("buffer")) return onBatch(call);
      if (new GstEvent(call.memory, call.data).type === GstEventType.GST_EVENT_EOS) this.end();
      return GstPadProbeReturn.GST_PAD_PROBE_OK;
    };
    const mask = probeMask(["buffer", "event-downstream"]);
    this.#probe = addProbe(pad, handler, {
      mask,
      plan: batchPlan(),
      deadline,
      place,
      onError: failureOf(pad),
      keeper: keeperOf(pad),
    });
  }

  next(): { readonly value: T } | "ended" | undefined {
    const value = this.#waiting.shift();
    if (value === undefined) {
      if (this.#ended) this.#probe[Symbol.dispose]();
      return this.#ended ? "ended" : undefined;
    }
    this.#delivered++;
    this.#probe.resume();
    return { value };
  }

  end(): void {
    this.#ended = true;
    this.#onNews();
  }

  discard(): void {
    this.#ended = true;
    this.#dropped += this.#waiting.length;
    this.#waiting.length = 0;
    this.#probe[Symbol.dispose]();
  }

  stats(): StreamStats {
    return {
      received: this.#received,
      delivered: this.#delivered,
      dropped: this.#dropped,
      waiting: this.#waiting.length,
      highWaterMark: this.#most,
    };
  }

  #arrived(batch: Batch, extractor: Extractor<T>): void {
    if (this.#ended) return;
    const { whenFull, timeout } = this.#ring;
    // The streaming thread has waited for room, where it is to, before this was called.
    if (this.#full && whenFull !== "drop-oldest") {
      this.#received++;
      this.#dropped++;
      return;
    }
    const value = extractor(batch);
    if (value === undefined) return;
    if (value instanceof Promise) {
      throw new RecordError(
        `${this.#place}: an extractor cannot be async: its batch is gone when it goes on. Await in the loop`,
      );
    }
    this.#received++;
    if (this.#full) {
      this.#waiting.shift();
      this.#dropped++;
    }
    this.#waiting.push(value);
    this.#most = Math.max(this.#most, this.#waiting.length);
    if (this.#full && whenFull === "block") this.#probe.hold(timeout);
    this.#onNews();
  }

  get #full(): boolean {
    return this.#waiting.length >= this.#ring.capacity;
  }
}
