import { Bin } from "../gst/bin.ts";
import type { Element } from "../gst/element.ts";
import { type OptionNames, requireInstance, requireOptions, requireText } from "../gst/given.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { ensureStarted } from "../gst/start.ts";

export interface DetectorOptions {
  /** The most frames or objects that the network is given at a time. Default: what the configuration says. */
  readonly batchSize?: number;
}

const names: OptionNames<DetectorOptions> = { batchSize: true };

/**
 * Adds an nvinfer. On a DeepStream, where the configuration names no model-engine-file, the TensorRT engine
 * that the first start builds (which takes minutes) is kept in deepscript's cache for later ones.
 */
export function addDetector(pipeline: Pipeline, configFile: string, options: DetectorOptions = {}): Element {
  requireInstance("addDetector()", "a pipeline", pipeline, Bin);
  requireText("addDetector()", "a configuration's path", configFile);
  requireOptions("addDetector()", options, names);
  const { batchSize } = options;
  const sdk = ensureStarted();
  const { withCachedEngine }: typeof import("./engine_cache.ts") = require("./engine_cache.ts");
  const config = sdk.kind === "deepstream" ? withCachedEngine(sdk, configFile, batchSize) : configFile;
  return pipeline.add("nvinfer", {
    "config-file-path": config,
    ...(batchSize !== undefined && { "batch-size": batchSize }),
  });
}
