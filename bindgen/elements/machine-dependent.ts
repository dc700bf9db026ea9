/** Defaults that differ from machine to machine, and so are no facts about an element. */
import type { PluginFacts, PropertyFacts } from "./facts.ts";

/** By type and property. */
const dependent: readonly RegExp[] = [];

export function stableFacts(facts: PluginFacts): PluginFacts {
  const types = facts.types.map((type) => ({
    ...type,
    properties: type.properties.map((property) => stableProperty(type.name, property)),
  }));
  return { ...facts, types };
}

function stableProperty(type: string, property: PropertyFacts): PropertyFacts {
  const name = `${type} ${property.name}`;
  return dependent.some((pattern) => pattern.test(name)) ? { ...property, default: null } : property;
}
