/**
 * Any number of videos in; images of frames in which the detector is in doubt out, into a folder for each stream:
 *
 *     bun run samples/imagedata_multistream.ts street.mp4 rtsp://camera/1 doubts --max-confidence 0.6
 *
 * Each image has the doubtful boxes drawn in it and a JSON file beside it. Images are encoded and written while the
 * stream goes on; where the disk is too slow some are dropped, and counted.
 */
import { Option } from "@commander-js/extra-typings";
import { addDetector, addMuxer, addTiler, InputError, Pipeline, parseInput } from "deepscript";
import {
  addOutlet,
  fraction,
  ImageFiles,
  notice,
  runStreams,
  Stream,
  sampleCommand,
  sampleMain,
  sampleOption,
  standFor,
  Tally,
  wholeNumber,
} from "deepscript/sample";

const clip = `${import.meta.dir}/assets/street.mp4`;
const [width, height] = [1920, 1080];

const command = sampleCommand("imagedata_multistream", "Saves frames with objects that may be none.")
  .usage("[options] [input...] <folder>")
  .argument("<folder...>", "new or empty: where stream_0, stream_1 and so on go; inputs may stand before it")
  .addOption(sampleOption.inputs([clip, clip], "a street, twice"))
  .option("--min-confidence <share>", "of objects in doubt", fraction, 0)
  .option("--max-confidence <share>", "of objects in doubt", fraction, 0.6)
  .option("--every <frames>", "of a stream, looked at once in so many", wholeNumber(1), 30)
  .addOption(new Option("--format <format>", "of images").choices(["jpeg", "png", "webp"]).default("jpeg"))
  .option("--queue <images>", "on their way to the disk at a time", wholeNumber(1), 16)
  .addOption(sampleOption.pgie(`${import.meta.dir}/test1_pgie.txt`, "street traffic"))
  .addOption(sampleOption.output("display"))
  .showHelpAfterError("  As in: bun run samples/imagedata_multistream.ts doubts\n(--help shows the options)")
  .parse();
const folder = command.args.at(-1) ?? "";
standFor(command, "input", command.args.slice(0, -1));
const options = command.opts();

await sampleMain(async () => {
  const { minConfidence, maxConfidence } = options;
  if (minConfidence > maxConfidence)
    throw new InputError(
      `--min-confidence ${minConfidence} is above --max-confidence ${maxConfidence}: no object would be in doubt.`,
    );
  const inputs = options.input.map(parseInput);
  const files = new ImageFiles(folder, {
    most: options.queue,
    onError: () => void pipeline.stop().catch(() => {}),
  });
  const pipeline = new Pipeline("imagedata-multistream");
  const live = inputs.some(({ live }) => live);
  const mux = addMuxer(pipeline, { width, height, batchSize: inputs.length, live });
  const streams = inputs.map((input, at) => new Stream(pipeline, input, mux.input(at)));
  const pgie = addDetector(pipeline, options.pgie, { batchSize: inputs.length });
  const tiler = addTiler(pipeline, { sources: inputs.length, width, height });
  await using output = await addOutlet(pipeline, options.output, { sync: options.sync && !live });
  mux.output.link(pgie, tiler.element, pipeline.add("nvvideoconvert"), pipeline.add("nvdsosd"), output.input);

  const tally = new Tally();
  const images = streams.map(() => 0);
  pgie.pad("src").onBatch((batch) => {
    for (const frame of batch.frames) {
      if (tally.frames === options.frames) return;
      const { frame_num, source_id } = frame;
      const labels = frame.objects.map((object) => object.obj_label);
      tally.count(labels);
      streams[source_id]?.tally.count(labels);
      if (!options.quiet) console.log(`Stream ${source_id}  Frame ${frame_num}  ${labels.length} objects`);
      if (frame_num % options.every !== 0) continue;
      const doubtful = frame.objects.filter(
        ({ confidence }) => confidence >= minConfidence && confidence <= maxConfidence,
      );
      if (doubtful.length === 0) continue;
      const outlines = doubtful.map((object) => object.rect_params);
      const name = `stream_${source_id}/frame_${frame_num}`;
      const told = doubtful.map(({ obj_label, confidence, rect_params: { left, top, width, height } }) => ({
        label: obj_label,
        confidence,
        box: { left, top, width, height },
      }));
      const saved = files.save({
        [`${name}.${options.format}`]: () => frame.surface().toImage(options.format, { outlines }),
        [`${name}.json`]: () => JSON.stringify(told),
      });
      if (saved) images[source_id] = (images[source_id] ?? 0) + 1;
    }
  });

  const more = (stream: number) => ({ images: images[stream] });
  await runStreams({ pipeline, streams, tally, options, output, more });
  await files.finish();
  notice(`Images written to ${files.folder}: ${files.written}; dropped: ${files.dropped}`);
});
