/**
 * A wall of 1 to 30 cameras: objects found, drawn and counted in each, all of them in one picture, served over RTSP:
 *
 *     RTSPINPUT=rtsp://camera/1,rtsp://me:secret@camera/2 bun run samples/slipstream.ts
 *
 * A camera that is not there, or leaves, is tried again and again while the others play on; its tile says so.
 */
import { existsSync } from "node:fs";
import { Option } from "@commander-js/extra-typings";
import {
  addDetector,
  addEncoder,
  addMuxer,
  addTiler,
  InputError,
  Pipeline,
  parseInput,
  RtspServer,
} from "deepscript";
import {
  notice,
  runStreams,
  Stream,
  sampleCommand,
  sampleMain,
  sampleOption,
  servedAt,
  serverHint,
  Tally,
  wholeNumber,
} from "deepscript/sample";

const most = 30;
const size = wholeNumber(64, 8192);

const command = sampleCommand(
  "slipstream",
  "Finds, draws and counts objects in the pictures of many cameras.",
)
  .addOption(
    new Option("--rtspinput <uris>", "of 1 to 30 cameras, with commas between them").env("RTSPINPUT"),
  )
  .addOption(sampleOption.codec().env("CODEC"))
  .addOption(sampleOption.bitrate().env("BITRATE"))
  .addOption(
    new Option("--output-width <pixels>", "of the stream served")
      .argParser(size)
      .default(1200)
      .env("OUTPUT_WIDTH"),
  )
  .addOption(new Option("--output-height <pixels>").argParser(size).default(600).env("OUTPUT_HEIGHT"))
  .addOption(
    new Option("--rtspoutputportnum <port>", "of the RTSP server")
      .argParser(wholeNumber(0, 65535))
      .default(8554)
      .env("RTSPOUTPUTPORTNUM"),
  )
  .addOption(
    new Option("--rtspoutputpath <path>", "of the stream on the server").default("/ds").env("RTSPOUTPUTPATH"),
  )
  .addOption(
    new Option("--show-frames <yes or no>", "a line for each frame")
      .choices(["yes", "no"])
      .default("yes")
      .env("SHOW_FRAMES"),
  )
  .addOption(sampleOption.host())
  .addOption(sampleOption.auth())
  .addOption(sampleOption.pgie(`${import.meta.dir}/slipstream_pgie.txt`, "street traffic"))
  .option("--interval <batches>", "that the detector lets pass between two", wholeNumber(0), 0)
  .option("--frame-width <pixels>", "of each camera's frames for the detector", size, 1920)
  .option("--frame-height <pixels>", "", size, 1080)
  .option("--wait <milliseconds>", "for late cameras: one frame's time, or less", wholeNumber(1), 40);

// As the original has it: a variable that is empty is one that is not set.
for (const { envVar = "" } of command.options) if (process.env[envVar] === "") delete process.env[envVar];
const options = command.parse().opts();
const shows = options.showFrames !== "no" && options.quiet !== true;

function camerasIn(text: string) {
  // Commas may stand in a URI too, as in its password: one that separates stands before the next scheme, before a file
  // that is there, or at the end.
  const parts: string[] = [];
  for (const part of text.split(",")) {
    const [word, before] = [part.trim(), parts.pop()];
    const begins = word === "" || /^[a-z][a-z0-9+.-]*:\/\//i.test(word) || existsSync(word);
    if (before === undefined) parts.push(part);
    else parts.push(...(begins ? [before, part] : [`${before},${part}`]));
  }
  const uris = parts.map((part) => part.trim()).filter((part) => part !== "");
  const strange = uris.find((uri) => !uri.includes("://") && !existsSync(uri));
  if (strange === undefined) return uris.map(parseInput);
  // What stands before an @ may be a password.
  throw new InputError(
    `${strange.replace(/^.*@/s, "***@")} is no camera's URI, and no file that is there: as in rtsp://camera/1`,
  );
}

