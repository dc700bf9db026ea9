import { PipelineError } from "../gst/errors.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import type { RunEnd, RunOptions } from "../gst/run_options.ts";
import { ensureStarted } from "../gst/start.ts";
import { notice } from "../native/notice.ts";
import { sdkName } from "../sdk/select.ts";
import { InputError } from "../video/input.ts";
import type { Source } from "../video/source.ts";
import { tellWarnings } from "./bus_notices.ts";
import type { SharedOptions } from "./command.ts";
import { SilenceTimer } from "./silence.ts";
import { summaries } from "./summaries.ts";
import type { Tally } from "./tally.ts";

export interface SampleRun {
  readonly pipeline: Pipeline;
  readonly source: Source;
  /** Counted by the sample's probe, by which the run knows that frames arrive. */
  readonly tally: Tally;
  /** `timeout`: seconds without a frame after which the source counts as dead. Default: 15. */
  readonly options: SharedOptions & { readonly timeout?: number };
  /** Where the result is served, for `--json`, where `output` does not say so. */
  readonly url?: string;
  /** Where its pictures go. */
  readonly output?: RunOutput;
  /** What else `--json` says at the end. */
  readonly more?: () => Readonly<Record<string, unknown>>;
  /** After `--frames` it ends by end-of-stream, so that what is under way comes to its end. */
  readonly toTheEnd?: boolean;
  /** What goes on beside the pipeline, as a loop over its records; the totals are printed when it is done. */
  readonly beside?: Promise<unknown>;
}

/** How long frames of a source that failed may still be on their way through the pipeline, in seconds. */
const playOutPatience = 3;

/**
 * Plays a sample's pipeline until its source ends, `--frames` are through, or Ctrl-C; then prints the totals.
 * A source that gives no frame at all is an InputError; one that fails later has ended early, which is told
 * together with what the decoder skipped.
 */
export async function runSample({
  pipeline,
  source,
  tally,
  options,
  beside,
  output,
  url = output?.url,
  more,
  toTheEnd = false,
}: SampleRun): Promise<void> {
  refuseItself(source, url);
  const { timeout = 15 } = options;
  const tellWait = (): void =>
    notice(`Waiting for ${source.name}: it has sent nothing yet; given up after ${timeout} seconds.`);
  using silence = new SilenceTimer(timeout, () => source.started, tellWait);
  using _summaries = summaries(tally, options.summary);
  using _arrivals = source.output.probe("buffer", () => silence.feed());
  tally.onFrame = () => {
    silence.feed();
    if (tally.frames === options.frames) endRun(pipeline, toTheEnd || output?.kind === "file");
  };
  let failure: PipelineError | undefined;
  const playsOut = (error: PipelineError): boolean => {
    if (!source.owns(error.path)) return false;
    failure = error;
    silence.shorten(playOutPatience);
    return source.opened;
  };
  const damage = followDamage(pipeline, source);
  const owns = (path: string): boolean => source.owns(path);
  const run = runUntilClosed(pipeline, output, { signal: silence.signal, playsOut, owns }).catch(
    (error: unknown) => {
      if (failure === undefined || !(error instanceof PipelineError)) throw error;
      return "failed" as const;
    },
  );
  const [end] = await Promise.all([run, beside]);
  if (tally.frames === 0 && end !== "interrupted") throw nothingFrom(source, failure, silence, timeout);
  if (failure !== undefined) notice(`${source.name} ended early: ${source.explain(failure)}`);
  else if (silence.expired) notice(`${source.name} sent nothing more for ${timeout} seconds.`);
  tellDamage(source, await damage);
  reportTotals(tally, options, { url, ...more?.() });
}

/** One that is to play what it serves itself would wait for ever. */
export function refuseItself(source: Source, url: string | undefined): void {
  if (source.name.replace(/\/\/[^/]*@/, "//") === url)
    throw new InputError(`${source.name} is where this program serves: name the camera or the file to play.`);
}

/** What a run must know of where its pictures go. */
export interface RunOutput {
  /** A `file` is whole only when end-of-stream has come to it. */
  readonly kind: string;
  /** Where they are served. */
  readonly url?: string;
  /** Whether the run's error says that the user has closed the window. */
  closedBy(error: unknown): boolean;
}

/**
 * Runs a pipeline to its end; that its user closes the window is one. Its elements' warnings are told, without those of
 * the elements that `owns` says are a source's.
 */
export async function runUntilClosed(
  pipeline: Pipeline,
  output: RunOutput | undefined,
  { owns, ...options }: RunOptions & { readonly owns?: (path: string) => boolean } = {},
): Promise<RunEnd> {
  const warnings = tellWarnings(pipeline, owns);
  // Else the run tells why.
  warnings.catch(() => {});
  try {
    const end = await pipeline.run(options);
    await warnings;
    return end;
  } catch (error) {
    if (output?.closedBy(error)) return "stopped";
    throw error;
  }
}

/** Ends a run from within. */
export function endRun(pipeline: Pipeline, byEndOfStream: boolean): void {
  // run() settles with whatever goes wrong in it.
  void (byEndOfStream ? pipeline.sendEos() : pipeline.stop()).catch(() => {});
}

function nothingFrom(
  source: Source,
  failure: PipelineError | undefined,
  silence: SilenceTimer,
  timeout: number,
): InputError {
  if (failure !== undefined)
    return new InputError(`${source.name}: ${source.explain(failure)}`, { cause: failure });
  const why = silence.expired
    ? `it sent nothing for ${timeout} seconds.`
    : "no frame in it could be decoded.";
  return new InputError(`${source.name}: ${why}`);
}

/** What the source's elements said of frames that were not as they should be. */
interface Damage {
  readonly skipped: number;
  readonly damaged: number;
  /** Warnings that count no frames. */
  readonly warnings: readonly string[];
}

/** Follows the source's warnings until the pipeline stops; those of the decoder count frames. */
async function followDamage(pipeline: Pipeline, source: Source): Promise<Damage> {
  let skipped = 0;
  let damaged = 0;
  const warnings: string[] = [];
  for await (const message of pipeline.messages()) {
    if (message.type !== "warning" || !source.owns(message.path)) continue;
    const fields = message.details?.fields;
    if (fields?.["skipped"] === undefined) warnings.push(message.error.message);
    skipped = Math.max(skipped, Number(fields?.["skipped"] ?? 0));
    damaged = Math.max(damaged, Number(fields?.["damaged"] ?? 0));
  }
  return { skipped, damaged, warnings };
}

function tellDamage(source: Source, { skipped, damaged, warnings }: Damage): void {
  const counts = [
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(damaged > 0 ? [`${damaged} shown with damage`] : []),
  ];
  if (counts.length > 0) notice(`${source.name}: damaged frames: ${counts.join(", ")}.`);
  const last = warnings.at(-1);
  if (last !== undefined) notice(`${source.name}: ${warnings.length} warnings, the last: ${last}`);
}

/** Prints a run's totals; `more` is what else `--json` says. */
export function reportTotals(
  tally: Tally,
  options: SharedOptions,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const totals = tally.totals();
  const classes = Object.entries(totals.per_class).map(([label, count]) => `${label} ${count}`);
  notice(
    `${totals.frames} frames, ${totals.objects} objects${classes.length > 0 ? ` (${classes.join(", ")})` : ""}, ${totals.fps} frames/s`,
  );
  if (options.json) console.log(JSON.stringify({ ...totals, sdk: sdkName(ensureStarted()), ...more }));
}
