import { basename } from "node:path";
import { cName } from "./c-name.ts";
import { isCxx } from "./cxx/lines.ts";
import type { Constant, Enum, Func, FunctionType, Module, Record, Tally, Type } from "./ir.ts";
import { type Kind, strip } from "./kinds.ts";
import type { LayoutPass } from "./layout.ts";
import { MacroReasons } from "./macro-reasons.ts";
import { sightingOfRecord } from "./sightings.ts";
import { type BoundCallback, bindCallback } from "./signatures.ts";
import { uncallable } from "./uncallable.ts";
import { type BoundVariable, bindVariable } from "./variables.ts";
import { passingOfAll, type Wrapper, wrapExtra, wrapFunction, wrapVariable } from "./wrap/wrappers.ts";
import type { Position, Refusal } from "./written.ts";

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
  /** What a library of ours offers in place of what cannot be linked. */
  readonly wrappers: readonly Wrapper[];
  readonly variables: readonly BoundVariable[];
  /** The header's own typedefs of functions. */
  readonly callbacks: readonly BoundCallback[];
  readonly constants: readonly Constant[];
  /** Functions whose parameters' types are declared in place. */
  readonly prototypes: readonly Prototype[];
  /** One for each declaration and macro that is not bound. */
  readonly refusals: readonly Refusal[];
  readonly tally: Tally;
  readonly cxxLines?: Module["cxxLines"];
}

export interface Prototype {
  readonly name: string;
  readonly type: FunctionType;
  readonly position: Position;
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

/** `instead`: what to call in place of a function that takes a variable number of arguments. */
export function select(
  modules: readonly PlacedModule[],
  layout: LayoutPass,
  instead: ReadonlyMap<string, string>,
): SelectedModule[] {
  const held = recordsHeld(modules);
  const chosen = modules.map(({ path, module }) => new Selection(path, module, layout, instead, held));
  const reasons = new MacroReasons(chosen);
  const selected = chosen.map((selection) => selection.finish(reasons));
  return [...selected, ...reachedByValue(selected)].filter(hasContent);
}

function hasContent(module: SelectedModule): boolean {
  return module.tally.seen.length > 0;
}

/** One header's choice. */
class Selection {
  readonly module: Module;
  readonly #path: string;
  readonly #layout: LayoutPass;
  readonly #functions: BoundFunction[] = [];
  readonly #wrappers: Wrapper[] = [];
  readonly #variables: BoundVariable[] = [];
  readonly #callbacks: BoundCallback[] = [];
  readonly #records: Record[] = [];
  readonly #enums: Enum[] = [];
  readonly #refusals: Refusal[] = [];

  constructor(
    path: string,
    module: Module,
    layout: LayoutPass,
    instead: ReadonlyMap<string, string>,
    held: ReadonlySet<Record>,
  ) {
    this.#path = path;
    this.module = module;
    this.#layout = layout;
    this.#refusals.push(...module.refused);
    for (const record of module.records) this.#record(record, held);
    for (const found of module.enums) this.#enum(found);
    for (const extra of module.extras) this.#extra(extra);
    for (const func of module.functions) this.#function(func, instead);
    for (const variable of module.variables) {
      if (variable.linkage !== "extern") this.#wrappers.push(wrapVariable(variable));
      else this.#variable(variable);
    }
    for (const callback of module.callbacks) this.#callback(callback);
  }

  finish(reasons: MacroReasons): SelectedModule {
    const wrapped = new Set(this.module.extras.map(({ of }) => of));
    for (const macro of this.module.macros) {
      if (wrapped.has(macro.name)) continue;
      const { name, position } = macro;
      this.#refusals.push({ what: "macro", name, reason: reasons.of(macro), position });
    }
    const { file, constants, tally, functions } = this.module;
    return {
      path: this.#path,
      file,
      records: this.#records,
      enums: this.#enums,
      functions: this.#functions,
      wrappers: this.#wrappers,
      variables: this.#variables,
      callbacks: this.#callbacks,
      constants,
      prototypes: functions,
      refusals: this.#refusals.sort((a, b) => a.position.line - b.position.line),
      tally,
      ...(this.module.cxxLines === undefined ? {} : { cxxLines: this.module.cxxLines }),
    };
  }

  #record(record: Record, held: ReadonlySet<Record>): void {
    const name = nameOf(record);
    const refuse = (reason: string) =>
      this.#refusals.push({ what: "struct", name, reason, position: record.position });
    if (record.refused !== null) refuse(record.refused);
    else if (record.fields === null || this.#layout.record(record) === null) {
      refuse(this.#unsized(record) ?? "a field's type has no known size");
    } else if (cName(record) === null && !held.has(record)) {
      refuse("it has no name, and no struct holds it by value");
    } else this.#records.push(record);
  }

