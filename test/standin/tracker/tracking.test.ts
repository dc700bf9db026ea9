/** nvtracker: ids that last. Boxes are attached to small frames; the tracker works at four times their size. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { changed, estimating, overlapOnly } from "./configs.ts";
import { type Box, type Detected, frame, frames, ids, TrackerRig } from "./rig.ts";

/** The first test of a file compiles, and programs under a sanitizer take their time. */
setDefaultTimeout(60_000);

let rig: TrackerRig;
beforeAll(async () => {
  rig = await TrackerRig.make();
});
afterAll(() => rig[Symbol.dispose]());

const scale = { "tracker-width": 1280, "tracker-height": 720 };

function properties(config: string): Record<string, string | number> {
  return { ...scale, "ll-config-file": rig.write("tracker.yml", config) };
}

/** A box that moves by (dx, dy) a frame, as it is in frame n. */
function moving([left, top, width, height]: Box, dx: number, dy = 0): (n: number) => Detected {
  return (n) => ({ box: [left + dx * n, top + dy * n, width, height] });
}

const trackers = [
  { name: "the IOU tracker", config: overlapOnly },
  { name: "the Kalman tracker", config: estimating },
  {
    name: "the regular Kalman tracker, with aspect ratios",
    config: changed(
      changed(estimating, "StateEstimator", "stateEstimatorType", 2),
      "StateEstimator",
      "useAspectRatio",
      1,
    ),
  },
] as const;

for (const { name, config } of trackers) {
  describe(name, () => {
    test("keeps the ids of two objects that move", async () => {
      const [one, other] = [moving([20, 20, 40, 30], 4), moving([200, 100, 30, 40], -3, 1)];
      const script = frames(Array.from({ length: 8 }, (_, n) => [one(n), other(n)]));
      const batches = await rig.run(script, { properties: properties(config) });
      expect(ids(batches)).toEqual(Array.from({ length: 8 }, () => ["0", "1"]));
    });

    test("does not tell of an object that is not seen, and knows it again after three frames", async () => {
      const walker = moving([40, 60, 40, 60], 3);
      const seen = [0, 1, 2, 3, 7, 8];
      const script = frames(Array.from({ length: 9 }, (_, n) => (seen.includes(n) ? [walker(n)] : [])));
      const batches = await rig.run(script, { properties: properties(config) });
      expect(ids(batches)).toEqual(Array.from({ length: 9 }, (_, n) => (seen.includes(n) ? ["0"] : [])));
    });

    test("gives up what stays away", async () => {
      const still: Detected = { box: [40, 60, 40, 60] };
      const gone = Array.from({ length: 10 }, () => []);
      const batches = await rig.run(frames([[still], ...gone, [still]]), { properties: properties(config) });
      expect([ids(batches)[0], ids(batches).at(-1)]).toEqual([["0"], ["1"]]);
    });

    test("tells of the box in the frame's pixels", async () => {
      const still: Detected = { box: [40.5, 60.25, 40, 60] };
      const batches = await rig.run(frames([[still], [still]]), { properties: properties(config) });
      for (const { frames: each } of batches) {
        const [object] = each[0]?.objects ?? [];
        for (const [at, value] of still.box.entries()) {
          expect(object?.box[at]).toBeCloseTo(value, 1);
          expect(object?.tracked[at]).toBeCloseTo(value, 1);
          expect(object?.detected[at]).toBeCloseTo(value, 1);
        }
      }
    });
  });
}

