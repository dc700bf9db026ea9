import type { SyntaxNode } from "../c/parse.ts";
import type { WrittenField } from "../written.ts";
import type { CxxLowering } from "./lowering.ts";

export interface Bases {
  /** Base classes as fields without names: they stand in front of the class's own. */
  readonly fields: readonly WrittenField[];
  /** Why there can be no class of its members because of them; null if there can. */
  readonly reason: string | null;
}

/** What stands between a class's name and its body: `: public First, private Second`. */
export function lowerBases(lowerer: CxxLowering, node: SyntaxNode): Bases {
  const clause = node.children.find(({ type }) => type === "base_class_clause");
  if (clause === undefined) return { fields: [], reason: null };
  const { source } = lowerer;
  const usual = node.type === "class_specifier" ? "private" : "public";
  const attributes = { packed: false, aligned: [], pack: null, refused: null };
  const position = source.position(node);
  const fields: WrittenField[] = [];
  let reason: string | null = null;
  let from = clause.start;
  for (const base of clause.children.filter(({ type }) => /identifier$|^template_type$/.test(type))) {
    const before = source.text.slice(from, base.start);
    from = base.end;
    const access = /\b(public|protected|private)\b/.exec(before)?.[1] ?? usual;
    if (/\bvirtual\b/.test(before)) reason ??= `only C++ knows where its virtual base class stands`;
    if (access !== "public") reason ??= `what it has of its base class ${source.slice(base)} is ${access}`;
    fields.push({ name: null, type: lowerer.type(base), bits: null, attributes, base: true, position });
  }
  return { fields, reason };
}
