import type { Adapt } from "../native/worker-loop.ts";
import { GstError } from "./errors.ts";
import { adaptProbe, type ProbeInfo, type ProbeResult } from "./probes.ts";
import type { ToMain } from "./to_main.ts";

type WorkerHandler = (info: ProbeInfo, main: ToMain<unknown>) => ProbeResult;

/** Runs inside a handler's Worker: the module's default export becomes what the native layer calls. */
export const adapt: Adapt = (handler, post, place) => {
  if (!isFunction(handler)) {
    throw new GstError(`${place}: a handler's module must have a function as its default export`);
  }
  const main = { post };
  return adaptProbe((info) => handler(info, main), place);
};

function isFunction(handler: unknown): handler is WorkerHandler {
  return typeof handler === "function";
}
