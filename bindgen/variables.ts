import { cName } from "./c-name.ts";
import type { Type, Variable } from "./ir.ts";
import { callKind, type Kind, strip } from "./kinds.ts";
import type { LayoutPass } from "./layout.ts";

/** An exported variable: a row of a module's table `variables`. */
export interface BoundVariable {
  readonly name: string;
  /** What is read at its address; `bytes` where it is a struct or an array, which is used where it lies. */
  readonly kind: Exclude<Kind, "void"> | "bytes";
  /** C's name of the struct that it is or points to. */
  readonly type: string | null;
  readonly source: Variable;
}

export function bindVariable(
  source: Variable,
  layout: LayoutPass,
): BoundVariable | { readonly reason: string } {
  const bare = strip(source.type);
  if (bare.kind === "unsupported") return bare;
  const { name } = source;
  if (bare.kind === "basic" || bare.kind === "enum" || bare.kind === "pointer") {
    const kind = callKind(bare, layout.target);
    const type = bare.kind === "pointer" ? structOf(bare.to) : null;
    if ("kind" in kind && kind.kind !== "void") return { name, kind: kind.kind, type, source };
  }
  return { name, kind: "bytes", type: structOf(source.type), source };
}

function structOf(type: Type): string | null {
  const bare = strip(type);
  if (bare.kind === "array") return structOf(bare.of);
  return bare.kind === "record" ? cName(bare.record) : null;
}
