/**
 * Keeps two SDKs apart in one process. GStreamer's registry has one element of each name, and the plugin that
 * is scanned last wins: the chosen SDK is scanned first, so a DeepStream that is also linked into the system's
 * plugin folder would replace the stand-in's elements one by one, or those of a release named by DEEPSCRIPT_SDK.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shim } from "../native/shim.ts";
import { type Sdk, SdkError } from "../sdk/select.ts";
import { foreignPlugins } from "./later.ts";

/** Throws SdkError where the process would run on two SDKs; what can be mended is mended. Call it after gst_init. */
export function keepApart(sdk: Sdk): void {
  refuseLoadedLibraries(sdk);
  if (sdk.kind === "standin") keepStandin(sdk);
  else if (foreignPlugins().keepDeepStream(sdk)) refuseLoadedLibraries(sdk);
}

/** A DeepStream that is scanned always takes some of the names. */
function keepStandin(sdk: Sdk): void {
  const elements = elementsOf(sdk);
  const own = join(sdk.plugins, "libnvdsgst_standin.so");
  if (!shim.ds_elements_provided(own, elements)) foreignPlugins().keepStandin(own, elements.split("\n"));
}

/** The build writes their names beside the version, a line each. */
function elementsOf(sdk: Sdk): string {
  try {
    return readFileSync(join(sdk.root, "elements"), "utf8").trim();
  } catch (cause) {
    throw new SdkError(`The stand-in in ${sdk.root} is only half built. Run: npm run setup`, { cause });
  }
}

/** What came in before anybody chose: the loader takes it for every library of that name from then on. */
function refuseLoadedLibraries(sdk: Sdk): void {
  const maps = readFileSync("/proc/self/maps", "latin1");
  if (!maps.includes("/libnvds") && !maps.includes("/libnvbufsurface")) return;
  foreignPlugins().refuseLibraries(sdk, new Set(maps.match(/\/\S*\/libnv(?:ds|bufsurface)[^/\n]*/g)));
}
