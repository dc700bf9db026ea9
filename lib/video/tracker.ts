import { readFileSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { Bin } from "../gst/bin.ts";
import type { Element } from "../gst/element.ts";
import { whyUnread } from "../gst/file_problem.ts";
import { requireInstance, requireText } from "../gst/given.ts";
import type { Pipeline } from "../gst/pipeline.ts";
import { ensureStarted } from "../gst/start.ts";
import { InputError } from "./input.ts";

/** NVIDIA's low-level tracker, which does what the configuration file says. */
const library = "libnvds_nvmultiobjecttracker.so";

/**
 * Adds an nvtracker: with a configuration of the low-level tracker (.yml), or with a file of NVIDIA's samples whose
 * `[tracker]` group has the element's properties, that one among them. Unless it names another library it is the
 * SDK's own. An InputError says what is wrong with the file.
 */
export function addTracker(pipeline: Pipeline, configFile: string): Element {
  requireInstance("addTracker()", "a pipeline", pipeline, Bin);
  requireText("addTracker()", "a configuration's path", configFile);
  const text = textOf(configFile);
  const tracker: Element = pipeline.add("nvtracker", {
    "ll-lib-file": join(ensureStarted().libraries, library),
  });
  if ([".yml", ".yaml"].includes(extname(configFile).toLowerCase())) {
    tracker.set("ll-config-file", resolve(configFile));
    return tracker;
  }
  const group = groupIn(text);
  if (!group.has("ll-config-file"))
    throw new InputError(`${configFile}: no group [tracker] in it that names an ll-config-file.`);
  const properties = new Set(tracker.properties.map(({ name }) => name));
  // Files of older samples have keys that no nvtracker has any more.
  for (const [key, value] of group) if (properties.has(key)) tracker.set(key, typed(key, value, configFile));
  return tracker;
}

/** Files are relative to the one that names them. */
function typed(key: string, value: string, configFile: string): string | number {
  if (key.endsWith("-file")) return resolve(dirname(resolve(configFile)), value);
  return /^-?\d+$/.test(value) ? Number(value) : value;
}

function groupIn(text: string): Map<string, string> {
  const group = new Map<string, string>();
  let inside = false;
  for (const line of text.split("\n").map((each) => each.trim())) {
    if (line.startsWith("[")) inside = line === "[tracker]";
    const [, key, value] = /^([^#=\s]+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (inside && key !== undefined && value !== undefined) group.set(key, value);
  }
  return group;
}

function textOf(configFile: string): string {
  try {
    return readFileSync(configFile, "utf8");
  } catch (cause) {
    throw new InputError(`The tracker's configuration ${configFile}: ${whyUnread(cause)}.`);
  }
}
