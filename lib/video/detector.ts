import type { Element } from "../gst/element.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { ensureStarted } from "../gst/start.ts";

export interface DetectorOptions {
  /** The most frames or objects that the network is given at a time. Default: what the configuration says. */
  readonly batchSize?: number;
}

/**
 * Adds an nvinfer. On a DeepStream, where the configuration names no model-engine-file, the TensorRT engine
 * that the first start builds (which takes minutes) is kept in deepscript's cache for later ones.
 */
export function addDetector(
  pipeline: Pipeline,
  configFile: string,
  { batchSize }: DetectorOptions = {},
): Element {
  const sdk = ensureStarted();
  const { withCachedEngine }: typeof import("./engine_cache.ts") = require("./engine_cache.ts");
  const config = sdk.kind === "deepstream" ? withCachedEngine(sdk, configFile, batchSize) : configFile;
  return pipeline.add("nvinfer", {
    "config-file-path": config,
    ...(batchSize !== undefined && { "batch-size": batchSize }),
  });
}