const hint = serverHint("--rtspoutputportnum");

await sampleMain(async () => {
  const cameras = camerasIn(options.rtspinput ?? "");
  if (cameras.length === 0)
    throw new InputError("No camera was given: as in RTSPINPUT=rtsp://camera/1,rtsp://camera/2");
  if (cameras.length > most) throw new InputError(`${cameras.length} cameras: there is room for ${most}.`);
  const batchSize = cameras.length;
  const { rtspoutputportnum: port, host, auth } = options;
  await using server = new RtspServer({ port, host, auth });
  const pipeline = new Pipeline("slipstream");
  const frame = { width: options.frameWidth, height: options.frameHeight };
  const live = cameras.some(({ live }) => live);
  const mux = addMuxer(pipeline, { ...frame, batchSize, live, wait: options.wait });
  const streams = cameras.map((camera, at) => new Stream(pipeline, camera, mux.input(at)));
  const pgie = addDetector(pipeline, options.pgie, { batchSize });
  pgie.set({ interval: options.interval });
  // As the original has it: rather beside each other than below.
  const columns = Math.ceil(batchSize / Math.floor(Math.sqrt(batchSize)));
  const wall = { width: options.outputWidth, height: options.outputHeight };
  const tiler = addTiler(pipeline, { sources: batchSize, columns, ...wall });
  const osd = pipeline.add("nvdsosd");
  const { codec, bitrate } = options;
  const encoder = await addEncoder(pipeline, { codec, bitrate });
  mux.output.link(pgie, tiler.element, pipeline.add("nvvideoconvert"), osd, encoder.input);
  const url = server.mount(options.rtspoutputpath, encoder.output, { sync: options.sync });

  const tile = tiler.tile(0);
  const letters = Math.min(12, Math.max(10, Math.round(tile.width / 50)));
  /** As much of a text as there is room for in a tile: nvdsosd would write on into the next one. */
  const fitting = (text: string): string => text.slice(0, Math.floor((tile.width - 8) / (letters * 0.75)));

  const tally = new Tally();
  const texts = streams.map(() => "");
  const scale = frame.height / tile.height;
  const bar = { left: 0, top: 0, width: frame.width, height: letters * 2 * scale };
  pgie.pad("src").onBatch((batch) => {
    const lines: string[] = [];
    for (const frame of batch.frames) {
      if (tally.frames === options.frames) break;
      const at = frame.source_id;
      const labels = frame.objects.map((object) => object.obj_label);
      tally.count(labels);
      const counts = streams[at]?.tally.count(labels) ?? [];
      // What was found in it stands until the detector looks at it again.
      if (frame.bInferDone !== 0)
        texts[at] = [`Objects=${labels.length}`, ...[...counts].map((count) => count.join("="))].join("  ");
      const line = `Camera ${at}  Frame=${frame.frame_num}  ${texts[at]}`;
      lines.push(line);
      frame.addRectangle(bar, { border: 0, background: "#000000" });
      frame.addText(fitting(line), { x: 4 * scale, y: 0, size: letters, background: "none" });
    }
    if (shows) console.log(lines.join("\n"));
  });
  osd.pad("sink").onBatch(({ frames: [frame] }) => {
    for (const [at, { trouble }] of streams.entries()) {
      if (trouble === undefined) continue;
      const box = tiler.tile(at);
      frame?.addRectangle(box, { border: 0, background: "#000000c0" });
      frame?.addText(fitting(`Camera ${at}: ${trouble}`), {
        x: box.left + 4,
        y: box.top,
        size: letters,
        background: "#c00000",
      });
    }
  });

  notice(`${servedAt(url, options.auth !== undefined)}\n  stop with:     Ctrl-C`);
  for (const [at, { source }] of streams.entries()) notice(`  camera ${at}: ${source.name}`);
  await runStreams({ pipeline, streams, tally, options, url });
}, hint);
