import type { SourceUnit, WrittenDeclaration } from "../written.ts";
import type { Scope } from "./resolve.ts";

/**
 * Do the headers say two things about one name? The passes would take the first; whether it is an error is for
 * the compiler to say (C lets typedefs and prototypes be repeated as long as they agree).
 */
export function contradict(units: readonly SourceUnit[], base: Scope): boolean {
  const said = new Map<string, string>();
  for (const { declarations } of units) {
    for (const declaration of declarations) {
      for (const [name, meaning] of claims(declaration)) {
        const before = said.get(name);
        if (before !== undefined && (before !== meaning || meaning === once)) return true;
        said.set(name, meaning);
      }
      if (declaration.kind === "record" && !declaration.unnamed && base.knowsRecord(declaration.tag))
        return true;
    }
  }
  return false;
}

/** What may be defined once only. */
const once = "";

function claims(declaration: WrittenDeclaration): [name: string, meaning: string][] {
  switch (declaration.kind) {
    case "record":
      return declaration.unnamed ? [] : [[`tag ${declaration.tag}`, once]];
    case "enum": {
      const names = declaration.enumerators.map(({ name }): [string, string] => [name, once]);
      return declaration.unnamed ? names : [[`tag ${declaration.tag}`, once], ...names];
    }
    case "refused":
      return [];
    default:
      return "type" in declaration
        ? [[declaration.name, `${declaration.kind} ${typeText(declaration.type)}`]]
        : [];
  }
}

/** The type as written, without the names of parameters, which prototypes may choose. */
function typeText(type: unknown): string {
  return JSON.stringify(type, (_key, value: unknown) =>
    typeof value === "object" && value !== null && "name" in value && "type" in value ? value.type : value,
  );
}
