/** What is said about a configuration that is wrong, or a model that does not fit it. */
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdirSync } from "node:fs";
import { constant, detector, segmenter } from "./models.ts";
import { classes, DetectorRig, HEIGHT, type Keys, oneRed, WIDTH } from "./scene.ts";

const rig = new DetectorRig();
afterAll(() => rig[Symbol.dispose]());

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
    [
      "no mode of the network",
      { "network-mode": "banana" },
      /:8: key 'network-mode': expected 0 \(FP32\), 1/,
    ],
    ["a mode that there is not", { "network-mode": 4 }, /:8: key 'network-mode': expected 0 \(FP32\), 1/],
    [
      "no number, of what the CPU has not",
      { "use-dla-core": "both" },
      /'use-dla-core': expected a whole number/,
    ],
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
  test("a mistake in YAML has its line as well", () =>
    expect(file("a.yml", "# a comment\nproperty:\n  interval: 0\n  batch-size: many\n")).toMatch(
      /a\.yml:4: key 'batch-size': expected a whole number/,
    ));
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
