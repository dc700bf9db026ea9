/** Leaks made on purpose: what a soak must find. */
import { openSync } from "node:fs";
import { functions as bufferFunctions } from "../../lib/generated/gstreamer/gstbuffer.ts";
import { Lane } from "../../lib/native/lane.ts";
import { link } from "../../lib/native/library.ts";
import { shim } from "../../lib/native/shim.ts";

const gst = link("gstreamer-1.0", bufferFunctions);
const kept: unknown[] = [];

/** Each leaks one of its kind. */
export const leaks = {
  /** As large as a picture of the soak's in RGBA. */
  buffer: (): void => void gst.gst_buffer_new_allocate(0, 64n * 64n * 4n, 0),
  /** What a Worker of the soak's attaches to a frame. */
  meta: (): void => void shim.ds_user_new(new Uint8Array(300), 300),
  object: (): void => void kept.push({ left: kept.length, label: `object ${kept.length}` }),
  descriptor: (): void => void openSync("/dev/null", "r"),
  thread: (): void => void kept.push(new Lane("leaked")),
} as const;

export type Leak = keyof typeof leaks;

export function isLeak(name: string): name is Leak {
  return Object.hasOwn(leaks, name);
}
