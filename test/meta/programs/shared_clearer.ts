import type { Batch } from "../../../lib/index.ts";

/** Not before the other branch has seen the objects. */
export default function clear(batch: Batch): void {
  while (batch.misc_batch_info.get(0) === 0n) Bun.sleepSync(0);
  for (const frame of batch.frames) frame.clearObjects();
}
