/**
 * Aborts its signal when it was not fed for a while: a camera that connects and never sends. What happens
 * before `started` says so does not count.
 */
export class SilenceTimer implements Disposable {
  readonly #abort = new AbortController();
  readonly #started: () => boolean;
  #seconds: number;
  readonly #timer: ReturnType<typeof setInterval>;
  #fedAt: number = performance.now();

  constructor(seconds: number, started: () => boolean) {
    this.#seconds = seconds;
    this.#started = started;
    this.#timer = setInterval(() => this.#look(), Math.min(1000, seconds * 100));
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  get expired(): boolean {
    return this.#abort.signal.aborted;
  }

  feed(): void {
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
    if (!this.#started()) this.feed();
    else if (performance.now() - this.#fedAt > this.#seconds * 1000) this.#abort.abort();
  }
}
