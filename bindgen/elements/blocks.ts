/** Properties that many types of a plugin have alike are written once, as interfaces that these extend. */
import type { PropertyFacts, TypeFacts } from "./facts.ts";

export interface Blocks {
  readonly blocks: readonly Block[];
  /** What is left of each type. */
  readonly types: readonly TypeFacts[];
  /** The names of the blocks that a type has. */
  readonly shared: ReadonlyMap<string, readonly string[]>;
}

export interface Block {
  readonly name: string;
  readonly properties: readonly PropertyFacts[];
}

/** Fewer lines than this are not worth an interface. */
const worthwhile = 6;

export function shareProperties(types: readonly TypeFacts[]): Blocks {
  const owners = new Map<string, { property: PropertyFacts; types: string[] }>();
  for (const type of types) {
    for (const property of type.properties) {
      const key = JSON.stringify(property);
      const entry = owners.get(key) ?? { property, types: [] };
      entry.types.push(type.name);
      owners.set(key, entry);
    }
  }
  const groups = new Map<string, { types: readonly string[]; properties: PropertyFacts[] }>();
  for (const { property, types: having } of owners.values()) {
    const key = having.join(" ");
    const group = groups.get(key) ?? { types: having, properties: [] };
    group.properties.push(property);
    groups.set(key, group);
  }
  const worth = [...groups.values()]
    .filter((group) => (group.types.length - 1) * group.properties.length >= worthwhile)
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const shared = new Map<string, string[]>();
  const moved = new Set<string>();
  const blocks = worth.map(({ types: having, properties }, index): Block => {
    const name = `Shared${index + 1}`;
    for (const type of having) shared.set(type, [...(shared.get(type) ?? []), name]);
    for (const property of properties) for (const type of having) moved.add(`${type} ${property.name}`);
    return { name, properties: properties.sort(byName) };
  });
  const rest = types.map((type) => ({
    ...type,
    properties: type.properties.filter((property) => !moved.has(`${type.name} ${property.name}`)),
  }));
  return { blocks, types: rest, shared };
}

function sortKey(group: { readonly types: readonly string[]; readonly properties: PropertyFacts[] }): string {
  return [...group.properties.map((property) => property.name).sort(), ...group.types].join(" ");
}

function byName(a: PropertyFacts, b: PropertyFacts): number {
  return a.name < b.name ? -1 : 1;
}
