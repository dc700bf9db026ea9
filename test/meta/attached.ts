/** Readers of the metadata that NVIDIA's elements attach, in tests. */
import { beforeAll, expect } from "bun:test";
import type { Pad } from "../../lib/gst/pad.ts";
import { type Attached, handed, native, runAttached } from "./attachments.ts";

export { attachAudio } from "./attachments.ts";

// The compiler takes longer than a test may.
beforeAll(() => void native(), 120_000);

/** As runAttached; checks that all was released. */
export async function run(prepare: (pads: { readonly a: Pad; readonly b: Pad }) => unknown): Promise<void> {
  expect(await runAttached(prepare)).toBe(0);
}

/** Hands a reader the metadata twice: as it was attached, and as a copy. */
export async function read(reader: (attached: Attached) => void): Promise<void> {
  let reads = 0;
  const count = handed((attached) => {
    reader(attached);
    reads++;
  });
  await run(({ a, b }) => Promise.all([a.onBatch(count).ready, b.onBatch(count).ready]));
  expect(reads).toBe(2);
}

/** `length` quarters from `from` on. */
export const quarters = (from: number, length: number): number[] =>
  Array.from({ length }, (_, index) => (from + index) / 4);
