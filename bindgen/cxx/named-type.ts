import { basicType } from "../c/basic-types.ts";
import { field, type SyntaxNode } from "../c/parse.ts";
import type { WrittenType } from "../written.ts";
import type { CxxLibrary } from "./library.ts";
import type { CxxLowering } from "./lowering.ts";
import { standardType } from "./standard-types.ts";

/** A type that is named: one of the language's, of the standard library's, or one that a header declares. */
export function namedType(lowerer: CxxLowering, library: CxxLibrary, node: SyntaxNode): WrittenType {
  const text = lowerer.source.slice(node).replace(/\s+/g, " ");
  if (text === "bool") return { kind: "basic", name: "bool" };
  const basic = basicType(text);
  if (basic !== null) return basic;
  const template = templateArguments(node);
  const path = text.replace(/<.*/s, "").replaceAll(" ", "").replace(/^::/, "");
  const standard = lowerer.scopes.standardName(path);
  if (standard !== null) {
    return standardType(standard, {
      text,
      library,
      arguments: template ?? [],
      lowerer,
    });
  }
  if (template !== null) return { kind: "unsupported", reason: `${text} is made from a template` };
  return { kind: "typedef", name: lowerer.scopes.find(path) };
}

/** What stands between a template's angle brackets; null if the type has none. */
function templateArguments(node: SyntaxNode): readonly SyntaxNode[] | null {
  const list = field(node, "arguments");
  if (list !== undefined) return list.children.filter(({ type }) => type !== "comment");
  const name = field(node, "name");
  return name === undefined ? null : templateArguments(name);
}
