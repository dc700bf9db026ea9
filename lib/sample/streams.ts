import type { ConnectionEvent, LossCause } from "../gst/connection.ts";
import { PipelineError } from "../gst/errors.ts";
import type { Pad } from "../gst/pad.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { notice } from "../native/notice.ts";
import { type Input, InputError } from "../video/input.ts";
import { addSource, type ReconnectingSource } from "../video/source.ts";
import { missingIn } from "./bus_notices.ts";
import type { SharedOptions } from "./command.ts";
import { connectionText } from "./connection_text.ts";
import { endRun, type RunOutput, refuseItself, reportTotals, runUntilClosed } from "./run.ts";
import { summaries } from "./summaries.ts";
import { Tally } from "./tally.ts";

export interface StreamOptions {
  /** Files begin again at their end. */
  readonly loop?: boolean | undefined;
  /** How often a camera that is lost is tried again before it is given up. Default: no end. */
  readonly attempts?: number | undefined;
}

/** Milliseconds: who watches cameras wants one that is there again within ten seconds. */
const longestDelay = 4000;

/** One of several sources of a sample: files play once or over and over, cameras are connected to again. */
export class Stream {
  readonly source: ReconnectingSource;
  /** Counts its frames and objects: the sample's probe feeds it. */
  readonly tally: Tally = new Tally();
  readonly #live: boolean;
  #cause: LossCause | undefined;
  #reason: string | undefined;
  #trouble: string | undefined;

  constructor(pipeline: Pipeline, input: Input, pad: Pad, options: StreamOptions = {}) {
    const { loop = false, attempts = Number.POSITIVE_INFINITY } = options;
    this.#live = input.live;
    if (this.#live) this.#trouble = "connecting";
    const onEvent = (event: ConnectionEvent): void => this.#heard(event);
    // A file is not read while the others are waited for: that is no loss.
    const patience = Number.POSITIVE_INFINITY;
    this.source = addSource(pipeline, input, pad, {
      loop: loop && !this.#live,
      reconnect: this.#live
        ? { attempts, max: longestDelay, onEvent }
        : { attempts: 0, silence: patience, patience, onEvent },
    });
  }

  /** What its part of the picture is to say while it sends nothing; undefined while it does. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Why it was lost, the first time. */
  get reason(): string | undefined {
    return this.#reason;
  }

  #heard(event: ConnectionEvent): void {
    this.#note(event);
    // A file's end is no loss.
    const text = this.#ended ? undefined : connectionText(this.source.name, event);
    if (text !== undefined) notice(text);
    else if (event.type === "lost") notice(`${this.source.name} has ended.`);
  }

  #note(event: ConnectionEvent): void {
    switch (event.type) {
      case "connected":
      case "back":
        this.#trouble = undefined;
        break;
      case "lost":
        this.#cause = event.cause;
        if (event.cause !== "end" || this.#live) this.#reason ??= event.reason;
        this.#trouble = this.#ended ? "ended" : "no signal";
        break;
      case "retrying":
        this.#trouble = `no signal, attempt ${event.attempt}`;
        break;
      case "gave-up":
        if (!this.#ended) this.#trouble = "given up";
    }
  }

  get #ended(): boolean {
    return this.#cause === "end" && !this.#live;
  }
}

/** Frames a second of each stream, since it was last asked. */
export class Rates {
  readonly #streams: readonly Stream[];
  #at: number = performance.now();
  #frames: readonly number[];

  constructor(streams: readonly Stream[]) {
    this.#streams = streams;
    this.#frames = this.#counts();
  }

  next(): number[] {
    const [now, counts] = [performance.now(), this.#counts()];
    const rates = counts.map(
      (count, at) => ((count - (this.#frames[at] ?? 0)) * 1000) / Math.max(1, now - this.#at),
    );
    this.#at = now;
    this.#frames = counts;
    return rates;
  }

  #counts(): number[] {
    return this.#streams.map(({ source }) => source.connection.stats().frames);
  }
}

export interface StreamsRun {
  readonly pipeline: Pipeline;
  readonly streams: readonly Stream[];
  /** Of all streams together. */
  readonly tally: Tally;
  readonly options: SharedOptions;
  /** Where the result is served, for `--json`, where `output` does not say so. */
  readonly url?: string;
  /** Where its pictures go. */
  readonly output?: RunOutput;
  /** What else `--json` says of a stream. */
  readonly more?: (stream: number) => Readonly<Record<string, unknown>>;
}

/**
 * Plays a sample's pipeline until its files have ended and its cameras are given up, `--frames` are through, or Ctrl-C;
 * then prints the totals. Where no stream gave a frame it is an InputError that says why.
 */
export async function runStreams({
  pipeline,
  streams,
  tally,
  options,
  output,
  url = output?.url,
  more,
}: StreamsRun): Promise<void> {
  for (const { source } of streams) refuseItself(source, url);
  using _summaries = summaries(tally, options.summary);
  tally.onFrame = () => {
    if (tally.frames === options.frames) endRun(pipeline, output?.kind === "file");
  };
  const missing = missingIn(pipeline, (path) => streams.some(({ source }) => source.owns(path)));
  const received = (): boolean => streams.some(({ source }) => source.connection.stats().frames > 0);
  const end = await runUntilClosed(pipeline, output).catch((error: unknown) => {
    // A source without which the pipeline does not even start has said why.
    const lost = streams.filter(({ reason }) => reason !== undefined);
    const isOwn = error instanceof PipelineError && error.element === pipeline.name;
    if (!isOwn || lost.length === 0 || received()) throw error;
    throw new InputError(why(lost, missing), { cause: error });
  });
  if (end !== "interrupted" && !received()) throw new InputError(why(streams, missing));
  reportTotals(tally, options, {
    url,
    streams: streams.map(({ source, tally }, at) => {
      const { frames: count, per_class, fps } = tally.totals();
      const { frames: received, losses } = source.connection.stats();
      return { name: source.name, received, losses, frames: count, per_class, fps, ...more?.(at) };
    }),
  });
}

function why(streams: readonly Stream[], missing: ReadonlySet<string>): string {
  const reasons = streams.map(
    ({ source, reason }) => `${source.name}: ${reason ?? "no frame in it could be decoded."}`,
  );
  const hints = [...missing].map((what) => `Missing: ${what}.`);
  return [...reasons, ...hints].join("\n  ");
}
