import type { ConstantValue, Field, Record } from "./ir.ts";
import { isVaList, scalarKind, strip } from "./kinds.ts";
import type { LayoutPass } from "./layout.ts";
import { cName, type Names } from "./names.ts";
import { recordKey, type SelectedModule } from "./select.ts";

/** One number that the compiler is asked for, and what bindgen says it is. */
export interface Question {
  /** For the message: `size of NvDsFrameMeta`. */
  readonly about: string;
  /** A constant expression in C. */
  readonly expression: string;
  readonly expected: bigint;
}

/** A bit-field: the compiler is given a struct with all its bits set, and asked for the bytes. */
export interface BitQuestion {
  readonly about: string;
  readonly type: string;
  readonly field: string;
  /** In bits, from the struct's begin. */
  readonly offset: number;
  readonly width: number;
}

/** A struct written with a value for each field: the compiler warns of one that was left out. */
export interface ListQuestion {
  readonly about: string;
  readonly type: string;
  /** An initializer for each field, in order. */
  readonly values: readonly string[];
}

export interface Questions {
  readonly numbers: readonly Question[];
  readonly bits: readonly BitQuestion[];
  readonly lists: readonly ListQuestion[];
  /** Structs that no question can be asked about, since C has no way to name them. */
  readonly unasked: readonly string[];
}

/** Everything about one module that a C compiler can be asked. */
export function questionsOf(
  module: SelectedModule,
  { layout, names }: { readonly layout: LayoutPass; readonly names: Names },
  spellings: Spellings,
): Questions {
  const numbers: Question[] = [];
  const bits: BitQuestion[] = [];
  const lists: ListQuestion[] = [];
  const unasked: string[] = [];
  for (const record of module.records) {
    // An unnamed member has no class: its fields are asked for through its owner.
    if (names.record(record) === null) continue;
    const type = spellings.get(recordKey(record));
    const placed = layout.record(record);
    if (type === undefined || placed === null) {
      unasked.push(`${record.keyword} at ${record.position.file}:${record.position.line}`);
      continue;
    }
    numbers.push(
      { about: `size of ${type}`, expression: `sizeof (${type})`, expected: BigInt(placed.size) },
      { about: `alignment of ${type}`, expression: `_Alignof (${type})`, expected: BigInt(placed.align) },
    );
    askFields(record, 0, type, layout, numbers, bits);
    if (record.keyword === "struct" && !(record.fields ?? []).some(isHollow)) {
      const listed = (record.fields ?? []).filter((field) => field.name !== null || field.bits === null);
      lists.push({ about: `fields of ${type}`, type, values: listed.map(emptyValue) });
    }
  }
  for (const found of module.enums) {
    for (const { name, value } of found.enumerators ?? []) {
      numbers.push({
        about: `value of ${name}`,
        expression: `(unsigned long long) (${name})`,
        expected: value,
      });
    }
  }
  for (const { name, value } of module.constants) numbers.push(...askConstant(name, value));
  return { numbers, bits, lists, unasked };
}

/** An unnamed member without a field in it: gcc takes no initializer for it, and misses one. */
function isHollow(field: Field): boolean {
  const bare = strip(field.type);
  if (field.name !== null || bare.kind !== "record") return false;
  return (bare.record.fields ?? []).every(
    (inner) => inner.name === null && (inner.bits !== null || isHollow(inner)),
  );
}

function emptyValue(field: Field): string {
  const { kind } = strip(field.type);
  return kind === "record" || kind === "array" ? "{}" : "0";
}

function askFields(
  record: Record,
  base: number,
  type: string,
  layout: LayoutPass,
  numbers: Question[],
  bits: BitQuestion[],
): void {
  for (const { field, offset, width } of layout.record(record)?.fields ?? []) {
    const bare = strip(field.type);
    if (field.name === null) {
      if (field.bits === null && bare.kind === "record")
        askFields(bare.record, base + offset, type, layout, numbers, bits);
      continue;
    }
    const about = `${type}.${field.name}`;
    if (field.bits !== null) {
      bits.push({ about, type, field: field.name, offset: base + offset, width });
      continue;
    }
    const place = BigInt((base + offset) / 8);
    const value = `((${type} *) 0)->${field.name}`;
    numbers.push({
      about: `offset of ${about}`,
      expression: `__builtin_offsetof (${type}, ${field.name})`,
      expected: place,
    });
    if (bare.kind === "array" && bare.length === null) continue;
    numbers.push({ about: `size of ${about}`, expression: `sizeof (${value})`, expected: BigInt(width / 8) });
    numbers.push(...askKind(field, about, value, layout));
  }
}

