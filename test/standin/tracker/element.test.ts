/** nvtracker as an element: events, properties, lists of tracks, configuration files, libraries of others. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { native, root, run } from "../toolchain.ts";
import { changed, estimating, overlapOnly } from "./configs.ts";
import { type Detected, frame, frames, ids, state, TrackerRig } from "./rig.ts";

setDefaultTimeout(60_000);

let rig: TrackerRig;
beforeAll(async () => {
  rig = await TrackerRig.make();
});
afterAll(() => rig[Symbol.dispose]());

const still: Detected = { box: [50, 50, 40, 40] };

function properties(
  config: string,
  more: Record<string, string | number> = {},
): Record<string, string | number> {
  return { "ll-config-file": rig.write("tracker.yml", config), ...more };
}

describe("events", () => {
  const other: Detected = { box: [200, 50, 40, 40] };
  const around = (event: string): string[] => [
    ...frames([
      [still, other],
      [still, other],
    ]),
    event,
    ...frames([[still, other]], 2),
  ];
  const cases = [
    { event: "reset 0", mode: 0, last: ["0", "1"] },
    { event: "reset 0", mode: 1, last: ["2", "3"] },
    { event: "reset 0", mode: 2, last: ["0", "1"] },
    { event: "eos 0", mode: 0, last: ["0", "1"] },
    { event: "eos 0", mode: 1, last: ["0", "1"] },
    { event: "eos 0", mode: 2, last: ["0", "1"], anew: true },
    { event: "deleted 0", mode: 0, last: ["2", "3"] },
    { event: "eos 1", mode: 3, last: ["0", "1"] },
  ] as const;
  for (const { event, mode, last } of cases) {
    test(`${event} with tracking-id-reset-mode ${mode}`, async () => {
      const batches = await rig.run(around(event), {
        properties: properties(overlapOnly, { "tracking-id-reset-mode": mode }),
      });
      expect(ids(batches).at(-1)).toEqual([...last]);
    });
  }

  test("after the end of a stream ids count from 0, for other objects", async () => {
    const config = changed(overlapOnly, "TargetManagement", "probationAge", 1);
    const script = [...frames([[still], [still]]), "eos 0", ...frames([[still], [still]], 2)];
    for (const [mode, told] of [
      [2, [[], ["0"], [], ["0"]]],
      [1, [[], ["0"], ["0"], ["0"]]],
    ] as const) {
      const batches = await rig.run(script, {
        properties: properties(config, { "tracking-id-reset-mode": mode }),
      });
      expect(ids(batches)).toEqual(told.map((each) => [...each]));
    }
  });

  test("a configuration can be changed while it plays; one that is wrong is refused", async () => {
    const strict = rig.write("strict.yml", changed(overlapOnly, "BaseConfig", "minDetectorConfidence", 0.95));
    const wrong = rig.write("wrong.yml", changed(overlapOnly, "TargetManagement", "probationAge", "soon"));
    const script = [
      ...frames([[still]]),
      ...[`configure ${wrong}`, "configure /no/such/file"],
      ...frames([[still]], 1),
      `configure ${strict}`,
      ...frames([[still]], 2),
    ];
    expect(ids(await rig.run(script, { properties: properties(overlapOnly) }))).toEqual([["0"], ["0"], []]);
  });

  test("an element that is stopped forgets", async () => {
    const batches = await rig.run(
      [...frames([[still], [still, { box: [9, 9, 9, 9] }]]), "restart", ...frames([[still]])],
      {
        properties: properties(overlapOnly),
      },
    );
    expect(ids(batches)).toEqual([["0"], ["1", "0"], ["0"]]);
  });
});

describe("lists of tracks", () => {
  test("what was held back comes once a target is told of, with its states", async () => {
    const config = changed(overlapOnly, "TargetManagement", "probationAge", 2);
    const script = ["copy", ...frames([[still], [still], [still], [], [], [still]])];
    const batches = await rig.run(script, { properties: properties(config) });
    expect(batches.map(({ past }) => past?.length)).toEqual([0, 0, 1, 0, 0, 1]);
    const [first] = batches[2]?.past ?? [];
    expect(first).toMatchObject({ stream: 0, id: "0", class: 0, label: "class0" });
    expect(first?.frames.map(({ number, state: s, age }) => [number, s, age])).toEqual([
      [0, state.tentative, 1],
      [1, state.tentative, 2],
    ]);
    for (const [at, value] of still.box.entries()) expect(first?.frames[0]?.box[at]).toBeCloseTo(value, 2);
    expect(batches[5]?.past?.[0]?.frames.map(({ number, state: s }) => [number, s])).toEqual([
      [3, state.inactive],
      [4, state.inactive],
    ]);
    expect(batches[0]?.terminated).toBeUndefined();
    expect(batches[0]?.shadow).toBeUndefined();
  });

  test("targets followed unseen, and those given up with all that was known of them", async () => {
    const asked = changed(overlapOnly, "TargetManagement", "outputTerminatedTracks", 1);
    const config = changed(asked, "TargetManagement", "outputShadowTracks", 1);
    const gone = Array.from({ length: 6 }, () => []);
    const batches = await rig.run(["copy", ...frames([[still], [still], ...gone])], {
      properties: properties(config),
    });
    const numbers = batches.map(({ shadow }) =>
      shadow?.flatMap((track) => track.frames.map(({ number }) => number)),
    );
    expect(numbers).toEqual([[], [], [2], [3], [4], [5], [6], []]);
    expect(batches.map(({ terminated }) => terminated?.length)).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
    const [track] = batches[7]?.terminated ?? [];
    expect([track?.id, track?.frames.map(({ number }) => number)]).toEqual(["0", [0, 1, 2, 3, 4, 5, 6]]);
  });

  test("of several streams are kept apart", async () => {
    const config = changed(overlapOnly, "TargetManagement", "probationAge", 1);
    const script = [0, 1].flatMap((n) => [
      frame(2, n, [still]),
      frame(5, n, [{ ...still, class: 3 }]),
      "push",
    ]);
    const batches = await rig.run(script, { batch: 2, properties: properties(config) });
    expect(batches[1]?.past?.map(({ stream, id, label }) => [stream, id, label])).toEqual([
      [2, "0", "class0"],
      [5, "1", "class3"],
    ]);
  });
});

describe("properties", () => {
  test("display-tracking-id writes the id behind the label", async () => {
    const texts = async (more: Record<string, string>): Promise<(string | null | undefined)[]> =>
      (await rig.run(frames([[still]]), { properties: properties(overlapOnly, more) })).map(
        ({ frames: [first] }) => first?.objects[0]?.text,
      );
    expect(await texts({})).toEqual(["class0 0"]);
    expect(await texts({ "display-tracking-id": "false" })).toEqual(["class0"]);
  });

  test("operate-on-class-ids lets other classes pass as they are", async () => {
    const script = frames([[still, { box: [200, 50, 40, 40], class: 2 }]]);
    const batches = await rig.run(script, {
      properties: properties(overlapOnly, { "operate-on-class-ids": "2;5" }),
    });
    expect(ids(batches)).toEqual([["18446744073709551615", "0"]]);
  });

  test("sub-batches have trackers and configurations of their own", async () => {
    const late = rig.write("late.yml", changed(overlapOnly, "TargetManagement", "probationAge", 1));
    const now = rig.write("now.yml", overlapOnly);
    const script = [0, 1].flatMap((n) => [frame(0, n, [still]), frame(1, n, [still]), "push"]);
    for (const list of ["0;1", "1:1"]) {
      const batches = await rig.run(script, {
        batch: 2,
        properties: { "ll-config-file": `${late};${now}`, "sub-batches": list },
      });
      expect([ids(batches, 0), ids(batches, 1)]).toEqual([
        [[], ["0"]],
        [["0"], ["0"]],
      ]);
    }
  });

  test("what the boxes are tracked in does not change them", async () => {
    for (const size of [
      { "tracker-width": 640, "tracker-height": 384 },
      { "tracker-width": 0, "tracker-height": 0 },
    ]) {
      const [batch] = await rig.run(frames([[still]]), { properties: properties(overlapOnly, size) });
      const box = batch?.frames[0]?.objects[0]?.box ?? [];
      for (const [at, value] of still.box.entries()) expect(box[at]).toBeCloseTo(value, 2);
    }
  });

  test("a box that reaches over the edge is clipped; where it all is stands beside", async () => {
    const [batch] = await rig.run(frames([[{ box: [-10, 150, 40, 60] }]]), {
      properties: properties(overlapOnly),
    });
    const object = batch?.frames[0]?.objects[0];
    for (const [at, value] of [0, 150, 30, 30].entries()) expect(object?.box[at]).toBeCloseTo(value, 2);
    for (const [at, value] of [-10, 150, 40, 60].entries()) expect(object?.tracked[at]).toBeCloseTo(value, 2);
  });
});

describe("configuration files", () => {
  test("without one objects are tracked by overlap, after a probation of four frames", async () => {
    const batches = await rig.run(frames(Array(6).fill([still])));
    expect(ids(batches)).toEqual([[], [], [], [], ["0"], ["0"]]);
  });

  test("NVIDIA's sections for what needs pictures are accepted, unknown keys are named", async () => {
    const config = `${changed(estimating, "TargetManagement", "probatonAge", 3)}VisualTracker:
  visualTrackerType: 1
  useColorNames: 1
ReID:
  reidType: 2
  offsets: [123.67, 116.28, 103.53]
Weather:
  wind: 3
`;
    const { batches, log } = await rig.runLogged(frames([[still]]), {
      properties: properties(config),
      env: { GST_DEBUG: "nvmultiobjecttracker:4", GST_DEBUG_NO_COLOR: "1" },
    });
    expect(ids(batches)).toEqual([["0"]]);
    const warnings = log.split("\n").filter((line) => line.includes(" WARN "));
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toContain("tracker.yml:5: key 'probatonAge' is not one of TargetManagement");
    expect(warnings[1]).toContain("section 'Weather'");
    expect(log).toContain("section 'VisualTracker' has no effect");
  });

  test("a score that cannot be measured leaves the thresholds their meaning", async () => {
    let config = changed(overlapOnly, "DataAssociator", "matchingScoreWeight4VisualSimilarity", 1);
    config = changed(config, "DataAssociator", "minMatchingScore4Overall", 1.5);
    expect(ids(await rig.run(frames([[still], [still]]), { properties: properties(config) }))).toEqual([
      ["0"],
      ["0"],
    ]);
  });

  const broken = [
    {
      what: "no such file",
      path: "/no/such/tracker.yml",
      says: "cannot read '/no/such/tracker.yml': No such file",
    },
    { what: "not YAML", text: "BaseConfig: [1", says: "tracker.yml:1: not YAML" },
    {
      what: "a word for a number",
      text: "TargetManagement:\n  probationAge: soon\n",
      says: "tracker.yml:2: key 'probationAge': 'soon' is not a number",
    },
    {
      what: "a negative age",
      text: "TargetManagement:\n  probationAge: -2\n",
      says: "key 'probationAge': expected a number from 0 to 1048576, not '-2'",
    },
    {
      what: "an estimator that there is not",
      text: "StateEstimator:\n  stateEstimatorType: 9\n",
      says: "key 'stateEstimatorType': expected 0 (none)",
    },
    { what: "a list of sections", text: "- 1\n- 2\n", says: "consists of sections" },
    {
      what: "a section without keys",
      text: "BaseConfig: 3\n",
      says: "section 'BaseConfig' does not hold keys",
    },
  ] as const;
  for (const { what, says, ...file } of broken) {
    test(`${what} is an error that says where`, async () => {
      const path = "text" in file ? rig.write("tracker.yml", file.text) : file.path;
      const [last] = await rig.run(frames([[still]]), { properties: { "ll-config-file": path } });
      expect(last?.error).toContain(says);
    });
  }
});

describe("errors", () => {
  const cases = [
    { what: "sub-batches that are none", set: { "sub-batches": "0,1:2" }, says: "both sources and sizes" },
    { what: "a source in two sub-batches", set: { "sub-batches": "0,1;1" }, says: "source 1 stands twice" },
    { what: "a source in no sub-batch", set: { "sub-batches": "1;2" }, says: "source 0 is in none of them" },
    {
      what: "a library that is not there",
      set: { "ll-lib-file": "/no/lib.so" },
      says: "'/no/lib.so' cannot be loaded",
    },
    {
      what: "a library that does not track",
      set: { "ll-lib-file": "libm.so.6" },
      says: "has no function NvMOT_Init",
    },
  ] as const;
  for (const { what, set, says } of cases) {
    test(what, async () => {
      const batches = await rig.run(frames([[still]]), { properties: set });
      expect(batches.at(-1)?.error).toContain(says);
    });
  }

  test("more frames than the muxer announced", async () => {
    const script = [frame(0, 0, [still]), frame(1, 0, [still]), "push"];
    const batches = await rig.run(script, { properties: properties(overlapOnly) });
    expect(batches.at(-1)?.error).toContain("a batch has 2 frames; the muxer said 1");
  });
});

describe("a library of somebody else's", () => {
  async function library(): Promise<string> {
    const path = join(rig.directory, "libother.so");
    const includes = `-I${join(root, "shim/standin/include")}`;
    await run([
      ...["g++", "-std=c++17", "-shared", "-fPIC", "-Wall", "-Werror", includes, "-o", path],
      join(native, "tracker_library.cpp"),
    ]);
    return path;
  }

  test("is given frames, boxes and pictures, and what it says is told", async () => {
    const properties = { "ll-lib-file": await library(), "tracker-width": 64, "tracker-height": 36 };
    const batches = await rig.run(frames([[still]], 7), { properties });
    // It checks what it gets; ids are the frame's number, and it shifts boxes by a quarter of the picture.
    expect(ids(batches)).toEqual([["7"]]);
    expect(batches[0]?.frames[0]?.objects[0]?.box[0]).toBeCloseTo(50 + 80, 2);
    expect(batches[0]?.past).toBeUndefined();
  });

  test("that fails ends the run, or is set up again as often as it may be", async () => {
    const path = await library();
    const script = frames([[still], [], [still]], 99);
    const failed = await rig.run(script, { properties: { "ll-lib-file": path } });
    expect(failed.at(-1)?.error).toContain("the tracker's library failed");
    const again = await rig.run(script, {
      properties: { "ll-lib-file": path, "sub-batches": "1:1", "sub-batch-err-recovery-trial-cnt": 1 },
    });
    expect(ids(again)).toEqual([["99"], [], ["101"]]);
  });
});
