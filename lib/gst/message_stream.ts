import type { Message, Messages } from "./messages.ts";

interface StreamOptions<Item> {
  /** So many wait at most. Then the oldest go. */
  readonly most?: number;
  /** Those that stay when the oldest go. */
  readonly stays?: (item: Item) => boolean;
  /** The first have gone. */
  readonly onLoss?: () => void;
}

/** Messages on their way to one `for await`: from the moment it was asked for until the pipeline stops. */
export class MessageStream<Item = Message> implements AsyncIterableIterator<Item>, Pick<Messages, "dropped"> {
  #queue: Item[] = [];
  readonly #onReturn: (stream: MessageStream<Item>) => void;
  readonly #most: number;
  readonly #stays: (item: Item) => boolean;
  readonly #onLoss: (() => void) | undefined;
  #dropped = 0;
  #waiting: PromiseWithResolvers<IteratorResult<Item>> | undefined;
  #ended = false;
  #error: { readonly reason: unknown } | undefined;

  constructor(
    onReturn: (stream: MessageStream<Item>) => void,
    { most = 10_000, stays = () => false, onLoss }: StreamOptions<Item> = {},
  ) {
    this.#onReturn = onReturn;
    this.#most = most;
    this.#stays = stays;
    this.#onLoss = onLoss;
  }

  /** How many were not waited for any longer. */
  get dropped(): number {
    return this.#dropped;
  }

  push(message: Item): void {
    if (this.#waiting !== undefined) {
      this.#settle((waiting) => waiting.resolve({ value: message, done: false }));
      return;
    }
    this.#queue.push(message);
    if (this.#queue.length > this.#most) this.#makeRoom();
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

  /** Many at once, for moving up those that stay takes as long as there are some. */
  #makeRoom(): void {
    const before = this.#queue.length;
    const old = this.#queue.slice(0, before / 2);
    const staying = old.filter(this.#stays).slice(-this.#most / 4);
    this.#queue = [...staying, ...this.#queue.slice(old.length)];
    const first = this.#dropped === 0;
    this.#dropped += before - this.#queue.length;
    if (first) this.#onLoss?.();
  }

  #settle(how: (waiting: PromiseWithResolvers<IteratorResult<Item>>) => void): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting !== undefined) how(waiting);
  }
}
