/**
 * A video in; its objects found, drawn and counted; the result served over RTSP to any number of players:
 *
 *     bun run samples/test1_rtsp_out.ts -i street.mp4
 *     bun run samples/test1_rtsp_out.ts -i rtsp://camera/1 --auth me:secret --host 0.0.0.0
 */
import { Option } from "@commander-js/extra-typings";
import { addDetector, addEncoder, addMuxer, addSource, Pipeline, parseInput, RtspServer } from "deepscript";
import {
  countsText,
  notice,
  runSample,
  sampleCommand,
  sampleMain,
  sampleOption,
  servedAt,
  serverHint,
  Tally,
  wholeNumber,
} from "deepscript/sample";

const clip = `${import.meta.dir}/assets/street.mp4`;
const detector = `${import.meta.dir}/test1_pgie.txt`;
const encoders = { 0: "hardware", 1: "software" } as const;

const options = sampleCommand(
  "test1_rtsp_out [input]",
  "Finds, draws and counts objects in a video; serves it over RTSP.",
)
  .addOption(sampleOption.input(clip, "a street, 30 seconds"))
  .addOption(sampleOption.codec())
  .addOption(sampleOption.bitrate())
  .addOption(
    new Option("-e, --enc-type <type>", "encoder: 0 hardware, 1 software (default: what works here)").choices(
      ["0", "1"],
    ),
  )
  .option("--port <port>", "of the RTSP server", wholeNumber(0, 65535), 8554)
  .option("--mount <path>", "of the stream on the server", "/ds-test")
  .addOption(sampleOption.host())
  .addOption(sampleOption.auth())
  .addOption(sampleOption.pgie(detector, "street traffic"))
  .addOption(sampleOption.timeout())
  .addOption(sampleOption.loop())
  .parse()
  .opts();

const hint = serverHint("--port");

await sampleMain(async () => {
  const input = parseInput(options.input);
  const { port, host, auth } = options;
  await using server = new RtspServer({ port, host, auth });
  const pipeline = new Pipeline("test1-rtsp-out");
  const mux = addMuxer(pipeline, { width: 1920, height: 1080, live: input.live });
  const pgie = addDetector(pipeline, options.pgie);
  const osd = pipeline.add("nvdsosd");
  const encoder = await addEncoder(pipeline, {
    codec: options.codec,
    bitrate: options.bitrate,
    kind: options.encType && encoders[options.encType],
  });
  const source = addSource(pipeline, input, mux.input(0), { loop: options.loop });
  mux.output.link(pgie, pipeline.add("nvvideoconvert"), osd, encoder.input);
  const url = server.mount(options.mount, encoder.output, { sync: options.sync });

  const tally = new Tally();
  osd.pad("sink").onBatch((batch) => {
    for (const frame of batch.frames) {
      if (tally.frames === options.frames) return;
      const text = `Frame ${frame.frame_num}  ${countsText(tally.count(frame.objects.map((object) => object.obj_label)))}`;
      frame.addText(text, { x: 10, y: 12 });
      if (!options.quiet) console.log(text);
    }
  });

  notice(`${servedAt(url, options.auth !== undefined)}\n  stop with:     Ctrl-C`);
  if (options.host === "127.0.0.1") notice("  from other machines: --host 0.0.0.0");
  await runSample({ pipeline, source, tally, options, url });
}, hint);
