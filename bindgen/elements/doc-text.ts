import type { PropertyFacts } from "./facts.ts";

/**
 * A property's range, default and what may change when, in one line; null where there is nothing to say. The
 * plugin's own sentence only where `docs` asks for it.
 */
export function docText(property: PropertyFacts, where: string | null, docs: boolean): string | null {
  const said = [
    property.range === null ? null : `${property.range}`,
    property.default === null ? null : `default ${property.default}`,
  ].filter((part) => part !== null);
  const sentences = [
    said.length === 0 ? null : said.join("; "),
    property.controllable ? "controllable" : null,
    property.mutable === null ? null : `may change while ${property.mutable}`,
    where,
  ].filter((part) => part !== null);
  const facts = sentences.map((sentence) => `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`);
  const blurb = docs && property.blurb !== "" && property.blurb !== "(null)" ? [property.blurb] : [];
  const tags = property.deprecated ? ["@deprecated"] : [];
  const text = [...tags, ...blurb.map((sentence) => sentence.replace(/[^.!?]$/, "$&.")), ...facts].join(" ");
  return text === "" ? null : text.replaceAll("*/", "*\\/").replace(/\s+/g, " ");
}
