import { GstPadProbeReturn } from "../generated/gstreamer/gstpad.ts";
import { Attachment } from "./attachment.ts";
import type { BatchPlan } from "./batch.ts";
import { WorkerExitError } from "./errors.ts";
import { defaultDeadline, type Probe, type ProbeOptions } from "./probe.ts";
import { shim } from "./shim.ts";
import type { FromWorker, ToWorker } from "./worker-loop.ts";

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
  /** Copies the batch metadata of each buffer for the handler. */
  readonly plan?: BatchPlan;
  /** GstPadProbeReturn for the streaming thread where the handler throws or overstays. Default: DROP. */
  readonly failure?: number;
  /** Told what a handler threw, that one overstayed, or, once, that the Worker ended (WorkerExitError). */
  readonly onError: (error: unknown) => void;
}

/** A Worker's thread blocks in C for at most so long before its own event loop gets a turn, in microseconds. */
const turn = 50_000;

/** Requests for it go to the Worker; what comes here is that it is gone, or that its handler overstayed. */
class WorkerProbe extends Attachment implements Probe {
  protected override readonly passed: number = 0;

  get installed(): boolean {
    return this.attached;
  }

  protected override arrived(): number {
    return 0;
  }

  protected override overstayed(deadline: number): string {
    return `A pad probe's handler in a Worker did not return within ${deadline} ms; the buffer was dropped.`;
  }
}

/**
 * A Worker that does nothing but serve probes, so that handlers run beside the main thread and each other.
 * Its own event loop gets a turn at least every 50 ms.
 */
export class HandlerWorker {
  readonly #onError: (error: unknown) => void;
  readonly #server: number;
  readonly #worker: Worker;
  readonly #probes = new Set<WorkerProbe>();
  readonly #ready = Promise.withResolvers<void>();
  readonly #ended = Promise.withResolvers<void>();
  readonly #plan: BatchPlan | undefined;
  readonly #failure: number;
  #closing = false;

  constructor(options: HandlerWorkerOptions) {
    this.#onError = options.onError;
    this.#plan = options.plan;
    this.#failure = options.failure ?? GstPadProbeReturn.GST_PAD_PROBE_DROP;
    this.#server = shim.ds_server_new(turn);
    this.#worker = new Worker(new URL("./worker-loop.ts", import.meta.url).href);
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#heard(data);
    this.#worker.onerror = (event: ErrorEvent) => this.#fail(event.error ?? new Error(event.message));
    this.#worker.addEventListener("close", () => this.#gone());
    // Who does not await `ready` learns of the failure through onError.
    this.#ready.promise.catch(() => {});
    const { module, adapter, data } = options;
    const start: ToWorker = {
      server: this.#server,
      module: String(module),
      adapter: String(adapter),
      data,
      plan: this.#plan,
      failure: this.#failure,
    };
    this.#worker.postMessage(start);
  }

  /** Resolves when the module is loaded and serves; rejects with what loading it threw. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** As addProbe(), with the module's handler. To be called when `ready`. */
  addProbe(pad: number, options: Pick<ProbeOptions, "mask" | "deadline">): Probe {
    const probe = new WorkerProbe(this.#onError);
    const { mask, deadline = defaultDeadline } = options;
    this.#probes.add(probe);
    probe.adopt(
      shim.ds_probe_add(pad, mask, this.#server, probe.id, this.#failure, deadline, this.#plan?.address ?? 0),
    );
    return probe;
  }

  /** Removes its probes, lets waiting streaming threads go on and ends the Worker. */
  close(): Promise<void> {
    this.#closing = true;
    for (const probe of this.#probes) probe[Symbol.dispose]();
    shim.ds_server_close(this.#server);
    return this.#ended.promise;
  }

  #heard(message: FromWorker): void {
    if (message.kind === "ready") this.#ready.resolve();
    else if (message.kind === "left") this.#worker.terminate();
    else this.#fail(message.error);
  }

  #fail(error: unknown): void {
    this.#ready.reject(error);
    this.#onError(error);
  }

  /** However it ended: its probes let everything pass from now on, so nothing waits for it. */
  #gone(): void {
    shim.ds_server_close(this.#server);
    for (const probe of this.#probes) probe[Symbol.dispose]();
    shim.ds_server_unref(this.#server);
    if (!this.#closing) {
      this.#fail(new WorkerExitError("The Worker of a handler has ended although its probe was installed."));
    }
    this.#ended.resolve();
  }
}
