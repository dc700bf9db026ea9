/** Sets the variables given as NAME=VALUE in process.env, starts, and prints what the elements made of them. */
import { readdirSync } from "node:fs";
import { GList } from "../../../lib/generated/glib/glist.ts";
import { functions } from "../../../lib/generated/gstreamer/gstelementfactory.ts";
import { GstStaticPadTemplate } from "../../../lib/generated/gstreamer/gstpadtemplate.ts";
import { memory } from "../../../lib/gst/c.ts";
import { ensureStarted } from "../../../lib/gst/start.ts";
import { Pipeline } from "../../../lib/index.ts";
import { textAt } from "../../../lib/native/c-string.ts";
import { link } from "../../../lib/native/library.ts";
import { cacheFolder } from "../../../lib/sdk/cache.ts";
import { selectSdk } from "../../../lib/sdk/select.ts";

for (const word of process.argv.slice(2)) {
  const [name = "", value = ""] = word.split("=");
  process.env[name] = value;
}
ensureStarted();
const gst = link("gstreamer-1.0", functions);
// As the registry's file has it: the plugin is not loaded yet.
const factory = gst.gst_element_factory_find("nvvideoconvert");
const templates = new GList(memory, gst.gst_element_factory_get_static_pad_templates(factory));
const caps = textAt(new GstStaticPadTemplate(memory, templates.data).static_caps.string);

using pipeline = new Pipeline();
console.log(
  JSON.stringify({
    yuy2: caps?.includes("YUY2"),
    muxScales: pipeline.add("nvstreammux").properties.some(({ name }) => name === "width"),
    registries: readdirSync(cacheFolder(selectSdk()).path).sort(),
  }),
);
