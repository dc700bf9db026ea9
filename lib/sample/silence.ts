/** Seconds after which somebody who waits for the first frame is told that it has not come. */
const untold = 3;

/**
 * Aborts its signal when it was not fed for a while: a camera that connects and never sends. What happens
 * before `started` says so does not count. Where it was never fed for some seconds, `onWait` is called once.
 */
export class SilenceTimer implements Disposable {
  readonly #abort = new AbortController();
  readonly #started: () => boolean;
  #onWait: (() => void) | undefined;
  #seconds: number;
  readonly #timer: ReturnType<typeof setInterval>;
  #fedAt: number = performance.now();

  constructor(seconds: number, started: () => boolean, onWait: () => void) {
    this.#seconds = seconds;
    this.#started = started;
    this.#onWait = onWait;
    this.#timer = setInterval(() => this.#look(), Math.min(1000, seconds * 100));
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  get expired(): boolean {
    return this.#abort.signal.aborted;
  }

  feed(): void {
    this.#onWait = undefined;
    this.#fedAt = performance.now();
  }

  /** From now on is patient for so many seconds at most. */
  shorten(seconds: number): void {
    this.#seconds = Math.min(this.#seconds, seconds);
    this.feed();
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = performance.now();
    if (!this.#started()) this.#fedAt = now;
    const silent = (now - this.#fedAt) / 1000;
    if (silent > this.#seconds) this.#abort.abort();
    else if (silent > untold) {
      this.#onWait?.();
      this.#onWait = undefined;
    }
  }
}
