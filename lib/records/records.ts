import { RecordSource } from "../native/records.ts";
import { planBatches } from "./batches.ts";
import { checkedRing, type RecordOptions } from "./options.ts";
import type { RecordBatch } from "./rows.ts";
import type { RecordFields } from "./spec.ts";
import { type RecordStream, type StreamStats, streamOn } from "./stream.ts";

export interface RecordStreamStats extends StreamStats {
  /** Of those received that were not dropped, buffers without batch metadata: delivered as batches without rows. */
  readonly foreign: number;
  /** Of those dropped, batches that alone take more than `maxBytes`. */
  readonly tooLarge: number;
  /** The most bytes that were in the ring at once. */
  readonly highWaterBytes: number;
}

/** Records the metadata of what passes a pad, by its address; errors call it `place`. Throws RecordError. */
export function record<const S extends RecordFields>(
  pad: number,
  place: string,
  fields: S,
  options: RecordOptions,
): RecordStream<RecordBatch<S>, RecordStreamStats> {
  const plan = planBatches(fields);
  const ring = checkedRing(options);
  return streamOn(pad, (onNews) => {
    const source = new RecordSource(pad, plan.native, ring, onNews);
    return {
      next() {
        const record = source.next();
        return record === undefined || record === "ended" ? record : { value: plan.make(record) };
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
