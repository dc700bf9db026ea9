import { holdOpen } from "../native/runtime.ts";
import type { ProbeWorker } from "./owners.ts";

/** The Workers that have handlers in a pipeline. */
export class PipelineWorkers {
  readonly all: Set<ProbeWorker> = new Set();

  /** What is still to load; data flows only when the handlers in Workers are there to see it. */
  get loading(): Promise<void>[] {
    return [...this.all].map((worker) => worker.inPlace).filter((load) => load !== undefined);
  }

  /** Resolves when everything that their handlers posted or threw has arrived. */
  async settled(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.settled()));
  }

  remove(): void {
    for (const worker of this.all) worker.remove();
  }
}

/** Whether `stopped` resolved before all had loaded. Rejects with what loading one threw. */
export async function stoppedBefore(stopped: Promise<void>, loading: Promise<void>[]): Promise<boolean> {
  using _open = holdOpen();
  return await Promise.race([stopped.then(() => true), Promise.all(loading).then(() => false)]);
}