describe("objects that cross", () => {
  // They pass each other, a little apart; in the middle both hide for two frames.
  const right = moving([10, 60, 40, 40], 9);
  const left = moving([250, 70, 40, 40], -9);
  const script = frames(
    Array.from({ length: 26 }, (_, n) => (n === 13 || n === 14 ? [] : [right(n), left(n)])),
  );

  test("keep their ids by their movement", async () => {
    const batches = ids(await rig.run(script, { properties: properties(estimating) }));
    expect(batches[0]).toEqual(["0", "1"]);
    expect(batches.at(-1)).toEqual(["1", "0"]);
    expect(new Set(batches.flat())).toEqual(new Set(["0", "1"]));
  });

  test("of two classes are never taken for each other", async () => {
    const still = (id: number): Detected => ({ box: [100, 60, 40, 40], class: id });
    const batches = await rig.run(frames([[still(0)], [still(1)], [still(0)]]), {
      properties: properties(changed(overlapOnly, "TargetManagement", "minIouDiff4NewTarget", 1)),
    });
    expect(ids(batches)).toEqual([["0"], ["1"], ["0"]]);
    const any = changed(overlapOnly, "DataAssociator", "checkClassMatch", 0);
    const taken = await rig.run(frames([[still(0)], [still(1)]]), { properties: properties(any) });
    expect(ids(taken)).toEqual([["0"], ["0"]]);
  });
});

describe("frames on which no detector ran", () => {
  const walker = moving([40, 60, 40, 60], 4);
  const script = Array.from({ length: 13 }, (_, n) => [
    n % 4 === 0 ? frame(0, n, [walker(n)]) : frame(0, n, [], "idle"),
    "push",
  ]).flat();

  test("the Kalman tracker goes on with its estimate", async () => {
    const batches = await rig.run(script, { properties: properties(estimating) });
    expect(ids(batches).slice(4)).toEqual(Array.from({ length: 9 }, () => ["0"]));
    const added = batches[10]?.frames[0]?.objects[0];
    expect(added).toMatchObject({
      confidence: -0.1,
      class: 0,
      label: "class0",
      text: "class0 0",
      component: 7,
      border: 3,
    });
    expect(added?.detected).toEqual([0, 0, 0, 0]);
    expect(Math.abs((added?.box[0] ?? 0) - walker(10).box[0])).toBeLessThan(4);
    expect(batches.slice(8, 12).map((batch) => batch.frames[0]?.objects[0]?.tracker)).toEqual([
      1, 0.95, 0.902, 0.857,
    ]);
  });

  test("an estimate that is less sure than minTrackerConfidence is kept back", async () => {
    const config = changed(estimating, "TargetManagement", "minTrackerConfidence", 0.93);
    const batches = ids(await rig.run(script, { properties: properties(config) }));
    expect(batches.slice(8)).toEqual([["0"], ["0"], [], [], ["0"]]);
  });

  test("the IOU tracker waits", async () => {
    const batches = ids(await rig.run(script, { properties: properties(overlapOnly) }));
    expect(batches).toEqual(Array.from({ length: 13 }, (_, n) => (n % 4 === 0 ? ["0"] : [])));
  });
});

test("each stream has its own targets, and no id is in two", async () => {
  const script = [0, 1, 2].flatMap((n) => [
    frame(0, n, [{ box: [50, 50, 40, 40] }]),
    frame(3, n, [{ box: [50, 50, 40, 40] }]),
    "push",
  ]);
  const batches = await rig.run(script, { batch: 2, properties: properties(overlapOnly) });
  expect(ids(batches, 0)).toEqual([["0"], ["0"], ["0"]]);
  expect(ids(batches, 3)).toEqual([["1"], ["1"], ["1"]]);
});

test("several frames of a stream in one batch are tracked one after the other", async () => {
  const walker = moving([40, 60, 40, 60], 20);
  const script = [0, 2, 4].flatMap((n) => [
    frame(0, n, [walker(n)]),
    frame(0, n + 1, [walker(n + 1)]),
    "push",
  ]);
  const batches = await rig.run(script, { batch: 2, properties: properties(overlapOnly) });
  expect(
    batches.flatMap((batch) => batch.frames.map(({ number, objects }) => [number, objects[0]?.id])),
  ).toEqual([0, 1, 2, 3, 4, 5].map((n) => [n, "0"]));
});

