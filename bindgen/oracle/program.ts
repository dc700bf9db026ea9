import { debuggingEntries, type Entry, tags } from "./dwarf.ts";
import type { ObjectFile } from "./elf.ts";
import type { DeclarationQuestion, Questions, TypeQuestion } from "./questions.ts";

const numbersSymbol = "bindgen_numbers";
const typesSymbol = "bindgen_types";
const declarationsSymbol = "bindgen_declarations";
const bitsSymbol = (index: number): string => `bindgen_bits_${index}`;
const dataSymbol = (index: number): string => `bindgen_data_${index}`;

/** What the compiler has to be told, so that its object file has the answers. */
export const oracleFlags: readonly string[] = ["-w", "-gdwarf-4", "-fno-eliminate-unused-debug-types"];

/** The C program that has all the answers as data and as types; it is compiled and never run. */
export function oracleProgram(includes: string, questions: Questions, language: "c" | "c++" = "c"): string {
  // A constant of C++'s is its file's own unless it is told otherwise.
  const constant = language === "c" ? "const" : 'extern "C" const';
  const lines = [includes, `${constant} unsigned long long ${numbersSymbol}[] = {`];
  for (const { expression } of questions.numbers) lines.push(`  (unsigned long long) (${expression}),`);
  lines.push("  0 };");
  for (const [index, { type, field }] of questions.bits.entries()) {
    lines.push(`const __typeof__ (${type}) ${bitsSymbol(index)} = { .${field} = -1 };`);
  }
  for (const [index, { type, expression }] of questions.data.entries()) {
    const array = type === "char" ? "[]" : "";
    lines.push(`${constant} ${type} ${dataSymbol(index)}${array} = ${expression};`);
  }
  lines.push(`struct ${typesSymbol}_asked {`);
  for (const [index, { type }] of typesAsked(questions).entries()) lines.push(`  ${type} *m${index};`);
  for (const [index, { type }] of questions.enums.entries()) {
    if (type !== null) lines.push(`  ${type} *e${index};`);
  }
  lines.push(`} ${typesSymbol};`);
  // Some compilers describe an enum without a name only if code has one of its enumerators.
  const used = questions.enums.filter(({ type }) => type === null && language === "c");
  lines.push(
    "void bindgen_enumerator (long long);",
    "void bindgen_enumerators (void) {",
    ...used.map(({ enumerator }) => `  bindgen_enumerator (${enumerator});`),
    "}",
  );
  // A macro of a declaration's own name hides it; nothing below uses one.
  const declared = declarationsAsked(questions);
  lines.push(...declared.map(({ about }) => `#undef ${about}`), `struct ${declarationsSymbol}_asked {`);
  for (const [index, { about }] of declared.entries()) lines.push(`  __typeof__ (${about}) *m${index};`);
  lines.push(`} ${declarationsSymbol};`);
  return `${lines.join("\n")}\n`;
}

function typesAsked({ records, constants, callbacks }: Questions): readonly TypeQuestion[] {
  return [...records, ...constants, ...callbacks];
}

function declarationsAsked({ functions, variables }: Questions): readonly DeclarationQuestion[] {
  return [...functions, ...variables];
}

/** What the compiler's answers disagree with. */
export function disagreements(object: ObjectFile, questions: Questions): string[] {
  const entries = debuggingEntries(object);
  return [
    ...questions.unasked.map((what) => `cannot be asked about: ${what}`),
    ...wrongNumbers(object, questions),
    ...wrongBits(object, questions),
    ...wrongData(object, questions),
    ...wrongTypes(entries, typesSymbol, typesAsked(questions)),
    ...wrongTypes(entries, declarationsSymbol, declarationsAsked(questions)),
    ...wrongEnums(entries, questions),
  ];
}

function wrongNumbers(object: ObjectFile, questions: Questions): string[] {
  const answers = object.symbol(numbersSymbol);
  if (answers === null || answers.byteLength !== (questions.numbers.length + 1) * 8) {
    return ["the oracle's answers are missing"];
  }
  return questions.numbers.flatMap(({ about, expected }, index) => {
    const answer = answers.getBigUint64(index * 8, true);
    if (answer === BigInt.asUintN(64, expected)) return [];
    const signed = expected < 0n ? BigInt.asIntN(64, answer) : answer;
    return [`${about}: bindgen says ${expected}, the compiler ${signed}`];
  });
}

function wrongBits(object: ObjectFile, questions: Questions): string[] {
  return questions.bits.flatMap(({ about, offset, width }, index) => {
    const bytes = object.symbol(bitsSymbol(index));
    if (bytes === null) return [`${about}: the oracle's answer is missing`];
    const set: number[] = [];
    for (let bit = 0; bit < bytes.byteLength * 8; bit++) {
      if ((bytes.getUint8(bit >> 3) >> (bit & 7)) & 1) set.push(bit);
    }
    const [first] = set;
    const contiguous = first !== undefined && set.at(-1) === first + set.length - 1;
    if (contiguous && first === offset && set.length === width) return [];
    return [`${about}: bindgen says ${width} bits from ${offset}, the compiler ${set.length} from ${first}`];
  });
}

function wrongData(object: ObjectFile, questions: Questions): string[] {
  return questions.data.flatMap(({ about, expected }, index) => {
    const answer = object.symbol(dataSymbol(index));
    if (answer === null) return [`${about}: the oracle's answer is missing`];
    const theirs = typeof expected === "string" ? textOf(answer) : answer.getFloat64(0, true);
    if (Object.is(theirs, expected)) return [];
    return [`${about}: bindgen says ${JSON.stringify(expected)}, the compiler ${JSON.stringify(theirs)}`];
  });
}

/** Without the NUL that ends every string literal. */
function textOf(bytes: DataView): string {
  return new TextDecoder().decode(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength - 1));
}

/** The members of a struct of pointers, each to a type that was asked for. */
function wrongTypes(
  entries: readonly Entry[],
  symbol: string,
  asked: readonly DeclarationQuestion[],
): string[] {
  const variable = entries.find(({ tag, name }) => tag === tags.variable && name === symbol);
  const members = variable?.type?.children ?? [];
  return asked.flatMap(({ about, compare }, index) => {
    const pointer = members[index]?.type;
    const said = pointer?.tag === tags.pointer ? pointer.type : null;
    return said === null ? [`${about}: the oracle's answer is missing`] : compare(said);
  });
}

function wrongEnums(entries: readonly Entry[], questions: Questions): string[] {
  const owners = new Map<string | null, Entry>();
  for (const entry of entries) {
    if (entry.tag !== tags.enumeration) continue;
    for (const { name } of entry.children) owners.set(name, entry);
  }
  return questions.enums.flatMap(({ about, enumerator, compare }) => {
    const said = owners.get(enumerator);
    return said === undefined ? [`${about}: the oracle's answer is missing`] : compare(said);
  });
}
