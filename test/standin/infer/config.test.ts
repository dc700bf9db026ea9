/** The configuration file in both forms, what properties make of it, and what is said about mistakes. */
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdirSync } from "node:fs";
import { caffeDetector } from "./caffe.ts";
import { constant, detector, segmenter } from "./models.ts";
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

describe("warnings", () => {
  test("an unknown key is named with its line and the nearest key", () => {
    const { warnings, error } = rig.inspect(
      [oneRed],
      rig.configure({ "cluster-mod": 2, "my-own-thing-altogether": 1 }),
    );
    expect(error).toBeUndefined();
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatch(/config\.txt:8: key 'cluster-mod'.*did you mean 'cluster-mode'/);
    expect(warnings[1]).toMatch(/config\.txt:9: key 'my-own-thing-altogether'.*ignored$/);
  });
  test("so is one of a class, an unknown group, and a deprecated key", () => {
    const groups = "[class-attrs-all]\nthreshold=0.5\nmin-boxes=1\n[clas-attrs-1]\ntopk=1\n";
    const { warnings } = rig.inspect([oneRed], rig.configure({}, groups));
    expect(warnings.join("\n")).toMatch(
      /config\.txt:9: key 'threshold' is deprecated.*\n.*:10: key 'min-boxes'.*\n.*:11: group \[clas-attrs-1\]/,
    );
  });
  test("known keys that mean nothing on a CPU are taken silently", () => {
    const keys = {
      "network-mode": 2,
      "workspace-size": 100,
      "int8-calib-file": "x.bin",
      "enable-dla": 1,
      "model-engine-file": "x.engine",
    };
    expect(rig.inspect([oneRed], rig.configure(keys)).warnings).toEqual([]);
  });
});

