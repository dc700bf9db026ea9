/** Whether an encoder works is seen by what comes out of it. */
import { expect, test } from "bun:test";
import { encodesFrame } from "../../lib/video/encoder.ts";

test.each([
  ["nvv4l2h264enc", true],
  ["nvv4l2h265enc", true],
  // Takes no surfaces.
  ["x264enc", false],
  ["noencoderatall", false],
])(
  "%s: %p",
  async (factory, works) => {
    expect(await encodesFrame(factory)).toBe(works);
  },
  20_000,
);
