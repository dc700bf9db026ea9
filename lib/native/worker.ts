import { GstPadProbeReturn } from "../generated/gstreamer/gstpad.ts";
import { Attachment } from "./attachment.ts";
import type { BatchPlan } from "./batch.ts";
import { WorkerExitError } from "./errors.ts";
import { chosenSdkLibraries } from "./library.ts";
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

  protected override overstayed(how: string): string {
    return `A pad probe's handler in a Worker ${how}; the buffer was dropped.`;
  }
}

/**
 * A Worker that does nothing but serve probes, so that handlers run beside the main thread and each other.
 * Its own event loop gets a turn at least every 50 ms. It does not keep the process alive: whoever waits for
 * `ready` or `ended` with nothing else in the event loop holds that open.
 */
export class HandlerWorker {
  readonly #onError: (error: unknown) => void;
  #server: number;
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
    this.#worker.unref();
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.#heard(data);
    this.#worker.onerror = (event: ErrorEvent) => this.#broken(event.error ?? new Error(event.message));
    this.#worker.addEventListener("close", () => this.#gone());
    // Who does not await `ready` learns of the failure through onError.
    this.#ready.promise.catch(() => {});
    const { module, adapter, data } = options;
    const start: ToWorker = {
      server: this.#server,
      module: String(module),
      adapter: String(adapter),
      data,
      sdkLibraries: chosenSdkLibraries(),
      plan: this.#plan,
      failure: this.#failure,
    };
    this.#worker.postMessage(start);
  }

  /** Resolves when the module is loaded and serves; rejects with what loading it threw. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Resolves when the Worker is no more, for whatever reason. */
  get ended(): Promise<void> {
    return this.#ended.promise;
  }

  /** As addProbe(), with the module's handler. To be called when `ready`; throws when it has ended. */
  addProbe(pad: number, options: Pick<ProbeOptions, "mask" | "deadline">): Probe {
    if (this.#server === 0) throw new WorkerExitError("The Worker that is to serve the probe has ended.");
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
    if (this.#server !== 0) shim.ds_server_close(this.#server);
    return this.#ended.promise;
  }

  #heard(message: FromWorker): void {
    if (message.kind === "ready") this.#ready.resolve();
    else if (message.kind === "failed") this.#onError(message.error);
    else if (message.kind === "broken") this.#broken(message.error);
    else this.#worker.terminate();
  }

  /** It cannot go on: its module does not load, or an error got past everything. */
  #broken(error: unknown): void {
    this.#closing = true;
    this.#ready.reject(error);
    this.#onError(error);
    this.#worker.terminate();
  }

  /** However it ended: its probes let everything pass from now on, so nothing waits for it. */
  #gone(): void {
    shim.ds_server_close(this.#server);
    for (const probe of this.#probes) probe[Symbol.dispose]();
    shim.ds_server_unref(this.#server);
    this.#server = 0;
    if (!this.#closing) {
      const error = new WorkerExitError(
        "The Worker of a handler has ended although its probe was installed.",
      );
      this.#ready.reject(error);
      this.#onError(error);
    }
    this.#ended.resolve();
  }
}
