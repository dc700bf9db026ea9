/**
 * Errors of a handler in a Worker reach this thread as messages, after the buffer that they are about has
 * gone on. So the Worker counts them where both threads see it at once, and a pipeline that has stopped can
 * wait for those that are still on their way.
 */
export class WorkerErrors {
  /** Handed to the Worker, which adds one for each error before it goes on. */
  readonly thrown: Int32Array = new Int32Array(new SharedArrayBuffer(4));
  readonly #report: (error: unknown) => void;
  #heard = 0;
  #waiting = Promise.withResolvers<void>();

  constructor(report: (error: unknown) => void) {
    this.#report = report;
  }

  /** An error has arrived. */
  readonly heard = (error: unknown): void => {
    this.#heard++;
    this.#report(error);
    this.#waiting.resolve();
    this.#waiting = Promise.withResolvers();
  };

  /** Resolves when every error that was thrown has arrived. */
  async settled(): Promise<void> {
    while (this.#heard < Atomics.load(this.thrown, 0)) await this.#waiting.promise;
  }
}

/** Inside the Worker: the handler, counting what it throws. */
export function counted<Args extends unknown[], Result>(
  handler: (...args: Args) => Result,
  thrown: unknown,
): (...args: Args) => Result {
  return (...args) => {
    try {
      return handler(...args);
    } catch (error) {
      if (thrown instanceof Int32Array) Atomics.add(thrown, 0, 1);
      throw error;
    }
  };
}
