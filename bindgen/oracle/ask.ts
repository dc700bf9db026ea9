import type { LayoutPass } from "../layout.ts";
import type { Names } from "../names.ts";
import type { SelectedModule } from "../select.ts";
import { askCallback, askFunctions, askVariable } from "./functions.ts";
import type { QuestionList, Questions } from "./questions.ts";
import { askRecord, type Spellings } from "./records.ts";
import { askConstant, askEnum } from "./values.ts";

/** Everything about the modules of one program that a C compiler can be asked. */
export function questionsOf(
  modules: readonly SelectedModule[],
  { layout, names }: { readonly layout: LayoutPass; readonly names: Names },
  spellings: Spellings,
): Questions {
  const questions: QuestionList = {
    numbers: [],
    bits: [],
    data: [],
    records: [],
    constants: [],
    enums: [],
    functions: [],
    variables: [],
    callbacks: [],
    unasked: [],
  };
  for (const module of modules) {
    for (const record of module.records) {
      // An unnamed member has no class: its fields are asked for through its owner.
      if (names.record(record) !== null) askRecord(record, layout, spellings, questions);
    }
    for (const found of module.enums) askEnum(found, questions);
    for (const constant of module.constants) askConstant(constant, questions);
    askFunctions(module, layout.target, questions);
    for (const variable of module.variables) askVariable(variable, questions);
    for (const callback of module.callbacks) askCallback(callback, questions);
  }
  return questions;
}
