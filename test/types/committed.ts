import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(import.meta.dir, "../../lib/elements");

export interface TypedProperty {
  /** As in `ReadOnly<Enum<GstMode>>`. */
  readonly type: string;
  /** What its doc comment says; empty where it has none. */
  readonly doc: string;
  /** Of an enumeration or flags. */
  readonly nicks: readonly string[];
}

export type TypedProperties = ReadonlyMap<string, TypedProperty>;

/** The properties of each factory of a plugin, read off its module as text. */
export function typedFactories(plugin: string): Map<string, TypedProperties> {
  const modules = [read(`${plugin}.d.ts`), read("shared-types.d.ts")];
  const found = new Map<string, TypedProperties>();
  for (const [, name = "", properties = ""] of (modules[0] ?? "").matchAll(
    /^export interface (\w+) \{\n {2}properties: (\S+);$/gm,
  )) {
    const factory = new RegExp(`^ {2}(\\S+): ${name};$`, "m").exec(modules[0] ?? "")?.[1] ?? "";
    found.set(factory.replaceAll('"', ""), interfaceOf(properties, modules));
  }
  return found;
}

function interfaceOf(name: string, modules: readonly string[]): TypedProperties {
  for (const text of modules) {
    const start = new RegExp(`^(?:export )?interface ${name}(?: extends (.+))? \\{$`, "m").exec(text);
    if (start === null) continue;
    const properties = new Map<string, TypedProperty>();
    for (const base of start[1]?.split(/, (?=[A-Z][\w<]*)/) ?? []) {
      const [, plain = base, left = ""] = /^Omit<(\w+), (.*)>$/.exec(base) ?? [];
      for (const [key, value] of interfaceOf(plain, modules))
        if (!left.includes(JSON.stringify(key))) properties.set(key, value);
    }
    const body = text.slice(start.index + start[0].length, text.indexOf("\n}", start.index));
    for (const [, doc = "", key = "", type = ""] of body.matchAll(
      /(?: {2}\/\*\* (.*) \*\/\n)? {2}("[^"]+"|\w+): (.*);/g,
    ))
      properties.set(key.replaceAll('"', ""), { type, doc, nicks: nicksOf(type, text) });
    return properties;
  }
  throw new Error(`no interface ${name}`);
}

function nicksOf(type: string, text: string): string[] {
  const name = /(?:Enum|Flags)<(\w+)>/.exec(type)?.[1];
  const union = name === undefined ? undefined : new RegExp(`^type ${name} = (.*);$`, "m").exec(text)?.[1];
  return [...(union ?? "").matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([nick]) => String(JSON.parse(nick)));
}

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
