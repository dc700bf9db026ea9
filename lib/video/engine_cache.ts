/** TensorRT engines from one start to the next. */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { cacheFolder } from "../sdk/cache.ts";
import type { Sdk } from "../sdk/select.ts";

/** Keys of nvinfer's [property] group that name files, by absolute paths or by ones relative to the configuration. */
const fileKeys: ReadonlySet<string> = new Set([
  ...["labelfile-path", "int8-calib-file", "ip-tensor-file", "op-tensor-files", "mean-file"],
  ...["custom-lib-path", "model-file", "proto-file", "uff-file", "tlt-encoded-model", "onnx-file"],
]);

/** What an engine depends on besides model and calibration; the GPU's kind and TensorRT it tells by itself. */
const engineKeys = ["batch-size", "network-mode", "gpu-id", "enable-dla", "use-dla-core", "infer-dims"];

/** As an ONNX file spells the place of weights that it keeps in files beside it. */
const weightsElsewhere = "\n\blocation";

/**
 * A configuration like the given one whose engine outlives the process. nvinfer writes the engine that it has
 * built beside the model, under a name of its own, wherever model-engine-file points; it follows links, and it
 * never looks for that file by itself. So the model is copied into a folder of the cache that stands for its
 * contents and settings, and once an engine has appeared there the configuration names it. An engine that
 * TensorRT or the GPU does not take (another version, one that was cut off) is built and written again.
 *
 * Returns the path given where nothing is to be gained: an engine is named, the configuration is YAML, the
 * model is not ONNX, keeps its weights in other files or cannot be read (nvinfer says so better).
 */
export function withCachedEngine(sdk: Sdk, configFile: string, batchSize: number | undefined): string {
  if (/\.ya?ml$/i.test(configFile)) return configFile;
  const text = readable(configFile)?.toString();
  if (text === undefined) return configFile;
  const properties = propertiesOf(text);
  const model = properties.get("onnx-file");
  if (model === undefined || properties.has("model-engine-file")) return configFile;
  const base = dirname(resolve(configFile));
  const contents = readable(resolve(base, model));
  if (contents === undefined || contents.includes(weightsElsewhere)) return configFile;

  const calibration = properties.get("int8-calib-file");
  const settings = engineKeys.map((key) => `${key}=${properties.get(key) ?? ""}`);
  const key = new Bun.CryptoHasher("sha256").update(contents).update(settings.join("\n"));
  if (calibration !== undefined) key.update(readable(resolve(base, calibration)) ?? "");
  key.update(`\n${batchSize ?? ""}`);
  const folder = join(cacheFolder(sdk).path, "engines", key.digest("hex").slice(0, 32));
  mkdirSync(folder, { recursive: true });

  const copy = join(folder, basename(model));
  if (readable(copy)?.equals(contents) !== true) replaceFile(copy, contents);
  const engine = readdirSync(folder).find((name) => name.endsWith(".engine"));
  const lines = text.split("\n").map((line) => withAbsolutePaths(line, base));
  const header = lines.findIndex((line) => line.trim() === "[property]") + 1;
  const own = [`onnx-file=${copy}`];
  if (engine !== undefined) own.push(`model-engine-file=${join(folder, engine)}`);
  const config = `# ${resolve(configFile)}, with the engine's cache\n${[
    ...lines.slice(0, header),
    ...own,
    ...lines.slice(header).filter((line) => keyOf(line) !== "onnx-file"),
  ].join("\n")}`;
  const path = join(folder, `${Bun.hash(config).toString(16)}.txt`);
  replaceFile(path, config);
  return path;
}

function keyOf(line: string): string | undefined {
  return /^\s*([\w-]+)\s*=/.exec(line)?.[1];
}

function textOf(line: string): string {
  return line.slice(line.indexOf("=") + 1).trim();
}

/** Of the group [property]. */
function propertiesOf(text: string): Map<string, string> {
  const properties = new Map<string, string>();
  let group = "";
  for (const line of text.split("\n")) {
    group = /^\s*\[(.*)\]\s*$/.exec(line)?.[1] ?? group;
    const key = keyOf(line);
    if (group === "property" && key !== undefined) properties.set(key, textOf(line));
  }
  return properties;
}

function withAbsolutePaths(line: string, base: string): string {
  const key = keyOf(line);
  if (key === undefined || !fileKeys.has(key)) return line;
  const paths = textOf(line).split(";");
  return `${key}=${paths.map((path) => (path === "" ? path : resolve(base, path))).join(";")}`;
}

function readable(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** In one step: another process may be reading the file. */
function replaceFile(path: string, contents: string | Buffer): void {
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, contents);
  renameSync(temporary, path);
}
