import type { PipelineError } from "./errors.ts";

/** How a run ended without an error: at end-of-stream, by stop(), or by Ctrl-C or SIGTERM. */
export type RunEnd = "eos" | "stopped" | "interrupted";

export interface RunOptions {
  /** Stops the run when it is aborted; run() then resolves with `stopped`. */
  readonly signal?: AbortSignal;
  /**
   * Asked when an element gives up, once in a run. True lets what it gave out before flow on to the sinks:
   * elements that read send end-of-stream after an error, at which the run then ends. Without it, or at
   * false, the error ends the run at once.
   */
  readonly playsOut?: (error: PipelineError) => boolean;
}
