/**
 * A loop over what is there already (batches, samples, data to feed) goes from one to the next without the event loop
 * having a turn.
 * All such loops share one slice; when it is over, each waits for a turn.
 */
const sliceMilliseconds = 4;

let sliceEnd = 0;

export function turnLeft(): boolean {
  return performance.now() < sliceEnd;
}

/** Resolves when timers and the network had their turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(() => {
      if (!turnLeft()) sliceEnd = performance.now() + sliceMilliseconds;
      resolve();
    });
  });
}
