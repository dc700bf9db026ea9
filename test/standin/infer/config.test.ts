/** The configuration file in both forms, what properties make of it, and Caffe's models. */
import { afterAll, describe, expect, test } from "bun:test";
import { caffeDetector } from "./caffe.ts";
import { detector } from "./models.ts";
import type { Report } from "./report.ts";
import {
  boxes,
  cell,
  classes,
  DetectorRig,
  GREEN,
  HEIGHT,
  type Keys,
  oneRed,
  only,
  RED,
  WIDTH,
} from "./scene.ts";

const rig = new DetectorRig();
afterAll(() => rig[Symbol.dispose]());

const both = { ...oneRed, patches: [...cell(1, 1, RED), ...cell(4, 2, GREEN)] };

describe("the two forms", () => {
  const groups = `[class-attrs-all]
pre-cluster-threshold=0.5
border-color=0.5;0.25;1;1
# a comment
[class-attrs-1]
topk=1
bg-color=0;0;1;0.5
`;
  const more = {
    "filter-out-class-ids": "4;5",
    offsets: "0;0;0",
    "network-mode": 2,
    "infer-dims": "3;64;96",
  };

  test("YAML says what key=value says, with its own lists too", () => {
    const plain = rig.configure(more, groups);
    const asYaml = (list: (text: string) => string): string => {
      const property = Object.entries({ ...rig.keys, ...more }).map(([key, value]) =>
        String(value).includes(";") ? `  ${key}: ${list(String(value))}\n` : `  ${key}: ${value}\n`,
      );
      return rig.write(
        "config.yml",
        `property:\n${property.join("")}
class-attrs-all:
  pre-cluster-threshold: 0.5
  border-color: ${list("0.5;0.25;1;1")}
class-attrs-1:
  topk: 1
  bg-color: ${list("0;0;1;0.5")}
`,
      );
    };
    const expected = rig.inspect([both], plain);
    expect(only(expected).objects.map(({ bg_color, has_bg_color }) => [has_bg_color, bg_color])).toEqual([
      [0, [0, 0, 0, 0]],
      [1, [0, 0, 1, 0.5]],
    ]);
    expect(
      rig.inspect(
        [both],
        asYaml((text) => text),
      ),
    ).toEqual(expected);
    expect(
      rig.inspect(
        [both],
        asYaml((text) => `[${text.replaceAll(";", ", ")}]`),
      ),
    ).toEqual(expected);
  });
});

describe("properties", () => {
  const settings = (keys: Keys, properties: Keys = {}): Report["settings"] =>
    rig.run({ pictures: [oneRed], elements: [{ "config-file-path": rig.configure(keys), ...properties }] })
      .settings;

  test("say what the file says", () => {
    const keys = {
      "batch-size": 7,
      interval: 2,
      "process-mode": 2,
      "operate-on-gie-id": 5,
      "operate-on-class-ids": "0;2",
    };
    expect(settings({ ...keys, "filter-out-class-ids": "1" })).toEqual({
      unique_id: 3,
      batch_size: 7,
      interval: 2,
      process_mode: 2,
      infer_on_gie_id: 5,
      infer_on_class_ids: "0:2",
      filter_out_class_ids: "1",
    });
  });

  test("win over the file, set before it or after", () => {
    const config = rig.configure({ "batch-size": 7, interval: 2, "operate-on-class-ids": "0;2" });
    for (const element of [
      { "config-file-path": config, "batch-size": 2, "unique-id": 8, interval: 0, "infer-on-gie-id": 1 },
      { "batch-size": 2, "unique-id": 8, interval: 0, "infer-on-gie-id": 1, "config-file-path": config },
    ]) {
      const { settings: seen, buffers } = rig.run({ pictures: [both], elements: [element] });
      expect(seen).toMatchObject({
        batch_size: 2,
        unique_id: 8,
        interval: 0,
        infer_on_gie_id: 1,
        infer_on_class_ids: "",
      });
      expect(buffers[0]?.[0]?.objects[0]?.unique_id).toBe(8);
    }
  });

  test("infer-on-class-ids and filter-out-class-ids take lists", () => {
    const properties = { "infer-on-class-ids": "2:0", "filter-out-class-ids": "1;3" };
    expect(settings({}, properties)).toMatchObject({
      infer_on_class_ids: "0:2",
      filter_out_class_ids: "1;3",
    });
  });

  test("a new configuration in mid-stream takes over; a broken one does not", () => {
    const first = rig.configure();
    const second = rig.write(
      "second.txt",
      `[property]\nonnx-file=other.onnx\nnum-detected-classes=1\ncluster-mode=4
net-scale-factor=0.00392156862745098\n[class-attrs-all]\npre-cluster-threshold=0.5\n`,
    );
    rig.write("other.onnx", detector({ width: WIDTH, height: HEIGHT, classes: [classes[1]] }));
    const run = (then: string): Report =>
      rig.run({
        pictures: [oneRed, oneRed, oneRed, oneRed],
        flags: [`--then=${then}`],
        elements: [{ "config-file-path": first }],
      });
    const widths = ({ buffers }: Report): number[] =>
      buffers.map(([frame]) => Math.round(boxes(frame)[0]?.[2] ?? 0));
    const changed = run(second);
    expect([widths(changed), changed.updates]).toEqual([[20, 20, 40, 40], 2]);
    const kept = run(rig.path("nowhere.txt"));
    expect([widths(kept), kept.updates]).toEqual([[20, 20, 20, 20], 101]);
    expect(kept.warnings[0]).toMatch(/nowhere\.txt.*The model in use stays/);
  });
});

describe("Caffe", () => {
  test("a pair of files in batches, outputs by blob name or as the file has them", () => {
    const { proto, weights } = caffeDetector(WIDTH, HEIGHT, 16, 10);
    rig.write("tiny.prototxt", proto);
    rig.write("tiny.caffemodel", weights);
    const caffe = {
      "model-file": "tiny.caffemodel",
      "proto-file": "tiny.prototxt",
      "num-detected-classes": 1,
      "batch-size": 2,
    };
    for (const names of [{}, { "output-blob-names": "bbox;coverage" }]) {
      const property = Object.entries({ ...rig.keys, ...caffe, ...names }).filter(
        ([key]) => key !== "onnx-file",
      );
      const config = rig.write(
        "caffe.txt",
        `[property]\n${property.map(([k, v]) => `${k}=${v}\n`).join("")}
[class-attrs-all]\npre-cluster-threshold=0.5\n`,
      );
      const report = rig.inspect([oneRed, { ...oneRed, patches: cell(4, 2, RED) }, oneRed], config, {
        batch: 3,
      });
      expect(report.error).toBeUndefined();
      expect(report.buffers[0]?.map((frame) => boxes(frame)[0])).toEqual([
        [22.5, 6.5, 20, 20],
        [54.5, 22.5, 20, 20],
        [22.5, 6.5, 20, 20],
      ]);
    }
  });
});
