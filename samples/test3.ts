/**
 * Any number of videos in; their objects found, counted and drawn, tile by tile; each stream's pace and latency told:
 *
 *     bun run samples/test3.ts -i street.mp4 rtsp://camera/1 rtsp://camera/2
 *     bun run samples/test3.ts -i street.mp4 street.mp4 --file-loop --no-display --latency
 *
 * A camera that is lost is tried again while the others play on; its tile says so.
 */
import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { addDetector, addMuxer, addTiler, type Element, InputError, Pipeline, parseInput } from "deepscript";
import {
  addOutlet,
  countsText,
  notice,
  outlet,
  Rates,
  readable,
  runStreams,
  Stream,
  sampleCommand,
  sampleMain,
  sampleOption,
  seconds,
  Tally,
} from "deepscript/sample";

const clip = `${import.meta.dir}/assets/street.mp4`;
const detector = `${import.meta.dir}/test1_pgie.txt`;

const finders = ["nvinfer", "nvinferserver", "nvinferserver-grpc"];

const options = sampleCommand(
  "test3 [input...]",
  "Finds, draws and counts objects in any number of videos, tiled.",
)
  .addOption(sampleOption.inputs([clip, clip], "a street, twice"))
  .addOption(
    new Option("-g, --pgie <element>", `what finds objects: ${finders.join(", ")}`)
      .argParser(finder)
      .default("nvinfer"),
  )
  .addOption(
    new Option("-c, --configfile <file>", "of that element (default: street traffic, nvinfer's)").argParser(
      readable,
    ),
  )
  .addOption(sampleOption.output("display"))
  .option("--no-display", "the same as -o none")
  .option("--file-loop", "begin again at the end of files")
  .addOption(new Option("--disable-probe", "look at no frame: nvdslogger tells the pace").conflicts("frames"))
  .option("--latency", "tell how long frames are under way")
  .option("--every <seconds>", "from one line about the streams to the next", seconds, 5)
  .addOption(sampleOption.attempts())
  .addOption(new Option("-s, --silent", "the same as --quiet").implies({ quiet: true }))
  .parse()
  .opts();

/** The other samples' --pgie is a file. */
function finder(text: string): string {
  if (finders.includes(text)) return text;
  throw new InvalidArgumentError(`It takes ${finders.join(", ")}; the configuration is --configfile's.`);
}

function addFinder(pipeline: Pipeline, batchSize: number): Element {
  const { pgie, configfile } = options;
  if (pgie === "nvinfer") return addDetector(pipeline, configfile ?? detector, { batchSize });
  if (configfile === undefined)
    throw new InputError(`--pgie ${pgie} takes a configuration of its own kind: --configfile FILE`);
  // Where its server is, in this process or behind gRPC, the configuration says.
  return pipeline.add("nvinferserver", { "config-file-path": configfile, "batch-size": batchSize });
}

await sampleMain(async () => {
  // DeepStream's elements look for it when they are made.
  if (options.latency) process.env["NVDS_ENABLE_LATENCY_MEASUREMENT"] = "1";
  const inputs = options.input.map(parseInput);
  const pipeline = new Pipeline("test3");
  const live = inputs.some(({ live }) => live);
  const mux = addMuxer(pipeline, { width: 1920, height: 1080, batchSize: inputs.length, live });
  const policy = { loop: options.fileLoop, attempts: options.attempts };
  const streams = inputs.map((input, at) => new Stream(pipeline, input, mux.input(at), policy));
  const pgie = addFinder(pipeline, inputs.length);
  const tiler = addTiler(pipeline, { sources: inputs.length, width: 1280, height: 720 });
  const osd = pipeline.add("nvdsosd");
  const target = options.display ? options.output : outlet("none");
  await using output = await addOutlet(pipeline, target, { sync: options.sync && !live });
  const logger = options.disableProbe ? [pipeline.add("nvdslogger")] : [];
  mux.output.link(pgie, ...logger, tiler.element, pipeline.add("nvvideoconvert"), osd, output.input);

  const tally = new Tally();
  if (!options.disableProbe) {
    pgie.pad("src").onBatch((batch) => {
      for (const frame of batch.frames) {
        if (tally.frames === options.frames) return;
        const labels = frame.objects.map((object) => object.obj_label);
        tally.count(labels);
        const counts = streams[frame.source_id]?.tally.count(labels) ?? [];
        const text = `${frame.source_id}  Frame ${frame.frame_num}  ${countsText(counts)}`;
        frame.addText(text, { x: 10, y: 12, size: 20 });
        if (!options.quiet) console.log(`Stream ${text}`);
      }
    });
  }
  osd.pad("sink").onBatch(({ frames: [frame] }) => {
    for (const [at, { trouble }] of streams.entries()) {
      if (trouble === undefined) continue;
      const { left, top } = tiler.tile(at);
      frame?.addText(`${at}  ${trouble}`, { x: left + 10, y: top + 10, background: "#c00000" });
    }
  });

  using meter = options.latency ? pipeline.latency(osd.pad("sink")) : undefined;
  const latencyOf = (at: number): Record<string, number> => {
    const measured = meter?.sources.get(at);
    return measured ? { latency_ms: Math.round(measured.mean) } : {};
  };
  const rates = new Rates(streams);
  const timer = setInterval(() => {
    const texts = rates.next().map((rate, at) => {
      const latency = meter?.sources.get(at)?.last;
      return `${at}: ${rate.toFixed(1)}${latency === undefined ? "" : ` (${latency.toFixed(0)} ms)`}`;
    });
    notice(`Frames/s  ${texts.join("  ")}`);
  }, options.every * 1000);
  const run = runStreams({ pipeline, streams, tally, options, output, more: latencyOf });
  await run.finally(() => clearInterval(timer));
});
