/** classifier-async-mode: frames do not wait for their objects' classes, which later frames then have. */
import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { classifier } from "./models.ts";
import type { Report } from "./report.ts";
import { DetectorRig, lines, oneRed } from "./scene.ts";

setDefaultTimeout(60_000);
const rig = new DetectorRig();
afterAll(() => rig[Symbol.dispose]());

function secondary(more: Readonly<Record<string, string | number>> = {}): string {
  rig.write("classifier.onnx", classifier({ width: 32, height: 20, gain: 5 }));
  rig.write("colors.txt", "red;green;blue\n");
  const keys = {
    "onnx-file": "classifier.onnx",
    "labelfile-path": "colors.txt",
    "network-type": 1,
    "net-scale-factor": 1 / 255,
    "classifier-threshold": 0,
    "classifier-async-mode": 1,
    "process-mode": 2,
    "output-tensor-meta": 1,
    "gie-unique-id": 9,
    ...more,
  };
  return rig.write("async.txt", `[property]\n${lines(keys)}`);
}

const frames = 200;

function run(config: string, flags: readonly "--track"[], count: number = frames): Report {
  return rig.run({
    pictures: Array.from({ length: count }, () => oneRed),
    flags,
    elements: [{ "config-file-path": rig.configure() }, { "config-file-path": config }],
  });
}

/** Of each frame's first object. */
const classesIn = ({ buffers }: Report): (string | undefined)[] =>
  buffers.map(([frame]) => frame?.objects[0]?.classifiers[0]?.labels[0]?.label);

test("a tracked object's class is there some frames later, and stays", () => {
  const config = secondary();
  let count = frames;
  let report = run(config, ["--track"], count);
  // Frames come as fast as they can: on a busy machine all of them may be through before the first class is known.
  while (!classesIn(report).includes("red") && count < 64 * frames) {
    count *= 4;
    report = run(config, ["--track"], count);
  }
  const classes = classesIn(report);
  expect(classes).toHaveLength(count);
  const first = classes.indexOf("red");
  expect(first).toBeGreaterThan(0);
  expect(classes).toEqual(classes.map((_, at) => (at < first ? undefined : "red")));
  const object = report.buffers.at(-1)?.[0]?.objects[0];
  expect(object?.text).toContain("red");
  expect(object?.classifiers).toHaveLength(1);
  // The frame that the tensors were of is gone.
  expect(report.buffers.flatMap(([frame]) => frame?.objects[0]?.tensors ?? [])).toEqual([]);
});

test("an object that no tracker follows has none: nobody would know it again", () => {
  expect(classesIn(run(secondary(), []))).toEqual(Array.from({ length: frames }, () => undefined));
});

test("where it makes no sense it is switched off, with a warning", () => {
  const report = run(secondary({ "process-mode": 1 }), ["--track"]);
  expect(report.warnings.join("\n")).toContain("classifier-async-mode is for secondary classifiers");
  // It classified the first whole frame at once.
  expect(report.buffers[0]?.[0]?.objects.some(({ classifiers }) => classifiers.length > 0)).toBe(true);
});
