/** What records() and extract() hand out: batches on their way to one `for await`. */
import { ownerOf } from "../gst/owners.ts";
import { nextTurn, turnLeft } from "../gst/turns.ts";
import { hintIfUnstarted } from "../gst/unstarted.ts";
import { holdOpen } from "../native/runtime.ts";
import { printsAs } from "../native/shown-fields.ts";

/** What a full ring does with the next batch. */
export type WhenFull = "drop-oldest" | "drop-newest" | "block";

export interface StreamOptions {
  /** Batches that may wait for the consumer. Default: 256. */
  readonly capacity?: number;
  /**
   * What happens to a batch that there is no room for. `drop-oldest` (the default): it takes the place of the
   * one that waits longest. `drop-newest`: it is dropped itself. `block`: the streaming thread waits for room,
   * and with it the pipeline, for up to `timeout`; then the batch is dropped.
   */
  readonly onFull?: WhenFull;
  /** How long `block` waits, in milliseconds. Default: 10,000. */
  readonly timeout?: number;
}

/** received = delivered + dropped + waiting; one more has been received while a batch is copied or waits for room. */
export interface StreamStats {
  /** Batches that reached the pad, those too for which the consumer was too slow. */
  readonly received: number;
  /** Batches that the consumer was handed. */
  readonly delivered: number;
  /** Batches that the consumer will not see: because the ring was full, or the stream was disposed of before. */
  readonly dropped: number;
  /** Batches in the ring. */
  readonly waiting: number;
  /** The most that were in the ring at once. */
  readonly highWaterMark: number;
}

/** Where a stream's batches come from. */
export interface StreamSource<T, Stats> {
  /** The next one; undefined where there is none yet, `ended` where none will come any more. */
  next(): { readonly value: T } | "ended" | undefined;
  /** Takes nothing any more; what is waiting can still be had. */
  end(): void;
  /** Takes nothing any more, and drops what is waiting. */
  discard(): void;
  stats(): Stats;
}

/**
 * Batches in the order in which they passed the pad. It ends, when all that waited was delivered, at
 * end-of-stream, when the pipeline stops, and when the pad is gone; leaving the loop (`break`, an error) or
 * disposing of it (`using`) takes the probe away. One loop reads it, once. Waiting for it keeps the process alive;
 * where the pipeline has not been started after 3 seconds, a line on stderr says so.
 */
export interface RecordStream<T, Stats extends StreamStats = StreamStats>
  extends AsyncIterableIterator<T>,
    Disposable {
  stats(): Stats;
}

class Stream<T, Stats extends StreamStats> implements RecordStream<T, Stats> {
  readonly #source: StreamSource<T, Stats>;
  readonly #onEnd: () => void;
  readonly #hint: () => Disposable | undefined;
  #waiting: PromiseWithResolvers<IteratorResult<T>> | undefined;
  #hold: Disposable | undefined;
  /** There once it has been waited for. */
  #hinting: Disposable | undefined;
  #waited = false;
  /** next() calls that came while another one waited go one after the other. */
  #last: Promise<unknown> | undefined;

  /** `source` is told whom to wake; `hint` is called when it is first waited for. */
  constructor(
    source: (onNews: () => void) => StreamSource<T, Stats>,
    onEnd: () => void,
    hint: () => Disposable | undefined,
  ) {
    this.#onEnd = onEnd;
    this.#hint = hint;
    this.#source = source(() => this.#news());
  }

  stats(): Stats {
    return this.#source.stats();
  }

  next(): Promise<IteratorResult<T>> {
    const taken = this.#last === undefined ? this.#nextInTurn() : this.#last.then(() => this.#nextInTurn());
    this.#last = taken;
    const done = (): void => {
      if (this.#last === taken) this.#last = undefined;
    };
    taken.then(done, done);
    return taken;
  }

  return(): Promise<IteratorResult<T>> {
    this[Symbol.dispose]();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.dispose](): void {
    this.#source.discard();
    this.#onEnd();
    this.#settle({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  static {
    printsAs(Stream, (stream) => stream.stats(), "RecordStream");
  }

  /** Batches may come faster than they are worked on: timers and the network get their turn all the same. */
  #nextInTurn(): Promise<IteratorResult<T>> {
    return turnLeft() ? this.#take() : nextTurn().then(() => this.#take());
  }

  #take(): Promise<IteratorResult<T>> {
    const result = this.#taken();
    if (result !== undefined) return Promise.resolve(result);
    this.#waiting = Promise.withResolvers();
    this.#hold = holdOpen();
    if (!this.#waited) this.#hinting = this.#hint();
    this.#waited = true;
    return this.#waiting.promise;
  }

  #taken(): IteratorResult<T> | undefined {
    const next = this.#source.next();
    if (next === "ended") {
      this.#onEnd();
      return { value: undefined, done: true };
    }
    return next === undefined ? undefined : { value: next.value, done: false };
  }

  #news(): void {
    if (this.#waiting === undefined) return;
    const result = this.#taken();
    if (result !== undefined) this.#settle(result);
  }

  #settle(result: IteratorResult<T>): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#hold?.[Symbol.dispose]();
    this.#hold = undefined;
    this.#hinting?.[Symbol.dispose]();
    this.#hinting = undefined;
    waiting?.resolve(result);
  }
}

/** A stream on a pad, by its address, that ends when the pad's pipeline stops; what is told calls the pad `place`. */
export function streamOn<T, Stats extends StreamStats>(
  pad: number,
  place: string,
  source: (onNews: () => void) => StreamSource<T, Stats>,
): RecordStream<T, Stats> {
  const recordings = ownerOf(pad)?.recordings;
  const recording = { end: (): void => {} };
  const stream = new Stream<T, Stats>(
    (onNews) => {
      const made = source(onNews);
      recording.end = () => made.end();
      return made;
    },
    () => recordings?.delete(recording),
    () => hintIfUnstarted(ownerOf(pad), `${place}: a loop waits for records`),
  );
  recordings?.add(recording);
  return stream;
}
