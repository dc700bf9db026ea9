/** Libraries of custom parsers, through the C++ interface that users compile against. */
import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { constant, segmenter, weighted } from "./models.ts";
import type { Report } from "./report.ts";
import { includes, Rig } from "./rig.ts";
import { type Keys, lines, only } from "./scene.ts";

const rig = new Rig();
const source = join(import.meta.dir, "../../native/infer_parsers.cpp");
let library: string;
beforeAll(() => {
  library = rig.parsers("libparsers.so", source);
});
afterAll(() => rig[Symbol.dispose]());

const box = [1, 2, 3, 4, 5, 0.75, Math.PI / 4];

function run(keys: Keys): Report {
  rig.write("list.onnx", constant(box));
  const property = {
    "onnx-file": "list.onnx",
    "num-detected-classes": 2,
    "cluster-mode": 4,
    "custom-lib-path": library,
    ...keys,
  };
  const config = rig.write("parsers.txt", `[property]\n${lines(property)}`);
  return rig.run({ pictures: [{ width: 16, height: 16 }], elements: [{ "config-file-path": config }] });
}

describe("a custom parser", () => {
  test("of boxes gets the layers, the network and the thresholds", () => {
    const { objects } = only(run({ "parse-bbox-func-name": "ParseList" }));
    expect(objects).toHaveLength(1);
    expect(objects[0]).toMatchObject({
      class_id: 1,
      box: [2, 3, 4, 5],
      confidence: 0.75,
      text: null,
      label: "",
    });
    expect(objects[0]?.rotation).toBeCloseTo(45, 4);
  });

  test("of boxes may be built against a TensorRT header", () => {
    const stubs = rig.path("tensorrt");
    for (const name of ["NvInfer.h", "NvInferRuntime.h", "NvOnnxParser.h"]) {
      rig.write(
        `tensorrt/${name}`,
        `#pragma once
#include <cstdint>
namespace nvinfer1 { class IBuilder; class IBuilderConfig; class ICudaEngine; class INetworkDefinition; enum class DataType : int32_t; }
`,
      );
    }
    expect(existsSync(rig.parsers("libwith.so", source, [stubs, includes]))).toBe(true);
  });

  test("of masks", () => {
    const keys = {
      "network-type": 3,
      "parse-bbox-instance-mask-func-name": "ParseMasks",
      "segmentation-threshold": 0.4,
    };
    expect(only(run(keys)).objects[0]?.mask).toBeUndefined();
    const [object] = only(run({ ...keys, "output-instance-mask": 1 })).objects;
    expect(object).toMatchObject({ class_id: 1, box: [2, 3, 4, 5] });
    expect(object?.mask).toMatchObject({ width: 2, height: 3, values: [0, 0.75, 1.5, 2.25, 3, 3.75] });
    expect(object?.mask?.threshold).toBeCloseTo(0.4, 6);
  });

  test("of attributes names them itself, or leaves that to the label file", () => {
    rig.write("names.txt", "zero;one;two\n");
    const [object] = only(
      run({
        "network-type": 1,
        "parse-classifier-func-name": "ParseAttributes",
        "labelfile-path": "names.txt",
        "classifier-threshold": 0.25,
      }),
    ).objects;
    expect(object?.text).toBe(" made up two ");
    expect(object?.classifiers[0]?.labels).toEqual([
      { attribute: 1, class_id: 5, probability: 0.25, label: "made up" },
      { attribute: 0, class_id: 2, probability: 3, label: "two" },
    ]);
  });

  test("of a class map", () => {
    rig.write("segmenter.onnx", segmenter(16, 16));
    const keys = { "network-type": 2, "model-color-format": 2, "parse-segmentation-func-name": "ParseMap" };
    const [map] = only(run({ ...keys, "onnx-file": "segmenter.onnx" })).segmentations;
    expect(map?.class_map.slice(0, 4)).toEqual([2, 3, 4, 2]);
  });
});

describe("a model of several inputs", () => {
  test("has those besides the picture filled by the library, in batches too", () => {
    rig.write("weighted.onnx", weighted(16, 16));
    const keys = {
      "onnx-file": "weighted.onnx",
      "network-type": 100,
      "output-tensor-meta": 1,
      "batch-size": 2,
    };
    const config = rig.write("weighted.txt", `[property]\n${lines({ ...keys, "custom-lib-path": library })}`);
    const pictures = [1, 2, 3].map((n) => ({ width: 16, height: 16, background: [n, 10, 20] as const }));
    const report = rig.run({ pictures, batch: 3, elements: [{ "config-file-path": config }] });
    expect(report.error).toBeUndefined();
    expect(report.buffers[0]?.map(({ tensors }) => tensors[0]?.layers[0])).toMatchObject(
      [1, 2, 3].map((n) => ({ name: "weighted", binding: 2, values: [n, 20, 60] })),
    );
    const alone = rig.write("alone.txt", `[property]\n${lines(keys)}`);
    expect(rig.run({ pictures, elements: [{ "config-file-path": alone }] }).error?.message).toMatch(
      /key 'onnx-file': .*weighted\.onnx: the model has more inputs than the image/,
    );
  });
});

describe("a custom parser that fails", () => {
  const message = (keys: Keys): string => run(keys).error?.message ?? "no error";

  test("by throwing stops the pipeline with what it threw", () =>
    expect(message({ "parse-bbox-func-name": "ParseAndThrow" })).toContain(
      "parse-bbox-func-name: the function 'ParseAndThrow' threw: nothing here",
    ));
  test("by refusing the tensors stops the pipeline", () =>
    expect(message({ "parse-bbox-func-name": "ParseAndRefuse" })).toContain(
      "parse-bbox-func-name: the function 'ParseAndRefuse' could not parse",
    ));
  test("by not being there", () => {
    expect(message({ "parse-bbox-func-name": "ParseNothing" })).toMatch(
      /parsers\.txt:5: key 'custom-lib-path'.*no function 'ParseNothing', which 'parse-bbox-func-name' names/,
    );
    expect(message({ "custom-lib-path": "libnone.so" })).toMatch(
      /parsers\.txt:5: key 'custom-lib-path'.*libnone\.so/,
    );
  });
  test("with masks that would have to be clustered", () =>
    expect(
      message({ "network-type": 3, "parse-bbox-instance-mask-func-name": "ParseMasks", "cluster-mode": 2 }),
    ).toContain("masks cannot be clustered"));
});
