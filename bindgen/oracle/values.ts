import type { Constant, ConstantValue, Enum } from "../ir.ts";
import { enumNumber } from "../layout.ts";
import { type Entry, tags } from "./dwarf.ts";
import type { QuestionList } from "./questions.ts";
import { theirShape } from "./shapes.ts";

/** An enum's type, the list of its enumerators, and each one's value. */
export function askEnum(found: Enum, questions: QuestionList): void {
  const enumerators = found.enumerators ?? [];
  const [first] = enumerators;
  if (first === undefined) return;
  const type = found.unnamed ? (found.typedefs[0] ?? null) : `enum ${found.tag}`;
  const about = found.typedefs[0] ?? type ?? `the enum of ${first.name}`;
  for (const { name, value } of enumerators) {
    questions.numbers.push({ about: `value of ${name}`, expression: integer(name), expected: value });
  }
  const { bits, signed } = enumNumber(found);
  const compare = (said: Entry): string[] => {
    const wrong: string[] = [];
    const shape = `enum ${signed ? "i" : "u"}${bits}`;
    if (theirShape(said) !== shape)
      wrong.push(`type of ${about}: bindgen says ${shape}, the compiler ${theirShape(said)}`);
    const ours = enumerators.map(({ name }) => name).join(" ");
    const listed = said.children.filter(({ tag }) => tag === tags.enumerator);
    const theirs = listed.map(({ name }) => name).join(" ");
    if (ours !== theirs) wrong.push(`enumerators of ${about}: bindgen says ${ours}, the compiler ${theirs}`);
    return wrong;
  };
  questions.enums.push({
    about,
    type: found.cxx === undefined ? type : null,
    enumerator: first.name,
    compare,
  });
}

/** A macro's value, bit for bit, and its type as far as a value of TypeScript's has one. */
export function askConstant({ name, value }: Constant, questions: QuestionList): void {
  const about = `value of ${name}`;
  if (value.kind === "integer") {
    questions.numbers.push({ about, expression: integer(name), expected: value.value });
  } else {
    const type = value.kind === "string" ? "char" : "double";
    const expression = value.kind === "string" ? name : `(double) (${name})`;
    questions.data.push({ about, type, expression, expected: value.value });
  }
  const compare = (said: Entry): string[] => {
    const shape = theirShape(said);
    if (holds(shape, value)) return [];
    return [`type of ${name}: bindgen says ${value.kind} (${value.value}), the compiler ${shape}`];
  };
  questions.constants.push({ about: `type of ${name}`, type: `__typeof__ (${name})`, compare });
}

function integer(name: string): string {
  return `(unsigned long long) (${name})`;
}

/** Can a C type of this shape have the value? All 64 bits set are -1 in one type and 2^64 - 1 in another. */
function holds(shape: string, value: ConstantValue): boolean {
  switch (value.kind) {
    case "string":
      return /^[iu]8\[\d+\]$/.test(shape);
    case "float":
      return /^f\d+$/.test(shape);
    case "integer": {
      if (shape === "bool") return value.value === 0n || value.value === 1n;
      const [, sign, bits] = /^(?:enum )?([iu])(\d+)$/.exec(shape) ?? [];
      if (bits === undefined) return false;
      const as = sign === "i" ? BigInt.asIntN : BigInt.asUintN;
      return as(Number(bits), value.value) === value.value;
    }
  }
}
