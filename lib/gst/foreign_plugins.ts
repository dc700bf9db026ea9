/** Plugins and libraries of another SDK than the chosen one: what takes the place of its elements goes, or is refused. */
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { GList } from "../generated/glib/glist.ts";
import { GstObject, functions as objectFunctions } from "../generated/gstreamer/gstobject.ts";
import { GstPluginFlags, functions as pluginFunctions } from "../generated/gstreamer/gstplugin.ts";
import { functions as featureFunctions } from "../generated/gstreamer/gstpluginfeature.ts";
import { functions as registryFunctions } from "../generated/gstreamer/gstregistry.ts";
import { textAt } from "../native/c-string.ts";
import { link } from "../native/library.ts";
import { type Sdk, SdkError, sdkName } from "../sdk/select.ts";
import { memory, Out, takeError } from "./c.ts";

const gst = link("gstreamer-1.0", {
  ...objectFunctions,
  ...pluginFunctions,
  ...featureFunctions,
  ...registryFunctions,
});

const standinPlugin = "nvdsgst_standin";

/**
 * Files of DeepStream's plugins and of those that come with Jetson's system: all of them hand out surfaces of
 * NVIDIA's libnvbufsurface. nvcodec is one of GStreamer's own, in plain memory.
 */
const nvidiaFile = /\/lib(nvdsgst_|gstnv(?!codec\.))[^/]*$/;

function refuseStandin(sdk: Sdk): void {
  const plugin = gst.gst_registry_find_plugin(gst.gst_registry_get(), standinPlugin);
  if (plugin === 0) return;
  const file = textAt(gst.gst_plugin_get_filename(plugin));
  gst.gst_object_unref(plugin);
  throw new SdkError(
    `DeepStream ${sdk.version} is chosen, and the stand-in's plugin ${file} is among GStreamer's: ` +
      "take its folder out of GST_PLUGIN_PATH, or set DEEPSCRIPT_SDK=standin.",
  );
}

/**
 * Another release's plugins go, and the chosen one's are asked again for elements that these had taken. Jetson's
 * system has plugins of NVIDIA's in no SDK's tree: they serve every release, and stay. True where any was loaded again.
 */
export function keepDeepStream(sdk: Sdk): boolean {
  refuseStandin(sdk);
  const files = pluginFiles();
  const strange = new Set(files.filter((file) => isOtherTrees(sdk, file)));
  if (strange.size === 0) return false;
  const own = files.filter((file) => treeOf(file) === sdk.root);
  removePlugins((file) => strange.has(file) || own.includes(file));
  for (const file of own) bringBack(file, `DeepStream ${sdk.version} is chosen, and its plugin`);
  return true;
}

function isOtherTrees(sdk: Sdk, file: string): boolean {
  const tree = treeOf(file);
  return tree !== undefined && tree !== sdk.root;
}

/** The DeepStream tree that a plugin or library belongs to, links followed. */
function treeOf(file: string): string | undefined {
  if (!/deepstream|\/lib(nvds|nvbufsurf|gstnv)/.test(file) || !existsSync(file)) return undefined;
  const root = /^(.*?\/deepstream[^/]*|.*)\/lib\//.exec(realpathSync(file))?.[1];
  return root !== undefined && existsSync(join(root, "version")) ? root : undefined;
}

/** Others' plugins that offer elements in the place of the stand-in's `own` go, and with them whatever else is NVIDIA's. */
export function keepStandin(own: string, elements: readonly string[]): void {
  const providers = new Set(elements.map(fileOfFactory));
  providers.delete(own);
  removePlugins((file) => file === own || providers.has(file) || nvidiaFile.test(file));
  bringBack(own, "The stand-in's plugin");
  const lost = elements.filter((name) => fileOfFactory(name) !== own);
  if (lost.length > 0) {
    throw new SdkError(
      `The stand-in's plugin ${own} does not provide ${lost.join(", ")}. Run: npm run setup`,
    );
  }
}

function fileOfFactory(name: string): string | undefined {
  const feature = gst.gst_registry_lookup_feature(gst.gst_registry_get(), name);
  if (feature === 0) return undefined;
  const plugin = gst.gst_plugin_feature_get_plugin(feature);
  gst.gst_object_unref(feature);
  if (plugin === 0) return undefined;
  const file = textAt(gst.gst_plugin_get_filename(plugin));
  gst.gst_object_unref(plugin);
  return file;
}

function removePlugins(unwanted: (file: string) => boolean): void {
  const registry = gst.gst_registry_get();
  eachPlugin((plugin, file) => {
    if (unwanted(file)) gst.gst_registry_remove_plugin(registry, plugin);
  });
}

function pluginFiles(): string[] {
  const files: string[] = [];
  eachPlugin((_, file) => files.push(file));
  return files;
}

/** Left out: what is linked into the program, and what could not be loaded when it was scanned. */
function eachPlugin(look: (plugin: number, file: string) => void): void {
  const list = gst.gst_registry_get_plugin_list(gst.gst_registry_get());
  for (let node = list; node !== 0; ) {
    const { data, next } = new GList(memory, node);
    const file = textAt(gst.gst_plugin_get_filename(data));
    const broken = (new GstObject(memory, data).flags & GstPluginFlags.GST_PLUGIN_FLAG_BLACKLISTED) !== 0;
    if (file !== undefined && !broken) look(data, file);
    node = next;
  }
  gst.gst_plugin_list_free(list);
}

/** The plugin has left the registry before: one that is there is not asked for its elements again. */
function bringBack(file: string, whose: string): void {
  const out = new Out(1);
  const plugin = gst.gst_plugin_load_file(file, out.at(0));
  if (plugin === 0) {
    const why = takeError(out.pointer(0))?.message ?? "GStreamer does not say why";
    throw new SdkError(`${whose} ${file} cannot be loaded: ${why}. Run: npm run setup`);
  }
  gst.gst_object_unref(plugin);
}

/** Refuses what of these libraries, loaded before anybody chose, is another SDK's. */
export function refuseLibraries(sdk: Sdk, loaded: ReadonlySet<string>): void {
  const strange = [...loaded].filter((file) => isStrange(sdk, file));
  if (strange.length === 0) return;
  throw new SdkError(
    `${sdkName(sdk)} is chosen, and this process has loaded another SDK's ${strange.join(", ")}: ` +
      "unset what brings it in (LD_PRELOAD, LD_LIBRARY_PATH, GST_REGISTRY_FORK=no).",
  );
}

/** On Jetson some of a DeepStream's libraries are the system's. */
function isStrange(sdk: Sdk, file: string): boolean {
  if (sdk.kind === "standin") return !file.startsWith(`${sdk.libraries}/`);
  return isOtherTrees(sdk, file) || existsSync(join(dirname(file), "gst-plugins", `lib${standinPlugin}.so`));
}
