import type { Batch } from "../../../lib/index.ts";
import { took } from "./copies.ts";

const into = new Uint8Array(1280 * 720 * 4);

/** A handler that copies the first frame's pixels. */
export default function image({ frames: [frame] }: Batch): void {
  if (frame === undefined) return;
  const begin = Bun.nanoseconds();
  frame.surface().copy({ into });
  took(Bun.nanoseconds() - begin);
}
