/** Saves what the detector finds in every 30th frame as images: `bun scripts/save_crops.ts [video] [crops]` */
import { addDetector, addMuxer, addSource, Pipeline, parseInput } from "deepscript";
import { experiment, ImageFiles, runShown } from "deepscript/sample";

const samples = `${import.meta.dir}/../samples`;
const files = { video: `${samples}/assets/street.mp4`, folder: "crops" };
await experiment("Saves what is found in every 30th frame as images.", files, async (video, folder) => {
  const pipeline = new Pipeline("save-crops");
  const mux = addMuxer(pipeline, { width: 1920, height: 1080 });
  addSource(pipeline, parseInput(video), mux.input(0));
  const detector = addDetector(pipeline, `${samples}/test1_pgie.txt`);
  mux.output.link(detector, pipeline.add("fakesink"));

  const images = new ImageFiles(folder, { most: 200 });
  detector.pad("src").onBatch((batch) => {
    for (const frame of batch.frames) {
      if (frame.frame_num % 30 !== 0) continue;
      for (const [index, object] of frame.objects.entries()) {
        const name = `${object.obj_label}_${frame.frame_num}_${index}.jpg`;
        images.save({ [name]: () => frame.surface().crop(object.rect_params).toImage("jpeg") });
      }
    }
  });
  await runShown(pipeline);
  await images.finish();
  return `${images.written} crops are in ${images.folder}; ${images.dropped} were dropped`;
});
