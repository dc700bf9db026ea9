import type { Module } from "../ir.ts";
import type { Linkage, Position, Refusal, SourceUnit } from "../written.ts";

/** Everything that a module declares, refused for one reason. */
export function refuseAll(module: Module, reason: string): Module {
  const refusal =
    (what: Refusal["what"]) =>
    (found: { readonly name: string; readonly position: Position }): Refusal => ({
      what,
      name: found.name,
      reason,
      position: found.position,
    });
  const tagged =
    (what: Refusal["what"]) => (found: { tag: string; typedefs: readonly string[]; position: Position }) =>
      refusal(what)({ name: found.typedefs[0] ?? found.tag, position: found.position });
  return {
    ...module,
    records: [],
    enums: [],
    functions: [],
    variables: [],
    callbacks: [],
    constants: [],
    macros: [],
    refused: [
      ...module.refused.map((refused) => ({ ...refused, reason })),
      ...module.records.map(tagged("struct")),
      ...module.enums.map(tagged("enum")),
      ...module.functions.map(refusal("function")),
      ...module.variables.map(refusal("variable")),
      ...module.callbacks.map(refusal("callback")),
      ...module.constants.map((constant) =>
        refusal(constant.isVariable === true ? "variable" : "macro")(constant),
      ),
      ...module.macros.map(refusal("macro")),
    ],
  };
}

const unlinked: { readonly [L in Linkage]: string | null } = {
  extern: null,
  "c++": "it has C++ linkage: its symbol is its name and types, mangled",
  inline: "it is defined in a C++ header: no library exports it",
  static: "it is static or inline in a C++ header: no library exports it",
  renamed: "an asm label links it under another name",
};

/** Functions and variables that no library exports under their names become refusals. */
export function withoutUnlinked(unit: SourceUnit): SourceUnit {
  const declarations = unit.declarations.map((declaration) => {
    if (declaration.kind !== "function" && declaration.kind !== "variable") return declaration;
    const { kind: what, name, position } = declaration;
    const reason = unlinked[declaration.linkage];
    return reason === null ? declaration : ({ kind: "refused", what, name, reason, position } as const);
  });
  return { ...unit, declarations };
}
