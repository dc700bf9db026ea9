import type { BoundFunction } from "../select.ts";
import { type Entry, tags } from "./dwarf.ts";
import type { QuestionList } from "./questions.ts";
import { bareEntry, theirShape } from "./shapes.ts";

/** The kinds in a row of a function table against the types in the declaration. */
export function askFunction({ name, args, returns }: BoundFunction, questions: QuestionList): void {
  const ours = signature(args, returns);
  const compare = (said: Entry): string[] => {
    const theirs = theirSignature(said);
    return ours === theirs ? [] : [`${name}: bindgen says ${ours}, the compiler ${theirs}`];
  };
  questions.functions.push({ name, compare });
}

function signature(args: readonly string[], returns: string): string {
  return `(${args.join(", ")}) -> ${returns}`;
}

function theirSignature(said: Entry): string {
  const type = bareEntry(said);
  if (type?.tag !== tags.subroutine) return theirShape(said);
  const args = type.children.flatMap((child) => {
    if (child.tag === tags.unspecifiedParameters) return ["..."];
    return child.tag === tags.parameter ? [travels(child.type)] : [];
  });
  // C before C23 declares with `()` that it does not say what a function takes: in headers, nothing.
  const unsaid = args.length === 1 && args[0] === "...";
  return signature(unsaid ? [] : args, travels(type.type));
}

/** An enum goes through a call as the integer that it is. */
function travels(type: Entry | null): string {
  return theirShape(type).replace(/^enum /, "");
}
