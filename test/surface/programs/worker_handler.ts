/** In a Worker: takes a view that it leaves open, and says what it saw by dropping frames that look wrong. */
import type { Batch, ProbeAnswer } from "../../../lib/index.ts";

export default function look(batch: Batch): ProbeAnswer {
  for (const frame of batch.frames) {
    const surface = frame.surface();
    const view = surface.view();
    view.row(1).fill(77);
    if (surface.copy()[surface.width * 4] !== 77) return "drop";
  }
  return "ok";
}
