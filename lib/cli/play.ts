/** From a launch string and options to a pipeline that plays, or that is only looked at. */
import type { Pad } from "../gst/pad.ts";
import { Pipeline } from "../gst/pipeline.ts";
import type { ProbeAnswer, ProbeResult } from "../gst/probes.ts";
import { withoutPasswords } from "../gst/secrets.ts";
import { notice } from "../native/notice.ts";
import { type Interrupt, onInterrupt } from "../native/runtime.ts";
import { isClosedWindow } from "../video/display.ts";
import { CliError } from "./errors.ts";
import { type AnyFunction, loadFunction } from "./functions.ts";
import { type Outlet, parseFields, writeExtracts, writeRecords } from "./outlets.ts";
import { hasBatches, observedPad, padNamed } from "./pads.ts";
import { pipelineText, requirePicture, writePicture } from "./picture.ts";
import { type PlayOptions, requireFitting } from "./play_options.ts";
import { addPreview, type Preview } from "./preview.ts";
import { Progress } from "./progress.ts";
import { openSink, usualFormat } from "./sinks.ts";
import { requireSource } from "./sources.ts";

/** Resolves to the process's exit code. */
export async function play(description: string, options: PlayOptions): Promise<number> {
  requireFitting(options);
  const format = options.format ?? usualFormat(options.sink);
  const whenFull = options.whenFull ?? "block";
  if (options.graph !== undefined) requirePicture(options.graph);
  const fields = options.records === undefined ? undefined : parseFields(options.records);
  const handlers = await Promise.all(
    (options.probe ?? []).map(async (probe) => ({ pad: probe.pad, handler: await loadFunction(probe) })),
  );
  const extractor = options.extract && (await loadFunction(options.extract));
  const consumer = options.consume && (await loadFunction(options.consume));

  using pipeline = Pipeline.launch(description);
  requireSource(pipeline);
  const printed = fields !== undefined || extractor !== undefined;
  const terminal = process.stdout.isTTY === true && !printed;
  using preview = options.check ? undefined : await addPreview(pipeline, { terminal });
  for (const { pad, handler } of handlers) addHandler(pipeline, padNamed(pipeline, pad), handler);
  const observed =
    fields === undefined && extractor === undefined ? undefined : observedPad(pipeline, options.obs);
  if (options.check) return await check(pipeline, options.graph);
  const sink = await openSink(options.sink);
  const outlets: Outlet[] = [];
  let code: number | undefined;
  try {
    if (observed !== undefined && fields !== undefined)
      outlets.push(writeRecords(observed, fields, format, sink, whenFull));
    if (observed !== undefined && extractor !== undefined)
      outlets.push(writeExtracts(observed, extractor, consumer, sink, whenFull));
    code = await run(pipeline, { outlets, preview }, options);
    return code;
  } finally {
    // What is left of a run that came to nothing would be in the next one's way.
    await sink.end(code === 0 || outlets.some(({ wrote }) => wrote));
  }
}

async function check(pipeline: Pipeline, graph: string | undefined): Promise<number> {
  await pipeline.ready();
  console.log(pipelineText(pipeline));
  if (graph !== undefined) await writePicture(pipeline, graph);
  await pipeline.stop();
  notice(`It can be built: ${pipeline.elements.length} elements.`);
  return 0;
}

/** What is read of a pipeline while it plays. */
interface Readers {
  readonly outlets: readonly Outlet[];
  readonly preview: Preview | undefined;
}

async function run(pipeline: Pipeline, { outlets, preview }: Readers, options: PlayOptions): Promise<number> {
  let signal: Interrupt | undefined;
  using _listening = onInterrupt((came) => {
    signal = came;
    process.exitCode = came === "SIGINT" ? 130 : 143;
  });
  const abort = new AbortController();
  // What a consumer throws ends the run.
  const read = Promise.all([...outlets.map((outlet) => outlet.done), preview?.done]).catch(
    (error: unknown) => {
      abort.abort();
      throw error;
    },
  );
  read.catch(() => {});
  using progress = options.quiet ? undefined : new Progress(pipeline);
  const followed = follow(pipeline, options.graph);
  await pipeline.run({ signal: abort.signal }).catch((error: unknown) => {
    // A way to end it.
    if (!isClosedWindow(error)) throw error;
  });
  await read;
  await followed;
  preview?.[Symbol.dispose]();
  progress?.sumUp(outlets.reduce((sum, outlet) => sum + outlet.stats().dropped, 0));
  return signal === undefined ? 0 : signal === "SIGINT" ? 130 : 143;
}

/** Tells warnings, and draws the pipeline when it plays: then its pads are linked and their formats known. */
async function follow(pipeline: Pipeline, graph: string | undefined): Promise<void> {
  let drawn: Promise<void> | undefined;
  for await (const message of pipeline.messages()) {
    if (message.type === "warning")
      console.error(`warning: ${message.source}: ${withoutPasswords(message.error.message)}`);
    const plays = message.type === "state-changed" && message.new === "playing";
    if (graph !== undefined && plays && message.source === pipeline.name)
      drawn ??= writePicture(pipeline, graph);
  }
  if (graph !== undefined) await (drawn ?? writePicture(pipeline, graph));
}

function addHandler(pipeline: Pipeline, pad: Pad, handler: AnyFunction): void {
  const answer = (value: unknown): ProbeResult => {
    const known = answers.find((each) => each === value);
    if (value === undefined || known !== undefined) return known;
    const what = value instanceof Promise ? "a promise: it cannot be async" : JSON.stringify(value);
    throw new CliError(
      "failed",
      `the probe at ${pad} answered ${what}; it may answer nothing, ${answers.join(", ")}`,
    );
  };
  if (hasBatches(pipeline)) pad.onBatch((batch) => answer(handler(batch)));
  else pad.probe("buffer", (info) => answer(handler(info)));
}

const answers: readonly ProbeAnswer[] = ["ok", "drop", "remove", "pass", "handled"];
