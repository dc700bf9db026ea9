import type { CallbackType, Constant, Enum, Extra, Func, Module, Record, Variable } from "../ir.ts";
import { strip } from "../kinds.ts";
import { seenIn, sighting, sightingOf } from "../sightings.ts";
import type {
  Position,
  Refusal,
  Sighting,
  SourceUnit,
  WrittenDeclaration,
  WrittenExtras,
  WrittenMacro,
} from "../written.ts";
import { evaluate, toConstant } from "./constexpr.ts";
import type { Scope } from "./resolve.ts";

/** One header's declarations with everything in them resolved. */
export function resolveModule(
  unit: SourceUnit,
  macros: readonly WrittenMacro[],
  scope: Scope,
  extras: WrittenExtras,
): Module {
  const builder = new ModuleBuilder(scope, extras);
  for (const declaration of unit.declarations) builder.declaration(declaration);
  scope.leniently(() => {
    for (const macro of macros) builder.macro(macro);
  });
  return builder.build(unit.file, seenIn(unit, macros));
}

class ModuleBuilder {
  readonly #scope: Scope;
  readonly #records: Record[] = [];
  readonly #enums: Enum[] = [];
  readonly #functions = new Map<string, Func>();
  readonly #variables = new Map<string, Variable>();
  readonly #callbacks = new Map<string, CallbackType>();
  readonly #constants = new Map<string, Constant>();
  readonly #macros = new Map<string, WrittenMacro>();
  readonly #extras: Extra[] = [];
  readonly #refused = new Map<string, Refusal>();
  readonly #wanted: WrittenExtras;
  readonly #typedefs: Sighting[] = [];
  readonly #repeated: Sighting[] = [];

  constructor(scope: Scope, wanted: WrittenExtras) {
    this.#scope = scope;
    this.#wanted = wanted;
  }

  build(file: string, seen: readonly Sighting[]): Module {
    return {
      file,
      records: this.#records,
      enums: this.#enums,
      functions: [...this.#functions.values()],
      variables: [...this.#variables.values()],
      callbacks: [...this.#callbacks.values()],
      constants: [...this.#constants.values()],
      macros: [...this.#macros.values()],
      extras: this.#extras,
      tally: { seen, typedefs: this.#typedefs, repeated: this.#repeated },
      refused: [...this.#refused.values()],
    };
  }

  declaration(declaration: WrittenDeclaration): void {
    const { position } = declaration;
    switch (declaration.kind) {
      case "typedef":
        this.#typedef(declaration);
        break;
      case "refused": {
        const { kind: _, ...refusal } = declaration;
        this.#refuse(refusal);
        break;
      }
      case "record": {
        const record = this.#scope.record(declaration.tag, declaration.keyword);
        // Another position: another header of the unit defined it before this one.
        if (record.position === position) this.#records.push(record);
        else this.#again(declaration);
        break;
      }
      case "enum": {
        const found = this.#scope.enum(declaration.tag);
        // Names a type, and gives it no values.
        if (declaration.cxx?.opaque === true) {
          this.#typedefs.push(sightingOf(declaration));
          break;
        }
        if (found.position === position) this.#enums.push(found);
        else this.#again(declaration);
        break;
      }
      case "function": {
        const { name, linkage } = declaration;
        this.#function({ name, type: this.#scope.function(declaration.type), linkage, position });
        break;
      }
      case "constant": {
        const { name, otherwise: reason } = declaration;
        const value = this.#scope.constant(name);
        if (value === null) this.#refuse({ what: "variable", name, reason, position });
        else if (this.#constants.has(name)) this.#again(declaration);
        else this.#constants.set(name, { name, value: toConstant(value), isVariable: true, position });
        break;
      }
      case "variable": {
        const type = this.#scope.type(declaration.type);
        const { name, linkage } = declaration;
        // `GCallback f;` declares a variable; `FunctionType f;` declares a function.
        if (type.kind === "alias" && type.of.kind === "function") {
          this.#function({ name, type: type.of, linkage, position });
        } else if (this.#variables.has(name)) this.#again(declaration);
        else this.#variables.set(name, { name, type, linkage, position });
      }
    }
  }

  #refuse(refusal: Refusal): void {
    const { what, name, position } = refusal;
    const key = `${what} ${name} ${position.line}`;
    if (this.#refused.has(key)) this.#repeated.push(sighting(what, name, position.line));
    else this.#refused.set(key, refusal);
  }

  #again(declaration: WrittenDeclaration): void {
    this.#repeated.push(sightingOf(declaration));
  }

  macro(macro: WrittenMacro): void {
    const { name, position } = macro;
    const value = macro.value === null ? null : evaluate(macro.value, this.#scope);
    if (value !== null) {
      if (this.#constants.has(name)) this.#repeated.push(sighting("macro", name, position.line));
      this.#constants.set(name, { name, value: toConstant(value), position });
    } else if (this.#macros.has(name)) this.#repeated.push(sighting("macro", name, position.line));
    else {
      this.#macros.set(name, macro);
      // In front of a function of its name the macro adds nothing that a call from JavaScript lacks.
      if (!this.#functions.has(name)) this.#extra("macro", name, position);
    }
  }

  #typedef(declaration: Extract<WrittenDeclaration, { kind: "typedef" }>): void {
    const { name, position } = declaration;
    const written = strip(this.#scope.type(declaration.type));
    if (written.kind === "unsupported") {
      this.#refuse({ what: "typedef", name, reason: written.reason, position });
      return;
    }
    const type = strip(this.#scope.type({ kind: "typedef", name }));
    const target = type.kind === "pointer" ? strip(type.to) : type;
    if (target.kind !== "function") this.#typedefs.push(sightingOf(declaration));
    else if (this.#callbacks.has(name)) this.#again(declaration);
    else this.#callbacks.set(name, { name, type: target, position });
  }

  #function(func: Func): void {
    const known = this.#functions.get(func.name);
    if (known === undefined) {
      this.#functions.set(func.name, func);
      if (func.type.variadic) this.#extra("function", func.name, func.position);
      return;
    }
    this.#repeated.push(sighting("function", func.name, func.position.line));
    // A prototype may stand before the body: the body makes it inline.
    if (func.linkage === "inline") this.#functions.set(func.name, { ...known, linkage: "inline" });
  }

  #extra(what: Extra["what"], of: string, position: Position): void {
    const wanted = this.#wanted.get(of);
    if (wanted === undefined) return;
    const { name, type, call } = wanted;
    const func: Func = { name, type: this.#scope.function(type), linkage: "extern", position };
    this.#extras.push({ of, what, func, call });
  }
}
