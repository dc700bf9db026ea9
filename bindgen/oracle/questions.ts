import type { Entry } from "./dwarf.ts";

/** One number that the compiler is asked for, and what bindgen says it is. */
export interface NumberQuestion {
  /** For the message: `size of NvDsFrameMeta`. */
  readonly about: string;
  /** A constant expression in C. */
  readonly expression: string;
  readonly expected: bigint;
}

/** A bit-field of C's: the compiler is given a struct with all its bits set, and asked for the bytes. */
export interface BitQuestion {
  readonly about: string;
  readonly type: string;
  readonly field: string;
  /** In bits, from the struct's begin. */
  readonly offset: number;
  readonly width: number;
}

/** A string or a double: the compiler is asked for its bytes. */
export interface DataQuestion {
  readonly about: string;
  readonly type: "char" | "double";
  readonly expression: string;
  readonly expected: string | number;
}

/** What a type is made of: the compiler is asked for its own description of it. */
export interface TypeQuestion {
  readonly about: string;
  /** The type in C, so written that a `*` may follow. */
  readonly type: string;
  /** What is wrong with the compiler's description, in bindgen's eyes. */
  readonly compare: (said: Entry) => string[];
}

/** A function's or a variable's name: the compiler is asked for what it is declared as. */
export interface DeclarationQuestion {
  readonly about: string;
  readonly compare: (said: Entry) => string[];
}

/** An enum, which is found by the enumerators it has: C cannot name them all. */
export interface EnumQuestion {
  readonly about: string;
  /** Its name, if it has one: some compilers describe only types that are used. */
  readonly type: string | null;
  readonly enumerator: string;
  readonly compare: (said: Entry) => string[];
}

export interface Questions {
  readonly numbers: readonly NumberQuestion[];
  readonly bits: readonly BitQuestion[];
  readonly data: readonly DataQuestion[];
  readonly records: readonly TypeQuestion[];
  readonly constants: readonly TypeQuestion[];
  readonly enums: readonly EnumQuestion[];
  readonly functions: readonly DeclarationQuestion[];
  readonly variables: readonly DeclarationQuestion[];
  readonly callbacks: readonly TypeQuestion[];
  /** Structs that no question can be asked about, since C has no way to name them. */
  readonly unasked: readonly string[];
}

export type QuestionList = { readonly [Key in keyof Questions]: Questions[Key][number][] };
