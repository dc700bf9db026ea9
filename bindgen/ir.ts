/**
 * What the passes hand to each other. Data only: no pass's behaviour, no parser, no emitter.
 *
 * `lower` writes the syntactic half (types by name, sizes as expressions), one SourceUnit a header;
 * `resolve` turns it into the semantic half (types by reference, sizes as numbers), one Module a header.
 */

export interface Position {
  readonly file: string;
  readonly line: number;
  /** Counted from 1, where it is known. */
  readonly column?: number;
}

// --- as written -------------------------------------------------------------------------------

export type Expression =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "character"; readonly text: string }
  | { readonly kind: "string"; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "conditional";
      readonly condition: Expression;
      readonly consequence: Expression;
      readonly alternative: Expression;
    }
  | { readonly kind: "cast"; readonly type: WrittenType; readonly operand: Expression }
  | { readonly kind: "sizeof"; readonly type: WrittenType }
  | { readonly kind: "alignof"; readonly type: WrittenType }
  | { readonly kind: "unknown"; readonly text: string };

export type BasicName =
  | "void"
  | "bool"
  | "char"
  | "signed char"
  | "unsigned char"
  | "short"
  | "unsigned short"
  | "int"
  | "unsigned int"
  | "long"
  | "unsigned long"
  | "long long"
  | "unsigned long long"
  | "__int128"
  | "unsigned __int128"
  | "float"
  | "double"
  | "long double"
  | "__builtin_va_list";

export type WrittenType =
  | { readonly kind: "basic"; readonly name: BasicName }
  | { readonly kind: "typedef"; readonly name: string }
  /** `tag` is the C tag, or the key of an unnamed definition (a place in a file, never an identifier). */
  | { readonly kind: "tagged"; readonly keyword: "struct" | "union" | "enum"; readonly tag: string }
  | { readonly kind: "pointer"; readonly to: WrittenType }
  | {
      readonly kind: "array";
      readonly of: WrittenType;
      readonly length: Expression | null;
      /** std::array: a class to C++, and laid out as the array is. */
      readonly standard?: true;
    }
  | WrittenFunction
  | (CxxPart & { readonly kind: "cxx"; readonly arguments: readonly WrittenType[] })
  | { readonly kind: "unsupported"; readonly reason: string };

/** What C++ has beside C's types: classes of its standard library by their names, and `T &`. */
export interface CxxPart {
  readonly name: CxxName;
  /** As the header writes it. */
  readonly text: string;
  /** In bytes, as the compiler says; a pair's and a reference's follow from what they are made of. */
  readonly size: number;
  readonly align: number;
}

/** `other`: its size is known and nothing else. */
export type CxxName = CxxContainer | "string" | "pair" | "reference" | "unique_ptr" | "shared_ptr" | "other";

export type CxxContainer =
  | "vector"
  | "list"
  | "deque"
  | "set"
  | "unordered_set"
  | "map"
  | "unordered_map"
  | "multimap"
  | "unordered_multimap";

export interface WrittenFunction {
  readonly kind: "function";
  readonly returns: WrittenType;
  readonly parameters: readonly WrittenParameter[];
  readonly variadic: boolean;
}

export interface WrittenParameter {
  readonly name: string | null;
  readonly type: WrittenType;
}

/** What `__attribute__`, `_Alignas` and `#pragma pack` say about a layout. */
export interface LayoutAttributes {
  readonly packed: boolean;
  /** Alignments asked for; the strictest counts. An empty `aligned` is the target's largest. */
  readonly aligned: readonly (Expression | "largest")[];
  /** The limit of `#pragma pack` in force, or null. */
  readonly pack: number | null;
}

export interface WrittenField {
  /** Null: an unnamed struct or union member, or an unnamed bit-field. */
  readonly name: string | null;
  readonly type: WrittenType;
  readonly bits: Expression | null;
  readonly attributes: LayoutAttributes;
  readonly position: Position;
}

