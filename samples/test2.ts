/**
 * A video in; its objects found, followed from frame to frame, and the vehicles among them told apart by colour and
 * type; each is drawn with its number and what is known of it:
 *
 *     bun run samples/test2.ts -i street.mp4 -o drawn.mp4
 *     bun run samples/test2.ts -i rtsp://camera/1 -o rtsp://0.0.0.0:8554/ds-test
 */
import { Option } from "@commander-js/extra-typings";
import { addDetector, addMuxer, addSource, addTracker, type Batch, Pipeline, parseInput } from "deepscript";
import {
  addClassifiers,
  addOutlet,
  countsText,
  Followed,
  notice,
  readable,
  runSample,
  sampleCommand,
  sampleMain,
  sampleOption,
  Tally,
} from "deepscript/sample";

const beside = (file: string): string => `${import.meta.dir}/${file}`;
const classifiers = [beside("test2_sgie_colour.txt"), beside("test2_sgie_type.txt")];

const options = sampleCommand(
  "test2 [input]",
  "Finds and follows objects in a video; tells vehicles' colours and types.",
)
  .addOption(sampleOption.input(beside("assets/street.mp4"), "a street, 30 seconds"))
  .addOption(sampleOption.output("display"))
  .addOption(sampleOption.pgie(beside("test1_pgie.txt"), "street traffic"))
  .addOption(sampleOption.sgies(classifiers, "vehicles' colours and types"))
  .addOption(
    new Option("--tracker <file>", "configuration of the tracker: .yml, or NVIDIA's .txt with a [tracker]")
      .argParser(readable)
      .default(beside("test2_tracker.yml"), "boxes, by overlap and a Kalman filter"),
  )
  .addOption(sampleOption.timeout())
  .addOption(sampleOption.loop())
  .parse()
  .opts();

/** Label, colour and type of the objects, by their numbers. */
const followed = new Followed();
const past = { targets: 0, frames: 0 };
const tally = new Tally();

function look(batch: Batch): void {
  for (const frame of batch.frames) {
    if (tally.frames === options.frames) return;
    const counts = tally.count(frame.objects.map((object) => object.obj_label));
    for (const object of frame.objects) {
      if (!object.isTracked) continue;
      const facts = followed.see(object.object_id).set("label", object.obj_label);
      for (const { type, labels } of object.classifiers) facts.set(type ?? "class", labels[0]?.text ?? "");
    }
    const text = `Frame ${frame.frame_num}  ${countsText(counts)}`;
    frame.addText(text, { x: 10, y: 12 });
    if (!options.quiet) console.log(text);
  }
  // Where targets were before the tracker was sure of them.
  for (const { uniqueId, objLabel, frames } of batch.tracker.past.flatMap(({ targets }) => targets)) {
    past.targets++;
    past.frames += frames.length;
    if (!options.quiet) console.log(`  ${objLabel} ${uniqueId} was there since frame ${frames[0]?.frameNum}`);
  }
}

await sampleMain(async () => {
  const pipeline = new Pipeline("test2");
  const input = parseInput(options.input);
  const mux = addMuxer(pipeline, { width: 1920, height: 1080, live: input.live });
  const source = addSource(pipeline, input, mux.input(0), { loop: options.loop });
  const pgie = addDetector(pipeline, options.pgie);
  const tracker = addTracker(pipeline, options.tracker);
  const sgies = addClassifiers(pipeline, options.sgie);
  const osd = pipeline.add("nvdsosd");
  await using output = await addOutlet(pipeline, options.output, { sync: options.sync && !input.live });
  mux.output.link(pgie, tracker, ...sgies, pipeline.add("nvvideoconvert"), osd, output.input);
  osd.pad("sink").onBatch(look);

  const more = () => ({ tracked: followed.count, ...followed.summary(), past });
  await runSample({ pipeline, source, tally, options, output, more });
  const lines = Object.entries(followed.summary()).map(
    ([kind, counts]) => `  ${kind}: ${JSON.stringify(counts)}`,
  );
  notice([`${followed.count} objects were followed`, ...lines].join("\n"));
});
