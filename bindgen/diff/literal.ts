import { ts } from "ts-morph";

/** A literal as TypeScript would evaluate it; undefined for anything else. */
export type Literal = string | number | bigint | boolean | readonly Literal[] | Table | undefined;

export interface Table {
  readonly [name: string]: Literal;
}

/** Evaluates what generated modules hold: literals, and arrays and objects of literals, `as const` or not. */
export function literal(node: ts.Expression | undefined): Literal {
  if (node === undefined) return undefined;
  if (ts.isAsExpression(node)) return literal(node.expression);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (ts.isBigIntLiteral(node)) return BigInt(node.text.slice(0, -1));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isPrefixUnaryExpression(node)) return negative(node);
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literal);
  if (ts.isObjectLiteralExpression(node)) return table(node);
  if (ts.isPropertyAccessExpression(node)) return notFinite[node.name.text];
  return undefined;
}

/** What has no literal is a property of Number. */
const notFinite: Readonly<{ [name: string]: number }> = {
  NaN: Number.NaN,
  POSITIVE_INFINITY: Number.POSITIVE_INFINITY,
  NEGATIVE_INFINITY: Number.NEGATIVE_INFINITY,
};

function negative(node: ts.PrefixUnaryExpression): Literal {
  const operand = literal(node.operand);
  if (node.operator !== ts.SyntaxKind.MinusToken) return undefined;
  return typeof operand === "number" || typeof operand === "bigint" ? -operand : undefined;
}

function table(node: ts.ObjectLiteralExpression): Table {
  const entries: [string, Literal][] = [];
  for (const property of node.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const { name } = property;
    const key = ts.isComputedPropertyName(name) ? literal(name.expression) : name.text;
    if (typeof key === "string") entries.push([key, literal(property.initializer)]);
  }
  return Object.fromEntries(entries);
}

export function isTable(value: Literal): value is Table {
  return typeof value === "object" && !Array.isArray(value);
}
