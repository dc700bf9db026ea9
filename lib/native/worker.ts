import { constants } from "../generated/deepscript/core.ts";
import { GstPadProbeReturn } from "../generated/start.ts";
import { Attachment } from "./attachment.ts";
import type { BatchPlan } from "./batch.ts";
import { checkedDeadline } from "./deadline.ts";
import { HandlerTimeoutError, WorkerExitError } from "./errors.ts";
import { Hold } from "./keep-alive.ts";
import { chosenSdkLibraries } from "./library.ts";
import { defaultDeadline, type Probe, type ProbeOptions } from "./probe.ts";
import { onExit, patience } from "./runtime.ts";
import { shim } from "./shim.ts";
import { isOurs, restore, type ToWorker } from "./worker-protocol.ts";

export interface HandlerWorkerOptions {
  /** The script's module; its default export is the handler. */
  readonly module: string | URL;
  /** What errors call the pad that is probed, as in `osd.sink`. */
  readonly place?: string;
  /**
   * A module of ours whose export `adapt(handler, post, place)` turns the script's default export into a
   * ProbeHandler, inside the Worker.
   */
  readonly adapter: string | URL;
  /** Copies the batch metadata of each buffer for the handler. */
  readonly plan?: BatchPlan;
  /** GstPadProbeReturn for the streaming thread where the handler throws or overstays. Default: DROP. */
  readonly failure?: number;
  /** How long the module may take to load, in milliseconds; Infinity: for ever. Default: 30,000. */
  readonly loadDeadline?: number;
  /** Told what a handler threw, that one overstayed, or, once, that the Worker ended (WorkerExitError). */
  readonly onError: (error: unknown) => void;
  /** Told what the handler, or anything else in its module, posts. What it throws, or its promise rejects with, goes to onError. */
  readonly onMessage?: (message: unknown) => void;
}

/**
 * A Worker's thread is in C for at most so long before its own event loop gets a turn, in microseconds: half of the
 * 50 ms that its timers and promises may have to wait.
 */
const turn = 25_000;

/**
 * A Worker that does not leave its handler for so long after it was closed is terminated, and one that has left
 * by itself is given so long to say why; milliseconds.
 */
const leavePatience = 1000;

/** Some modules fetch or build a model while they load. */
const defaultLoadDeadline = 30_000;

/** The longest that a timer can take. */
const longest = 2 ** 31 - 1;

/** Requests for it go to the Worker; what comes here is that it is gone, or that its handler overstayed. */
class WorkerProbe extends Attachment implements Probe {
  protected override readonly passed: number = 0;
  readonly #place: string;

  constructor(place: string, onError: (error: unknown) => void) {
    super(onError);
    this.#place = place;
  }

  get installed(): boolean {
    return this.attached;
  }

  get stuck(): boolean {
    return this.native !== 0 && shim.ds_stuck(this.native) !== 0;
  }

  protected override arrived(): number {
    return 0;
  }

  protected override overstayed(how: string): string {
    return `${this.#place}: the handler, in a Worker, ${how}; the buffer was dropped.`;
  }
}

/**
 * A Worker that does nothing but serve probes, so that handlers run beside the main thread and each other.
 * Its own event loop gets a turn at least every 50 ms. It does not keep the process alive: whoever waits for
 * `ready` or `ended` with nothing else in the event loop holds that open.
 */
export class HandlerWorker {
  readonly #onError: (error: unknown) => void;
  readonly #onMessage: (message: unknown) => void;
  /** What the Worker has told, as it counts and as this thread has heard. */
  readonly #told: Int32Array = new Int32Array(new SharedArrayBuffer(4));
  #heard = 0;
  #hearing = Promise.withResolvers<void>();
  #server: number;
  readonly #worker: Worker;
  readonly #probes = new Set<WorkerProbe>();
  readonly #ready = Promise.withResolvers<void>();
  readonly #ended = Promise.withResolvers<void>();
  readonly #plan: BatchPlan | undefined;
  readonly #failure: number;
  readonly #place: string;
  #closing = false;
  readonly #loading: ReturnType<typeof setTimeout>;
  readonly #atExit: Disposable;

