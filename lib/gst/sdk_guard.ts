/**
 * Keeps two SDKs apart in one process. GStreamer's registry has one element of each name, and the plugin that
 * is scanned last wins: the chosen SDK is scanned first, so a DeepStream that is also linked into the system's
 * plugin folder would replace the stand-in's elements one by one, or those of a release named by DEEPSCRIPT_SDK.
 */
import { existsSync, readFileSync, realpathSync } from "node:fs";
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

/** Throws SdkError where the process would run on two SDKs; what can be mended is mended. Call it after gst_init. */
export function keepApart(sdk: Sdk): void {
  refuseLoadedLibraries(sdk);
  if (sdk.kind === "standin") keepStandin(sdk);
  else {
    refuseStandin(sdk);
    keepDeepStream(sdk);
  }
}

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
 * system has plugins of NVIDIA's in no SDK's tree: they serve every release, and stay.
 */
function keepDeepStream(sdk: Sdk): void {
  const files = pluginFiles();
  const strange = new Set(files.filter((file) => isOtherTrees(sdk, file)));
  if (strange.size === 0) return;
  const own = files.filter((file) => treeOf(file) === sdk.root);
  removePlugins((file) => strange.has(file) || own.includes(file));
  for (const file of own) bringBack(file, `DeepStream ${sdk.version} is chosen, and its plugin`);
  refuseLoadedLibraries(sdk);
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

/**
 * Others' plugins that offer elements in the stand-in's place go, and with them whatever else is NVIDIA's. A
 * DeepStream that is scanned always takes some of the names: to look these up takes 0.1 ms, all plugins 3 ms.
 */
function keepStandin(sdk: Sdk): void {
  const own = join(sdk.plugins, `lib${standinPlugin}.so`);
  const elements = elementsOf(sdk);
  const providers = new Set(elements.map(fileOfFactory));
  providers.delete(own);
  if (providers.size === 0) return;
  removePlugins((file) => file === own || providers.has(file) || nvidiaFile.test(file));
  bringBack(own, "The stand-in's plugin");
  const lost = elements.filter((name) => fileOfFactory(name) !== own);
  if (lost.length > 0) {
    throw new SdkError(
      `The stand-in's plugin ${own} does not provide ${lost.join(", ")}. Run: npm run setup`,
    );
  }
}

/** The build writes their names beside the version. */
function elementsOf(sdk: Sdk): string[] {
  try {
    return readFileSync(join(sdk.root, "elements"), "utf8").trim().split("\n");
  } catch (cause) {
    throw new SdkError(`The stand-in in ${sdk.root} is only half built. Run: npm run setup`, { cause });
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

/** What came in before anybody chose: the loader takes it for every library of that name from then on. */
function refuseLoadedLibraries(sdk: Sdk): void {
  const maps = readFileSync("/proc/self/maps", "latin1");
  if (!maps.includes("/libnvds") && !maps.includes("/libnvbufsurface")) return;
  const loaded = new Set(maps.match(/\/\S*\/libnv(?:ds|bufsurface)[^/\n]*/g));
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
