/** Saves what the detector finds in every 30th frame as images: `bun scripts/save_crops.ts [video] [folder]` */
import { addDetector, addMuxer, addSource, Pipeline, parseInput } from "deepscript";
import { ImageFiles } from "deepscript/sample";

const samples = `${import.meta.dir}/../samples`;
const [video = `${samples}/assets/street.mp4`, folder = "crops"] = process.argv.slice(2);

const pipeline = new Pipeline("save-crops");
const mux = addMuxer(pipeline, { width: 1920, height: 1080 });
addSource(pipeline, parseInput(video), mux.input(0));
const detector = addDetector(pipeline, `${samples}/test1_pgie.txt`);
mux.output.link(detector, pipeline.add("fakesink"));

const files = new ImageFiles(folder, { most: 200 });
detector.pad("src").onBatch((batch) => {
  for (const frame of batch.frames) {
    if (frame.frame_num % 30 !== 0) continue;
    for (const [index, object] of frame.objects.entries()) {
      const name = `${object.obj_label}_${frame.frame_num}_${index}.jpg`;
      files.save({ [name]: () => frame.surface().crop(object.rect_params).toImage("jpeg") });
    }
  }
});
await pipeline.run();
await files.finish();
console.log(`${files.written} crops in ${files.folder}, ${files.dropped} dropped`);
