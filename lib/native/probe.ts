import { GstPadProbeReturn } from "../generated/start.ts";
import { Arrival } from "./arrival.ts";
import { Attachment } from "./attachment.ts";
import type { BatchPlan } from "./batch.ts";
import { checkedDeadline } from "./deadline.ts";
import { type Kept, keep } from "./kept.ts";
import type { Lane } from "./lane.ts";
import type { Mailbox } from "./mailbox.ts";
import type { ProbeCall } from "./probe-call.ts";
import { mainServer } from "./runtime.ts";
import { shim } from "./shim.ts";

/** Answers one arrival with a GstPadProbeReturn. */
export type ProbeHandler = (call: ProbeCall) => number;

export interface ProbeOptions {
  /** GstPadProbeType bits of what the handler is to see. */
  readonly mask: number;
  /** GstPadProbeReturn for the streaming thread where the handler throws or overstays. Default: DROP. */
  readonly failure?: number;
  /** How long the streaming thread waits for the handler, in milliseconds; Infinity: for ever. Default: 10,000. */
  readonly deadline?: number;
  /** What errors call the pad, as in `osd.sink`. */
  readonly place?: string;
  /** Copies the buffer's batch metadata for the handler. */
  readonly plan?: BatchPlan;
  /**
   * Adds the probe on this lane's thread, so that an idle probe whose pad is idle already waits for the
   * handler there. Without it such a call is delivered after addProbe returned, and its answer is REMOVE.
   */
  readonly lane?: Lane;
  /** Keeps the handler in memory, instead of the probe. See keep(). */
  readonly keeper?: Set<object> | undefined;
  /** Told what the handler threw, or a HandlerTimeoutError. Called on the JavaScript thread. */
  readonly onError: (error: unknown) => void;
}

/** A probe that is installed until it is disposed of, the handler answers REMOVE, or its pad is gone. */
export interface Probe extends Disposable {
  readonly installed: boolean;
}

/** A probe that can keep buffers waiting before its handler is asked. */
export interface HoldableProbe extends Probe {
  /** From the next buffer on the streaming thread waits at the probe, up to `patience` milliseconds for each buffer. */
  hold(patience: number): void;
  resume(): void;
}

/** GstPadProbeReturn's numbers that are answered without asking a script. */
const drop = GstPadProbeReturn.GST_PAD_PROBE_DROP;
const pass = GstPadProbeReturn.GST_PAD_PROBE_OK;

export const defaultDeadline = 10_000;

class PadProbe extends Attachment implements HoldableProbe {
  protected override readonly passed: number = pass;
  readonly #handler: Kept<ProbeHandler>;
  readonly #failure: number;
  readonly #place: string;
  readonly #call: Arrival;

  constructor(handler: ProbeHandler, options: ProbeOptions) {
    super(options.onError);
    this.#handler = keep(handler, options.keeper);
    this.#failure = options.failure ?? drop;
    this.#place = options.place ?? "a pad";
    this.#call = new Arrival(options.plan);
  }

  get installed(): boolean {
    return this.attached;
  }

  hold(patience: number): void {
    if (this.native !== 0) shim.ds_probe_hold(this.native, patience);
  }

  resume(): void {
    if (this.native !== 0) shim.ds_probe_resume(this.native);
  }

  protected override arrived(mailbox: Mailbox): number {
    const handler = this.#handler.function;
    if (handler === undefined) return pass;
    const call = this.#call;
    call.begin(mailbox);
    try {
      return handler(call);
    } catch (error) {
      this.onError(error);
      return this.#failure;
    } finally {
      call.end();
    }
  }

  protected override ended(): void {
    this.#handler.end();
  }

  protected override overstayed(how: string): string {
    return `The handler of a probe on ${this.#place} ${how}; the buffer was dropped. Handlers hold up the stream: do slow work elsewhere.`;
  }
}

/**
 * Installs a probe. The streaming thread waits while the handler runs on this thread. Whether the pad is
 * gone or removes the probe itself shows in `installed`. Throws RangeError for a deadline that is none.
 */
export function addProbe(pad: number, handler: ProbeHandler, options: ProbeOptions): HoldableProbe {
  const { mask, failure = drop, plan, lane } = options;
  const deadline = checkedDeadline("deadline", options.deadline ?? defaultDeadline);
  const probe = new PadProbe(handler, options);
  const args = [pad, mask, mainServer(), probe.id, failure, deadline, plan?.address ?? 0] as const;
  if (lane === undefined) probe.adopt(shim.ds_probe_add(...args));
  else lane.call(shim, "ds_probe_add", ...args).then((native) => probe.adopt(native), options.onError);
  return probe;
}