describe("errors name the key, the file and the line", () => {
  const message = (keys: Keys, groups?: string): string =>
    rig.inspect([oneRed], rig.configure(keys, groups)).error?.message ?? "no error";
  const file = (name: string, content: string): string =>
    rig.inspect([oneRed], rig.write(name, content)).error?.message ?? "no error";
  beforeAll(() => {
    rig.write("rubbish.onnx", "this is not a model\n");
    rig.write("empty.onnx", "");
    mkdirSync(rig.path("folder.onnx"));
    rig.write("flat.onnx", constant([1], ["N", 48]));
    rig.write("open.onnx", constant([1], ["N", 3, "height", "width"]));
    rig.write("whole.onnx", detector({ width: WIDTH, height: HEIGHT, classes }));
    rig.write("gray.onnx", segmenter(16, 16));
  });

  test.each<[string, Keys, RegExp]>([
    [
      "no such model",
      { "onnx-file": "none.onnx" },
      /config\.txt:2: key 'onnx-file': cannot read '.*none\.onnx': No such file/,
    ],
    [
      "a model that is a folder",
      { "onnx-file": "folder.onnx" },
      /:2: key 'onnx-file': '.*folder\.onnx' is a directory/,
    ],
    ["an empty model", { "onnx-file": "empty.onnx" }, /:2: key 'onnx-file': '.*empty\.onnx' is empty/],
    [
      "no model at all inside",
      { "onnx-file": "rubbish.onnx" },
      /:2: key 'onnx-file': .*rubbish\.onnx: not an ONNX model/,
    ],
    [
      "an input that is no image",
      { "onnx-file": "flat.onnx" },
      /:2: key 'onnx-file': .*flat\.onnx: its first input has 1 dimension/,
    ],
    [
      "an open size",
      { "onnx-file": "open.onnx" },
      /open\.onnx: the model leaves the size of its input open \(3x\?x\?\)\. Set 'infer-dims'/,
    ],
    [
      "infer-dims that do not fit",
      { "infer-dims": "3;64;100" },
      /config\.txt:8: key 'infer-dims' does not fit the model, whose input is 3x64x96/,
    ],
    [
      "infer-dims of two numbers",
      { "infer-dims": "64;100" },
      /:8: key 'infer-dims': expected channels;height;width\. The value is '64;100'/,
    ],
    [
      "gray for a colour model",
      { "model-color-format": 2 },
      /:8: key 'model-color-format' asks for 1 channels, but the model's input has 3/,
    ],
    [
      "colour for a gray model",
      { "onnx-file": "gray.onnx" },
      /key 'model-color-format' \(0 where it is missing\) asks for 3 channels/,
    ],
    [
      "offsets of the wrong number",
      { offsets: "1;2" },
      /:8: key 'offsets': there are 2 offsets for a model of 3 channels/,
    ],
    [
      "no label file",
      { "labelfile-path": "none.txt" },
      /:3: key 'labelfile-path': cannot read '.*none\.txt'/,
    ],
    ["no mean file", { "mean-file": "none.ppm" }, /:8: key 'mean-file': cannot read '.*none\.ppm'/],
    [
      "more classes than the model has",
      { "num-detected-classes": 3 },
      /:5: key 'num-detected-classes' is 3, but the model tells 2 classes apart/,
    ],
    [
      "no classes",
      { "num-detected-classes": 0 },
      /:5: key 'num-detected-classes': a detector needs at least one class/,
    ],
    [
      "a word for a number",
      { "batch-size": "many" },
      /:8: key 'batch-size': expected a whole number\. The value is 'many'/,
    ],
    ["a number out of range", { "cluster-mode": 5 }, /:6: key 'cluster-mode': expected a number from 0 to 4/],
    ["an unknown network", { "network-type": 7 }, /:8: key 'network-type': expected 0 \(detector\)/],
    ["a decimal comma", { "net-scale-factor": "0,5" }, /:4: key 'net-scale-factor': expected a number/],
    [
      "a parser without its library",
      { "parse-bbox-func-name": "F" },
      /'parse-bbox-func-name' names a function, but 'custom-lib-path' is missing/,
    ],
    [
      "a format for TensorRT alone",
      { "onnx-file": "", "tlt-encoded-model": "x.etlt" },
      /:2: key 'onnx-file': expected a path/,
    ],
  ])("%s", (_, keys, wanted) => expect(message(keys)).toMatch(wanted));

  test("a class beyond the last, a class that is no number", () => {
    expect(message({}, "[class-attrs-2]\ntopk=1\n")).toMatch(
      /config\.txt:8: group \[class-attrs-2\]: there is no class 2/,
    );
    expect(message({}, "[class-attrs-car]\ntopk=1\n")).toMatch(/:8: group \[class-attrs-car\]: a class id/);
    expect(message({}, "[class-attrs-0]\ntopk=-1\n")).toMatch(/:9: key 'topk': expected a number from 0/);
  });
  test("files that are no configuration", () => {
    expect(file("a.txt", "[property]\nbatch-size\n")).toMatch(/a\.txt:2: 'batch-size' is not key=value/);
    expect(file("a.txt", "batch-size=1\n")).toMatch(/a\.txt:1: 'batch-size=1' stands before any group/);
    expect(file("a.txt", "[class-attrs-all]\n")).toMatch(/a\.txt: group \[property\] is missing/);
    expect(file("a.yml", "property:\n  batch-size: 1\n   interval: 2\n")).toMatch(/a\.yml:3: not valid YAML/);
    expect(file("a.yml", "property: 5\n")).toMatch(/a\.yml:1: not valid YAML: 'property' should hold keys/);
    expect(file("a.txt", "[property]\ngie-unique-id=1\nnetwork-type=100\n")).toMatch(
      /a\.txt: no model is given/,
    );
  });
  test("models for TensorRT alone", () => {
    const property = "[property]\nnetwork-type=100\n";
    expect(file("a.txt", `${property}tlt-encoded-model=x.etlt\n`)).toMatch(
      /a\.txt:3: key 'tlt-encoded-model': this format needs TensorRT/,
    );
    expect(file("a.txt", `${property}model-engine-file=x.engine\n`)).toMatch(
      /:3: key 'model-engine-file': an engine runs on the GPU/,
    );
    expect(file("a.txt", `${property}model-file=x.caffemodel\n`)).toMatch(
      /:3: key 'model-file' needs 'proto-file' beside it/,
    );
  });
  test("no configuration", () => {
    expect(rig.inspect([oneRed], rig.path("none.txt")).error?.message).toMatch(
      /config-file-path: cannot read '.*none\.txt'/,
    );
    expect(rig.run({ pictures: [oneRed], elements: [{ "batch-size": 1 }] }).error?.message).toMatch(
      /property 'config-file-path' is not set/,
    );
  });
  test("open dimensions are filled in by infer-dims", () => {
    const { error, buffers } = rig.inspect(
      [oneRed],
      rig.configure(
        { "onnx-file": "open.onnx", "infer-dims": "3;24;32", "network-type": 100, "output-tensor-meta": 1 },
        "",
      ),
    );
    expect(error).toBeUndefined();
    expect(buffers[0]?.[0]?.tensors[0]?.network).toEqual([3, 24, 32]);
  });
});
