/** How far a pipeline has come, on standard error. */
import type { Element } from "../gst/element.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { notice } from "../native/notice.ts";
import { Pace } from "./pace.ts";

interface Counts {
  /** Buffers that the busiest sink has taken. */
  readonly frames: number;
  /** Buffers that sinks have dropped for being late. */
  readonly dropped: number;
}

/** What the sinks and the clock say at a moment. */
interface Moment extends Counts {
  /** Of performance.now(). */
  readonly at: number;
  /** Nanoseconds; undefined where that is not known. */
  readonly position: bigint | undefined;
  readonly duration: bigint | undefined;
}

const terminalInterval = 250;
const lineInterval = 5000;
const barWidth = 24;
const widthWithBar = 100;

/**
 * Shows frames, frames a second, what is left and what was dropped: on a terminal in one line that changes, elsewhere
 * a line every five seconds. Ends with a line that sums up.
 */
export class Progress implements Disposable {
  readonly #pipeline: Pipeline;
  readonly #terminal: boolean = process.stderr.isTTY === true;
  readonly #colours: boolean = !process.env["NO_COLOR"];
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #began: number = performance.now();
  #busy = false;
  #over = false;
  readonly #pace: Pace = new Pace(this.#began);
  /** Sinks forget what they have counted when the pipeline stops. */
  #counts: Counts = { frames: 0, dropped: 0 };

  constructor(pipeline: Pipeline) {
    this.#pipeline = pipeline;
    for (const pad of pipeline.elements.filter(isSink).flatMap((sink) => sink.pads)) {
      pad.probe("event-downstream", ({ event }) => {
        if (event?.type === "eos") this.#count();
      });
    }
    this.#timer = setInterval(() => void this.#show(), this.#terminal ? terminalInterval : lineInterval);
  }

  /** Takes the changing line away; a summary of the whole run in its place. */
  sumUp(recordsDropped: number): void {
    const { frames, dropped } = this.#counts;
    const seconds = (performance.now() - this.#began) / 1000;
    const lost = [
      ...(dropped > 0 ? [`${dropped} dropped for being late`] : []),
      ...(recordsDropped > 0
        ? [`${recordsDropped} ${recordsDropped === 1 ? "batch" : "batches"} of records dropped`]
        : []),
    ];
    this[Symbol.dispose]();
    const pace = (frames / seconds).toFixed(1);
    notice(
      [`${counted(frames, "frame")} in ${seconds.toFixed(1)} s`, `${pace} frames/s`, ...lost].join(", "),
    );
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
    if (!this.#over && this.#terminal) process.stderr.write("\r\x1b[K");
    this.#over = true;
  }

  async #show(): Promise<void> {
    // A pipeline whose source does not answer does not answer this either.
    if (this.#busy) return;
    this.#busy = true;
    try {
      const position = await this.#pipeline.position();
      const duration = await this.#pipeline.duration();
      if (this.#over) return;
      const now = { at: performance.now(), ...this.#count(), position, duration };
      const line = this.#line(now, this.#pace.at(now.at, now.frames));
      if (!this.#terminal) console.error(line);
      else process.stderr.write(`\r\x1b[K${line}`);
    } finally {
      this.#busy = false;
    }
  }

  #count(): Counts {
    const { frames, dropped } = countsOf(this.#pipeline);
    this.#counts = {
      frames: Math.max(frames, this.#counts.frames),
      dropped: Math.max(dropped, this.#counts.dropped),
    };
    return this.#counts;
  }

  #line(now: Moment, pace: number): string {
    const { frames, dropped, position, duration } = now;
    const counts = [counted(frames, "frame"), `${pace.toFixed(1)} frames/s`, `${dropped} dropped`];
    if (position === undefined || duration === undefined || duration <= 0n) return counts.join("  ");
    const share = Math.min(1, Number(position) / Number(duration));
    const left = share > 0 ? ((now.at - this.#began) / 1000) * (1 / share - 1) : undefined;
    const eta = left === undefined ? [] : [`${clock(left)} left`];
    const percent = `${Math.floor(share * 100)} %`.padStart(5);
    const bar = this.#terminal && width() >= widthWithBar ? [this.#bar(share)] : [];
    return [...bar, percent, ...counts, ...eta].join("  ");
  }

  #bar(share: number): string {
    const filled = Math.round(share * barWidth);
    const full = "█".repeat(filled);
    return `${this.#colours ? `\x1b[32m${full}\x1b[0m` : full}${"░".repeat(barWidth - filled)}`;
  }
}

/** Of the terminal; 0 where it does not say. */
function width(): number {
  return process.stderr.columns || 0;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 60), whole % 60].map((part) => String(part).padStart(2, "0"));
  return parts.join(":");
}

function countsOf(pipeline: Pipeline): Counts {
  let frames = 0;
  let dropped = 0;
  for (const sink of pipeline.allElements.filter(countsBuffers)) {
    const { rendered, late } = statsOf(sink);
    frames = Math.max(frames, rendered);
    dropped += late;
  }
  return { frames, dropped };
}

/** GstBaseSink counts; sinks that are bins hold one that does. */
function countsBuffers(element: Element): boolean {
  return isSink(element) && element.properties.some(({ name }) => name === "stats");
}

function isSink(element: Element): boolean {
  return element.padTemplates.every(({ direction }) => direction === "sink");
}

function statsOf(sink: Element): { rendered: number; late: number } {
  const stats: unknown = sink.get("stats");
  const fields: unknown =
    typeof stats === "object" && stats !== null && "fields" in stats ? stats.fields : {};
  const values = new Map<string, unknown>(
    typeof fields === "object" && fields !== null ? Object.entries(fields) : [],
  );
  return { rendered: Number(values.get("rendered") ?? 0), late: Number(values.get("dropped") ?? 0) };
}
