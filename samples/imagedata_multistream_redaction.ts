/**
 * Any number of videos in; persons (or what else is named) blacked out, and the result served over RTSP or written:
 *
 *     bun run samples/imagedata_multistream_redaction.ts -i street.mp4 rtsp://camera/1
 *     bun run samples/imagedata_multistream_redaction.ts -i street.mp4 --redact person car -o redacted.mp4
 *
 * Black is drawn into the pictures themselves, before they are encoded, with a margin; and where something was seen a
 * moment ago it stays, for no detector finds everything in every frame.
 */
import { Option } from "@commander-js/extra-typings";
import { addDetector, addMuxer, addTiler, type Box, InputError, Pipeline, parseInput } from "deepscript";
import {
  addOutlet,
  fraction,
  readLabels,
  runStreams,
  Stream,
  sampleCommand,
  sampleMain,
  sampleOption,
  Tally,
  wholeNumber,
} from "deepscript/sample";

const clip = `${import.meta.dir}/assets/street.mp4`;
const [width, height] = [1920, 1080];
const served = "rtsp://127.0.0.1:8554/ds-test";

const options = sampleCommand(
  "imagedata_multistream_redaction [input...]",
  "Blacks out persons in any number of videos.",
)
  .addOption(sampleOption.inputs([clip], "a street, 30 seconds"))
  .addOption(
    new Option("--redact <label...>", "labels of the detector's, as in person face").default(["person"]),
  )
  .option("--margin <share>", "of an object's size, blacked out around it", fraction, 0.1)
  .option("--hold <frames>", "for which black stays where an object was seen", wholeNumber(0), 10)
  .addOption(sampleOption.labels(`${import.meta.dir}/assets/labels.txt`, "street traffic"))
  .addOption(sampleOption.pgie(`${import.meta.dir}/test1_pgie.txt`, "street traffic"))
  .addOption(sampleOption.output(served))
  .addOption(sampleOption.codec("what is served or written"))
  .addOption(sampleOption.bitrate("what is served or written"))
  .parse()
  .opts();

/** With its margin, as far as it is in the picture. */
function covered({ left, top, width: across, height: down }: Box): Box {
  const [x, y] = [across * options.margin, down * options.margin];
  const [from, above] = [Math.max(0, left - x), Math.max(0, top - y)];
  return {
    left: from,
    top: above,
    width: Math.min(width, left + across + x) - from,
    height: Math.min(height, top + down + y) - above,
  };
}

await sampleMain(async () => {
  const labels = await readLabels(options.labels);
  const redacted: readonly string[] = options.redact;
  const unknown = redacted.find((label) => !labels.includes(label));
  // A misspelled label would let everybody be seen.
  if (unknown !== undefined)
    throw new InputError(`--redact ${unknown}: the detector knows ${labels.filter(Boolean).join(", ")}.`);
  const inputs = options.input.map(parseInput);
  const pipeline = new Pipeline("redaction");
  const live = inputs.some(({ live }) => live);
  const mux = addMuxer(pipeline, { width, height, batchSize: inputs.length, live });
  const streams = inputs.map((input, at) => new Stream(pipeline, input, mux.input(at)));
  const pgie = addDetector(pipeline, options.pgie, { batchSize: inputs.length });
  const tiler = addTiler(pipeline, { sources: inputs.length, width, height });
  const osd = pipeline.add("nvdsosd", { "display-text": false });
  await using output = await addOutlet(pipeline, options.output, { ...options, sync: options.sync && !live });
  mux.output.link(pgie, tiler.element, pipeline.add("nvvideoconvert"), osd, output.input);

  const tally = new Tally();
  /** Of each stream the boxes of its last frames, newest first. */
  const seen: Box[][][] = streams.map(() => []);
  pgie.pad("src").onBatch((batch) => {
    for (const frame of batch.frames) {
      const hidden = frame.objects.filter(({ obj_label }) => redacted.includes(obj_label));
      const recent = [hidden.map((object) => covered(object.rect_params)), ...(seen[frame.source_id] ?? [])];
      seen[frame.source_id] = recent.slice(0, options.hold + 1);
      for (const box of recent.slice(0, options.hold + 1).flat())
        frame.addRectangle(box, { border: 0, background: "#000000" });
      if (tally.frames === options.frames) continue;
      const counts = tally.count(hidden.map((object) => object.obj_label));
      streams[frame.source_id]?.tally.count(hidden.map((object) => object.obj_label));
      const text = redacted.map((label) => `${label}: ${counts.get(label) ?? 0}`).join("  ");
      if (!options.quiet) console.log(`Stream ${frame.source_id}  Frame ${frame.frame_num}  ${text}`);
    }
  });

  await runStreams({ pipeline, streams, tally, options, output });
});