  constructor(options: HandlerWorkerOptions) {
    const { module, adapter, place = "a pad" } = options;
    const loadDeadline = checkedDeadline("loadDeadline", options.loadDeadline ?? defaultLoadDeadline);
    this.#place = `${place} (${module})`;
    this.#onError = options.onError;
    this.#onMessage = options.onMessage ?? (() => {});
    this.#plan = options.plan;
    this.#failure = options.failure ?? GstPadProbeReturn.GST_PAD_PROBE_DROP;
    this.#server = shim.ds_server_new(turn);
    this.#worker = new Worker(new URL("./worker-loop.ts", import.meta.url).href);
    this.#worker.unref();
    // The end of the process waits for those that serve: this one may be in a handler that hangs.
    this.#atExit = onExit(() => this.#worker.terminate());
    this.#worker.onmessage = ({ data }: MessageEvent<unknown>) => this.#received(data);
    this.#worker.onerror = (event: ErrorEvent) => this.#broken(event.error ?? new Error(event.message));
    this.#worker.addEventListener("close", () => this.#gone());
    // Who does not await `ready` learns of the failure through onError.
    this.#ready.promise.catch(() => {});
    this.#loading = setTimeout(() => this.#loadLate(loadDeadline), Math.min(loadDeadline, longest));
    this.#loading.unref();
    const start: ToWorker = {
      server: this.#server,
      module: String(module),
      adapter: String(adapter),
      place: this.#place,
      sdkLibraries: chosenSdkLibraries(),
      plan: this.#plan,
      failure: this.#failure,
      told: this.#told,
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

  /**
   * Resolves when everything that the handler has posted or thrown so far has arrived. Buffers pass a Worker that has
   * ended in its handler, or is about to: that has been told then, too.
   */
  async settled(): Promise<void> {
    if (this.#heard >= Atomics.load(this.#told, 0) && !this.#hasLeft) return;
    using _open = new Hold();
    while (this.#heard < Atomics.load(this.#told, 0) && this.#server !== 0) await this.#hearing.promise;
    if (!this.#hasLeft) return;
    const late = Promise.withResolvers<void>();
    const timer = setTimeout(late.resolve, patience(leavePatience, "closed"));
    await Promise.race([this.#ended.promise, late.promise]);
    clearTimeout(timer);
    if (this.#hasLeft) this.#broken(this.#exited());
  }

  /** Its handler has overstayed and not come back: what arrives meanwhile is answered without it. */
  get stuck(): boolean {
    return [...this.#probes].some((probe) => probe.stuck);
  }

  /** As addProbe(), with the module's handler. To be called when `ready`; throws when it has ended, and RangeError for a deadline that is none. */
  addProbe(pad: number, options: Pick<ProbeOptions, "mask" | "deadline">): Probe {
    if (this.#server === 0) throw new WorkerExitError("The Worker that is to serve the probe has ended.");
    const { mask } = options;
    const deadline = checkedDeadline("deadline", options.deadline ?? defaultDeadline);
    const probe = new WorkerProbe(this.#place, this.#onError);
    this.#probes.add(probe);
    probe.adopt(
      shim.ds_probe_add(pad, mask, this.#server, probe.id, this.#failure, deadline, this.#plan?.address ?? 0),
    );
    return probe;
  }

  /** Removes its probes, lets waiting streaming threads go on and ends the Worker, by force if its handler hangs. */
  close(): Promise<void> {
    if (this.#closing) return this.#ended.promise;
    this.#closing = true;
    clearTimeout(this.#loading);
    for (const probe of this.#probes) probe[Symbol.dispose]();
    if (this.#server === 0) return this.#ended.promise;
    shim.ds_server_close(this.#server);
    const timer = setTimeout(() => this.#worker.terminate(), leavePatience);
    timer.unref();
    return this.#ended.promise.finally(() => clearTimeout(timer));
  }

  #received(data: unknown): void {
    if (!isOurs(data)) {
      // What the script sends with the global postMessage().
      this.#deliver(data);
      return;
    }
    switch (data.kind) {
      case "ready":
        clearTimeout(this.#loading);
        this.#ready.resolve();
        break;
      case "broken":
        this.#broken(restore(data.error));
        break;
      case "failed":
        this.#hear();
        this.#onError(restore(data.error));
        break;
      case "message":
        this.#hear();
        this.#deliver(data.message);
        break;
    }
  }

  #deliver(message: unknown): void {
    try {
      const answer: unknown = this.#onMessage(message);
      if (answer instanceof Promise) answer.catch(this.#onError);
    } catch (error) {
      this.#onError(error);
    }
  }

  #hear(): void {
    this.#heard++;
    this.#hearing.resolve();
    this.#hearing = Promise.withResolvers();
  }

  /** It serves no more, and not because it was closed. Its end may still be on its way. */
  get #hasLeft(): boolean {
    return !this.#closing && this.#server !== 0 && this.#stage === constants.DS_SERVER_CLOSED;
  }

  get #stage(): number {
    return shim.ds_server_stage(this.#server);
  }

  /** A main thread that was busy may have yet to hear that the module has loaded. */
  #loadLate(milliseconds: number): void {
    if (this.#server === 0 || this.#stage !== constants.DS_SERVER_NEW) return;
    this.#broken(
      new HandlerTimeoutError(
        `${this.#place}: the handler's module did not load within ${milliseconds} ms: an await at its top level has not ended, or its code has not. Where it needs longer, give a larger loadDeadline.`,
      ),
    );
  }

  /** It cannot go on: its module does not load, or an error got past everything. */
  #broken(error: unknown): void {
    this.#closing = true;
    clearTimeout(this.#loading);
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
    this.#hearing.resolve();
    this.#atExit[Symbol.dispose]();
    clearTimeout(this.#loading);
    const error = this.#exited();
    // Closed while its module was loading, too: who waits for it lets go of the pad then.
    this.#ready.reject(error);
    if (!this.#closing) this.#onError(error);
    this.#ended.resolve();
  }

  #exited(): WorkerExitError {
    return new WorkerExitError(
      `${this.#place}: the handler's Worker has ended although its probe was installed.`,
    );
  }
}
