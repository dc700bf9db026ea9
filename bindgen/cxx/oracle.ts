import { basename } from "node:path";
import { sdkInclude } from "../c/sdk-folder.ts";
import type { Config } from "../config.ts";
import type { Constant, Record } from "../ir.ts";
import { strip } from "../kinds.ts";
import { questionsOf } from "../oracle/ask.ts";
import type { DataQuestion, NumberQuestion, Questions } from "../oracle/questions.ts";
import type { Generated } from "../pipeline.ts";
import { recordKey, type SelectedModule } from "../select.ts";
import type { Position } from "../written.ts";
import { isCxx } from "./lines.ts";
import { cxxSpellings } from "./spellings.ts";

export interface CxxProgram {
  readonly name: string;
  readonly includes: string;
  readonly questions: Questions;
}

/** What a C compiler can be asked of a module: all but what it does not see. */
export function withoutCxx(module: SelectedModule): SelectedModule {
  return partOf(module, (position) => !isCxx(module, position));
}

/** The questions about C++'s declarations, a program a header. */
export function cxxPrograms(generated: Generated, config: Config): CxxProgram[] {
  const { modules, sdkFolder } = generated;
  const spellings = new Map(
    [...cxxSpellings(modules)].map(([record, type]) => [recordKey(record), type] as const),
  );
  return modules.flatMap((module) => {
    if (module.cxxLines === undefined || sdkFolder === null) return [];
    const part = partOf(module, (position) => isCxx(module, position));
    const header = basename(module.file);
    // C++ says the size of what a reference refers to; its place is asked for, and that of what follows.
    const references = new Set(
      part.records.flatMap((record) =>
        referencesIn(record).map((name) => `size of ${spellings.get(recordKey(record))}.${name}`),
      ),
    );
    const texts = part.constants.filter(isTextVariable);
    const others = part.constants.filter((constant) => !isTextVariable(constant));
    const asked = questionsOf([{ ...part, constants: others }], generated, spellings);
    const questions: Questions = {
      ...asked,
      numbers: asked.numbers
        .filter(({ about }) => !references.has(about))
        .map((question) => ({ ...question, expression: inCxx(question, part) })),
      data: [...asked.data, ...texts.flatMap(lettersOf)],
      constants: asked.constants.map((question) => ({ ...question, type: decayed(question.type) })),
    };
    // A header that was refused as a whole may well not compile.
    if (Object.values(questions).every((list) => list.length === 0)) return [];
    return [{ name: header, includes: sdkInclude(sdkFolder, header, config), questions }];
  });
}

/** The expression as C++ wants it: its word for alignments, and enumerators by their whole names. */
function inCxx({ about, expression }: NumberQuestion, { enums }: SelectedModule): string {
  const aligned = /^alignment of (.*)$/s.exec(about)?.[1];
  if (aligned !== undefined) return `alignof (${aligned})`;
  const name = /^value of (\w+)$/.exec(about)?.[1];
  const owner = enums.find(({ enumerators }) => enumerators?.some((enumerator) => enumerator.name === name));
  if (name === undefined || owner?.cxx === undefined || owner.cxx.scope === "") return expression;
  return `(unsigned long long) (${owner.cxx.scope}::${name})`;
}

function isTextVariable({ isVariable, value }: Constant): boolean {
  return isVariable === true && value.kind === "string";
}

/** No array can be made of a variable that holds a text: it is asked for letter by letter, up to its end. */
function lettersOf({ name, value }: Constant): DataQuestion[] {
  if (value.kind !== "string") return [];
  const { length } = new TextEncoder().encode(value.value);
  const letters = Array.from({ length: length + 1 }, (_, index) => `${name}[${index}]`);
  const expected = `${value.value}\0`;
  return [{ about: `value of ${name}`, type: "char", expression: `{ ${letters.join(", ")}, 0 }`, expected }];
}

/** `__typeof__` of a literal may be a reference in C++, to which there are no pointers. */
function decayed(type: string): string {
  return `std::remove_reference_t<${type}>`;
}

/** The references that are a record's members, those of its bases and unnamed members too. */
function referencesIn({ fields }: Record): string[] {
  return (fields ?? []).flatMap(({ name, type }) => {
    const bare = strip(type);
    if (name === null) return bare.kind === "record" ? referencesIn(bare.record) : [];
    return bare.kind === "cxx" && bare.name === "reference" ? [name] : [];
  });
}

function partOf(module: SelectedModule, belongs: (position: Position) => boolean): SelectedModule {
  return {
    ...module,
    records: module.records.filter(({ position }) => belongs(position)),
    enums: module.enums.filter(({ position }) => belongs(position)),
    functions: module.functions.filter(({ source }) => belongs(source.position)),
    prototypes: module.prototypes.filter(({ position }) => belongs(position)),
    variables: module.variables.filter(({ source }) => belongs(source.position)),
    constants: module.constants.filter(({ position }) => belongs(position)),
  };
}
