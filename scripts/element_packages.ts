/**
 * Writes lib/gst/element_packages.json: which Debian package brings which element, for errors about
 * elements that are missing. To be run where all the packages are installed.
 */
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const target = fileURLToPath(new URL("../lib/gst/element_packages.json", import.meta.url));

function output(...command: string[]): string {
  return Bun.spawnSync(command).stdout.toString();
}

/** Element factories by plugin, as gst-inspect-1.0 lists them: `plugin:  element: description`. */
function factoriesByPlugin(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of output("gst-inspect-1.0").split("\n")) {
    const [, plugin, factory] = /^(\w+): {2}([\w-]+): /.exec(line) ?? [];
    if (plugin === undefined || factory === undefined) continue;
    found.set(plugin, [...(found.get(plugin) ?? []), factory]);
  }
  return found;
}

function packageOf(plugin: string): string | undefined {
  const file = /Filename\s+(\/\S+)/.exec(output("gst-inspect-1.0", plugin))?.[1];
  if (file === undefined) return undefined;
  // dpkg knows the file by the path its package has, which a merged /usr shows under two names.
  return /^([^:,]+)/m.exec(output("dpkg", "-S", `*/${basename(file)}`))?.[1];
}

const packages: Record<string, string[]> = {};
for (const [plugin, factories] of factoriesByPlugin()) {
  const owner = packageOf(plugin);
  if (owner?.startsWith("gstreamer1.0-")) packages[owner] = [...(packages[owner] ?? []), ...factories];
}
const sorted = Object.entries(packages)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([name, factories]) => `  ${JSON.stringify(name)}: ${JSON.stringify(factories.sort())}`);
await Bun.write(target, `{\n${sorted.join(",\n")}\n}\n`);
