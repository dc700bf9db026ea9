import { type ConstantScope, evaluate } from "../c/constexpr.ts";
import type { Value } from "../c/literals.ts";
import type { WrittenConstant, WrittenEnum, WrittenType } from "../written.ts";

/** A constant's value in its own type; null if that is no number and no text, or takes a compiler to compute. */
export function constantValue({ type, value }: WrittenConstant, scope: ConstantScope): Value | null {
  const computed = evaluate(value, scope);
  if (computed === null || type === null) return computed;
  if (computed.kind === "string") return isText(type) ? computed : null;
  return evaluate({ kind: "cast", type, operand: value }, scope);
}

function isText(type: WrittenType): boolean {
  const element = type.kind === "array" ? type.of : type.kind === "pointer" ? type.to : null;
  return element?.kind === "basic" && element.name === "char";
}

/** What an enumerator may be called where it is used: C++ knows it by its scope and by its enum too. */
export function enumeratorNames({ tag, cxx }: WrittenEnum, name: string): string[] {
  if (cxx === undefined) return [name];
  const own = `${tag}::${name}`;
  if (cxx.scoped) return [own];
  return cxx.scope === "" ? [name, own] : [name, own, `${cxx.scope}::${name}`];
}
