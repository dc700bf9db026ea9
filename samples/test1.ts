/**
 * A video in; its objects found, drawn and counted; the result in a window, or in a file:
 *
 *     bun run samples/test1.ts -i street.mp4
 *     bun run samples/test1.ts -i street.mp4 -o counted.mp4
 *
 * The window is what this machine has: nveglglessink, nv3dsink on Jetson. Without a display nothing is shown.
 */
import { addDetector, addMuxer, addSource, Pipeline, parseInput } from "deepscript";
import {
  addOutlet,
  countsText,
  runSample,
  sampleCommand,
  sampleMain,
  sampleOption,
  Tally,
} from "deepscript/sample";

const options = sampleCommand("test1 [input]", "Finds, draws and counts objects in a video; shows it.")
  .addOption(sampleOption.input(`${import.meta.dir}/assets/street.mp4`, "a street, 30 seconds"))
  .addOption(sampleOption.output("display"))
  .addOption(sampleOption.pgie(`${import.meta.dir}/test1_pgie.txt`, "street traffic"))
  .addOption(sampleOption.timeout())
  .addOption(sampleOption.loop())
  .parse()
  .opts();

await sampleMain(async () => {
  const input = parseInput(options.input);
  const pipeline = new Pipeline("test1");
  const mux = addMuxer(pipeline, { width: 1920, height: 1080, live: input.live });
  const pgie = addDetector(pipeline, options.pgie);
  const osd = pipeline.add("nvdsosd");
  await using output = await addOutlet(pipeline, options.output, { sync: options.sync && !input.live });
  const source = addSource(pipeline, input, mux.input(0), { loop: options.loop });
  mux.output.link(pgie, pipeline.add("nvvideoconvert"), osd, output.input);

  const tally = new Tally();
  osd.pad("sink").onBatch((batch) => {
    for (const frame of batch.frames) {
      // What is still under way when --frames have been counted is no part of the video.
      if (tally.frames === options.frames) return "drop";
      const text = `Frame ${frame.frame_num}  ${countsText(tally.count(frame.objects.map((object) => object.obj_label)))}`;
      frame.addText(text, { x: 10, y: 12 });
      if (!options.quiet) console.log(text);
    }
    return "ok";
  });

  await runSample({ pipeline, source, tally, options, output });
});
