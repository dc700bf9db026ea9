import type { Batch } from "../../lib/meta/batch.ts";

/** A handler for a Worker: everything becomes half as sure. */
export default function doubt(batch: Batch): void {
  for (const frame of batch.frames) for (const object of frame.objects) object.confidence /= 2;
}
