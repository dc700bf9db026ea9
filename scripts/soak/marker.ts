/** The handler that a soak runs in a Worker: it adds user metadata, for the main thread to find. */
import type { Batch } from "../../lib/index.ts";
import { Seen } from "./kinds.ts";

let batches = 0;

export default function mark(batch: Batch): void {
  batches++;
  for (const frame of batch.frames) frame.addUser(Seen, { batches, note: "x".repeat(batches % 500) });
}
