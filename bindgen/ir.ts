/**
 * What `resolve` makes of that: the semantic half of what the passes hand to each other. Types by reference, sizes
 * as numbers; one Module a header. Data only: no pass's behaviour, no parser, no emitter.
 */
import type {
  BasicName,
  CxxEnum,
  CxxPart,
  Linkage,
  Position,
  Refusal,
  Sighting,
  Tail,
  WrittenMacro,
} from "./written.ts";

export type Type =
  | { readonly kind: "basic"; readonly name: BasicName }
  | { readonly kind: "alias"; readonly name: string; readonly of: Type; readonly aligned: number }
  | { readonly kind: "record"; readonly record: Record }
  | { readonly kind: "enum"; readonly enum: Enum }
  | { readonly kind: "pointer"; readonly to: Type }
  | { readonly kind: "array"; readonly of: Type; readonly length: number | null; readonly standard?: true }
  | FunctionType
  | CxxType
  | { readonly kind: "unsupported"; readonly reason: string };

export interface CxxType extends CxxPart {
  readonly kind: "cxx";
  readonly arguments: readonly Type[];
}

export interface FunctionType {
  readonly kind: "function";
  readonly returns: Type;
  readonly parameters: readonly { readonly name: string | null; readonly type: Type }[];
  readonly variadic: boolean;
}

export interface Field {
  readonly name: string | null;
  readonly type: Type;
  readonly bits: number | null;
  readonly packed: boolean;
  /** The alignment asked for, in bytes; 0 if none. */
  readonly aligned: number;
  /** A base class of C++'s. */
  readonly base?: true;
  readonly position: Position;
}

export interface Record {
  readonly keyword: "struct" | "union";
  readonly tag: string;
  readonly unnamed: boolean;
  /** The typedefs that name it directly, in the order of the headers. */
  readonly typedefs: readonly string[];
  /** Null: declared, never defined. */
  readonly fields: readonly Field[] | null;
  readonly packed: boolean;
  readonly pack: number | null;
  readonly aligned: number;
  /** Why nothing can be said of its layout, or null. */
  readonly refused: string | null;
  readonly language?: "c++";
  /** `kept` where it is absent. */
  readonly tail?: Tail;
  readonly position: Position;
}

export interface Enum {
  readonly tag: string;
  readonly unnamed: boolean;
  readonly typedefs: readonly string[];
  /** Null: declared, never defined. */
  readonly enumerators: readonly { readonly name: string; readonly value: bigint }[] | null;
  readonly packed: boolean;
  /** Why nothing can be said of its size, or null. */
  readonly refused: string | null;
  readonly cxx?: CxxEnum & {
    readonly underlying: { readonly bits: number; readonly signed: boolean } | null;
  };
  readonly position: Position;
}

export interface Func {
  readonly name: string;
  readonly type: FunctionType;
  readonly linkage: Linkage;
  readonly position: Position;
}

export interface Variable {
  readonly name: string;
  readonly type: Type;
  readonly linkage: "extern" | "static" | "renamed";
  readonly position: Position;
}

/** A typedef of a function, or of a pointer to one. */
export interface CallbackType {
  readonly name: string;
  readonly type: FunctionType;
  readonly position: Position;
}

export type ConstantValue =
  | { readonly kind: "integer"; readonly value: bigint }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "string"; readonly value: string };

export interface Constant {
  readonly name: string;
  readonly value: ConstantValue;
  /** One of C++'s, rather than a macro. */
  readonly isVariable?: true;
  readonly position: Position;
}

/** One header's part of the program, in the order of the header. */
export interface Module {
  readonly file: string;
  readonly records: readonly Record[];
  readonly enums: readonly Enum[];
  readonly functions: readonly Func[];
  readonly variables: readonly Variable[];
  readonly callbacks: readonly CallbackType[];
  readonly constants: readonly Constant[];
  /** Macros that are no constants. */
  readonly macros: readonly WrittenMacro[];
  /** Functions that the configuration describes, on top of macros and functions of this header. */
  readonly extras: readonly Extra[];
  readonly tally: Tally;
  /** Declarations that an earlier pass refused. */
  readonly refused: readonly Refusal[];
  /** The lines that only C++ sees; all of them in a header that is no C. */
  readonly cxxLines?: ReadonlySet<number> | "all";
}

/** A function that the configuration describes: a call of `of`, which this header declares. */
export interface Extra {
  readonly of: string;
  readonly what: "function" | "macro";
  readonly func: Func;
  /** C's expression for it, in terms of the parameters' names. */
  readonly call: string;
}

/** What a header was seen to declare, so that a report can show that nothing got lost on the way. */
export interface Tally {
  /** Declarations and macros in all, each as often as the header has it. */
  readonly seen: readonly Sighting[];
  /** Typedefs other than of functions: names for other types, with nothing of their own to bind. */
  readonly typedefs: readonly Sighting[];
  /** Said again, word for word or not: the first one counts. */
  readonly repeated: readonly Sighting[];
}
