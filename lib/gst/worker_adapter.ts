import type { ProbeHandler } from "../native/probe.ts";
import { GstError } from "./errors.ts";
import { adaptProbe, type ProbeFunction } from "./probes.ts";
import { counted } from "./worker_errors.ts";

/** Runs inside a handler's Worker: the module's default export becomes what the native layer calls. */
export function adapt(handler: unknown, thrown: unknown): ProbeHandler {
  if (!isFunction(handler)) {
    throw new GstError("a handler's module must have a function as its default export");
  }
  return counted(adaptProbe(handler), thrown);
}

function isFunction(handler: unknown): handler is ProbeFunction {
  return typeof handler === "function";
}
