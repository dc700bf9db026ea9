import type { Type } from "./ir.ts";
import { enumNumber } from "./layout.ts";
import { basicLayout, type Target } from "./target.ts";

/** The kinds that generated tables speak: bun:ffi's names, by width. */
export type Kind =
  | "i8"
  | "u8"
  | "i16"
  | "u16"
  | "i32"
  | "u32"
  | "i64"
  | "u64"
  | "f32"
  | "f64"
  | "bool"
  | "ptr"
  | "void";

export type KindOrReason = { readonly kind: Kind } | { readonly reason: string };

export function strip(type: Type): Exclude<Type, { kind: "alias" }> {
  let bare = type;
  while (bare.kind === "alias") bare = bare.of;
  return bare;
}

function referred(type: Type): string {
  const bare = strip(type);
  return bare.kind === "cxx" ? bare.text : "type";
}

/** How a value of the type travels through a call, or why it cannot. */
export function callKind(type: Type, target: Target): KindOrReason {
  const bare = strip(type);
  switch (bare.kind) {
    case "pointer":
    case "function":
      return { kind: "ptr" };
    case "array":
      if (isVaList(bare.of)) return { reason: "va_list cannot be made from JavaScript" };
      return { kind: "ptr" };
    case "record":
      return {
        reason: `${bare.record.keyword} ${bare.record.typedefs[0] ?? bare.record.tag} is passed by value`,
      };
    case "unsupported":
      return { reason: bare.reason };
    case "cxx": {
      const [to] = bare.arguments;
      // A reference is a pointer that is never NULL; JavaScript has nothing of C++'s library to refer to.
      if (bare.name === "reference" && to !== undefined && strip(to).kind !== "cxx") return { kind: "ptr" };
      const what = bare.name === "reference" && to !== undefined ? `${referred(to)} &` : bare.text;
      return { reason: `C++'s ${what} cannot be made from JavaScript` };
    }
    case "basic":
      if (bare.name === "void") return { kind: "void" };
      return scalarKind(bare, target);
    case "enum":
      return scalarKind(bare, target);
  }
}

/** The kind of a scalar in memory, or why there is none. */
export function scalarKind(bare: Extract<Type, { kind: "basic" | "enum" }>, target: Target): KindOrReason {
  if (bare.kind === "enum") {
    if (bare.enum.refused !== null) return { reason: bare.enum.refused };
    if (bare.enum.enumerators === null && bare.enum.cxx?.underlying == null) return { kind: "u32" };
    const { bits, signed } = enumNumber(bare.enum);
    return integerKind(bits, signed);
  }
  if (isVaList(bare)) return { reason: "va_list cannot be made from JavaScript" };
  const { size, number } = basicLayout(target, bare.name);
  if (bare.name === "bool") return { kind: "bool" };
  if (size > 8) return { reason: `bun:ffi has no type for ${bare.name}` };
  if (number === "float") return { kind: size === 4 ? "f32" : "f64" };
  if (number === "none") return { reason: `${bare.name} is no scalar` };
  return integerKind(size * 8, number === "signed");
}

export function isVaList(type: Type): boolean {
  const bare = strip(type);
  return bare.kind === "basic" && bare.name === "__builtin_va_list";
}

function integerKind(bits: number, signed: boolean): KindOrReason {
  switch (bits) {
    case 8:
      return { kind: signed ? "i8" : "u8" };
    case 16:
      return { kind: signed ? "i16" : "u16" };
    case 32:
      return { kind: signed ? "i32" : "u32" };
    default:
      return { kind: signed ? "i64" : "u64" };
  }
}
