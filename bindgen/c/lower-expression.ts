import type { Expression, WrittenType } from "../written.ts";
import { basicType } from "./basic-types.ts";
import type { SyntaxNode } from "./parse.ts";

export interface ExpressionContext {
  readonly slice: (node: SyntaxNode) => string;
  readonly typeName: (node: SyntaxNode) => WrittenType;
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
      const text = context.slice(node);
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
    case "true":
    case "false":
      return { kind: "name", name: context.slice(node) };
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
      if (callee.kind === "name" && argument !== undefined && second === undefined) {
        return { kind: "cast", type: namedType(callee.name), operand: again(argument) };
      }
    }
  }
  return { kind: "unknown", text: context.slice(node) };
}

/** A name that turned out to be a type's: the parser has no symbol table, and does not know _Bool. */
export function namedType(name: string): WrittenType {
  return basicType(name) ?? { kind: "typedef", name };
}
