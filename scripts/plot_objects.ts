/** Plots how many objects there are over time: `bun scripts/plot_objects.ts [video] [plot.svg]` */
import { addDetector, addMuxer, addSource, Pipeline, parseInput } from "deepscript";
import { experiment, runShown } from "deepscript/sample";

const samples = `${import.meta.dir}/../samples`;
const files = { video: `${samples}/assets/street.mp4`, file: "plot.svg" };
const colours = { car: "royalblue", "two-wheeler": "seagreen", person: "crimson", "road sign": "orange" };
await experiment("Plots how many objects there are over time.", files, async (video, file) => {
  const pipeline = new Pipeline("plot-objects");
  const mux = addMuxer(pipeline, { width: 1920, height: 1080 });
  addSource(pipeline, parseInput(video), mux.input(0));
  const detector = addDetector(pipeline, `${samples}/test1_pgie.txt`);
  mux.output.link(detector, pipeline.add("fakesink"));
  const frames: string[][] = [];
  detector.pad("src").onBatch((batch) => {
    for (const frame of batch.frames) frames.push(frame.objects.map((each) => each.obj_label));
  });
  await runShown(pipeline);
  const lines = Object.entries(colours).map(([label, colour], line) => {
    const counts = frames.map((found) => found.filter((each) => each === label).length);
    const points = counts.map((count, x) => `${x},${200 - 5 * count}`).join(" ");
    const name = `<text x="4" y="${16 * (line + 1)}" fill="${colour}" font-size="14">${label}</text>`;
    return `${name}<polyline points="${points}" fill="none" stroke="${colour}"/>`;
  });
  const box = `viewBox="0 0 ${Math.max(frames.length, 200)} 200"`;
  await Bun.write(file, `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${lines.join("\n")}</svg>\n`);
  return `A line for each class, over ${frames.length} frames, is in ${file}`;
});
