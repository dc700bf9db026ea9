import type { Probe, ProbeOptions } from "./probe.ts";

export interface HandlerWorkerOptions {
  /** The script's module; its default export is the handler. */
  readonly module: string | URL;
  /**
   * A module of ours whose export `adapt(handler, data)` turns the script's default export into a
   * ProbeHandler, inside the Worker.
   */
  readonly adapter: string | URL;
  /** Handed to adapt(); must survive structured cloning. */
  readonly data?: unknown;
  /** Told what a handler threw, that one overstayed, or, once, that the Worker ended (WorkerExitError). */
  readonly onError: (error: unknown) => void;
}

/**
 * A Worker that does nothing but serve probes, so that handlers run beside the main thread and each other.
 * Its own event loop gets a turn at least every 50 ms.
 */
export class HandlerWorker {
  constructor(options: HandlerWorkerOptions) {
    throw new Error("not linked");
  }

  /** Resolves when the module is loaded and serves; rejects with what loading it threw. */
  get ready(): Promise<void> {
    throw new Error("not linked");
  }

  /** As addProbe(), with the module's handler. */
  addProbe(pad: number, options: Omit<ProbeOptions, "onError" | "lane">): Probe {
    throw new Error("not linked");
  }

  /** Removes its probes, lets waiting streaming threads go on and ends the Worker. */
  close(): Promise<void> {
    throw new Error("not linked");
  }
}
