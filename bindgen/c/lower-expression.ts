import type { Expression, WrittenType } from "../written.ts";
import { basicType } from "./basic-types.ts";
import type { SyntaxNode } from "./parse.ts";

export interface ExpressionContext {
  readonly slice: (node: SyntaxNode) => string;
  readonly typeName: (node: SyntaxNode) => WrittenType;
  /** What a name is in C++, where it may stand for one of a scope around. */
  readonly name?: (text: string) => Expression;
}

/** A syntax tree's expression to ours. What a constant expression cannot hold becomes "unknown". */
export function lowerExpression(node: SyntaxNode, context: ExpressionContext): Expression {
  const again = (child: SyntaxNode): Expression => lowerExpression(child, context);
  const part = (name: string): Expression => {
    const child = node.children.find((candidate) => candidate.field === name);
    return child === undefined ? { kind: "unknown", text: context.slice(node) } : again(child);
  };
  const operator = (): string => {
    const child = node.children.find((candidate) => candidate.field === "operator");
    return child === undefined ? "" : context.slice(child);
  };
  switch (node.type) {
    case "number_literal": {
      const text = context.slice(node).replaceAll("'", "");
      const sign = /^[-+]/.exec(text)?.[0];
      if (sign === undefined) return { kind: "number", text };
      return { kind: "unary", operator: sign, operand: { kind: "number", text: text.slice(1).trim() } };
    }
    case "char_literal":
      return { kind: "character", text: context.slice(node) };
    case "string_literal":
    case "concatenated_string":
      return { kind: "string", text: context.slice(node) };
    case "identifier":
    case "qualified_identifier":
    case "true":
    case "false": {
      const name = context.slice(node);
      return context.name?.(name) ?? { kind: "name", name };
    }
    case "primitive_type":
    case "sized_type_specifier":
      return { kind: "name", name: context.slice(node) };
    case "initializer_list": {
      const [inner, second] = node.children;
      if (inner !== undefined && second === undefined) return again(inner);
      break;
    }
    case "parenthesized_expression": {
      const inner = node.children[0];
      return inner === undefined ? { kind: "unknown", text: context.slice(node) } : again(inner);
    }
    case "unary_expression":
      return { kind: "unary", operator: operator(), operand: part("argument") };
    case "binary_expression":
      return { kind: "binary", operator: operator(), left: part("left"), right: part("right") };
    case "conditional_expression":
      return {
        kind: "conditional",
        condition: part("condition"),
        consequence: part("consequence"),
        alternative: part("alternative"),
      };
    case "cast_expression": {
      const type = node.children.find((child) => child.field === "type");
      if (type !== undefined) return { kind: "cast", type: context.typeName(type), operand: part("value") };
      break;
    }
    case "sizeof_expression":
    case "alignof_expression": {
      const type = node.children.find((child) => child.field === "type");
      const kind = node.type === "sizeof_expression" ? "sizeof" : "alignof";
      if (type !== undefined) return { kind, type: context.typeName(type) };
      const operand = part("value");
      if (operand.kind === "name") return { kind, type: namedType(operand.name) };
      break;
    }
    case "call_expression": {
      // `(T) (x)`: without a symbol table the parser takes a cast for a call.
      const callee = part("function");
      const list = node.children.find((child) => child.field === "arguments");
      const [argument, second] = list?.children ?? [];
      const target = castTarget(node, context);
      if (target !== null && argument !== undefined) {
        return { kind: "cast", type: context.typeName(target), operand: again(argument) };
      }
      if (callee.kind === "name" && argument !== undefined && second === undefined) {
        return { kind: "cast", type: namedType(callee.name), operand: again(argument) };
      }
    }
  }
  return { kind: "unknown", text: context.slice(node) };
}

/** The type between the angle brackets of `static_cast<T> (x)`. */
function castTarget(node: SyntaxNode, context: ExpressionContext): SyntaxNode | null {
  const callee = node.children.find((child) => child.field === "function");
  if (callee?.type !== "template_function" || !/^static_cast\b/.test(context.slice(callee))) return null;
  const list = callee.children.find((child) => child.field === "arguments");
  return list?.children[0] ?? null;
}

/** A name that turned out to be a type's: the parser has no symbol table, and does not know _Bool. */
export function namedType(name: string): WrittenType {
  return basicType(name) ?? { kind: "typedef", name };
}
