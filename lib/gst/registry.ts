/** The elements that this machine's GStreamer can make. */
import { GList } from "../generated/glib/glist.ts";
import { functions as factoryFunctions } from "../generated/gstreamer/gstelementfactory.ts";
import { functions as objectFunctions } from "../generated/gstreamer/gstobject.ts";
import { functions as featureFunctions } from "../generated/gstreamer/gstpluginfeature.ts";
import { functions as registryFunctions } from "../generated/gstreamer/gstregistry.ts";
import { link } from "../native/library.ts";
import { memory, takeText } from "./c.ts";
import { requireText } from "./given.ts";
import { ensureStarted } from "./start.ts";

const gst = link("gstreamer-1.0", {
  ...factoryFunctions,
  ...objectFunctions,
  ...featureFunctions,
  ...registryFunctions,
});

/** Whether this machine has an element of that name; not whether the hardware that it may need is there. */
export function hasFactory(factory: string): boolean {
  requireText("hasFactory()", "the name of a factory", factory);
  ensureStarted();
  const found = gst.gst_element_factory_find(factory);
  if (found !== 0) gst.gst_object_unref(found);
  return found !== 0;
}

/** Every factory of the registry. */
export function factoryNames(): string[] {
  ensureStarted();
  const list = gst.gst_registry_get_feature_list(gst.gst_registry_get(), gst.gst_element_factory_get_type());
  const names: string[] = [];
  for (let node = list; node !== 0; ) {
    const { data, next } = new GList(memory, node);
    names.push(takeText(gst.gst_object_get_name(data)) ?? "");
    node = next;
  }
  gst.gst_plugin_feature_list_free(list);
  return names;
}
