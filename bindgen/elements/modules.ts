/** The facts of a registry as modules: one per plugin, one for the types that they share, and the map of all. */
import type { Output } from "../emit.ts";
import { banner, type EmitOptions, emitModule } from "./emit-module.ts";
import type { PluginFacts, TypeFacts } from "./facts.ts";

export interface PluginToEmit {
  readonly facts: PluginFacts;
  readonly where: ReadonlyMap<string, string>;
}

/** The map's module. All are declarations: the compiler reads of them what a script uses. */
export const mapModule = "index.d.ts";

/** The shared types' module; the plugins' own are named after them, and a plugin of this name does not exist. */
export const sharedModule = "shared-types.d.ts";

export function emitPlugins(
  plugins: readonly PluginToEmit[],
  isShared: (type: string) => boolean,
  options: Pick<EmitOptions, "kinds" | "docs">,
): Output[] {
  const emit = { ...options, shared: `./${sharedModule}` };
  const modules = plugins.map(({ facts, where }): Output => {
    const known = new Map(facts.types.map((type) => [type.name, type]));
    const types = facts.types.filter((type) => !isShared(type.name));
    const title = titleOf(facts);
    return {
      path: moduleOf(facts.plugin),
      text: emitModule({ title, factories: facts.factories, types, known, where }, emit),
    };
  });
  const known = new Map(plugins.flatMap(({ facts }) => facts.types).map((type) => [type.name, type]));
  const types = [...known.values()].filter((type) => isShared(type.name)).sort(byName);
  const title = "Types that GStreamer's libraries bring";
  const text = emitModule({ title, factories: [], types, known, where: new Map() }, emit);
  return [...modules, { path: sharedModule, text }].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The second line of a plugin's module: what it was made from. */
export function titleOf({ source, version, plugin }: PluginFacts): string {
  return `${source} ${version}: ${plugin}`;
}

export function moduleOf(plugin: string): string {
  return `${plugin}.d.ts`;
}

/** The map of all elements, which extends each plugin's. */
export function emitMap(plugins: readonly string[], title: string): string {
  return text([
    banner,
    `// ${title}`,
    ...imports(plugins),
    "",
    ...extending("CommittedElements", plugins, ""),
  ]);
}

/** Adds each plugin's elements to the map that comes first. */
export function emitAugmentation(plugins: readonly string[], title: string): string {
  const body =
    plugins.length === 0
      ? ["export {};"]
      : [
          ...imports(plugins),
          "",
          'declare module "deepscript" {',
          ...extending("Elements", plugins, "  ").map((line) => `  ${line.replace(/^export /, "")}`),
          "}",
        ];
  return text([banner, `// ${title}`, ...body]);
}

function imports(plugins: readonly string[]): string[] {
  return [...plugins]
    .sort()
    .map((plugin) => `import type { Elements as ${alias(plugin)} } from "./${moduleOf(plugin)}";`);
}

function extending(name: string, plugins: readonly string[], indent: string): string[] {
  const bases = [...plugins].sort().map(alias);
  return [`export interface ${name}`, "  extends", `    ${bases.join(`,\n    ${indent}`)} {}`];
}

function alias(plugin: string): string {
  return `Elements_${plugin.replace(/\W/g, "_")}`;
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

function byName(a: TypeFacts, b: TypeFacts): number {
  return a.name < b.name ? -1 : 1;
}
