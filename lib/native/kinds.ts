/** How a C function is declared for linking: literal data, as the generated modules hold it. */
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
  | "ptr"
  | "bool"
  | "void";

export interface Signature {
  readonly args: readonly Kind[];
  readonly returns: Kind;
}

export type FunctionTable = { readonly [name: string]: Signature };

/**
 * What an argument of each kind may be. A pointer argument takes an address (0 is NULL), null, a typed
 * array (its bytes, for as long as the call lasts; what C is to keep must be allocated in C), or a string,
 * which C sees as UTF-8 with a NUL behind it for as long as the call lasts.
 */
export type Argument<K extends Kind> = K extends "ptr"
  ? number | string | NodeJS.TypedArray | null
  : K extends "i64" | "u64"
    ? bigint | number
    : K extends "bool"
      ? boolean
      : number;

/** What a result of each kind is: pointers are numbers (0 is NULL), 64-bit integers are bigint. */
export type Result<K extends Kind> = K extends "void"
  ? undefined
  : K extends "i64" | "u64"
    ? bigint
    : K extends "bool"
      ? boolean
      : number;

export type Arguments<A extends readonly Kind[]> = { [I in keyof A]: Argument<A[I]> };

/** The functions of a table, callable. */
export type Linked<T extends FunctionTable> = {
  readonly [N in keyof T]: (...args: Arguments<T[N]["args"]>) => Result<T[N]["returns"]>;
};
