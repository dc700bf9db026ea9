/** Loops over what comes from a pipeline that nobody has started. */
import type { PipelineOwner } from "./owners.ts";

/** How long such a loop waits before it is told of, in milliseconds. */
const patience = 3000;

/**
 * Tells on stderr, once, that a loop waits for what does not come: the pipeline is in the null state, and stays there. It
 * is no error, for the program may start it yet, and Bun does not say (by `beforeExit`) that nothing is left that could,
 * where a module awaits the loop. `what` begins the sentence, as in `osd.sink: a loop waits for records`. Disposing of it
 * gives up; it does not keep the process alive, nor the pipeline.
 */
export function hintIfUnstarted(owner: PipelineOwner | undefined, what: string): Disposable | undefined {
  if (owner === undefined || isStarted(owner)) return undefined;
  const watched = new WeakRef(owner);
  const timer = setTimeout(() => {
    const still = watched.deref();
    if (still === undefined || isStarted(still)) return;
    console.error(
      `${what}, and its pipeline has not been started. Nothing comes before it plays: call run() without awaiting it, then loop, then await what run() gave.`,
    );
  }, patience);
  timer.unref();
  return { [Symbol.dispose]: () => clearTimeout(timer) };
}

function isStarted({ active, changing }: PipelineOwner): boolean {
  return active || changing;
}
