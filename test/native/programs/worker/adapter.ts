import type { ProbeHandler } from "../../../../lib/native/probe.ts";
import type { Adapt } from "../../../../lib/native/worker-loop.ts";

/** Makes the module's handler, which is handed the way to the main thread. */
export const adapt: Adapt = (make, post) =>
  (make as (post: (message: unknown) => void) => ProbeHandler)(post);
