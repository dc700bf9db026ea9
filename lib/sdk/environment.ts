import { join } from "node:path";
import { cacheFolder } from "./cache.ts";
import type { Sdk } from "./select.ts";

/**
 * What GStreamer, the SDK and the stand-in read from the environment. Only these are handed on: changing C's
 * environment is not safe for what other threads may be reading of it.
 */
const handedOn = /^(GST|NVDS|USE_NEW|CUDA|DEEPSCRIPT)_/;

/**
 * What GStreamer and the SDK read from the environment, to be set in C before gst_init: scripts may have
 * changed process.env, which C's getenv never sees.
 */
export function gstEnvironment(sdk: Sdk): { variables: Record<string, string>; notice?: string } {
  const cache = cacheFolder(sdk);
  const before = process.env["GST_PLUGIN_PATH_1_0"] ?? process.env["GST_PLUGIN_PATH"];
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && handedOn.test(name)) variables[name] = value;
  }
  variables["GST_PLUGIN_PATH_1_0"] = before ? `${sdk.plugins}:${before}` : sdk.plugins;
  variables["GST_REGISTRY_1_0"] ??= join(cache.path, registryName());
  return cache.notice === undefined ? { variables } : { variables, notice: cache.notice };
}

/**
 * A registry for each SDK: one that saw both would offer the elements of either. And for each profile of the
 * stand-in, since the pads' templates, which the registry keeps, differ between them.
 */
function registryName(): string {
  return process.env["DEEPSCRIPT_STANDIN_PROFILE"] === "jetson" ? "registry-jetson.bin" : "registry.bin";
}
