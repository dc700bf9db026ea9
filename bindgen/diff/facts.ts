/**
 * What the headers of one release say, as far as two releases are compared: read from headers, from a
 * generated tree or from a file of layout facts, and the same whichever it was. Data only.
 */
export interface Facts {
  /** What a report calls it: "DeepStream 7.1 (/opt/nvidia/deepstream/deepstream-7.1)". */
  readonly label: string;
  /** As in "9.1"; null where it is not told. */
  readonly version: string | null;
  /** The GStreamer whose headers were read with the SDK's, as in "1.22.0"; absent where it is not told. */
  readonly gstreamer?: string;
  /** The machine that the layouts are of, such as "linux-x64"; null where it is not told. */
  readonly target: string | null;
  /** A file lists what its author chose; the others all that can be bound. */
  readonly complete: boolean;
  /** Modules that were read, `package/header`. */
  readonly headers: ReadonlySet<string>;
  /** Headers that are there and could not be bound, with the reason. */
  readonly leftOut: ReadonlyMap<string, string>;
  /** The package that the SDK's own modules are in, where headers were read. */
  readonly sdkPackage?: string;
  readonly structs: readonly StructFacts[];
  readonly enums: readonly EnumFacts[];
  readonly functions: readonly FunctionFacts[];
  /** Types of functions that C calls. */
  readonly callbacks: readonly FunctionFacts[];
  readonly variables: readonly VariableFacts[];
  readonly constants: readonly ConstantFacts[];
}

interface Named {
  /** The module, `package/header`. */
  readonly header: string;
  readonly name: string;
}

export interface StructFacts extends Named {
  /** Other typedefs' names, and the tag where it is known. */
  readonly aliases: readonly string[];
  readonly size: number;
  readonly align: number;
  readonly fields: readonly FieldFacts[];
}

export interface FieldFacts {
  readonly name: string;
  /** Bytes from the struct's begin; of a bit-field, of the byte that has its first bit. */
  readonly offset: number;
  /** Bytes; of a bit-field, of the bytes that hold its bits. */
  readonly size: number;
  readonly shape: Shape;
  /** As C spells the type; null where the source does not keep that. */
  readonly type: string | null;
}

export interface EnumFacts extends Named {
  readonly values: ReadonlyMap<string, bigint>;
}

export interface FunctionFacts extends Named {
  /** Bindgen's own stand-in for something that FFI cannot call. */
  readonly isWrapper: boolean;
  readonly args: readonly ArgumentFacts[];
  readonly returns: ArgumentFacts;
}

export interface ArgumentFacts {
  /** Null where the source does not keep it. */
  readonly name: string | null;
  /** bun:ffi's name for what is passed; null where the source does not tell. */
  readonly kind: string | null;
  readonly type: string | null;
}

export interface VariableFacts extends Named {
  readonly shape: Shape;
}

export interface ConstantFacts extends Named {
  /** Null where the source has an expression that only a compiler can evaluate. */
  readonly value: bigint | number | string | null;
}

/** What a field's accessors read. `undefined` stands for what the source does not tell: it agrees with anything. */
export type Shape =
  | { readonly kind: "scalar"; readonly of: string; readonly enum: string | null | undefined }
  | { readonly kind: "pointer"; readonly to: string | null | undefined }
  | { readonly kind: "struct"; readonly name: string }
  | { readonly kind: "string" }
  | { readonly kind: "array"; readonly of: Shape; readonly length: number }
  | { readonly kind: "bits"; readonly shift: number; readonly width: number; readonly signed: boolean }
  | { readonly kind: "opaque" }
  | { readonly kind: "unknown" };

/** Whether two shapes may be the same; leading underscores of names do not count. */
export function agree(a: Shape, b: Shape): boolean {
  if (a.kind === "unknown" || b.kind === "unknown") return true;
  switch (a.kind) {
    case "scalar":
      return b.kind === "scalar" && a.of === b.of && mayBe(a.enum, b.enum);
    case "pointer":
      return b.kind === "pointer" && mayBe(a.to, b.to);
    case "struct":
      return b.kind === "struct" && sameName(a.name, b.name);
    case "array":
      return b.kind === "array" && a.length === b.length && agree(a.of, b.of);
    case "bits":
      return b.kind === "bits" && a.width === b.width && a.signed === b.signed;
    default:
      return a.kind === b.kind;
  }
}

/** Whether they differ in nothing but how many there are of something. */
export function agreeButForLength(a: Shape, b: Shape): boolean {
  if (a.kind === "array" && b.kind === "array") return agree(a.of, b.of);
  if (a.kind === "bits" && b.kind === "bits") return a.signed === b.signed;
  return agree(a, b);
}

/** A shape in words, for where C's spelling of the type is not known. */
export function shapeText(shape: Shape, size: number): string {
  switch (shape.kind) {
    case "scalar":
      return shape.enum ?? shape.of;
    case "pointer":
      return typeof shape.to === "string" ? `${shape.to} *` : "pointer";
    case "struct":
      return shape.name;
    case "string":
      return `char[${size}]`;
    case "array":
      return `${shapeText(shape.of, size / shape.length)}[${shape.length}]`;
    case "bits":
      return `${shape.signed ? "signed" : "unsigned"} : ${shape.width}`;
    default:
      return `${size} bytes`;
  }
}

function mayBe(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  return a !== null && b !== null && sameName(a, b);
}

function sameName(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/** A name without leading underscores, which tags have and typedefs do not. */
export function bare(name: string): string {
  return name.replace(/^_+/, "");
}

/** A C type without what does not change it: qualifiers, keywords, spaces, GLib's names for C's own types. */
export function plainType(type: string): string {
  return type
    .replace(/\b(const|volatile|struct|union|enum)\b/g, "")
    .replace(/\bgpointer\b/g, "void*")
    .replace(/\bg(char|short|int|long|float|double)\b/g, "$1")
    .replace(/\b_+(?=[A-Za-z])/g, "")
    .replace(/\s+/g, "");
}

/** A function as C would declare it, as far as the source tells. */
export function prototype({ name, args, returns }: FunctionFacts): string {
  const one = ({ name: parameter, type, kind }: ArgumentFacts) =>
    `${type ?? kind ?? "?"}${parameter === null ? "" : ` ${parameter}`}`;
  return `${one(returns)} ${name}(${args.map(one).join(", ")})`;
}
