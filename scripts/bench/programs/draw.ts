import type { Batch } from "../../../lib/index.ts";

/** A handler that draws one rectangle for each object, and takes them away again: the buffer comes back. */
export default function draw({ frames }: Batch): void {
  for (const frame of frames) {
    for (const { rect_params } of frame.objects) {
      const { left, top, width, height } = rect_params;
      frame.addRectangle({ left, top, width, height }, { colour: "#ff0000", border: 2 });
    }
    frame.clearDisplays();
  }
}
