/**
 * Sources that come and go while the pipeline plays: every few seconds one more of the same video, up to a number, and
 * then one less, the oldest first, until none is left:
 *
 *     bun run samples/runtime_sources.ts -i rtsp://camera/1 --most 4 --every 10
 */
import { setTimeout as pause } from "node:timers/promises";
import {
  addDetector,
  addMuxer,
  addTiler,
  addTracker,
  type ConnectionEvent,
  InputError,
  type Pad,
  Pipeline,
  parseInput,
  sourcePart,
} from "deepscript";
import {
  addOutlet,
  connectionText,
  endRun,
  inputName,
  notice,
  reportTotals,
  runUntilClosed,
  sampleCommand,
  sampleMain,
  sampleOption,
  seconds,
  summaries,
  Tally,
  wholeNumber,
} from "deepscript/sample";

const beside = (file: string): string => `${import.meta.dir}/${file}`;

/** Milliseconds from one attempt to get a camera back to the next, at most. */
const longestDelay = 4000;

const options = sampleCommand("runtime_sources [input]", "Adds and removes sources while the pipeline plays.")
  .addOption(sampleOption.input(beside("assets/street.mp4"), "a street, 30 seconds"))
  .addOption(sampleOption.output("display"))
  .option("--most <count>", "sources at once", wholeNumber(1, 64), 4)
  .option("--every <seconds>", "from one change to the next", seconds, 10)
  .addOption(sampleOption.pgie(beside("test1_pgie.txt"), "street traffic"))
  .addOption(sampleOption.attempts())
  .option("--timeout <seconds>", "a camera that sends nothing for so long is lost", seconds, 10)
  .addOption(sampleOption.loop())
  .parse()
  .opts();

await sampleMain(async () => {
  const input = parseInput(options.input);
  const address = inputName(input);
  const pipeline = new Pipeline("runtime-sources");
  // Whether sources are live or not, the muxer is not to wait for those that have not come yet. It fills a batch with several
  // frames of a file where there is room, of which the tiler shows the last; with USE_NEW_NVSTREAMMUX=yes a batch has one.
  const mux = addMuxer(pipeline, { width: 1920, height: 1080, batchSize: options.most, live: true });
  const pgie = addDetector(pipeline, options.pgie, { batchSize: options.most });
  const tracker = addTracker(pipeline, beside("test2_tracker.yml"));
  const tiler = addTiler(pipeline, { sources: options.most, width: 1280, height: 720 });
  const osd = pipeline.add("nvdsosd");
  await using output = await addOutlet(pipeline, options.output, { sync: options.sync && !input.live });
  mux.output.link(pgie, tracker, tiler.element, pipeline.add("nvvideoconvert"), osd, output.input);

  const tally = new Tally();
  using _summaries = summaries(tally, options.summary);
  const frames: Record<string, number> = {};
  const begun = Promise.withResolvers<void>();
  const done = new AbortController();
  const end = (): void => {
    done.abort();
    // A file into which nothing came has no end to wait for.
    endRun(pipeline, output.kind === "file" && tally.frames > 0);
  };
  tally.onFrame = () => {
    begun.resolve();
    if (tally.frames === options.frames) end();
  };
  tracker.pad("src").onBatch((batch) => {
    for (const frame of batch.frames) {
      if (tally.frames === options.frames) return;
      tally.count(frame.objects.map((object) => object.obj_label));
      frames[frame.pad_index] = (frames[frame.pad_index] ?? 0) + 1;
      const text = `${frame.pad_index}  Frame ${frame.frame_num}  ${frame.objects.length} objects`;
      frame.addText(text, { x: 10, y: 12, size: 20 });
      if (!options.quiet) console.log(`Source ${text}`);
    }
  });

  // The muxer says so behind a source's last frame.
  tracker.pad("src").probe("event-downstream", ({ event }) => {
    if (event?.nvidia?.type === "stream-eos") leaves(`sink_${event.nvidia.source_id}`, "has ended");
  });

  /** By name of the muxer's pad; the oldest first. */
  const playing = new Map<string, { readonly output: Pad; remove(): Promise<void> }>();
  const changed = (name: string, what: string): void =>
    notice(`${name} ${what}; ${playing.size} ${playing.size === 1 ? "plays" : "play"}`);
  let added = 0;
  let reason = "";

  async function add(): Promise<void> {
    const part = sourcePart(input, { loop: options.loop });
    const onEvent = (event: ConnectionEvent): void => {
      if (event.type === "lost") reason = `${address}: ${event.reason}`;
      const text = connectionText(`${name} (${address})`, event);
      if (text !== undefined) notice(text);
    };
    const patience = options.timeout * 1000;
    const { attempts = Number.POSITIVE_INFINITY } = options;
    const policy = { attempts, silence: patience, patience, max: longestDelay, onEvent };
    const source = input.live
      ? await pipeline.addReconnectingBranch(mux.output, part, policy)
      : await pipeline.addSourceBranch(mux.output, part, {
          startNow: true,
          onError: ({ message }) => {
            reason = `${address}: ${message}`;
            leaves(name, `failed: ${message}`);
          },
        });
    const { name } = source.output;
    playing.set(name, source);
    added++;
    changed(name, "was added");
    // It came while the others were told to end.
    if (done.signal.aborted) end();
  }

  async function leave(name: string, why: string): Promise<void> {
    const source = playing.get(name);
    if (source === undefined) return;
    playing.delete(name);
    changed(name, why);
    if (playing.size > 0) return await source.remove();
    end();
    // One that has failed lets no end-of-stream through.
    await source.output.sendEvent({ type: "eos" });
  }

  /** One that cannot be taken out fails the run. */
  const failed = Promise.withResolvers<never>();
  function leaves(name: string, why: string): void {
    leave(name, why).catch(failed.reject);
  }

  async function comeAndGo(): Promise<void> {
    // Where nvinfer builds its engine that may take minutes.
    await begun.promise;
    for (let step = 1; step < options.most * 2; step++) {
      await pause(options.every * 1000, undefined, { signal: done.signal });
      const [oldest] = playing.keys();
      if (step < options.most) await add();
      else if (oldest !== undefined) await leave(oldest, "was removed");
    }
  }

  await add();
  const changes = comeAndGo().catch((error: unknown) => {
    if (!done.signal.aborted) throw error;
  });
  const run = runUntilClosed(pipeline, output).finally(() => {
    done.abort();
    begun.resolve();
  });
  const [ended] = await Promise.race([Promise.all([run, changes]), failed.promise]);
  if (tally.frames === 0 && ended !== "interrupted") throw new InputError(reason || "No frame came of it.");
  reportTotals(tally, options, { url: output.url, added, frames_of: frames });
});
