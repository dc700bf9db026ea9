import { PipelineError } from "../gst/errors.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { ensureStarted } from "../gst/start.ts";
import { sdkName } from "../sdk/select.ts";
import { InputError } from "../video/input.ts";
import type { Source } from "../video/source.ts";
import type { SharedOptions } from "./command.ts";
import { SilenceTimer } from "./silence.ts";
import type { Tally } from "./tally.ts";

export interface SampleRun {
  readonly pipeline: Pipeline;
  readonly source: Source;
  /** Counted by the sample's probe, by which the run knows that frames arrive. */
  readonly tally: Tally;
  readonly options: SharedOptions;
  /** Seconds without a frame after which the source counts as dead. */
  readonly timeout: number;
  /** Where the result is served, for `--json`. */
  readonly url?: string;
}

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
  timeout,
  url,
}: SampleRun): Promise<void> {
  using silence = new SilenceTimer(timeout);
  tally.onFrame = () => {
    silence.feed();
    if (tally.frames === options.frames) void pipeline.stop();
  };
  const skipped = countSkipped(pipeline, source);
  const end = await pipeline
    .run({ signal: silence.signal })
    .catch((error: unknown) => endedEarly(error, source, tally));
  if (tally.frames === 0 && end !== "interrupted") {
    const why = silence.expired
      ? `it sent nothing for ${timeout} seconds.`
      : "no frame in it could be decoded.";
    throw new InputError(`${source.name}: ${why}`);
  }
  if (silence.expired) console.error(`${source.name} sent nothing more for ${timeout} seconds.`);
  const lost = await skipped;
  if (lost > 0) console.error(`${source.name}: ${lost} frames were damaged and skipped.`);
  report(tally, options, url);
}

/** What became of a run that its source broke off: an error if nothing had come of it. */
function endedEarly(error: unknown, source: Source, tally: Tally): "eos" {
  if (!(error instanceof PipelineError && source.owns(error.path))) throw error;
  if (tally.frames === 0) throw new InputError(`${source.name}: ${error.message}`, { cause: error });
  console.error(`${source.name} ended early: ${error.message}`);
  return "eos";
}

/** Follows the source's warnings until the pipeline stops; the decoder counts, other elements warn once for each. */
async function countSkipped(pipeline: Pipeline, source: Source): Promise<number> {
  let counted = 0;
  let warnings = 0;
  for await (const message of pipeline.messages()) {
    if (message.type !== "warning" || !source.owns(message.path)) continue;
    const total = message.details?.fields["skipped"];
    if (typeof total === "bigint" || typeof total === "number") counted = Math.max(counted, Number(total));
    else warnings++;
  }
  return counted + warnings;
}

function report(tally: Tally, options: SharedOptions, url: string | undefined): void {
  const totals = tally.totals();
  const classes = Object.entries(totals.per_class).map(([label, count]) => `${label} ${count}`);
  console.error(
    `${totals.frames} frames, ${totals.objects} objects${classes.length > 0 ? ` (${classes.join(", ")})` : ""}, ${totals.fps} frames/s`,
  );
  if (options.json) console.log(JSON.stringify({ ...totals, sdk: sdkName(ensureStarted()), url }));
}
