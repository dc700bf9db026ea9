/** The types in lib/elements: the stand-in's elements and those of GStreamer's own packages. */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Output } from "../emit.ts";
import { type Collected, standinPlugin } from "./collect.ts";
import type { PluginFacts } from "./facts.ts";
import { emitMap, emitPlugins, mapModule, moduleOf, sharedModule } from "./modules.ts";

export const committedFolder: string = resolve(import.meta.dir, "../../lib/elements");
/** What the modules of a registry import the kinds of properties from. */
const kinds = "../gst/property_kinds.ts";

/** The modules that GStreamer releases itself, by the names they give their plugins' source. */
const sources: ReadonlySet<string> = new Set([
  "gstreamer",
  "gst-plugins-base",
  "gst-plugins-good",
  "gst-plugins-bad",
  "gst-plugins-ugly",
  "gst-libav",
  "gst-rtsp-server",
]);

/** What lib/elements is to hold, made from this registry. */
export function committedModules(collected: Collected): Output[] {
  const plugins = collected.plugins.filter(({ facts }) => isServed(facts));
  const modules = emitPlugins(plugins, collected.isShared, { kinds, docs: false });
  const names = plugins.map(({ facts }) => facts.plugin);
  return [...modules, { path: mapModule, text: emitMap(names, platform()) }];
}

function isServed({ plugin, source }: PluginFacts): boolean {
  return plugin === standinPlugin || sources.has(source);
}

export interface Comparison {
  readonly same: readonly string[];
  readonly different: readonly string[];
  /** Installed in another version, or built by another distribution. */
  readonly other: readonly string[];
  readonly absent: readonly string[];
}

/**
 * This registry against lib/elements, plugin by plugin: what can be told apart is what both have in the same
 * version, from the same distribution. The stand-in is the same everywhere.
 */
export function compareCommitted(collected: Collected): Comparison {
  const here = new Map(committedModules(collected).map(({ path, text }) => [path, text]));
  const index = committedText(mapModule) ?? "";
  const samePlatform = secondLine(index) === `// ${platform()}`;
  const result = {
    same: [] as string[],
    different: [] as string[],
    other: [] as string[],
    absent: [] as string[],
  };
  for (const [, path] of index.matchAll(/ from "\.\/(.+)";$/gm)) {
    const [own, kept] = [here.get(path ?? ""), committedText(path ?? "")];
    const plugin = (path ?? "").replace(/\.d\.ts$/, "");
    const comparable = samePlatform || plugin === standinPlugin;
    if (own === undefined) result.absent.push(plugin);
    else if (own === kept) result.same.push(plugin);
    else if (comparable && secondLine(own) === secondLine(kept ?? "")) result.different.push(plugin);
    else result.other.push(plugin);
  }
  if (samePlatform && !sharedAlike(here.get(sharedModule) ?? "")) result.different.push("shared types");
  return result;
}

/** Plugins whose elements are just as lib/elements has them, with all that they inherit. */
export function asCommitted(collected: Collected): ReadonlySet<string> {
  const modules = committedModules(collected);
  if (!sharedAlike(modules.find(({ path }) => path === sharedModule)?.text ?? "")) return new Set();
  const alike = new Set(
    modules.filter(({ path, text }) => text === committedText(path)).map(({ path }) => path),
  );
  const names = collected.plugins.map(({ facts }) => facts.plugin);
  return new Set(names.filter((plugin) => alike.has(moduleOf(plugin))));
}

/** A registry with fewer plugins has fewer shared types: those that it has must be the committed ones. */
function sharedAlike(text: string): boolean {
  const kept = new Set(interfaces(committedText(sharedModule) ?? ""));
  return interfaces(text).every((each) => kept.has(each));
}

function interfaces(text: string): string[] {
  return text.match(/^export interface [\s\S]*?^}$/gm) ?? [];
}

function committedText(path: string): string | null {
  const file = join(committedFolder, path);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function secondLine(text: string): string | undefined {
  return text.split("\n")[1];
}

/** The distribution and architecture that plugins are built for, as in `debian 12, x64`. */
export function platform(): string {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  const value = (name: string): string => new RegExp(`^${name}="?([^"\n]*)`, "m").exec(release)?.[1] ?? "";
  return `${value("ID") || "unknown"} ${value("VERSION_ID")}, ${process.arch}`;
}
