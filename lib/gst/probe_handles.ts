import type { Probe } from "../native/probe.ts";
import { HandlerWorker, type HandlerWorkerOptions } from "../native/worker.ts";
import { failureOf, ownerOf } from "./owners.ts";
import { WorkerErrors } from "./worker_errors.ts";

/** An installed probe. remove() (or `using`) takes it away once; a second call does nothing. */
export interface PadProbe extends Disposable {
  /** False once it was removed, its handler answered `remove`, or the pad is gone. */
  readonly installed: boolean;
  /** Resolves when the probe is in place; at once, but for handlers in a Worker, which must load first. */
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

/** A PadProbe whose handler is loaded by a Worker of its own; until it serves, data passes unseen. */
export function workerProbe(
  pad: number,
  handler: Pick<HandlerWorkerOptions, "module" | "adapter" | "plan">,
  options: { readonly mask: number; readonly deadline?: number },
): PadProbe {
  const errors = new WorkerErrors(failureOf(pad));
  const owner = ownerOf(pad);
  owner?.workers.add(errors);
  const worker = new HandlerWorker({ ...handler, data: errors.thrown, onError: errors.heard });
  let probe: Probe | undefined;
  let removed = false;
  const remove = (): void => {
    if (removed) return;
    removed = true;
    void worker.close().then(() => owner?.workers.delete(errors));
  };
  const ready = worker.ready.then(() => {
    if (!removed) probe = worker.addProbe(pad, options);
  });
  // Who does not await it learns of the failure through the pipeline.
  ready.catch(() => {});
  return {
    get installed(): boolean {
      return !removed && (probe?.installed ?? false);
    },
    ready,
    remove,
    [Symbol.dispose]: remove,
  };
}
