/** What has happened to a source that is connected to again: summed up, and told to whoever listens. */
import type {
  CompletePolicy,
  ConnectionEvent,
  ConnectionState,
  ConnectionStats,
  LossCause,
} from "./connection.ts";
import { MessageStream } from "./message_stream.ts";

export class ConnectionHistory {
  readonly #onEvent: CompletePolicy["onEvent"];
  readonly #onError: (error: unknown) => void;
  readonly #streams = new Set<MessageStream<ConnectionEvent>>();
  #closed = false;
  #everConnected = false;
  /** Since the last loss. */
  #tries = 0;
  #lostAt: number | undefined;
  #losses = 0;
  #attempts = 0;
  #downtime = 0;

  /** `onError` is given what `onEvent` throws, or its promise rejects with. */
  constructor(onEvent: CompletePolicy["onEvent"], onError: (error: unknown) => void) {
    this.#onEvent = onEvent;
    this.#onError = onError;
  }

  get everConnected(): boolean {
    return this.#everConnected;
  }

  /** Attempts that were announced since the last loss. */
  get tries(): number {
    return this.#tries;
  }

  stats(state: ConnectionState, frames: number): ConnectionStats {
    return {
      state,
      frames,
      losses: this.#losses,
      attempts: this.#attempts,
      downtime: this.#downtime + (this.#lostAt === undefined ? 0 : performance.now() - this.#lostAt),
    };
  }

  events(): AsyncIterableIterator<ConnectionEvent> {
    const stream = new MessageStream<ConnectionEvent>((ended) => this.#streams.delete(ended));
    if (this.#closed) stream.end();
    else this.#streams.add(stream);
    return stream;
  }

  /** Its first frame has come, of all or since a loss. */
  arrived(): void {
    const [lostAt, attempts] = [this.#lostAt, this.#tries];
    this.forgive();
    this.#everConnected = true;
    if (lostAt === undefined) this.#tell({ type: "connected" });
    else this.#tell({ type: "back", attempts, downtime: Math.round(performance.now() - lostAt) });
  }

  /** Whether this is news: not where an attempt to get it back has failed. */
  lose(): boolean {
    if (this.#lostAt !== undefined) return false;
    this.#lostAt = performance.now();
    this.#losses++;
    return true;
  }

  lost(cause: LossCause, reason: string): void {
    this.#tell({ type: "lost", cause, reason });
  }

  gaveUp(reason: string): void {
    this.#tell({ type: "gave-up", attempts: this.#tries, reason });
  }

  /** Announces the next attempt, `delay(its number)` milliseconds from now: returns that time. */
  retrying(delay: (attempt: number) => number, reason: string): number {
    const milliseconds = delay(++this.#tries);
    this.#tell({ type: "retrying", attempt: this.#tries, delay: milliseconds, reason });
    return milliseconds;
  }

  /** The attempt that was announced is under way. */
  attempting(): void {
    this.#attempts++;
  }

  /** A loss, should there be one, is over: what comes next is another one. */
  forgive(): void {
    if (this.#lostAt !== undefined) this.#downtime += performance.now() - this.#lostAt;
    this.#lostAt = undefined;
    this.#tries = 0;
  }

  /** Nobody is told anything any more. */
  close(): void {
    this.#closed = true;
    for (const stream of this.#streams) stream.end();
    this.#streams.clear();
  }

  #tell(event: ConnectionEvent): void {
    if (this.#closed) return;
    for (const stream of this.#streams) stream.push(event);
    try {
      const answer: unknown = this.#onEvent?.(event);
      if (answer instanceof Promise) answer.catch(this.#onError);
    } catch (error) {
      this.#onError(error);
    }
  }
}
