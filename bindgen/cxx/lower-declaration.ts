import { strangeAttribute } from "../c/attributes.ts";
import { field, fields, type SyntaxNode } from "../c/parse.ts";
import type { Linkage, WrittenConstant, WrittenType } from "../written.ts";
import type { CxxLowering } from "./lowering.ts";

/** Functions, variables and constants outside of classes. */
export function lowerDeclaration(lowerer: CxxLowering, node: SyntaxNode, before: number): void {
  const { source } = lowerer;
  const specifier = field(node, "type");
  // A member defined outside its class: it was counted there.
  if (specifier === undefined) return;
  const type = lowerer.type(specifier);
  const reason = strangeAttribute(source.notesOn(node, specifier, before));
  for (const child of fields(node, "declarator")) {
    const { name, type: declared } = lowerer.declarator(child, type);
    if (name === null || name.includes("::")) continue;
    const position = source.position(child);
    if (reason !== null)
      lowerer.refuse(declared.kind === "function" ? "function" : "variable", name, reason, child);
    else if (declared.kind === "function") {
      const linkage = linkageOf(lowerer, node, child, name);
      lowerer.declarations.push({ kind: "function", name, type: declared, linkage, position });
    } else {
      lowerVariable(lowerer, { node, declarator: child, name, type: declared });
    }
  }
}

interface Variable {
  readonly node: SyntaxNode;
  readonly declarator: SyntaxNode;
  readonly name: string;
  readonly type: WrittenType;
}

const unlinked = "it is static or inline in a C++ header: no library exports it";

function lowerVariable(lowerer: CxxLowering, variable: Variable): void {
  const { node, declarator, name, type } = variable;
  const before = lowerer.before(node, declarator);
  // A constant of C++'s is every file's own, unless it is said to be extern.
  const constant = isConstant(lowerer, variable);
  const own = /\bstatic\b/.test(before) || (constant && !/\bextern\b/.test(before));
  const value = field(declarator, "value");
  const position = lowerer.source.position(declarator);
  if (own && constant && value !== undefined) {
    lowerer.declarations.push(constantOf(lowerer, { ...variable, value, otherwise: unlinked }));
  } else if (!own && lowerer.scopes.path !== "") {
    lowerer.refuse("variable", name, "it is in a namespace: its symbol is mangled", declarator);
  } else {
    const linkage = own ? "static" : isRenamed(lowerer, node, declarator, name) ? "renamed" : "extern";
    lowerer.declarations.push({ kind: "variable", name, type, linkage, position });
  }
}

/** A variable that stays as its header says: the innermost pointer counts, not what it points to. */
export function isConstant(lowerer: CxxLowering, { node, declarator, name, type }: Variable): boolean {
  const before = lowerer.before(node, declarator);
  if (/\bconstexpr\b/.test(before)) return true;
  let element = type;
  while (element.kind === "array") element = element.of;
  if (element.kind !== "pointer") return /\bconst\b/.test(before);
  const text = lowerer.source.slice(declarator);
  return new RegExp(`\\*[^*]*\\bconst\\b[^*]*\\b${name}\\b`).test(text);
}

/** A constant under its whole name. */
export function constantOf(
  lowerer: CxxLowering,
  found: Variable & { readonly value: SyntaxNode; readonly otherwise: string },
): WrittenConstant {
  const { node, declarator, name, type, value, otherwise } = found;
  const isAuto = field(node, "type")?.type === "placeholder_type_specifier";
  return {
    kind: "constant",
    // Behind its value, in which the name may still mean something of a scope around.
    value: lowerer.expression(value),
    name: lowerer.scopes.declare(name),
    type: isAuto ? null : type,
    otherwise,
    position: lowerer.source.position(declarator),
  };
}

function linkageOf(lowerer: CxxLowering, node: SyntaxNode, declarator: SyntaxNode, name: string): Linkage {
  if (node.type === "function_definition") return "inline";
  if (/\b(static|inline|constexpr)\b/.test(lowerer.before(node, declarator))) return "static";
  if (lowerer.linkage === "c++") return "c++";
  return isRenamed(lowerer, node, declarator, name) ? "renamed" : "extern";
}

function isRenamed(lowerer: CxxLowering, node: SyntaxNode, declarator: SyntaxNode, name: string): boolean {
  const notes = lowerer.source.notesBetween(declarator.start, node.end);
  return notes.some((note) => note.kind === "label" && note.name !== name);
}
