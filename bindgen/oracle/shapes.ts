import type { Type } from "../ir.ts";
import { isVaList, scalarKind, strip } from "../kinds.ts";
import { basicLayout, type Target } from "../target.ts";
import { type Entry, encodings, tags } from "./dwarf.ts";

/**
 * What bindgen and the compiler have to agree about in a type, as a word that both can be brought to: `i32`,
 * `f64`, `bool`, `ptr`, `enum u32`, `struct`, `va_list`, `u8[2][3]`; `[]` for a length that the type leaves open.
 */
export type Shape = string;

/** What bindgen takes the type for; null where it does not claim to know. */
export function ourShape(type: Type, target: Target): Shape | null {
  const bare = strip(type);
  switch (bare.kind) {
    case "pointer":
    case "function":
      return "ptr";
    case "record":
      return bare.record.keyword;
    case "unsupported":
      return null;
    case "array": {
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
      return "ptr";
    case tags.structure:
      // A register save area on one machine, an array of one on the other.
      return /^_*va_list/.test(bare.name ?? "") ? "va_list" : "struct";
    case tags.union:
      return "union";
    case tags.subroutine:
      return "function";
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
