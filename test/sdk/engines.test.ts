/** Where TensorRT engines stay from one start to the next; nvinfer itself is played by the test. */
import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { selectSdk } from "../../lib/sdk/select.ts";
import { withCachedEngine } from "../../lib/video/engine_cache.ts";

const folder = mkdtempSync(join(tmpdir(), "deepscript-engines-"));
const config = join(folder, "pgie.txt");
const sdk = { ...selectSdk("standin"), kind: "deepstream" } as const;
const before = process.env["XDG_CACHE_HOME"];
const text = `# one
[property]
onnx-file=assets/model.onnx
labelfile-path=assets/labels.txt
network-mode=2
[class-attrs-all]
topk=20
`;

beforeAll(() => {
  process.env["XDG_CACHE_HOME"] = join(folder, "cache");
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets/model.onnx"), "weights");
  writeFileSync(config, text);
});
afterAll(() => {
  if (before === undefined) delete process.env["XDG_CACHE_HOME"];
  else process.env["XDG_CACHE_HOME"] = before;
  rmSync(folder, { recursive: true });
});

const lineOf = (path: string, key: string): string | undefined =>
  new RegExp(`^${key}=(.*)$`, "m").exec(readFileSync(path, "utf8"))?.[1];

test("an engine written beside the model is used at the next start", () => {
  const first = withCachedEngine(sdk, config, 1);
  const model = lineOf(first, "onnx-file") ?? "";
  expect(model).toStartWith(join(folder, "cache"));
  expect(readFileSync(model, "utf8")).toBe("weights");
  expect(lineOf(first, "labelfile-path")).toBe(join(folder, "assets/labels.txt"));
  expect(lineOf(first, "topk")).toBe("20");
  expect(lineOf(first, "model-engine-file")).toBeUndefined();
  expect(readFileSync(first, "utf8").match(/^onnx-file/gm)).toHaveLength(1);

  const engine = `${model}_b1_gpu0_fp16.engine`;
  writeFileSync(engine, "engine");
  expect(lineOf(withCachedEngine(sdk, config, 1), "model-engine-file")).toBe(engine);
});

test.each([
  ["another batch size", () => withCachedEngine(sdk, config, 4)],
  [
    "another precision",
    () => {
      writeFileSync(config, text.replace("network-mode=2", "network-mode=0"));
      return withCachedEngine(sdk, config, 1);
    },
  ],
  [
    "a model that has changed",
    () => {
      writeFileSync(join(folder, "assets/model.onnx"), "other weights");
      return withCachedEngine(sdk, config, 1);
    },
  ],
])("%s has an engine of its own", (_what, cached) => {
  writeFileSync(config, text);
  writeFileSync(join(folder, "assets/model.onnx"), "weights");
  const usual = withCachedEngine(sdk, config, 1);
  expect(dirname(cached())).not.toBe(dirname(usual));
});

test.each([
  ["names its engine", text.replace("network-mode=2", "model-engine-file=own.engine")],
  ["names no ONNX model", text.replace("onnx-file", "tlt-encoded-model")],
  ["names a model that is missing", text.replace("model.onnx", "missing.onnx")],
])("a configuration that %s is left alone", (_what, other) => {
  writeFileSync(config, other);
  expect(withCachedEngine(sdk, config, 1)).toBe(config);
});

test("a model with weights in other files is not torn from them", () => {
  writeFileSync(config, text);
  writeFileSync(join(folder, "assets/model.onnx"), "j\x0f\n\blocation\x12\x03w.d");
  expect(withCachedEngine(sdk, config, 1)).toBe(config);
});