  #enum(found: Enum): void {
    const { refused: reason, tag, typedefs, unnamed, position } = found;
    if (reason === null) this.#enums.push(found);
    else {
      const name = typedefs[0] ?? (unnamed ? "unnamed enum" : tag);
      this.#refusals.push({ what: "enum", name, reason, position });
    }
  }

  /** The first field that nobody knows how to lay out, if its type says why. */
  #unsized(record: Record): string | null {
    const field = record.fields?.find(({ type }) => this.#layout.of(type) === null);
    const bare = field === undefined ? null : strip(field.type);
    const reason = bare === null ? null : this.#unsizedReason(bare);
    return reason === null ? null : `its field ${field?.name ?? "without a name"}: ${reason}`;
  }

  #unsizedReason(type: Type): string | null {
    const bare = strip(type);
    switch (bare.kind) {
      case "unsupported":
        return bare.reason;
      case "array":
        return this.#unsizedReason(bare.of);
      case "record": {
        const { record } = bare;
        return notBound(record.keyword, nameOf(record), record.refused ?? this.#unsized(record));
      }
      case "enum":
        return notBound("enum", bare.enum.typedefs[0] ?? bare.enum.tag, bare.enum.refused);
      default:
        return null;
    }
  }

  #extra(extra: Module["extras"][number]): void {
    const passed = passingOfAll(extra.func, this.#layout);
    if (!("reason" in passed)) this.#wrappers.push(wrapExtra(extra, passed));
    else {
      const { name, position } = extra.func;
      this.#refusals.push({
        what: extra.what,
        name: extra.of,
        reason: `as ${name}, ${passed.reason}`,
        position,
      });
    }
  }

  #function(func: Func, instead: ReadonlyMap<string, string>): void {
    const { name, position } = func;
    const refuse = (reason: string) => this.#refusals.push({ what: "function", name, reason, position });
    // A variadic function that the configuration gives arguments to is called through what it describes.
    if (this.module.extras.some(({ of, what }) => what === "function" && of === name)) return;
    const reason = uncallable(func, instead);
    if (reason !== null) {
      refuse(reason);
      return;
    }
    const passed = passingOfAll(func, this.#layout);
    if ("reason" in passed) {
      refuse(passed.reason);
      return;
    }
    const wrapper = wrapFunction(func, passed);
    const plain = [...passed.parameters, passed.result].every(({ how }) => how === "value");
    if (func.linkage !== "extern" || !plain) {
      if (!isCxx(this.module, position)) this.#wrappers.push(wrapper);
      else refuse("it passes a struct by value, which takes a wrapper, and those are made of C alone");
    } else this.#functions.push({ name, args: wrapper.args, returns: wrapper.returns, source: func });
  }

  #variable(variable: Module["variables"][number]): void {
    const bound = bindVariable(variable, this.#layout);
    if (!("reason" in bound)) this.#variables.push(bound);
    else {
      const { name, position } = variable;
      this.#refusals.push({ what: "variable", name, reason: bound.reason, position });
    }
  }

  #callback(callback: Module["callbacks"][number]): void {
    const { name, type, position } = callback;
    const bound = bindCallback(name, type, this.#layout);
    if (!("reason" in bound)) this.#callbacks.push(bound);
    else this.#refusals.push({ what: "callback", name, reason: bound.reason, position });
  }
}

function nameOf({ keyword, tag, typedefs, unnamed }: Record): string {
  return unnamed ? (typedefs[0] ?? `unnamed ${keyword}`) : tag;
}

function notBound(what: string, name: string, reason: string | null): string | null {
  return reason === null ? null : `the ${what} ${name} is not bound, since ${reason}`;
}

/** Records that a field of another holds: those without a name are reached through it. */
function recordsHeld(modules: readonly PlacedModule[]): Set<Record> {
  const held = new Set<Record>();
  for (const { module } of modules) {
    for (const field of module.records.flatMap(({ fields }) => fields ?? [])) {
      const record = heldByValue(field.type);
      if (record !== null) held.add(record);
    }
  }
  return held;
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
    wrappers: [],
    variables: [],
    callbacks: [],
    constants: [],
    prototypes: [],
    refusals: [],
    tally: { seen: records.map(sightingOfRecord), typedefs: [], repeated: [] },
  }));
}

export function heldByValue(type: Type): Record | null {
  const bare = strip(type);
  if (bare.kind === "array") return heldByValue(bare.of);
  return bare.kind === "record" ? bare.record : null;
}
