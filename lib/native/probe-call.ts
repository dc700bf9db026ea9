import type { BatchCopy } from "./batch.ts";
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
  /** When it came to the pad, in milliseconds since 1970, where the probe was added with a plan; else 0. */
  readonly arrivedAt: number;
  /** Reads and writes C memory by address, until the handler returns. */
  readonly memory: ProcessMemory;
  /**
   * Makes the buffer (or list, or event) writable, replacing it in the stream by a copy where others share
   * it, and returns its address from now on: `data` has changed with it.
   */
  makeWritable(): number;
}
