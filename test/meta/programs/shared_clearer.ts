import type { Batch } from "../../../lib/index.ts";

export default function clear(batch: Batch): void {
  for (const frame of batch.frames) frame.clearObjects();
}
