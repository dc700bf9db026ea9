/** What programs give to appsrc and are given by appsink. */
import type { Caps } from "./caps.ts";

/** One buffer: its bytes, which are copied, and where in the stream it belongs, in nanoseconds. */
export interface FeedBuffer {
  readonly data: Uint8Array;
  readonly pts?: bigint;
  /** Where it is decoded at another time than it is shown. */
  readonly dts?: bigint;
  readonly duration?: bigint;
}

export type FeedItem = Uint8Array | FeedBuffer;

/** How feeding ended: all was given, it was stopped (with the pipeline, or by stop()), or the iterable threw. */
export type FeedEnd = "eos" | "stopped" | "failed";

/** Data on its way into a pipeline. Disposing of it (`using`) is stop(). */
export interface Feed extends Disposable {
  /** Settles when no more is taken from the iterable. It never rejects: what the iterable threw fails the pipeline. */
  readonly done: Promise<FeedEnd>;
  /** Buffers that were given to the pipeline. */
  readonly pushed: number;
  /** Takes nothing more from the iterable, ends it, and sends end-of-stream. */
  stop(): void;
}

/** One buffer that arrived: a copy, to be kept for as long as you like. Times are nanoseconds. */
export interface Sample {
  readonly caps: Caps | undefined;
  readonly data: Uint8Array;
  readonly pts: bigint | undefined;
  readonly dts: bigint | undefined;
  readonly duration: bigint | undefined;
}

/**
 * Samples in the order in which they arrived. It ends, when all was delivered, at end-of-stream, and when the
 * pipeline stops. Leaving the loop (`break`, an error) or disposing of it (`using`) lets the pipeline run on: the
 * sink drops what arrives. One loop reads it, once. Waiting for it keeps the process alive.
 */
export interface SampleStream extends AsyncIterableIterator<Sample>, Disposable {}
