import type { ConstantValue } from "../ir.ts";
import { basicLayout, type Target } from "../target.ts";
import type { BasicName, Expression, WrittenType } from "../written.ts";
import {
  character,
  type FloatType,
  float,
  type IntegerType,
  int,
  integer,
  type NumberType,
  number,
  stringLiteral,
  unsignedLong,
  type Value,
  wrap,
} from "./literals.ts";
import { namedType } from "./lower-expression.ts";

/** What names and types in an expression stand for; null where they stand for nothing constant. */
export interface ConstantScope {
  readonly name: (name: string) => Value | null;
  readonly numberType: (type: WrittenType) => NumberType | null;
  readonly sizeOf: (type: WrittenType) => { readonly size: number; readonly align: number } | null;
  readonly charIsSigned: boolean;
}

/** The value that C gives the expression, or null if it is not constant. */
export function evaluate(expression: Expression, scope: ConstantScope): Value | null {
  switch (expression.kind) {
    case "number":
      return number(expression.text);
    case "character":
      return character(expression.text, scope.charIsSigned);
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
    case "conditional":
      return evaluateConditional(expression, scope);
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
  if (value.kind === "string") return value;
  if (value.kind === "float") return { kind: "float", value: value.value };
  return { kind: "integer", value: value.value };
}

/** What values of a basic type are computed as; null for what is no number. */
export function arithmeticType(name: BasicName, target: Target): NumberType | null {
  const { size, number: how } = basicLayout(target, name);
  if (how === "none") return null;
  if (how === "float") return size === 4 ? "f32" : size === 8 ? "f64" : "long double";
  const type = { bits: size * 8, signed: how === "signed" };
  return name === "bool" ? { ...type, isBool: true } : type;
}

function evaluateBinary(
  expression: Extract<Expression, { kind: "binary" }>,
  scope: ConstantScope,
): Value | null {
  const { operator, left, right } = expression;
  // `(T) - 1`: without a symbol table the parser takes a cast of a signed value for a subtraction.
  if (left.kind === "name" && (operator === "-" || operator === "+") && scope.name(left.name) === null) {
    const type = namedType(left.name);
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

/** Both branches decide the type, whichever decides the value. */
function evaluateConditional(
  expression: Extract<Expression, { kind: "conditional" }>,
  scope: ConstantScope,
): Value | null {
  const condition = evaluate(expression.condition, scope);
  const a = evaluate(expression.consequence, scope);
  const b = evaluate(expression.alternative, scope);
  if (condition === null || a === null || b === null) return null;
  if (condition.kind === "string" || a.kind === "string" || b.kind === "string") return null;
  const type = a.kind === "integer" && b.kind === "integer" ? common(a.type, b.type) : commonFloat(a, b);
  return convert(isTrue(condition) ? a : b, type);
}

type NumberValue = Exclude<Value, { kind: "string" }>;

function binary(operator: string, a: Value, b: Value): Value | null {
  if (a.kind === "string" || b.kind === "string") return null;
  if (a.kind === "float" || b.kind === "float") return floatBinary(operator, a, b);
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

function floatBinary(operator: string, a: NumberValue, b: NumberValue): Value | null {
  const type = commonFloat(a, b);
  // Its 64 bits of precision are more than there is here to compute with.
  if (type === "long double") return null;
  const x = Number(float(Number(a.value), type).value);
  const y = Number(float(Number(b.value), type).value);
  const result = { "+": x + y, "-": x - y, "*": x * y, "/": x / y }[operator];
  return result === undefined ? compare(operator, x, y) : float(result, type);
}

function unary(operator: string, operand: Value): Value | null {
  if (operand.kind === "string") return null;
  if (operator === "!") return integer(isTrue(operand) ? 0n : 1n);
  if (operand.kind === "float") {
    if (operator === "-") return { ...operand, value: -operand.value };
    return operator === "+" ? operand : null;
  }
  const type = promote(operand.type);
  if (operator === "-") return integer(-operand.value, type);
  if (operator === "~") return integer(~operand.value, type);
  return operator === "+" ? integer(operand.value, type) : null;
}

function convert(value: Value, type: NumberType): Value | null {
  if (value.kind === "string") return null;
  if (typeof type === "string") return float(Number(value.value), type);
  if (value.kind === "integer") return integer(value.value, type);
  if (type.isBool === true) return integer(isTrue(value) ? 1n : 0n, type);
  if (!Number.isFinite(value.value)) return null;
  // What does not fit is undefined in C, and differs from machine to machine.
  const whole = BigInt(Math.trunc(value.value));
  return wrap(whole, type) === whole ? integer(whole, type) : null;
}

function isTrue(value: NumberValue): boolean {
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

function commonFloat(a: NumberValue, b: NumberValue): FloatType {
  const wider = (["long double", "f64"] as const).find((type) => a.type === type || b.type === type);
  return wider ?? "f32";
}
