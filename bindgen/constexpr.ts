import type { ConstantValue, Expression, WrittenType } from "./ir.ts";

/** An integer type as arithmetic sees it. */
export interface IntegerType {
  readonly bits: number;
  readonly signed: boolean;
}

export type Value =
  | { readonly kind: "integer"; readonly value: bigint; readonly type: IntegerType }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "string"; readonly value: string };

/** What names and types in an expression stand for; null where they stand for nothing constant. */
export interface ConstantScope {
  readonly name: (name: string) => Value | null;
  readonly numberType: (type: WrittenType) => IntegerType | "float" | null;
  readonly sizeOf: (type: WrittenType) => { readonly size: number; readonly align: number } | null;
  readonly charIsSigned: boolean;
}

const int: IntegerType = { bits: 32, signed: true };
const unsignedInt: IntegerType = { bits: 32, signed: false };
const long: IntegerType = { bits: 64, signed: true };
const unsignedLong: IntegerType = { bits: 64, signed: false };

/** The value that C gives the expression, or null if it is not constant. */
export function evaluate(expression: Expression, scope: ConstantScope): Value | null {
  switch (expression.kind) {
    case "number":
      return number(expression.text);
    case "character":
      return character(expression.text, scope);
    case "string":
      return stringLiteral(expression.text);
    case "name":
      return scope.name(expression.name);
    case "unary": {
      const operand = evaluate(expression.operand, scope);
      return operand === null ? null : unary(expression.operator, operand);
    }
    case "binary":
      return evaluateBinary(expression, scope);
    case "conditional": {
      const condition = evaluate(expression.condition, scope);
      if (condition === null || condition.kind === "string") return null;
      return evaluate(isTrue(condition) ? expression.consequence : expression.alternative, scope);
    }
    case "cast": {
      const operand = evaluate(expression.operand, scope);
      const type = scope.numberType(expression.type);
      return operand === null || type === null ? null : convert(operand, type);
    }
    case "sizeof":
    case "alignof": {
      const layout = scope.sizeOf(expression.type);
      if (layout === null) return null;
      return integer(BigInt(expression.kind === "sizeof" ? layout.size : layout.align), unsignedLong);
    }
    case "unknown":
      return null;
  }
}

export function toConstant(value: Value): ConstantValue {
  if (value.kind === "integer") return { kind: "integer", value: value.value };
  return value;
}

export function integer(value: bigint, type: IntegerType = int): Value {
  const wrapped = type.signed ? BigInt.asIntN(type.bits, value) : BigInt.asUintN(type.bits, value);
  return { kind: "integer", value: wrapped, type };
}

function evaluateBinary(
  expression: Extract<Expression, { kind: "binary" }>,
  scope: ConstantScope,
): Value | null {
  const { operator, left, right } = expression;
  // `(T) - 1`: without a symbol table the parser takes a cast of a signed value for a subtraction.
  if (left.kind === "name" && (operator === "-" || operator === "+") && scope.name(left.name) === null) {
    const type: WrittenType = { kind: "typedef", name: left.name };
    const operand: Expression = { kind: "unary", operator, operand: right };
    return evaluate({ kind: "cast", type, operand }, scope);
  }
  const a = evaluate(left, scope);
  if (a === null) return null;
  if (a.kind !== "string" && (operator === "&&" || operator === "||")) {
    if (isTrue(a) === (operator === "||")) return integer(operator === "||" ? 1n : 0n);
    const b = evaluate(right, scope);
    return b === null || b.kind === "string" ? null : integer(isTrue(b) ? 1n : 0n);
  }
  const b = evaluate(right, scope);
  return b === null ? null : binary(operator, a, b);
}

function binary(operator: string, a: Value, b: Value): Value | null {
  if (a.kind === "string" || b.kind === "string") return null;
  if (a.kind === "float" || b.kind === "float")
    return floatBinary(operator, Number(a.value), Number(b.value));
  if (operator === "<<" || operator === ">>") {
    const type = promote(a.type);
    if (b.value < 0n || b.value >= BigInt(type.bits)) return null;
    return integer(operator === "<<" ? a.value << b.value : a.value >> b.value, type);
  }
  const type = common(a.type, b.type);
  const x = wrap(a.value, type);
  const y = wrap(b.value, type);
  switch (operator) {
    case "+":
      return integer(x + y, type);
    case "-":
      return integer(x - y, type);
    case "*":
      return integer(x * y, type);
    case "/":
      return y === 0n ? null : integer(x / y, type);
    case "%":
      return y === 0n ? null : integer(x % y, type);
    case "&":
      return integer(x & y, type);
    case "|":
      return integer(x | y, type);
    case "^":
      return integer(x ^ y, type);
  }
  return compare(operator, x, y);
}

function compare(operator: string, x: bigint | number, y: bigint | number): Value | null {
  const truth = { "<": x < y, ">": x > y, "<=": x <= y, ">=": x >= y, "==": x === y, "!=": x !== y }[
    operator
  ];
  return truth === undefined ? null : integer(truth ? 1n : 0n);
}

