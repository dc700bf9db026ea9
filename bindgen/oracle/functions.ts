import type { Kind } from "../kinds.ts";
import type { SelectedModule } from "../select.ts";
import type { BoundCallback } from "../signatures.ts";
import type { Target } from "../target.ts";
import type { BoundVariable } from "../variables.ts";
import type { Passing, Wrapper } from "../wrap/wrappers.ts";
import type { Entry } from "./dwarf.ts";
import type { QuestionList } from "./questions.ts";
import { ourFunction, printed, type Shape, theirFunction, theirShape, travelling } from "./shapes.ts";

/** Every function that a header declares, as bindgen read it, and the rows of the tables that stand for it. */
export function askFunctions(module: SelectedModule, target: Target, questions: QuestionList): void {
  const rows = new Map(module.functions.map((bound) => [bound.name, bound]));
  const wrappers = new Map(module.wrappers.map((wrapper) => [wrapper.name, wrapper]));
  for (const { name, type } of module.prototypes) {
    const row = rows.get(name);
    const wrapper = wrappers.get(name);
    const compare = (said: Entry): string[] => {
      const signature = theirFunction(said);
      const theirs = signature === null ? theirShape(said) : printed(signature);
      return [
        ...differing(name, ourFunction(type, target), theirs),
        ...(row === undefined ? [] : wrongRow(row, said)),
        ...(wrapper?.call.kind === "function" ? wrongWrapper(wrapper, said) : []),
      ];
    };
    questions.functions.push({ about: name, compare });
  }
}

/** A typedef of a function, or of a pointer to one. */
export function askCallback(callback: BoundCallback, questions: QuestionList): void {
  const { name } = callback;
  const compare = (said: Entry): string[] => wrongRow(callback, said);
  questions.callbacks.push({ about: name, type: `__typeof__ (${name})`, compare });
}

export function askVariable({ name, kind }: BoundVariable, questions: QuestionList): void {
  const compare = (said: Entry): string[] => {
    const shape = travelling(theirShape(said));
    const theirs = /^([iuf](8|16|32|64)|bool|ptr)$/.test(shape) ? shape : "bytes";
    return differing(`the row of ${name}`, kind, theirs);
  };
  questions.variables.push({ about: name, compare });
}

interface Row {
  readonly name: string;
  readonly args: readonly Kind[];
  readonly returns: Kind;
}

function wrongRow(row: Row, said: Entry): string[] {
  const theirs = theirFunction(said);
  const called =
    theirs === null
      ? theirShape(said)
      : printed({ args: theirs.args.map(travelling), returns: travelling(theirs.returns) });
  return differing(`the row of ${row.name}`, printed(row), called);
}

/** A wrapper takes structs by address and long doubles as doubles; the function has to have them there. */
function wrongWrapper({ name, parameters, result }: Wrapper, said: Entry): string[] {
  const args = parameters.map(({ passing }) => passed(passing));
  const theirs = theirFunction(said);
  const shapes = theirs === null ? [] : [...theirs.args, theirs.returns].map(travelling);
  const kinds = shapes.map((shape) => (shape === "union" ? "struct" : shape));
  const called = theirs === null ? theirShape(said) : kinds.join(" ");
  return differing(`the wrapper of ${name}`, [...args, passed(result)].join(" "), called);
}

function passed(passing: Passing): Shape {
  switch (passing.how) {
    case "value":
      return passing.kind;
    case "address":
      return "struct";
    case "double":
      return "f128";
  }
}

function differing(about: string, ours: Shape | null, theirs: Shape): string[] {
  return ours === null || ours === theirs ? [] : [`${about}: bindgen says ${ours}, the compiler ${theirs}`];
}
