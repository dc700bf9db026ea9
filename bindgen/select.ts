import { basename } from "node:path";
import type { Constant, Enum, Func, Module, Record, Refusal, Tally, Type } from "./ir.ts";
import { callKind, type Kind, strip } from "./kinds.ts";
import type { LayoutPass } from "./layout.ts";

export interface BoundFunction {
  readonly name: string;
  readonly args: readonly Kind[];
  readonly returns: Kind;
  readonly source: Func;
}

/** What of a header is bound; what is not stands in `refusals`, each with its reason. */
export interface SelectedModule {
  /** `package/header`: the generated file's path, without its ending. */
  readonly path: string;
  readonly file: string;
  readonly records: readonly Record[];
  readonly enums: readonly Enum[];
  readonly functions: readonly BoundFunction[];
  readonly constants: readonly Constant[];
  readonly refusals: readonly Refusal[];
  readonly tally: Tally;
}

export interface PlacedModule {
  readonly path: string;
  readonly module: Module;
}

/** Where the parts of the system's own headers go that a bound struct holds by value. */
export const systemPackage = "system";

export function recordKey(record: Record): string {
  return `${record.position.file}|${record.tag}`;
}

export function select(modules: readonly PlacedModule[], layout: LayoutPass): SelectedModule[] {
  const selected = modules.map(({ path, module }) => selectModule(path, module, layout));
  return [...selected, ...reachedByValue(selected)].filter(hasContent);
}

function hasContent(module: SelectedModule): boolean {
  const { records, enums, functions, constants, refusals } = module;
  return records.length + enums.length + functions.length + constants.length + refusals.length > 0;
}

function selectModule(path: string, module: Module, layout: LayoutPass): SelectedModule {
  const refusals = [...module.refusals];
  const functions: BoundFunction[] = [];
  for (const func of module.functions) {
    const bound = bindFunction(func, layout);
    if ("reason" in bound) {
      refusals.push({ what: "function", name: func.name, reason: bound.reason, position: func.position });
    } else functions.push(bound);
  }
  const records = module.records.filter((record) => {
    if (record.fields !== null && layout.record(record) !== null) return true;
    const reason = "a field's type has no known size";
    refusals.push({ what: "struct", name: record.tag, reason, position: record.position });
    return false;
  });
  const { file, enums, constants, tally } = module;
  return { path, file, records, enums, functions, constants, refusals, tally };
}

function bindFunction(func: Func, layout: LayoutPass): BoundFunction | { reason: string } {
  if (func.linkage === "static") return { reason: "it is static or inline: no library exports it" };
  if (func.linkage === "renamed") return { reason: "an asm label links it under another name" };
  if (func.type.variadic) return { reason: "it takes a variable number of arguments, bun:ffi a fixed one" };
  const returns = callKind(func.type.returns, layout.target);
  if ("reason" in returns) return returns;
  const args: Kind[] = [];
  for (const parameter of func.type.parameters) {
    const argument = callKind(parameter.type, layout.target);
    if ("reason" in argument) return argument;
    args.push(argument.kind);
  }
  return { name: func.name, args, returns: returns.kind, source: func };
}

/** Structs of headers outside the packages, that bound structs hold by value: their accessors need a class. */
function reachedByValue(selected: readonly SelectedModule[]): SelectedModule[] {
  const known = new Set(selected.flatMap((module) => module.records.map(recordKey)));
  const reached = new Map<string, Record[]>();
  const queue = selected.flatMap((module) => [...module.records]);
  for (let record = queue.pop(); record !== undefined; record = queue.pop()) {
    for (const field of record.fields ?? []) {
      const held = heldByValue(field.type);
      if (held === null || held.fields === null || known.has(recordKey(held))) continue;
      known.add(recordKey(held));
      queue.push(held);
      const file = held.position.file;
      reached.set(file, [...(reached.get(file) ?? []), held]);
    }
  }
  return [...reached].map(([file, records]) => ({
    path: `${systemPackage}/${basename(file, ".h")}`,
    file,
    records,
    enums: [],
    functions: [],
    constants: [],
    refusals: [],
    tally: { seen: records.length, typedefs: 0, repeated: 0 },
  }));
}

export function heldByValue(type: Type): Record | null {
  const bare = strip(type);
  if (bare.kind === "array") return heldByValue(bare.of);
  return bare.kind === "record" ? bare.record : null;
}
