/**
 * Starts GStreamer on the chosen SDK, runs a chain of its elements, and prints which file each factory named
 * comes from and which SDK's libraries are loaded. `--unguarded` leaves out what keeps SDKs apart. DEVICES in the
 * environment is a folder in place of /dev, for trees that pass as a DeepStream; nothing is run on these.
 */
import { readFileSync } from "node:fs";
import { functions as objectFunctions } from "../../../lib/generated/gstreamer/gstobject.ts";
import { functions as pluginFunctions } from "../../../lib/generated/gstreamer/gstplugin.ts";
import { functions as featureFunctions } from "../../../lib/generated/gstreamer/gstpluginfeature.ts";
import { functions as registryFunctions } from "../../../lib/generated/gstreamer/gstregistry.ts";
import { keepApart } from "../../../lib/gst/sdk_guard.ts";
import { ensureStarted } from "../../../lib/gst/start.ts";
import { Pipeline } from "../../../lib/index.ts";
import { textAt } from "../../../lib/native/c-string.ts";
import { link } from "../../../lib/native/library.ts";
import { start } from "../../../lib/native/runtime.ts";
import { gstEnvironment } from "../../../lib/sdk/environment.ts";
import { selectSdk } from "../../../lib/sdk/select.ts";

const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const guarded = !process.argv.includes("--unguarded");
const devices = process.env["DEVICES"];
const runs = guarded && devices === undefined;

if (runs) ensureStarted();
else {
  const sdk = selectSdk(undefined, devices);
  start({ environment: gstEnvironment(sdk).variables, sdkLibraries: sdk.libraries });
  if (guarded) keepApart(sdk);
}

const gst = link("gstreamer-1.0", {
  ...objectFunctions,
  ...pluginFunctions,
  ...featureFunctions,
  ...registryFunctions,
});
const providers = names.map((name): [string, string | null] => {
  const feature = gst.gst_registry_lookup_feature(gst.gst_registry_get(), name);
  if (feature === 0) return [name, null];
  return [name, textAt(gst.gst_plugin_get_filename(gst.gst_plugin_feature_get_plugin(feature))) ?? null];
});

let frames = 0;
if (runs) {
  const pipeline = Pipeline.launch(
    "videotestsrc num-buffers=3 ! nvvideoconvert ! mux.sink_0 nvstreammux name=mux width=64 height=64 batch-size=1 ! fakesink name=out",
  );
  pipeline
    .element("out")
    .pad("sink")
    .onBatch((batch) => {
      frames += [...batch.frames].length;
    });
  await pipeline.run();
}
const maps = readFileSync("/proc/self/maps", "latin1").match(/\/\S*\/libnv[^/\n]*/g);
console.log(
  JSON.stringify({ providers: Object.fromEntries(providers), libraries: [...new Set(maps)], frames }),
);
