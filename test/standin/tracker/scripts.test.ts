/** nvtracker in a script's pipeline: ids, and what Batch.tracker and records tell of targets. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pipeline, type TargetStream, trackerFields } from "../../../lib/index.ts";
import { changed, estimating } from "./configs.ts";

setDefaultTimeout(60_000);

const frameCount = 40;

test("objects that a script adds are tracked, and past and terminated targets are told", async () => {
  const folder = mkdtempSync(join(tmpdir(), "deepscript-tracked-"));
  const config = join(folder, "tracker.yml");
  const late = changed(estimating, "TargetManagement", "probationAge", 2);
  writeFileSync(config, changed(late, "TargetManagement", "outputTerminatedTracks", 1));
  using pipeline = Pipeline.launch(
    `videotestsrc num-buffers=${frameCount} ! video/x-raw,width=160,height=120 ! nvvideoconvert ! mux.sink_0
       nvstreammux name=mux width=320 height=240 batch-size=1 ! nvtracker name=tracker ll-config-file=${config} !
       fakesink name=sink sync=false`,
  );
  pipeline
    .element("tracker")
    .pad("sink")
    .onBatch(({ frames: [frame] }) => {
      if (!frame) return;
      // The script is the detector: on frames on which none ran the tracker goes on with estimates.
      frame.bInferDone = 1;
      if (frame.frame_num >= 20) return;
      const left = 10 + 5 * frame.frame_num;
      frame.addObject({
        class_id: 3,
        label: "dog",
        box: { left, top: 60, width: 40, height: 30 },
        text: "dog",
      });
    });
  const told: string[][] = [];
  const past: TargetStream[] = [];
  const terminated: TargetStream[] = [];
  pipeline
    .element("sink")
    .pad("sink")
    .onBatch(({ frames, tracker }) => {
      for (const { objects } of frames) {
        told.push(objects.map(({ object_id, obj_label, text }) => `${object_id} ${obj_label} ${text}`));
      }
      past.push(...tracker.past);
      terminated.push(...tracker.terminated);
    });
  const records = pipeline
    .element("sink")
    .pad("sink")
    .records({
      user: { gone: trackerFields("terminated", { target: ["uniqueId", "objLabel"], frame: ["frameNum"] }) },
    });
  const recorded: (string | bigint | number)[] = [];
  const reading = (async () => {
    for await (const { user } of records) {
      for (const list of user.gone) {
        for (const stream of list.streams) {
          for (const target of stream.targets)
            recorded.push(target.uniqueId, target.objLabel, target.frames.length);
        }
      }
    }
  })();
  await pipeline.run();
  await reading;
  rmSync(folder, { recursive: true });

  expect(told).toHaveLength(frameCount);
  expect(told.map((each) => each.join())).toEqual(
    told.map((_, number) => (number >= 2 && number < 20 ? "0 dog dog 0" : "")),
  );
  const [early] = past;
  expect(past).toHaveLength(1);
  expect(early?.streamID).toBe(0);
  const [target] = early?.targets ?? [];
  expect(target).toMatchObject({ uniqueId: 0n, classId: 3, objLabel: "dog" });
  expect(target?.frames.map(({ frameNum, trackerState }) => [frameNum, trackerState])).toEqual([
    [0, "TENTATIVE"],
    [1, "TENTATIVE"],
  ]);
  expect(target?.frames[1]?.tBbox.left).toBeCloseTo(15, 0);
  const [gone] = terminated.flatMap(({ targets }) => targets);
  expect(gone?.uniqueId).toBe(0n);
  expect(gone?.frames.map(({ frameNum }) => frameNum)).toEqual(Array.from({ length: 28 }, (_, n) => n));
  expect(recorded).toEqual([0n, "dog", 28]);
});
