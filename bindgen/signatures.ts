import type { FunctionType, Type } from "./ir.ts";
import { callKind, type Kind, strip } from "./kinds.ts";
import type { LayoutPass } from "./layout.ts";

/** What C calls back: a row of a module's table `callbacks`. */
export interface BoundCallback {
  readonly name: string;
  readonly args: readonly Kind[];
  readonly returns: Kind;
}

/** A function type's row, or why JavaScript cannot stand behind it. */
export function bindCallback(
  name: string,
  type: FunctionType,
  layout: LayoutPass,
): BoundCallback | { readonly reason: string } {
  if (type.variadic) return { reason: "it is called with a variable number of arguments" };
  const returns = callKind(type.returns, layout.target);
  if ("reason" in returns) return { reason: `what it returns: ${returns.reason}` };
  const args: Kind[] = [];
  for (const [index, parameter] of type.parameters.entries()) {
    const argument = callKind(parameter.type, layout.target);
    if ("reason" in argument)
      return { reason: `its parameter ${parameter.name ?? index + 1}: ${argument.reason}` };
    args.push(argument.kind);
  }
  return { name, args, returns: returns.kind };
}

/** The function that a type is, or points to; null for any other type. */
export function functionOf(type: Type): FunctionType | null {
  const bare = strip(type);
  const target = bare.kind === "pointer" ? strip(bare.to) : bare;
  return target.kind === "function" ? target : null;
}

/** The typedef that a function type goes by where it is used, or null where it is written in place. */
export function typedefOf(type: Type): string | null {
  if (type.kind === "alias") return type.name;
  return type.kind === "pointer" ? typedefOf(type.to) : null;
}
