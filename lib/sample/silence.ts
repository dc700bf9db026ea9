/** Aborts its signal when it was not fed for a while: a camera that connects and never sends. */
export class SilenceTimer implements Disposable {
  readonly #abort = new AbortController();
  #seconds: number;
  readonly #timer: ReturnType<typeof setInterval>;
  #fedAt: number = performance.now();

  constructor(seconds: number) {
    this.#seconds = seconds;
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
    if (performance.now() - this.#fedAt > this.#seconds * 1000) this.#abort.abort();
  }
}
