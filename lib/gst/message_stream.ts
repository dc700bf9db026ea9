import type { Message } from "./messages.ts";

/** Messages on their way to one `for await`: from the moment it was asked for until the pipeline stops. */
export class MessageStream<Item = Message> implements AsyncIterableIterator<Item> {
  readonly #queue: Item[] = [];
  readonly #onReturn: (stream: MessageStream<Item>) => void;
  #waiting: PromiseWithResolvers<IteratorResult<Item>> | undefined;
  #ended = false;
  #error: { readonly reason: unknown } | undefined;

  constructor(onReturn: (stream: MessageStream<Item>) => void) {
    this.#onReturn = onReturn;
  }

  push(message: Item): void {
    if (this.#waiting === undefined) this.#queue.push(message);
    else this.#settle((waiting) => waiting.resolve({ value: message, done: false }));
  }

  /** Ends the loop, when what is queued was delivered. */
  end(): void {
    this.#ended = true;
    this.#settle((waiting) => waiting.resolve({ value: undefined, done: true }));
  }

  /** Makes the loop throw, when what is queued was delivered. */
  fail(reason: unknown): void {
    this.#error ??= { reason };
    if (this.#waiting !== undefined) {
      this.#error = undefined;
      this.#settle((waiting) => waiting.reject(reason));
    }
  }

  next(): Promise<IteratorResult<Item>> {
    const message = this.#queue.shift();
    if (message !== undefined) return Promise.resolve({ value: message, done: false });
    if (this.#error !== undefined) {
      const { reason } = this.#error;
      this.#error = undefined;
      return Promise.reject(reason);
    }
    if (this.#ended) return Promise.resolve({ value: undefined, done: true });
    this.#waiting ??= Promise.withResolvers();
    return this.#waiting.promise;
  }

  return(): Promise<IteratorResult<Item>> {
    this.end();
    this.#queue.length = 0;
    this.#onReturn(this);
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #settle(how: (waiting: PromiseWithResolvers<IteratorResult<Item>>) => void): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting !== undefined) how(waiting);
  }
}
