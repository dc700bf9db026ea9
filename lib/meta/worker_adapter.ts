import { GstError } from "../gst/errors.ts";
import { counted } from "../gst/worker_errors.ts";
import type { ProbeHandler } from "../native/probe.ts";
import { adaptBatch, type BatchFunction } from "./probe.ts";

/** Runs inside a handler's Worker: the module's default export becomes what the native layer calls. */
export function adapt(handler: unknown, thrown: unknown): ProbeHandler {
  if (!isFunction(handler))
    throw new GstError("a batch handler's module must have a function as its default export");
  return counted(adaptBatch(handler), thrown);
}

function isFunction(handler: unknown): handler is BatchFunction {
  return typeof handler === "function";
}
