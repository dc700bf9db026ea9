import { evaluate, toConstant } from "./constexpr.ts";
import type {
  Constant,
  Enum,
  Func,
  Module,
  Record,
  Refusal,
  SourceUnit,
  WrittenDeclaration,
  WrittenMacro,
} from "./ir.ts";
import type { Scope } from "./resolve.ts";

/** One header's declarations with everything in them resolved. */
export function resolveModule(unit: SourceUnit, macros: readonly WrittenMacro[], scope: Scope): Module {
  const builder = new ModuleBuilder(scope);
  for (const declaration of unit.declarations) builder.declaration(declaration);
  for (const macro of macros) builder.macro(macro);
  return builder.build(unit.file, unit.declarations.length + macros.length);
}

class ModuleBuilder {
  readonly #scope: Scope;
  readonly #records: Record[] = [];
  readonly #enums: Enum[] = [];
  readonly #functions = new Map<string, Func>();
  readonly #constants = new Map<string, Constant>();
  readonly #refusals: Refusal[] = [];
  readonly #refused = new Set<string>();
  #typedefs = 0;
  #repeated = 0;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  build(file: string, seen: number): Module {
    return {
      file,
      records: this.#records,
      enums: this.#enums,
      functions: [...this.#functions.values()],
      constants: [...this.#constants.values()],
      refusals: this.#refusals,
      tally: { seen, typedefs: this.#typedefs, repeated: this.#repeated },
    };
  }

  declaration(declaration: WrittenDeclaration): void {
    const { position } = declaration;
    switch (declaration.kind) {
      case "typedef":
        this.#typedefs++;
        break;
      case "record": {
        const record = this.#scope.record(declaration.tag, declaration.keyword);
        // Another position: another header of the unit defined it before this one.
        if (record.position === position) this.#records.push(record);
        else this.#repeated++;
        break;
      }
      case "enum": {
        const found = this.#scope.enum(declaration.tag);
        if (found.position === position) this.#enums.push(found);
        else this.#repeated++;
        break;
      }
      case "function": {
        const { name, linkage } = declaration;
        this.#function({ name, type: this.#scope.function(declaration.type), linkage, position });
        break;
      }
      case "variable": {
        const type = this.#scope.type(declaration.type);
        const { name } = declaration;
        // `GCallback f;` declares a variable; `FunctionType f;` declares a function.
        if (type.kind === "alias" && type.of.kind === "function") {
          this.#function({ name, type: type.of, linkage: "extern", position });
        } else this.#refuse("variable", name, "it is a variable, and bun:ffi links functions only", position);
      }
    }
  }

  macro(macro: WrittenMacro): void {
    const { name, body, position } = macro;
    const value = macro.value === null ? null : evaluate(macro.value, this.#scope);
    if (value !== null) {
      if (this.#constants.has(name)) this.#repeated++;
      this.#constants.set(name, { name, value: toConstant(value), position });
    } else if (body === null) this.#refuse("macro", name, "it is a macro with parameters", position);
    else if (body === "") this.#refuse("macro", name, "it is a macro without a value", position);
    else this.#refuse("macro", name, "its text is no constant that TypeScript can hold", position);
  }

  #function(func: Func): void {
    if (this.#functions.has(func.name)) this.#repeated++;
    else this.#functions.set(func.name, func);
  }

  #refuse(what: Refusal["what"], name: string, reason: string, position: Refusal["position"]): void {
    if (this.#refused.has(`${what} ${name}`)) this.#repeated++;
    else this.#refusals.push({ what, name, reason, position });
    this.#refused.add(`${what} ${name}`);
  }
}
