import type { Record } from "./ir.ts";
import type { Refusal, Sighting, SourceUnit, WrittenDeclaration } from "./written.ts";

/** How something of a kind is told from others. */
export function sighting(what: Refusal["what"], name: string, line: number): Sighting {
  if (what === "struct" || what === "enum") return { space: "tag", name, line };
  return { space: what === "macro" ? "macro" : "name", name, line };
}

export function sightingOfRecord({ tag, position }: Record): Sighting {
  return sighting("struct", tag, position.line);
}

export function sightingOf(declaration: WrittenDeclaration): Sighting {
  const { line } = declaration.position;
  switch (declaration.kind) {
    case "record":
    case "enum":
      return sighting("struct", declaration.tag, line);
    case "refused":
      return sighting(declaration.what, declaration.name, line);
    default:
      return sighting("function", declaration.name, line);
  }
}

/** What a header declares: as the preprocessor's text was seen to say, or, where nobody looked, as the parser found. */
export function seenIn(
  unit: SourceUnit,
  macros: readonly { name: string; position: { line: number } }[],
): Sighting[] {
  if (unit.seen !== undefined) return [...unit.seen];
  return [
    ...unit.declarations.map(sightingOf),
    ...macros.map(({ name, position }) => sighting("macro", name, position.line)),
  ];
}
