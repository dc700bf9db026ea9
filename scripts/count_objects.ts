/** Counts objects, frame by frame, into a CSV file: `bun scripts/count_objects.ts [video] [counts.csv]` */
import { addDetector, addMuxer, addSource, Pipeline, parseInput } from "deepscript";
import { experiment, runShown } from "deepscript/sample";

const samples = `${import.meta.dir}/../samples`;
const files = { video: `${samples}/assets/street.mp4`, file: "counts.csv" };
const labels = ["car", "two-wheeler", "person", "road sign"];

await experiment("Counts objects, frame by frame, into a CSV file.", files, async (video, file) => {
  const pipeline = new Pipeline("count-objects");
  const mux = addMuxer(pipeline, { width: 1920, height: 1080 });
  addSource(pipeline, parseInput(video), mux.input(0));
  const detector = addDetector(pipeline, `${samples}/test1_pgie.txt`);
  mux.output.link(detector, pipeline.add("fakesink"));

  const csv = Bun.file(file).writer();
  csv.write(`frame,${labels.join(",")}\n`);
  detector.pad("src").onBatch((batch) => {
    for (const frame of batch.frames) {
      const counts = labels.map((label) => frame.objects.filter((each) => each.obj_label === label).length);
      csv.write(`${frame.frame_num},${counts.join(",")}\n`);
    }
  });
  await runShown(pipeline);
  await csv.end();
  return `A line for each frame is in ${file}`;
});
