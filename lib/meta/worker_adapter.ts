import { GstError } from "../gst/errors.ts";
import type { ProbeResult } from "../gst/probes.ts";
import type { ToMain } from "../gst/to_main.ts";
import type { Adapt } from "../native/worker-loop.ts";
import type { Batch } from "./batch.ts";
import { adaptBatch } from "./probe.ts";

type WorkerHandler = (batch: Batch, main: ToMain<unknown>) => ProbeResult;

/** Runs inside a handler's Worker: the module's default export becomes what the native layer calls. */
export const adapt: Adapt = (handler, post, place) => {
  if (!isFunction(handler))
    throw new GstError(`${place}: a batch handler's module must have a function as its default export`);
  const main = { post };
  return adaptBatch((batch) => handler(batch, main), place);
};

function isFunction(handler: unknown): handler is WorkerHandler {
  return typeof handler === "function";
}
