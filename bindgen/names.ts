import { cName } from "./c-name.ts";
import { BindgenError } from "./diagnostics.ts";
import type { Enum, Record } from "./ir.ts";
import { nativeNames, structMembers } from "./native-names.ts";
import { heldByValue, recordKey, type SelectedModule } from "./select.ts";

/** What each thing is called in TypeScript, decided once and for all modules together. */
export interface Names {
  /** Null where nothing names the record: it stands nowhere by itself. */
  record(record: Record): { readonly name: string; readonly module: string } | null;
  enum(of: Enum): { readonly name: string; readonly module: string } | null;
  field(cName: string): string;
  /** The record's other typedef names, as far as its module exports nothing else under them. */
  aliases(record: Record): readonly string[];
  /** What the module's own classes and constants are called. */
  ofModule(path: string): ReadonlySet<string>;
}

/** What every generated module has of its own, so that nothing else is exported under it. */
const tables = ["functions", "wrappers", "variables", "callbacks", "constants"];

/** Words that a class or constant cannot be called in a module of ours. */
const taken = new Set([
  ...tables,
  // What generated code uses by name: of lib/native ...
  ...Object.values(nativeNames).flat(),
  // ... and of JavaScript and TypeScript.
  ..."Array BigInt Boolean Number Object ReadonlyMap ReadonlySet String Symbol".split(" "),
  ...(
    "break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return " +
    "static super switch this throw true try typeof var void while with yield await eval arguments"
  ).split(" "),
  ...(
    "any boolean number string symbol bigint object unknown never undefined keyof unique readonly infer asserts " +
    "intrinsic abstract declare namespace module type global async require exports"
  ).split(" "),
]);

export function assignNames(modules: readonly SelectedModule[]): Names {
  refuseSharedPaths(modules);
  const records = new Map<string, { name: string; module: string }>();
  const enums = new Map<string, { name: string; module: string }>();
  const aliases = new Map<string, readonly string[]>();
  const names = new Map<string, ReadonlySet<string>>();
  for (const module of modules) {
    const { path } = module;
    const used = new Set(taken);
    for (const record of module.records) {
      const name = cName(record);
      if (name !== null) records.set(recordKey(record), { name: claim(used, name), module: path });
    }
    for (const found of module.enums) {
      const name = cName(found);
      if (name !== null) enums.set(enumKey(found), { name: claim(used, name), module: path });
    }
    for (const record of module.records) nameMembers(record, records, used, path);
    const own = used.difference(taken);
    names.set(path, own);
    const exported = new Set([...own, ...tables]);
    for (const record of module.records) {
      const others = new Set(record.typedefs.map(identifier)).difference(exported);
      for (const name of others) exported.add(name);
      aliases.set(recordKey(record), [...others]);
    }
  }
  return {
    record: (record) => records.get(recordKey(record)) ?? null,
    enum: (of) => enums.get(enumKey(of)) ?? null,
    aliases: (record) => aliases.get(recordKey(record)) ?? [],
    ofModule: (path) => names.get(path) ?? new Set(),
    // `constructor`, `toString` and the like are every object's, and `$live` and its like every Struct's.
    field: (name) => (name in {} || structMembers.has(name) ? `${name}_` : name),
  };
}

export function enumKey(of: Enum): string {
  return `${of.position.file}|${of.tag}`;
}

export { cName };

/** An unnamed struct that a field has as its type is called after both: `GValue_data`. */
function nameMembers(
  record: Record,
  records: Map<string, { name: string; module: string }>,
  used: Set<string>,
  path: string,
): void {
  const owner = records.get(recordKey(record));
  if (owner === undefined) return;
  const visit = (holder: Record): void => {
    for (const field of holder.fields ?? []) {
      const held = heldByValue(field.type);
      if (held === null || !held.unnamed || records.has(recordKey(held))) continue;
      if (field.name === null) visit(held);
      else {
        records.set(recordKey(held), { name: claim(used, `${owner.name}_${field.name}`), module: path });
        nameMembers(held, records, used, path);
      }
    }
  };
  visit(record);
}

/** C++'s `outer::inner` as one word. */
export function identifier(name: string): string {
  return name.replaceAll("::", "_");
}

function claim(used: Set<string>, wanted: string): string {
  let name = identifier(wanted);
  while (used.has(name)) name = `${name}_`;
  used.add(name);
  return name;
}

/** Two headers must not become one file. */
function refuseSharedPaths(modules: readonly SelectedModule[]): void {
  const owners = new Map<string, string>();
  for (const { path, file } of modules) {
    const owner = owners.get(path);
    if (owner !== undefined) {
      throw new BindgenError(
        "badConfiguration",
        `${owner} and ${file} would both be the module ${path}`,
        "give one of them a package of its own in bindgen/config.ts",
      );
    }
    owners.set(path, file);
  }
}
