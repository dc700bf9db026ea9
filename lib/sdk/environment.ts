import { join } from "node:path";
import { cacheFolder } from "./cache.ts";
import type { Sdk } from "./select.ts";

/**
 * What GStreamer and the SDK read from the environment, to be set in C before gst_init: scripts may have
 * changed process.env, which C's getenv never sees.
 */
export function gstEnvironment(sdk: Sdk): { variables: Record<string, string>; notice?: string } {
  const cache = cacheFolder(sdk);
  const before = process.env["GST_PLUGIN_PATH_1_0"] ?? process.env["GST_PLUGIN_PATH"];
  const variables: Record<string, string> = {
    GST_PLUGIN_PATH_1_0: before ? `${sdk.plugins}:${before}` : sdk.plugins,
    // A registry for each SDK: one that saw both would offer the elements of either.
    GST_REGISTRY_1_0: process.env["GST_REGISTRY_1_0"] ?? join(cache.path, "registry.bin"),
  };
  for (const name of [
    "USE_NEW_NVSTREAMMUX",
    "NVDS_ENABLE_LATENCY_MEASUREMENT",
    "GST_DEBUG",
    "GST_DEBUG_DUMP_DOT_DIR",
  ]) {
    const value = process.env[name];
    if (value !== undefined) variables[name] = value;
  }
  return cache.notice === undefined ? { variables } : { variables, notice: cache.notice };
}
