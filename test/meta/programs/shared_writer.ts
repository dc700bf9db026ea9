import type { Batch } from "../../../lib/index.ts";

export default function write(batch: Batch): void {
  using _ = batch.lock();
  for (const { objects } of batch.frames) {
    for (const [index, object] of objects.entries()) {
      object.text = `there ${index}`;
      object.mask = { data: new Float32Array(9), width: 3, height: 3, threshold: 0 };
    }
  }
}
