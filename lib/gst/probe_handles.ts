import { checkedDeadline } from "../native/deadline.ts";
import { HandlerTimeoutError } from "../native/errors.ts";
import { defaultDeadline, type Probe } from "../native/probe.ts";
import { holdOpen } from "../native/runtime.ts";
import type { HandlerWorkerOptions } from "../native/worker.ts";
import { gst } from "./c.ts";
import { failureOf, ownerOf, type ProbeWorker } from "./owners.ts";
import { beforeRelease, unref } from "./wrap.ts";

/** An installed probe. remove() (or `using`) takes it away once; a second call does nothing. */
export interface PadProbe extends Disposable {
  /** False once it was removed, its handler answered `remove`, or the pad is gone. */
  readonly installed: boolean;
  /**
   * Resolves when the probe is in place, or was removed before; at once, but for handlers in a Worker, which
   * must load first. run(), play() and pause() wait for it, and reject, as it does, where the module does not load.
   */
  readonly ready: Promise<void>;
  remove(): void;
}

/** A PadProbe for what the native layer installed. */
export function probeHandle(probe: Probe): PadProbe {
  const remove = (): void => probe[Symbol.dispose]();
  return {
    get installed(): boolean {
      return probe.installed;
    },
    ready: Promise.resolve(),
    remove,
    [Symbol.dispose]: remove,
  };
}

/** A PadProbe whose handler is loaded by a Worker of its own; a pipeline that plays already does not wait for it. */
export function workerProbe(
  pad: number,
  handler: Pick<HandlerWorkerOptions, "module" | "adapter" | "place" | "plan" | "onMessage" | "loadDeadline">,
  options: { readonly mask: number; readonly deadline?: number },
): PadProbe {
  // Now, and not when the module has loaded.
  checkedDeadline("deadline", options.deadline ?? defaultDeadline);
  const fail = failureOf(pad);
  const owner = ownerOf(pad);
  const held = holdPad(pad);
  const inPlace = Promise.withResolvers<void>();
  let state: "loading" | "in place" | "removed" = "loading";
  let probe: Probe | undefined;
  const onError = (error: unknown): void => {
    // The pipeline, which has yet to play, rejects with what kept the module from loading.
    if (state !== "loading" || owner === undefined || owner.active) fail(error);
  };
  const { HandlerWorker }: typeof import("../native/worker.ts") = require("../native/worker.ts");
  const worker = new HandlerWorker({ ...handler, onError });
  const remove = (): void => {
    if (state === "removed") return;
    state = "removed";
    inPlace.resolve();
    void worker.close().then(() => owner?.workers.delete(entry));
  };
  const entry: ProbeWorker = {
    get inPlace(): Promise<void> | undefined {
      if (state === "loading") return inPlace.promise;
      return state === "in place" && worker.stuck ? Promise.reject(stuck(handler.module)) : undefined;
    },
    settled: () => worker.settled(),
    remove,
  };
  owner?.workers.add(entry);
  const install = (): void => {
    if (state === "removed") return;
    probe = worker.addProbe(pad, options);
    state = "in place";
  };
  worker.ready
    .then(install)
    .finally(() => held[Symbol.dispose]())
    .then(inPlace.resolve, inPlace.reject);
  // Who does not await it learns of the failure through the pipeline.
  inPlace.promise.catch(() => {});
  return {
    get installed(): boolean {
      return state === "in place" && (probe?.installed ?? false);
    },
    get ready(): Promise<void> {
      return heldOpen(inPlace.promise);
    },
    remove,
    [Symbol.dispose]: remove,
  };
}

function stuck(module: string | URL): HandlerTimeoutError {
  return new HandlerTimeoutError(
    `the handler of ${module} has not come back since it overstayed, so that nothing would be asked of it: remove its probe`,
  );
}

/** The pad may be let go by all others before there is a handler to put on it. */
function holdPad(pad: number): Disposable {
  gst.gst_object_ref(pad);
  const atExit = beforeRelease((lane) => void lane.call(gst, "gst_object_unref", pad));
  return {
    [Symbol.dispose]: () => {
      atExit[Symbol.dispose]();
      unref(pad);
    },
  };
}

/** A Worker does not keep the process alive; a script that waits for it does. */
async function heldOpen(promise: Promise<void>): Promise<void> {
  using _open = holdOpen();
  await promise;
}

/** What is told of a call that was not given a handler. */
export function noHandler(call: string, given: unknown): string {
  const fix = typeof given === "string" ? `: new URL(${JSON.stringify(given)}, import.meta.url)` : "";
  return `${call} needs a function, or a URL of a module whose default export is one${fix}`;
}

/** The script says which messages its handler posts, and so which ones come. */
export function workerOptions(
  onMessage: ((message: never) => void) | undefined,
  loadDeadline: number | undefined,
): Pick<HandlerWorkerOptions, "onMessage" | "loadDeadline"> {
  return {
    ...(onMessage === undefined ? {} : { onMessage: onMessage as (message: unknown) => void }),
    ...(loadDeadline === undefined ? {} : { loadDeadline }),
  };
}
