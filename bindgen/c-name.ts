import type { Enum, Record } from "./ir.ts";

/** The typedef that only drops the tag's underscores, else the first one, else the tag. */
export function cName(of: Record | Enum): string | null {
  const bare = of.tag.replace(/^_+/, "");
  const typedef = of.typedefs.find((name) => name === bare || name === of.tag) ?? of.typedefs[0];
  return typedef ?? (of.unnamed ? null : of.tag);
}

/** How C spells it, where it has a name. */
export function spelling(of: Record): string | null {
  const name = cName(of);
  if (name === null) return null;
  return of.typedefs.includes(name) ? name : `${of.keyword} ${name}`;
}
