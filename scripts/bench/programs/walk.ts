import type { Batch } from "../../../lib/index.ts";

let read = 0;

/** What was read, so that reading is not optimised away. */
export function sum(): number {
  return read;
}

/** A handler that reads eight fields of each object: an integer of 64 bits, a label, and numbers. */
export default function walk({ frames }: Batch): void {
  for (const frame of frames) {
    for (const { class_id, confidence, object_id, rect_params, obj_label } of frame.objects) {
      read += class_id + confidence + Number(object_id === 0n) + obj_label.length;
      read += rect_params.left + rect_params.top + rect_params.width + rect_params.height;
    }
  }
}
