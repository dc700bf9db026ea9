import { isBasic } from "./c-types.ts";
import type { How } from "./change.ts";
import { type ArgumentFacts, type FunctionFacts, plainType } from "./facts.ts";

/** In what ways a function is to be called differently. */
export function functionHow(old: FunctionFacts, now: FunctionFacts): How[] {
  const how: How[] = [];
  if (!sameTypes(old.args, now.args)) how.push(isPermuted(old.args, now.args) ? "reordered" : "arguments");
  else if (changedPlaces(old.args, now.args)) how.push("reordered");
  if (!same(old.returns, now.returns)) how.push("returns");
  return how;
}

type Arguments = readonly ArgumentFacts[];

function sameTypes(old: Arguments, now: Arguments): boolean {
  return old.length === now.length && old.every((one, index) => same(one, now[index]));
}

function isPermuted(old: Arguments, now: Arguments): boolean {
  const left = [...now];
  for (const one of old) {
    const index = left.findIndex((candidate) => same(one, candidate));
    if (index < 0) return false;
    left.splice(index, 1);
  }
  return left.length === 0;
}

/** Parameters of one type in another order: only their names tell. */
function changedPlaces(old: Arguments, now: Arguments): boolean {
  const before = old.map(({ name }) => name);
  const after = now.map(({ name }) => name);
  if (before.includes(null) || after.includes(null)) return false;
  return `${before}` !== `${after}` && `${before.toSorted()}` === `${after.toSorted()}`;
}

function same(old: ArgumentFacts, now: ArgumentFacts | undefined): boolean {
  if (now === undefined) return false;
  if (old.kind !== null && now.kind !== null && old.kind !== now.kind) return false;
  if (old.type === null || now.type === null) return true;
  // Of plain numbers the kind says all: gint32 in place of int changes nothing.
  return (isBasic(old.type) && isBasic(now.type)) || plainType(old.type) === plainType(now.type);
}
