import { RecordSource } from "../native/records.ts";
import { hasMetadata, planBatches } from "./batches.ts";
import { checkedRing, type RecordOptions } from "./options.ts";
import type { RecordBatch } from "./rows.ts";
import type { RecordFields } from "./spec.ts";
import { type RecordStream, type StreamStats, streamOn } from "./stream.ts";

export interface RecordStreamStats extends StreamStats {
  /**
   * Of those received that were not dropped, buffers without batch metadata: delivered as batches without rows. A stream
   * that begins with one is told of on stderr, once for a pad, for it is most likely the wrong one.
   */
  readonly foreign: number;
  /** Of those dropped, batches that alone take more than `maxBytes`. */
  readonly tooLarge: number;
  /** The most bytes that were in the ring at once. */
  readonly highWaterBytes: number;
}

/** Pads that have been told of. */
const withoutMetadata = new Set<string>();

function tellWithoutMetadata(place: string): void {
  if (withoutMetadata.has(place)) return;
  withoutMetadata.add(place);
  console.error(
    `${place}: records() has met a buffer without batch metadata, and gives a batch without rows for each: there is no metadata before nvstreammux, so ask a pad behind it.`,
  );
}

/** Records the metadata of what passes a pad, by its address; errors call it `place`. Throws RecordError. */
export function record<const S extends RecordFields>(
  pad: number,
  place: string,
  fields: S,
  options: RecordOptions,
): RecordStream<RecordBatch<S>, RecordStreamStats> {
  const plan = planBatches(fields);
  const ring = checkedRing("records()", options);
  return streamOn(pad, place, (onNews) => {
    const source = new RecordSource(pad, plan.native, ring, onNews);
    let begun = false;
    return {
      next() {
        const record = source.next();
        if (record === undefined || record === "ended") return record;
        if (!begun && !hasMetadata(record)) tellWithoutMetadata(place);
        begun = true;
        return { value: plan.make(record) };
      },
      end: () => source.end(),
      discard: () => source.discard(),
      stats() {
        const { mostWaiting, mostBytes, ...stats } = source.stats();
        return { ...stats, highWaterMark: mostWaiting, highWaterBytes: mostBytes };
      },
    };
  });
}
