/** Which types belong to GStreamer's libraries, so that plugins share them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Tells by a type's name. A library exports `gst_base_src_get_type` for GstBaseSrc, and what a plugin registers
 * for itself has no such function in any library: the answer is the same whichever plugins are installed.
 */
export function sharedTypes(libraries: string): (type: string) => boolean {
  const exported = new Set<string>();
  for (const name of readdirSync(libraries)) {
    if (!/^libgst[\w-]*-1\.0\.so\.0$/.test(name)) continue;
    const text = readFileSync(join(libraries, name)).toString("latin1");
    for (const [, type] of text.matchAll(/\b(gst_\w+)_get_type\0/g)) exported.add(plain(type ?? ""));
  }
  return (type) => exported.has(plain(type));
}

function plain(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}
