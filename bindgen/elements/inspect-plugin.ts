/** What GStreamer's registry says of a plugin and its elements. No element is made: classes say all of it. */
import { GList } from "../../lib/generated/glib/glist.ts";
import { GstElementClass } from "../../lib/generated/gstreamer/gstelement.ts";
import { functions as factoryFunctions } from "../../lib/generated/gstreamer/gstelementfactory.ts";
import { functions as objectFunctions } from "../../lib/generated/gstreamer/gstobject.ts";
import { GstPadDirection } from "../../lib/generated/gstreamer/gstpad.ts";
import { GstPadPresence, GstPadTemplate } from "../../lib/generated/gstreamer/gstpadtemplate.ts";
import { functions as pluginFunctions } from "../../lib/generated/gstreamer/gstplugin.ts";
import { functions as featureFunctions } from "../../lib/generated/gstreamer/gstpluginfeature.ts";
import { functions as registryFunctions } from "../../lib/generated/gstreamer/gstregistry.ts";
import { memory, requiredText, takeText } from "../../lib/gst/c.ts";
import { isA, typeName, typeNamed, typeOfInstance } from "../../lib/gst/gtype.ts";
import { gtype } from "../../lib/gst/gtype_functions.ts";
import { link } from "../../lib/native/library.ts";
import type { FactoryFacts, PadFacts, PluginFacts, TypeFacts } from "./facts.ts";
import { inspectType } from "./inspect-class.ts";

const gst = link("gstreamer-1.0", {
  ...factoryFunctions,
  ...objectFunctions,
  ...pluginFunctions,
  ...featureFunctions,
  ...registryFunctions,
});

/** Plugins that have elements. */
export function pluginNames(): string[] {
  const list = gst.gst_registry_get_plugin_list(gst.gst_registry_get());
  const names = [...items(list)]
    .map((plugin) => requiredText(gst.gst_plugin_get_name(plugin)))
    .filter((name) => factoriesOf(name).length > 0);
  gst.gst_plugin_list_free(list);
  return names.sort();
}

/** Throws where a class cannot be loaded. */
export function inspectPlugin(name: string): PluginFacts {
  const plugin = gst.gst_registry_find_plugin(gst.gst_registry_get(), name);
  if (plugin === 0) throw new Error("it is not in the registry any more");
  const factories: FactoryFacts[] = [];
  const types = new Map<string, TypeFacts>();
  for (const { factory, feature } of factoriesOf(name)) {
    const type = typeOfFactory(feature);
    factories.push({
      name: factory,
      type: typeName(type),
      isBin: isA(type, typeNamed("GstBin")),
      pads: padsOf(type),
    });
    for (const each of inspectType(type)) types.set(each.name, each);
  }
  return {
    plugin: name,
    file: requiredText(gst.gst_plugin_get_filename(plugin)),
    version: requiredText(gst.gst_plugin_get_version(plugin)),
    source: requiredText(gst.gst_plugin_get_source(plugin)),
    factories: factories.sort(byName),
    types: [...types.values()].sort(byName),
  };
}

/** The features are not freed: the registry holds them for as long as the process lives. */
function factoriesOf(plugin: string): { factory: string; feature: number }[] {
  const list = gst.gst_registry_get_feature_list_by_plugin(gst.gst_registry_get(), plugin);
  return [...items(list)]
    .filter((feature) => isA(typeOfInstance(feature), gst.gst_element_factory_get_type()))
    .map((feature) => ({ factory: takeText(gst.gst_object_get_name(feature)) ?? "", feature }));
}

function typeOfFactory(feature: number): bigint {
  const loaded = gst.gst_plugin_feature_load(feature);
  if (loaded === 0) throw new Error("the plugin cannot be loaded");
  const type = gst.gst_element_factory_get_element_type(loaded);
  if (type === 0n || gtype.g_type_class_ref(type) === 0) throw new Error("it has no class");
  return type;
}

function padsOf(type: bigint): PadFacts[] {
  const { padtemplates } = new GstElementClass(memory, gtype.g_type_class_ref(type));
  return [...items(padtemplates)]
    .map((address): PadFacts => {
      const template = new GstPadTemplate(memory, address);
      return {
        name: requiredText(template.name_template),
        direction: template.direction === GstPadDirection.GST_PAD_SRC ? "src" : "sink",
        presence:
          template.presence === GstPadPresence.GST_PAD_ALWAYS
            ? "always"
            : template.presence === GstPadPresence.GST_PAD_SOMETIMES
              ? "sometimes"
              : "request",
      };
    })
    .sort(byName);
}

function* items(list: number): Generator<number> {
  for (let node = list; node !== 0; ) {
    const { data, next } = new GList(memory, node);
    yield data;
    node = next;
  }
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
