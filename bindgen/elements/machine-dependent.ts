/** Defaults that differ from machine to machine, and so are no facts about an element. */
import type { PluginFacts, PropertyFacts } from "./facts.ts";

/** By type and property: what is taken from the running program. */
const dependent: ReadonlySet<string> = new Set(["GstPulseSink client-name", "GstPulseSrc client-name"]);

/** Files of a distribution or of a user. */
const installedFile = /^"\/(usr|opt|home|root|tmp)\//;

export function stableFacts(facts: PluginFacts): PluginFacts {
  const types = facts.types.map((type) => ({
    ...type,
    properties: type.properties.map((property) => stableProperty(type.name, property)),
  }));
  return { ...facts, types };
}

function stableProperty(type: string, property: PropertyFacts): PropertyFacts {
  const differs =
    dependent.has(`${type} ${property.name}`) ||
    (property.default !== null && installedFile.test(property.default));
  return differs ? { ...property, default: null } : property;
}
