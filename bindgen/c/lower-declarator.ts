import type { Expression, WrittenParameter, WrittenType } from "../written.ts";
import { field, type SyntaxNode } from "./parse.ts";

/** What a declarator declares, and as what. The name is null in casts and in parameters without one. */
export interface Declarator {
  readonly name: string | null;
  readonly type: WrittenType;
}

export interface DeclaratorContext {
  readonly slice: (node: SyntaxNode) => string;
  readonly type: (specifier: SyntaxNode) => WrittenType;
  readonly expression: (node: SyntaxNode) => Expression;
  /** The type that a parameter's declaration begins with, with what attributes make of it. */
  readonly parameter?: (declaration: SyntaxNode, type: WrittenType) => WrittenType;
}

/** Reads a declarator from the outside in: `base` is what stands before it, wrapped as it goes. */
export function lowerDeclarator(
  node: SyntaxNode | undefined,
  base: WrittenType,
  context: DeclaratorContext,
): Declarator {
  if (node === undefined) return { name: null, type: base };
  const inside =
    field(node, "declarator") ?? node.children.find(({ type }) => /declarator$|identifier$/.test(type));
  const wrap = (type: WrittenType) => lowerDeclarator(inside, type, context);
  switch (node.type) {
    case "identifier":
    case "field_identifier":
    case "type_identifier":
    case "primitive_type":
    case "qualified_identifier":
    case "operator_name":
    case "destructor_name":
      return { name: context.slice(node), type: base };
    case "pointer_declarator":
    case "abstract_pointer_declarator":
      return wrap({ kind: "pointer", to: base });
    case "reference_declarator":
    case "abstract_reference_declarator":
      return wrap({ kind: "cxx", name: "reference", text: "&", arguments: [base], size: 0, align: 0 });
    case "array_declarator":
    case "abstract_array_declarator": {
      const size = field(node, "size");
      return wrap({ kind: "array", of: base, length: size === undefined ? null : context.expression(size) });
    }
    case "function_declarator":
    case "abstract_function_declarator":
      return wrap({
        kind: "function",
        returns: base,
        ...lowerParameters(field(node, "parameters"), context),
      });
    case "parenthesized_declarator":
    case "abstract_parenthesized_declarator":
    case "init_declarator":
    case "attributed_declarator":
      return wrap(base);
  }
  const reason = `the declarator \`${context.slice(node)}\` is not understood`;
  return { name: null, type: { kind: "unsupported", reason } };
}

function lowerParameters(
  list: SyntaxNode | undefined,
  context: DeclaratorContext,
): { parameters: WrittenParameter[]; variadic: boolean } {
  const parameters: WrittenParameter[] = [];
  let variadic = false;
  for (const child of list?.children ?? []) {
    const specifier = field(child, "type");
    if (child.type === "variadic_parameter") variadic = true;
    // A lone name in a prototype is a type that the parser took for an old-style parameter.
    if (child.type === "identifier") {
      parameters.push({ name: null, type: { kind: "typedef", name: context.slice(child) } });
    }
    const isParameter =
      child.type === "parameter_declaration" || child.type === "optional_parameter_declaration";
    if (!isParameter || specifier === undefined) continue;
    const written = context.type(specifier);
    const base = context.parameter?.(child, written) ?? written;
    const { name, type } = lowerDeclarator(field(child, "declarator"), base, context);
    const isVoid = type.kind === "basic" && type.name === "void";
    if (!isVoid) parameters.push({ name, type: passed(type) });
  }
  return { parameters, variadic };
}

/** An array is passed as a pointer, so it may be as long as another parameter says. */
function passed(type: WrittenType): WrittenType {
  return type.kind === "array" && type.length?.kind !== "number" ? { ...type, length: null } : type;
}
