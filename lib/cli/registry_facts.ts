/** What GStreamer and its registry say of themselves. */
import { functions as versionFunctions } from "../generated/gstreamer/gst.ts";
import { functions as factoryFunctions } from "../generated/gstreamer/gstelementfactory.ts";
import { functions as objectFunctions } from "../generated/gstreamer/gstobject.ts";
import { functions as featureFunctions } from "../generated/gstreamer/gstpluginfeature.ts";
import { Out, requiredText } from "../gst/c.ts";
import { packages } from "../gst/later.ts";
import { hasFactory } from "../gst/registry.ts";
import { ensureStarted } from "../gst/start.ts";
import { link } from "../native/library.ts";

const gst = link("gstreamer-1.0", {
  ...versionFunctions,
  ...factoryFunctions,
  ...featureFunctions,
  ...objectFunctions,
});

/** As in `1.22.0`. */
export function gstreamerVersion(): string {
  ensureStarted();
  const out = new Out(4);
  gst.gst_version(out.at(0), out.at(1), out.at(2), out.at(3));
  return [0, 1, 2].map((part) => out.u32(part)).join(".");
}

/** Those that this machine lacks, and the packages that have them. */
export function missingFactories(
  wanted: readonly string[],
): { readonly name: string; readonly from: string }[] {
  return wanted
    .filter((name) => !hasFactory(name))
    .map((name) => {
      const { isDeepStreamOnly, packageOf } = packages();
      const nvidia = isDeepStreamOnly(name) || name.startsWith("nv");
      return {
        name,
        from: nvidia ? "DeepStream" : (packageOf(name) ?? "a package that deepscript does not know"),
      };
    });
}

export interface FactoryFacts {
  readonly longName: string;
  /** As in `Filter/Video`. */
  readonly kind: string;
  readonly description: string;
  readonly plugin: string;
}

/** What a factory that is there says of itself. */
export function factoryFacts(name: string): FactoryFacts {
  const factory = gst.gst_element_factory_find(name);
  const metadata = (key: string): string => requiredText(gst.gst_element_factory_get_metadata(factory, key));
  const facts = {
    longName: metadata("long-name"),
    kind: metadata("klass"),
    description: metadata("description"),
    plugin: requiredText(gst.gst_plugin_feature_get_plugin_name(factory)),
  };
  gst.gst_object_unref(factory);
  return facts;
}