export interface WrittenRecord {
  readonly kind: "record";
  readonly keyword: "struct" | "union";
  readonly tag: string;
  readonly unnamed: boolean;
  readonly fields: readonly WrittenField[];
  readonly attributes: LayoutAttributes;
  /** Tags of C++'s are whole: `outer::inner`. */
  readonly language?: "c++";
  readonly position: Position;
}

export interface WrittenEnum {
  readonly kind: "enum";
  readonly tag: string;
  readonly unnamed: boolean;
  readonly packed: boolean;
  readonly cxx?: CxxEnum & { readonly underlying: WrittenType | null };
  readonly enumerators: readonly {
    readonly name: string;
    readonly value: Expression | null;
    readonly position: Position;
  }[];
  readonly position: Position;
}

/** Where the enumerators of a C++ enum are: `A` is `scope::A`, and nothing shorter if they are its own. */
export interface CxxEnum {
  readonly scope: string;
  readonly scoped: boolean;
  /** Declared with its type and without its enumerators. */
  readonly opaque: boolean;
}

/**
 * How C reaches a function or a variable: `inline` has its body in the header, `static` is meant to be
 * defined by whoever includes it, an asm label gives `renamed` another symbol than its name, and so does C++.
 */
export type Linkage = "extern" | "inline" | "static" | "renamed" | "c++";

export type WrittenDeclaration =
  | WrittenRecord
  | WrittenEnum
  | WrittenRefusal
  | {
      readonly kind: "typedef";
      readonly name: string;
      readonly type: WrittenType;
      readonly aligned: LayoutAttributes["aligned"];
      readonly position: Position;
    }
  | {
      readonly kind: "function";
      readonly name: string;
      readonly type: WrittenFunction;
      readonly linkage: Linkage;
      readonly position: Position;
    }
  | {
      readonly kind: "variable";
      readonly name: string;
      readonly type: WrittenType;
      readonly linkage: "extern" | "static";
      readonly position: Position;
    };

/** What no pass after this one could do anything with. */
export interface WrittenRefusal {
  readonly kind: "refused";
  readonly what: Refusal["what"];
  readonly name: string;
  readonly reason: string;
  readonly position: Position;
}

/** Functions that the configuration describes, by the function or macro that they call. */
export type WrittenExtras = ReadonlyMap<
  string,
  { readonly name: string; readonly type: WrittenFunction; readonly call: string }
>;

/** A macro of a header; `body` is null where it takes parameters, `value` where it is no constant expression. */
export interface WrittenMacro {
  readonly name: string;
  readonly body: string | null;
  readonly value: Expression | null;
  readonly position: Position;
}

/** Something at the top level of a header that the parser could not take. */
export interface SyntaxProblem {
  readonly excerpt: string;
  readonly position: Position;
}

/** What one header file contributes to one translation unit. */
export interface SourceUnit {
  readonly file: string;
  readonly declarations: readonly WrittenDeclaration[];
  readonly problems: readonly SyntaxProblem[];
}

// --- resolved ---------------------------------------------------------------------------------

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
  readonly language?: "c++";
  readonly position: Position;
}

export interface Enum {
  readonly tag: string;
  readonly unnamed: boolean;
  readonly typedefs: readonly string[];
  /** Null: declared, never defined. */
  readonly enumerators: readonly { readonly name: string; readonly value: bigint }[] | null;
  readonly packed: boolean;
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
  readonly linkage: "extern" | "static";
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
  readonly position: Position;
}

/** What a header declares that no binding can be made for, and why. */
export interface Refusal {
  readonly what:
    | "function"
    | "variable"
    | "macro"
    | "struct"
    | "enum"
    | "field"
    | "callback"
    | "wrapper"
    | "header"
    | "class"
    | "template"
    | "member";
  readonly name: string;
  readonly reason: string;
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
  /** Declarations and macros in all. */
  readonly seen: number;
  /** Typedefs other than of functions: names for other types, with nothing of their own to bind. */
  readonly typedefs: number;
  /** Said again, word for word or not: the first one counts. */
  readonly repeated: number;
}