function floatBinary(operator: string, x: number, y: number): Value | null {
  const result = { "+": x + y, "-": x - y, "*": x * y, "/": x / y }[operator];
  return result === undefined ? compare(operator, x, y) : { kind: "float", value: result };
}

function unary(operator: string, operand: Value): Value | null {
  if (operand.kind === "string") return null;
  if (operator === "!") return integer(isTrue(operand) ? 0n : 1n);
  if (operand.kind === "float") {
    if (operator === "-") return { kind: "float", value: -operand.value };
    return operator === "+" ? operand : null;
  }
  const type = promote(operand.type);
  if (operator === "-") return integer(-operand.value, type);
  if (operator === "~") return integer(~operand.value, type);
  return operator === "+" ? integer(operand.value, type) : null;
}

function convert(value: Value, type: IntegerType | "float"): Value | null {
  if (value.kind === "string") return null;
  if (type === "float") return { kind: "float", value: Number(value.value) };
  if (value.kind === "integer") return integer(value.value, type);
  return Number.isFinite(value.value) ? integer(BigInt(Math.trunc(value.value)), type) : null;
}

function isTrue(value: Exclude<Value, { kind: "string" }>): boolean {
  return Number(value.value) !== 0;
}

function promote(type: IntegerType): IntegerType {
  return type.bits < 32 ? int : type;
}

function common(a: IntegerType, b: IntegerType): IntegerType {
  const x = promote(a);
  const y = promote(b);
  const bits = Math.max(x.bits, y.bits);
  const unsigned = (!x.signed && x.bits === bits) || (!y.signed && y.bits === bits);
  return { bits, signed: !unsigned };
}

function wrap(value: bigint, type: IntegerType): bigint {
  return type.signed ? BigInt.asIntN(type.bits, value) : BigInt.asUintN(type.bits, value);
}

function number(text: string): Value | null {
  const hex = /^0[xX]/.test(text);
  if (!hex && /[.eE]/.test(text)) {
    const value = Number(text.replace(/[fFlL]$/, ""));
    return Number.isNaN(value) ? null : { kind: "float", value };
  }
  const parts = /^(0[xX][\da-fA-F]+|0[bB][01]+|0[0-7]*|[1-9]\d*)([uUlL]*)$/.exec(text);
  if (parts === null) return null;
  const digits = parts[1] ?? "";
  const octal = /^0[0-7]+$/.test(digits);
  const value = BigInt(octal ? `0o${digits.slice(1)}` : digits);
  const suffix = (parts[2] ?? "").toLowerCase();
  const candidates = literalTypes(suffix, /^0/.test(digits) && digits !== "0");
  const type = candidates.find((candidate) => wrap(value, candidate) === value);
  return type === undefined ? null : integer(value, type);
}

/** The types a literal may have, in the order that C tries them. */
function literalTypes(suffix: string, notDecimal: boolean): IntegerType[] {
  const unsigned = suffix.includes("u");
  const wide = suffix.includes("l");
  if (unsigned) return wide ? [unsignedLong] : [unsignedInt, unsignedLong];
  if (wide) return notDecimal ? [long, unsignedLong] : [long];
  return notDecimal ? [int, unsignedInt, long, unsignedLong] : [int, long];
}

const escapes: { readonly [letter: string]: number } = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  e: 27,
  "\\": 92,
  "'": 39,
  '"': 34,
  "?": 63,
};

function character(text: string, scope: ConstantScope): Value | null {
  const bytes = bytesOf(text.slice(1, -1));
  if (!text.startsWith("'") || bytes === null || bytes.length !== 1) return null;
  const code = BigInt(bytes[0] ?? 0);
  return integer(scope.charIsSigned ? BigInt.asIntN(8, code) : code, int);
}

function stringLiteral(text: string): Value | null {
  const parts = text.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  const bytes: number[] = [];
  for (const part of parts) {
    const own = bytesOf(part.slice(1, -1));
    if (own === null) return null;
    bytes.push(...own);
  }
  if (text.replace(/"(?:[^"\\]|\\.)*"/g, "").trim() !== "") return null;
  try {
    return { kind: "string", value: new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(bytes)) };
  } catch {
    return null;
  }
}

function bytesOf(text: string): number[] | null {
  const bytes: number[] = [];
  for (const match of text.matchAll(/\\([0-7]{1,3})|\\x([\da-fA-F]+)|\\(.)|([^\\]+)/g)) {
    if (match[1] !== undefined) bytes.push(Number.parseInt(match[1], 8) & 0xff);
    else if (match[2] !== undefined) bytes.push(Number.parseInt(match[2], 16) & 0xff);
    else if (match[4] !== undefined) bytes.push(...new TextEncoder().encode(match[4]));
    else {
      const code = escapes[match[3] ?? ""];
      if (code === undefined) return null;
      bytes.push(code);
    }
  }
  return bytes;
}
