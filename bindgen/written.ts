/**
 * What `lower` makes of a header: the syntactic half of what the passes hand to each other. Types are named, sizes
 * are expressions; one SourceUnit a header. Data only: no pass's behaviour, no parser, no emitter.
 */

export interface Position {
  readonly file: string;
  readonly line: number;
  /** Counted from 1, where it is known. */
  readonly column?: number;
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
    | "typedef"
    | "declaration"
    | "header"
    | "class"
    | "template"
    | "member";
  readonly name: string;
  readonly reason: string;
  readonly position: Position;
}

/** Something that a header declares, as it is told from others: structs and enums by their lines, others by their names. */
export interface Sighting {
  readonly space: "tag" | "name" | "macro";
  readonly name: string;
  readonly line: number;
}

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
  /** In bytes, as the compiler says; a pair's, an optional's and a reference's follow from what they are made of. */
  readonly size: number;
  readonly align: number;
}

/** `other`: its size is known and nothing else. */
export type CxxName =
  | CxxContainer
  | "string"
  | "pair"
  | "optional"
  | "reference"
  | "unique_ptr"
  | "shared_ptr"
  | "other";

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
  /** Why nothing can be said of the layout, or null. */
  readonly refused: string | null;
}

export interface WrittenField {
  /** Null: an unnamed struct or union member, or an unnamed bit-field. */
  readonly name: string | null;
  readonly type: WrittenType;
  readonly bits: Expression | null;
  readonly attributes: LayoutAttributes;
  /** A base class of C++'s, whose members stand in the class as those of an unnamed struct do. */
  readonly base?: true;
  readonly position: Position;
}

/**
 * C++: may what derives from a class put members into the padding at its end? Not into a C struct's; compilers
 * disagree about classes that C++98 did not have, such as those with default values or defaulted constructors.
 */
export type Tail = "kept" | "reused" | "unsure";

export interface WrittenRecord {
  readonly kind: "record";
  readonly keyword: "struct" | "union";
  readonly tag: string;
  readonly unnamed: boolean;
  readonly fields: readonly WrittenField[];
  readonly attributes: LayoutAttributes;
  /** Tags of C++'s are whole: `outer::inner`. */
  readonly language?: "c++";
  /** As far as its own text tells; its fields' types may say more. */
  readonly tail?: Tail;
  readonly position: Position;
}

export interface WrittenEnum {
  readonly kind: "enum";
  readonly tag: string;
  readonly unnamed: boolean;
  readonly packed: boolean;
  /** Why nothing can be said of its size, or null. */
  readonly refused: string | null;
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
      readonly linkage: "extern" | "static" | "renamed";
      readonly position: Position;
    }
  | WrittenConstant;

/** A constant of C++'s: a variable that has its value in the header. */
export interface WrittenConstant {
  readonly kind: "constant";
  readonly name: string;
  /** Null: that of the value. */
  readonly type: WrittenType | null;
  readonly value: Expression;
  /** Why there is nothing to bind where the value is nothing that TypeScript can hold. */
  readonly otherwise: string;
  readonly position: Position;
}

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
  /** What the header was seen to declare before anything was made of it; absent where nobody looked. */
  readonly seen?: readonly Sighting[];
  readonly problems: readonly SyntaxProblem[];
}
