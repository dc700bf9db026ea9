import type { FunctionType, Type } from "../ir.ts";
import { isVaList, scalarKind, strip } from "../kinds.ts";
import { functionOf } from "../signatures.ts";
import { basicLayout, type Target } from "../target.ts";
import { type Entry, encodings, tags } from "./dwarf.ts";

/**
 * What bindgen and the compiler have to agree about in a type, as a word that both can be brought to: `i32`,
 * `f64`, `bool`, `ptr`, `enum u32`, `struct`, `va_list`, `u8[2][3]`; `[]` for a length that the type leaves
 * open; `(i32, ptr, ...) -> void` for a function, and a pointer to one.
 */
export type Shape = string;

/** What bindgen takes the type for; null where it does not claim to know. */
export function ourShape(type: Type, target: Target): Shape | null {
  const bare = strip(type);
  switch (bare.kind) {
    case "pointer":
    case "function": {
      const called = functionOf(bare);
      return called === null ? "ptr" : ourSignature(called, (inner) => ourPart(inner, target));
    }
    case "record":
      return bare.record.keyword;
    case "unsupported":
    case "cxx":
      return null;
    case "array": {
      if (bare.standard === true) return "struct";
      const [element, dimensions] = flat(bare, "");
      const shape = ourShape(element, target);
      return shape === null ? null : shape + dimensions;
    }
    case "enum": {
      const scalar = scalarKind(bare, target);
      return "kind" in scalar ? `enum ${scalar.kind}` : null;
    }
    case "basic": {
      if (isVaList(bare)) return "va_list";
      if (bare.name === "bool" || bare.name === "void") return bare.name;
      const { size, number } = basicLayout(target, bare.name);
      if (number === "none") return null;
      return `${number === "float" ? "f" : number === "signed" ? "i" : "u"}${size * 8}`;
    }
  }
}

/** A function's arguments, `...` at the end if it takes more, and its result. */
export interface Signature {
  readonly args: readonly Shape[];
  readonly returns: Shape;
}

export function printed({ args, returns }: Signature): Shape {
  return `(${args.join(", ")}) -> ${returns}`;
}

/** What bindgen takes a function for, each part by `part`; null where one of them is not known. */
function ourSignature(
  { parameters, returns, variadic }: FunctionType,
  part: (type: Type) => Shape | null,
): Shape | null {
  const args = parameters.map(({ type }) => part(type));
  const result = part(returns);
  const known = args.filter((arg) => arg !== null);
  if (result === null || known.length < args.length) return null;
  return printed({ args: variadic ? [...known, "..."] : known, returns: result });
}

/** With the signatures of the functions that it is handed. */
export function ourFunction(type: FunctionType, target: Target): Shape | null {
  return ourSignature(type, (inner) => {
    const bare = strip(inner);
    return bare.kind === "array" && !isVaList(bare.of) ? "ptr" : ourShape(inner, target);
  });
}

/** Inside the signature of a pointer nothing is looked into further. */
function ourPart(type: Type, target: Target): Shape | null {
  const bare = strip(type);
  if (bare.kind === "pointer" || bare.kind === "function" || bare.kind === "array") return "ptr";
  return ourShape(type, target);
}

function flat(array: Extract<Type, { kind: "array" }>, before: string): [Type, string] {
  const dimensions = `${before}[${array.length || ""}]`;
  const inner = strip(array.of);
  return inner.kind === "array" ? flat(inner, dimensions) : [array.of, dimensions];
}

/** What the compiler wrote down. */
export function theirShape(type: Entry | null): Shape {
  const bare = bareEntry(type);
  if (bare === null) return "void";
  switch (bare.tag) {
    case tags.pointer:
    case tags.reference:
    case tags.rvalueReference:
      return theirPointer(bare.type);
    case tags.class:
      return "struct";
    case tags.structure:
      // A register save area on one machine, an array of one on the other.
      return /^__va_list(_tag)?$/.test(bare.name ?? "") ? "va_list" : "struct";
    case tags.union:
      return "union";
    case tags.subroutine:
      return printed(signatureOf(bare, theirPart));
    case tags.enumeration:
      return `enum ${theirShape(bare.type)}`;
    case tags.array: {
      const lengths = bare.children
        .filter(({ tag }) => tag === tags.subrange)
        .map(({ count }) => count || "");
      const [, inner, more] = /^([^[]*)(.*)$/.exec(theirShape(bare.type)) ?? [];
      if (inner === "va_list") return inner;
      return `${inner}${lengths.map((length) => `[${length}]`).join("")}${more}`;
    }
    case tags.base:
      return baseShape(bare);
  }
  return `a type that debugging information tags ${bare.tag}`;
}

function theirPointer(to: Entry | null): Shape {
  const target = bareEntry(to);
  // On x86-64 va_list is an array of one of these, which as an argument becomes a pointer to it.
  if (target?.name === "__va_list_tag") return "va_list";
  return target?.tag === tags.subroutine ? printed(signatureOf(target, theirPart)) : "ptr";
}

/** What the compiler says of a function, or of what a pointer to one points to; null for anything else. */
export function theirFunction(said: Entry): Signature | null {
  const bare = bareEntry(said);
  const target = bare?.tag === tags.pointer ? bareEntry(bare.type) : bare;
  return target?.tag === tags.subroutine ? signatureOf(target, theirShape) : null;
}

/** An empty list of parameters, as of `f ()`, counts as none. */
function signatureOf({ children, type, prototyped }: Entry, part: (type: Entry | null) => Shape): Signature {
  const args = children.flatMap((child) => {
    if (child.tag === tags.unspecifiedParameters) return prototyped ? ["..."] : [];
    return child.tag === tags.parameter ? [part(child.type)] : [];
  });
  return { args, returns: part(type) };
}

function theirPart(type: Entry | null): Shape {
  return travelling(theirShape(type)) === "ptr" ? "ptr" : theirShape(type);
}

/** How a value of the shape travels through a call: an enum as the integer that it is, a function by address. */
export function travelling(shape: Shape): Shape {
  return shape.startsWith("(") ? "ptr" : shape.replace(/^enum /, "");
}

function baseShape({ encoding, size, name }: Entry): Shape {
  switch (encoding) {
    case encodings.boolean:
      return "bool";
    case encodings.float:
      return `f${size * 8}`;
    case encodings.signed:
    case encodings.signedChar:
      return `i${size * 8}`;
    case encodings.unsigned:
    case encodings.unsignedChar:
      return `u${size * 8}`;
  }
  return name ?? `a base type of the encoding ${encoding}`;
}

const transparent: ReadonlySet<number> = new Set([
  tags.typedef,
  tags.const,
  tags.volatile,
  tags.restrict,
  tags.atomic,
]);

/** The type behind typedefs and qualifiers; null is void. */
export function bareEntry(type: Entry | null): Entry | null {
  let bare = type;
  while (bare !== null && transparent.has(bare.tag)) bare = bare.type;
  return bare;
}
