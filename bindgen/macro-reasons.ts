import type { Func, Module, Variable } from "./ir.ts";
import type { WrittenMacro } from "./written.ts";

interface Declaring {
  readonly module: Module;
}

/** Says why a macro is no constant, and what stands for it where that is plain. */
export class MacroReasons {
  readonly #functions = new Map<string, Func>();
  readonly #variables = new Map<string, Variable>();

  constructor(modules: readonly Declaring[]) {
    for (const { module } of modules) {
      for (const func of module.functions) this.#functions.set(func.name, func);
      for (const variable of module.variables) this.#variables.set(variable.name, variable);
    }
  }

  of({ name, body }: WrittenMacro): string {
    if (body === null) {
      if (this.#functions.has(name))
        return "it is a macro with parameters, in front of the function of its name";
      return "it is a macro with parameters";
    }
    if (body === "") return "it is a macro without a value";
    const called = /^[\s(]*(\w+)\s*\(\s*\)[\s)]*$/.exec(body)?.[1];
    if (called !== undefined && this.#functions.has(called)) return `it is a call: ${called}`;
    const named = /^[\s(]*(?:\([\w\s]+\*?\s*\)\s*)?(\w+)[\s)]*$/.exec(body)?.[1];
    if (named !== undefined && this.#functions.has(named))
      return `it is another name of the function ${named}`;
    if (named !== undefined && this.#variables.has(named))
      return `it is another name of the variable ${named}`;
    if (/^[\s(]*\{/.test(body)) return "it is an initializer";
    return "its text is no constant that TypeScript can hold";
  }
}
