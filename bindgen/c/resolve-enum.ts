import type { Enum } from "../ir.ts";
import { enumNumber } from "../layout.ts";
import type { WrittenEnum } from "../written.ts";
import { type ConstantScope, evaluate } from "./constexpr.ts";
import { type IntegerType, int, integer, type Value, wrap } from "./literals.ts";

export interface Enumerators {
  /** Those before the first that cannot be computed. */
  readonly enumerators: readonly { readonly name: string; readonly value: bigint }[];
  /** Why nothing can be said of the enum, or null. */
  readonly refused: string | null;
}

/** An enum's values, each of which may be made of those before it. */
export function enumeratorsOf(written: WrittenEnum | undefined, scope: ConstantScope): Enumerators {
  const enumerators: { name: string; value: bigint }[] = [];
  const values = new Map<string, Value>();
  const inside: ConstantScope = {
    charIsSigned: scope.charIsSigned,
    name: (name) => values.get(name) ?? scope.name(name),
    numberType: (type) => scope.numberType(type),
    sizeOf: (type) => scope.sizeOf(type),
  };
  let previous: Extract<Value, { kind: "integer" }> = { kind: "integer", value: -1n, type: int };
  let refused = written?.refused ?? null;
  for (const { name, value } of written?.enumerators ?? []) {
    const next = value === null ? following(previous) : evaluate(value, inside);
    if (next?.kind !== "integer") {
      refused ??= `the value of its enumerator ${name} cannot be computed`;
      break;
    }
    enumerators.push({ name, value: next.value });
    values.set(name, fitsInt(next.value) ? integer(next.value) : next);
    previous = next;
  }
  return { enumerators, refused };
}

/** Behind the closing brace, enumerators that are no int have the type of the whole enum. */
export function enumeratorValue(value: bigint, of: Enum): Value {
  return fitsInt(value) ? integer(value) : integer(value, enumNumber(of));
}

function fitsInt(value: bigint): boolean {
  return wrap(value, int) === value;
}

/** The value of an enumerator without one: one more than the last, in the first type that holds it. */
function following({ value, type }: { value: bigint; type: IntegerType }): Value {
  const next = value + 1n;
  const types = [
    ...(type.bits < 32 ? [] : [type]),
    ...[32, 64].flatMap((bits) => [true, false].map((signed) => ({ bits, signed }))),
  ];
  return integer(next, types.find((candidate) => wrap(next, candidate) === next) ?? type);
}
