import type { Batch } from "../../lib/meta/batch.ts";
import { Counts, Seen } from "./kinds.ts";

/** A handler for a Worker: tells, as metadata of its own, what another thread has attached. */
export default function mark(batch: Batch): void {
  for (const frame of batch.frames) {
    const counts = frame.user(Counts);
    frame.addUser(Seen, { cars: counts?.cars ?? -1, main: Bun.isMainThread });
  }
}
