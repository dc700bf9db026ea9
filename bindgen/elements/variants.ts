/** One plugin seen in several environments: all that any of them has, and where it is told apart. */
import type { FactoryFacts, PadFacts, PluginFacts, PropertyFacts, SignalFacts, TypeFacts } from "./facts.ts";

export interface Variant {
  /** What tells it apart, one word for each question, as in `on Jetson`. */
  readonly traits: readonly string[];
  readonly facts: PluginFacts;
}

export interface Merged {
  readonly facts: PluginFacts;
  /** What only some variants have: the sentence that says which, by `type property`. */
  readonly where: ReadonlyMap<string, string>;
}

/** Where variants differ in a default or a range, the first one's stands. */
export function mergeVariants(variants: readonly Variant[]): Merged {
  const where = new Map<string, string>();
  const all = variants.map((variant) => variant.facts);
  const [base] = all;
  if (base === undefined) throw new Error("a plugin that no environment has cannot be merged");
  const types = byName(all.flatMap((facts) => facts.types)).map((same): TypeFacts => {
    const [first] = same;
    const properties = byName(same.flatMap((type) => type.properties)).map((each) => {
      const having = variants.filter(({ facts }) => hasProperty(facts, first.name, each[0].name));
      const able = variants.filter(({ facts }) => facts.types.some((type) => type.name === first.name));
      if (having.length < able.length)
        where.set(`${first.name} ${each[0].name}`, `only ${commonTraits(having).join(", ")}`);
      return mergeProperty(each);
    });
    const signals = byName(same.flatMap((type) => type.signals)).map(([signal]): SignalFacts => signal);
    return { ...first, properties, signals };
  });
  const factories = byName(all.flatMap((facts) => facts.factories)).map((same): FactoryFacts => {
    const pads = byName(same.flatMap((factory) => factory.pads)).map(([pad]): PadFacts => pad);
    return { ...same[0], pads };
  });
  return { facts: { ...base, types, factories }, where };
}

function commonTraits(variants: readonly Variant[]): string[] {
  const [first, ...others] = variants;
  return (first?.traits ?? []).filter((trait) => others.every(({ traits }) => traits.includes(trait)));
}

function hasProperty(facts: PluginFacts, type: string, property: string): boolean {
  const found = facts.types.find((each) => each.name === type);
  return found?.properties.some((each) => each.name === property) ?? false;
}

/** Every nick that any of them has, and whatever any allows. */
function mergeProperty(same: readonly [PropertyFacts, ...PropertyFacts[]]): PropertyFacts {
  const [first] = same;
  const nicks = [...new Set(same.flatMap((each) => each.value.nicks))];
  return {
    ...first,
    value: { ...first.value, nicks },
    writable: same.some((each) => each.writable),
    constructOnly: same.every((each) => each.constructOnly),
  };
}

function byName<T extends { readonly name: string }>(items: readonly T[]): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(item.name);
    if (group === undefined) groups.set(item.name, [item]);
    else group.push(item);
  }
  return [...groups.values()].sort(([a], [b]) => (a.name < b.name ? -1 : 1));
}
