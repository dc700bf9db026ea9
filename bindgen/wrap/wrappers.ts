import { spelling } from "../c-name.ts";
import type { Extra, Func, Type, Variable } from "../ir.ts";
import { callKind, type Kind, strip } from "../kinds.ts";
import type { LayoutPass } from "../layout.ts";

/**
 * A function of a library of ours that does what bun:ffi cannot: it runs a function that no library exports,
 * takes structs by their address, or fixes the arguments of a variadic one. In C it is called `ds_` and its
 * name, so that it never stands in for the library's own.
 */
export interface Wrapper {
  readonly name: string;
  readonly args: readonly Kind[];
  readonly returns: Kind;
  readonly parameters: readonly { readonly name: string; readonly passing: Passing }[];
  readonly result: Passing;
  readonly call: WrapperCall;
  /** The declaration that it makes usable. */
  readonly source: Func | Variable | Extra;
}

export type WrapperCall =
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "address"; readonly name: string }
  | { readonly kind: "expression"; readonly text: string };

/** How a value of C travels between JavaScript and a wrapper. */
export type Passing =
  | { readonly how: "value"; readonly kind: Kind }
  /** A struct or union that C passes by value: its address travels. */
  | { readonly how: "address"; readonly spelling: string }
  /** A long double, which travels as a double. */
  | { readonly how: "double" };

export type PassingOrReason = Passing | { readonly reason: string };

export function passingOf(type: Type, layout: LayoutPass): PassingOrReason {
  const bare = strip(type);
  if (bare.kind === "basic" && bare.name === "long double") return { how: "double" };
  if (bare.kind !== "record") {
    const kind = callKind(type, layout.target);
    return "reason" in kind ? kind : { how: "value", kind: kind.kind };
  }
  const spelled = spelling(bare.record);
  if (spelled === null) return { reason: `a ${bare.record.keyword} without a name is passed by value` };
  if (layout.record(bare.record) === null) {
    return { reason: `${spelled} is passed by value, and nothing is known of what is in it` };
  }
  return { how: "address", spelling: spelled };
}

export interface Passed {
  readonly parameters: readonly Passing[];
  readonly result: Passing;
}

/** How all of a function's values travel, or the first one that cannot. */
export function passingOfAll(func: Func, layout: LayoutPass): Passed | { readonly reason: string } {
  const result = passingOf(func.type.returns, layout);
  if ("reason" in result) return { reason: `what it returns: ${result.reason}` };
  const parameters: Passing[] = [];
  for (const [index, { name, type }] of func.type.parameters.entries()) {
    const passing = passingOf(type, layout);
    if ("reason" in passing) return { reason: `its parameter ${name ?? index + 1}: ${passing.reason}` };
    parameters.push(passing);
  }
  return { parameters, result };
}

/** The wrapper that calls a function as it is declared. */
export function wrapFunction(func: Func, passed: Passed): Wrapper {
  // Names of ours: a header's own could hide a type's or the function's.
  const parameters = passed.parameters.map((passing, index) => ({ name: `a${index + 1}`, passing }));
  return wrapper(func.name, parameters, passed.result, { kind: "function", name: func.name }, func);
}

/** The wrapper that the configuration describes. */
export function wrapExtra(extra: Extra, passed: Passed): Wrapper {
  const { func, call } = extra;
  const parameters = passed.parameters.map((passing, index) => ({
    name: func.type.parameters[index]?.name ?? `a${index + 1}`,
    passing,
  }));
  return wrapper(func.name, parameters, passed.result, { kind: "expression", text: call }, extra);
}

/** The wrapper that tells where a variable is which every C file has a copy of. */
export function wrapVariable(variable: Variable): Wrapper {
  const result: Passing = { how: "value", kind: "ptr" };
  return wrapper(variable.name, [], result, { kind: "address", name: variable.name }, variable);
}

function wrapper(
  name: string,
  parameters: Wrapper["parameters"],
  result: Passing,
  call: WrapperCall,
  source: Wrapper["source"],
): Wrapper {
  const args = parameters.map(({ passing }) => kindOf(passing));
  // A struct that is returned goes to where one more argument points.
  if (result.how !== "address") {
    return { name, args, returns: kindOf(result), parameters, result, call, source };
  }
  return { name, args: [...args, "ptr"], returns: "void", parameters, result, call, source };
}

function kindOf(passing: Passing): Kind {
  switch (passing.how) {
    case "value":
      return passing.kind;
    case "address":
      return "ptr";
    case "double":
      return "f64";
  }
}
