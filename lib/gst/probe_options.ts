import type { ProbeKind } from "./probes.ts";

export interface PadProbeOptions {
  /** What a handler in a Worker is to see; given before the handler otherwise. Default: `buffer`. */
  readonly kinds?: ProbeKind | readonly ProbeKind[];
  /** How long the streaming thread waits for the handler, in milliseconds; Infinity: for ever. Default: 10,000. */
  readonly deadline?: number;
}

export interface WorkerProbeOptions<Message> extends Pick<PadProbeOptions, "deadline"> {
  /**
   * How long the handler's module may take to load, in milliseconds; then run() rejects with a HandlerTimeoutError
   * that names it. Infinity: for ever. Default: 30,000.
   */
  readonly loadDeadline?: number;
  /** Called on this thread with what the handler posts, in order; what it throws, or its promise rejects with, ends the run. See ToMain. */
  readonly onMessage?: (message: Message) => void;
}