/** What __builtin_classify_type calls the kinds of types. */
const classes = { integer: 1n, pointer: 5n, real: 8n, struct: 12n, union: 13n } as const;

function askKind(field: Field, about: string, value: string, layout: LayoutPass): Question[] {
  let bare = strip(field.type);
  let element = value;
  while (bare.kind === "array") {
    bare = strip(bare.of);
    element = `${element}[0]`;
  }
  if (isVaList(bare)) return [];
  const expression = `__builtin_classify_type (${element})`;
  const kind = (expected: bigint): Question => ({ about: `kind of ${about}`, expression, expected });
  if (bare.kind === "pointer" || bare.kind === "function") return [kind(classes.pointer)];
  if (bare.kind === "record") return [kind(classes[bare.record.keyword])];
  if (bare.kind !== "basic" && bare.kind !== "enum") return [];
  const scalar = scalarKind(bare, layout.target);
  if ("reason" in scalar) return [];
  if (scalar.kind.startsWith("f")) return [kind(classes.real)];
  const sign = `(__typeof__ (${element})) -1 < (__typeof__ (${element})) 0`;
  const expected = scalar.kind.startsWith("i") ? 1n : 0n;
  return [kind(classes.integer), { about: `sign of ${about}`, expression: sign, expected }];
}

function askConstant(name: string, value: ConstantValue): Question[] {
  switch (value.kind) {
    case "integer":
      return [
        { about: `value of ${name}`, expression: `(unsigned long long) (${name})`, expected: value.value },
      ];
    case "float": {
      const bits = new DataView(new ArrayBuffer(8));
      bits.setFloat64(0, value.value);
      const literal = Number.isFinite(value.value)
        ? value.value.toExponential(17)
        : `${value.value > 0 ? "" : "-"}__builtin_inf ()`;
      return [{ about: `value of ${name}`, expression: `(double) (${name}) == ${literal}`, expected: 1n }];
    }
    case "string": {
      const size = new TextEncoder().encode(value.value).length + 1;
      return [{ about: `size of ${name}`, expression: `sizeof (${name})`, expected: BigInt(size) }];
    }
  }
}

/** How C names each record: by typedef, by tag, or, if it has neither, by the field that holds it. */
export type Spellings = ReadonlyMap<string, string>;

export function spell(modules: readonly SelectedModule[]): Spellings {
  const spellings = new Map<string, string>();
  const visit = (record: Record, type: string): void => {
    if (spellings.has(recordKey(record))) return;
    spellings.set(recordKey(record), type);
    for (const field of record.fields ?? []) visitField(field, type);
  };
  const visitField = (field: Field, owner: string): void => {
    let bare = strip(field.type);
    let value = `((${owner} *) 0)->${field.name}`;
    while (bare.kind === "array") {
      bare = strip(bare.of);
      value = `${value}[0]`;
    }
    if (bare.kind !== "record" || !bare.record.unnamed || bare.record.typedefs.length > 0) return;
    if (field.name !== null) visit(bare.record, `__typeof__ (${value})`);
    // C cannot name an unnamed member's type; its fields are asked for through its owner.
    else for (const inner of bare.record.fields ?? []) visitField(inner, owner);
  };
  for (const record of modules.flatMap((module) => module.records)) {
    const name = cName(record);
    if (name === null) continue;
    visit(record, record.typedefs.includes(name) ? name : `${record.keyword} ${name}`);
  }
  return spellings;
}

const numbersSymbol = "bindgen_numbers";

/** The C program that has all the answers as initial values of data; it is compiled and never run. */
export function oracleProgram(includes: string, questions: Questions): string {
  const lines = [includes, `const unsigned long long ${numbersSymbol}[] = {`];
  for (const { expression } of questions.numbers) lines.push(`  (unsigned long long) (${expression}),`);
  lines.push("  0 };");
  for (const [index, { type, field }] of questions.bits.entries()) {
    lines.push(`const __typeof__ (${type}) ${bitsSymbol(index)} = { .${field} = -1 };`);
  }
  for (const [index, { type, values }] of questions.lists.entries()) {
    if (values.length === 0) continue;
    lines.push(`#line ${index + 1} "${listFile}"`);
    lines.push(`const __typeof__ (${type}) bindgen_list_${index} = { ${values.join(", ")} };`);
  }
  return `${lines.join("\n")}\n`;
}

export const listFile = "bindgen-list";

export function bitsSymbol(index: number): string {
  return `bindgen_bits_${index}`;
}

export { numbersSymbol };
