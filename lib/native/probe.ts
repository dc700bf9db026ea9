import type { BatchCopy, BatchPlan } from "./batch.ts";
import type { Lane } from "./lane.ts";
import type { ProcessMemory } from "./process-memory.ts";

/** One arrival of data at a probe. Valid until the handler returns; the object is used again. */
export interface ProbeCall {
  /** Address of the GstPad. Borrowed. */
  readonly pad: number;
  /** GstPadProbeType bits of what arrived (GST_PAD_PROBE_TYPE_BUFFER and so on). */
  readonly type: number;
  /** Address of the GstBuffer, GstBufferList, GstEvent or GstQuery; 0 where an idle or blocking probe has none. Borrowed. */
  readonly data: number;
  /** The batch metadata of the buffer, where the probe was added with a plan and the buffer has any. */
  readonly batch: BatchCopy | undefined;
  /** Reads and writes C memory by address, until the handler returns. */
  readonly memory: ProcessMemory;
  /**
   * Makes the buffer (or list, or event) writable, replacing it in the stream by a copy where others share
   * it, and returns its address from now on: `data` has changed with it.
   */
  makeWritable(): number;
}

/** Answers one arrival with a GstPadProbeReturn. */
export type ProbeHandler = (call: ProbeCall) => number;

export interface ProbeOptions {
  /** GstPadProbeType bits of what the handler is to see. */
  readonly mask: number;
  /** GstPadProbeReturn for the streaming thread where the handler throws or overstays. Default: DROP. */
  readonly failure?: number;
  /** How long the streaming thread waits for the handler, in milliseconds. Default: 10,000. */
  readonly deadline?: number;
  /** Copies the buffer's batch metadata for the handler. */
  readonly plan?: BatchPlan;
  /**
   * Adds the probe on this lane's thread, so that an idle probe whose pad is idle already waits for the
   * handler there. Without it such a call is delivered after addProbe returned, and its answer is REMOVE.
   */
  readonly lane?: Lane;
  /** Told what the handler threw, or a HandlerTimeoutError. Called on the JavaScript thread. */
  readonly onError: (error: unknown) => void;
}

/** A probe that is installed until it is disposed of, the handler answers REMOVE, or its pad is gone. */
export interface Probe extends Disposable {
  readonly installed: boolean;
}

/**
 * Installs a probe. The streaming thread waits while the handler runs on this thread. Throws if the pad
 * refuses the probe.
 */
export function addProbe(pad: number, handler: ProbeHandler, options: ProbeOptions): Probe {
  throw new Error("not linked");
}
