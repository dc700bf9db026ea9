/** The shipped detector at its shipped settings, through the nvinfer element, on scenes it never saw. */
import { beforeAll, expect, test } from "bun:test";
import { closeSync, constants, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pipeline } from "deepscript";
import { type Found, framesPerScene, labels, type Score, Scorer } from "./score.ts";

const root = join(import.meta.dir, "../..");
/** Training keeps away from seeds of five million and above. */
const firstSeed = 5_000_000;
const scenes = 64;
const renderers = 2;
/** The muxer scales 1280x720 to 1920x1080, as in the sample. */
const scale = 1.5;

let scores: Score[] = [];

/** Renders in processes beside this one, straight into the pipeline, and compares what comes out. */
async function measure(): Promise<Score[]> {
  const folder = mkdtempSync(join(tmpdir(), "deepscript-detector-"));
  let processes: Bun.Subprocess[] = [];
  let ends: number[] = [];
  try {
    const sources = Array.from({ length: renderers }, (_, i) => ({
      pipe: join(folder, `${i}.rgba`),
      boxes: join(folder, `${i}.json`),
      seeds: Array.from({ length: scenes / renderers }, (_, k) => String(firstSeed + k * renderers + i)),
      found: [] as Found[][],
    }));
    Bun.spawnSync(["mkfifo", ...sources.map(({ pipe }) => pipe)]);
    // held open from before the renderers start; opening does not wait for them
    ends = sources.map(({ pipe }) => openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK));
    processes = sources.map(({ pipe, boxes, seeds }) =>
      Bun.spawn([process.execPath, join(import.meta.dir, "render.ts"), pipe, boxes, ...seeds], {
        stdout: "inherit",
        stderr: "inherit",
      }),
    );
    const pipeline = Pipeline.launch(
      `nvstreammux name=mux batch-size=${renderers} width=1920 height=1080 batched-push-timeout=-1 !
       nvinfer name=infer config-file-path="${root}/samples/test1_pgie.txt" batch-size=${renderers} ! fakesink ${sources
         .map(
           (_, i) => `
       fdsrc fd=${ends[i]} blocksize=3686400 ! rawvideoparse format=rgba width=1280 height=720 framerate=30/1 !
       nvvideoconvert ! video/x-raw(memory:NVMM),format=NV12 ! mux.sink_${i}`,
         )
         .join("")}`,
    );
    pipeline
      .element("infer")
      .pad("src")
      .onBatch((batch) => {
        for (const frame of batch.frames) {
          sources[frame.source_id]?.found.push(
            frame.objects.map(({ class_id, confidence, rect_params: { left, top, width, height } }) => ({
              class_id,
              confidence,
              left: left / scale,
              top: top / scale,
              width: width / scale,
              height: height / scale,
            })),
          );
        }
      });
    await pipeline.run();
    const scorer = new Scorer();
    for (const [i, { boxes, found }] of sources.entries()) {
      expect(await processes[i]?.exited).toBe(0);
      const drawn = labels.parse(await Bun.file(boxes).json());
      expect(found.length).toBe(drawn.length);
      for (const [k, objects] of drawn.entries()) scorer.add(found[k] ?? [], objects);
    }
    return scorer.scores();
  } finally {
    for (const child of processes) child.kill();
    for (const end of ends) closeSync(end);
    rmSync(folder, { recursive: true });
  }
}

beforeAll(async () => {
  scores = await measure();
  console.log(`the detector on ${scenes * framesPerScene} frames from unseen seeds:`);
  console.table(scores);
}, 240_000);

for (const [class_id, name] of ["car", "two-wheeler", "person", "road sign"].entries()) {
  test(`${name}: recall and precision are 0.85 or better at an overlap of 0.5`, () => {
    const score = scores[class_id];
    expect(score?.name).toBe(name);
    expect(score?.objects).toBeGreaterThan(300);
    expect(score?.recall).toBeGreaterThanOrEqual(0.85);
    expect(score?.precision).toBeGreaterThanOrEqual(0.85);
  });
}