test("with useUniqueID the upper half of ids is the stream's own, and random", async () => {
  const config = changed(overlapOnly, "TrajectoryManagement", "useUniqueID", 1);
  const script = [frame(0, 0, [{ box: [5, 5, 40, 40] }]), frame(1, 0, [{ box: [5, 5, 40, 40] }]), "push"];
  const batches = await rig.run(script, { batch: 2, properties: properties(config) });
  const [one = 0n, other = 0n] = [...ids(batches, 0).flat(), ...ids(batches, 1).flat()].map(BigInt);
  expect(one >> 32n).not.toBe(0n);
  expect(one >> 32n).not.toBe(other >> 32n);
  expect([one & 0xffffffffn, other & 0xffffffffn]).toEqual([0n, 1n]);
});

describe("thresholds", () => {
  const still = (confidence: number): Detected => ({ box: [50, 50, 40, 40], confidence });

  test("minDetectorConfidence", async () => {
    const batches = await rig.run(frames([[still(0.05)], [still(0.2)]]), {
      properties: properties(overlapOnly),
    });
    expect(ids(batches)).toEqual([[], ["0"]]);
    // What clusters without a confidence says -0.1.
    const all = changed(overlapOnly, "BaseConfig", "minDetectorConfidence", -1);
    expect(ids(await rig.run(frames([[still(-0.1)]]), { properties: properties(all) }))).toEqual([["0"]]);
  });

  test("tentativeDetectorConfidence: an unsure detection keeps a target and begins none", async () => {
    const batches = await rig.run(frames([[still(0.2)], [still(0.9)], [still(0.2)]]), {
      properties: properties(estimating),
    });
    expect(ids(batches)).toEqual([[], ["0"], ["0"]]);
  });

  test("minIouDiff4NewTarget: what lies over a target is none of its own", async () => {
    const pair: Detected[] = [{ box: [50, 50, 40, 40] }, { box: [52, 50, 40, 40] }];
    expect(ids(await rig.run(frames([pair]), { properties: properties(overlapOnly) }))).toEqual([["0"]]);
    const most = changed(overlapOnly, "TargetManagement", "minIouDiff4NewTarget", 0.99);
    expect(ids(await rig.run(frames([pair]), { properties: properties(most) }))).toEqual([["0", "1"]]);
  });

  test("maxTargetsPerStream", async () => {
    const row = Array.from({ length: 5 }, (_, n): Detected => ({ box: [n * 60, 50, 40, 40] }));
    const few = changed(overlapOnly, "TargetManagement", "maxTargetsPerStream", 3);
    expect(ids(await rig.run(frames([row]), { properties: properties(few) }))).toEqual([["0", "1", "2"]]);
  });

  test("minMatchingScore4Iou and minMatchingScore4SizeSimilarity", async () => {
    const grown = frames([[{ box: [50, 50, 40, 40] }], [{ box: [50, 50, 60, 60] }]]);
    expect(ids(await rig.run(grown, { properties: properties(overlapOnly) }))).toEqual([["0"], ["0"]]);
    for (const key of [
      "minMatchingScore4Iou",
      "minMatchingScore4SizeSimilarity",
      "minMatchingScore4Overall",
    ]) {
      const strict = changed(overlapOnly, "DataAssociator", key, 0.6);
      expect(ids(await rig.run(grown, { properties: properties(strict) }))).toEqual([["0"], ["1"]]);
    }
  });

  test("probationAge: an object is told of once it is older", async () => {
    const config = changed(overlapOnly, "TargetManagement", "probationAge", 2);
    const batches = ids(
      await rig.run(frames(Array(4).fill([still(0.9)])), { properties: properties(config) }),
    );
    expect(batches).toEqual([[], [], ["0"], ["0"]]);
  });

  test("earlyTerminationAge: one that vanishes before is given up", async () => {
    const config = changed(overlapOnly, "TargetManagement", "probationAge", 2);
    const script = frames([[still(0.9)], [], [still(0.9)], [still(0.9)], [still(0.9)]]);
    expect(ids(await rig.run(script, { properties: properties(config) }))).toEqual([[], [], [], [], ["0"]]);
    const patient = changed(config, "TargetManagement", "earlyTerminationAge", 2);
    expect(ids(await rig.run(script, { properties: properties(patient) }))).toEqual([
      [],
      [],
      ["0"],
      ["0"],
      ["0"],
    ]);
  });
});
