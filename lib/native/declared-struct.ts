/** C structs that scripts declare, for data that C code shares with them. */
import { type Scalar, type ScalarType, scalar, unfit } from "./declared-scalar.ts";

/** `char[N]` is text with its NUL; any other `[N]` is an array. */
export type MemberType = ScalarType | `char[${number}]` | `${ScalarType}[${number}]` | StructDeclaration;

/** The members in C's order, each with its type; a declaration among them is a struct within. */
export interface StructDeclaration {
  readonly [member: string]: MemberType;
}

type ScalarValue<Type extends ScalarType> = Type extends "bool"
  ? boolean
  : Type extends "i64" | "u64"
    ? bigint
    : number;

type MemberValue<Type> = Type extends StructDeclaration
  ? StructValue<Type>
  : Type extends `char[${number}]`
    ? string
    : Type extends `${infer Of extends ScalarType}[${number}]`
      ? readonly ScalarValue<Of>[]
      : Type extends ScalarType
        ? ScalarValue<Type>
        : never;

/** What a struct's members are in JavaScript: numbers, bigint for 64 bits, text, arrays. */
export type StructValue<Declaration extends StructDeclaration> = {
  -readonly [Member in keyof Declaration]: MemberValue<Declaration[Member]>;
};

/** A member, or what is in it, by path: `id`, `corners`, `corners.0`, `inner.a`. */
type MemberPath<Name extends string, Type> = Type extends StructDeclaration
  ? `${Name}.${DeclaredPath<Type>}`
  : Type extends `char[${number}]` | ScalarType
    ? Name
    : Name | `${Name}.${number}`;
export type DeclaredPath<Declaration extends StructDeclaration> = {
  [Name in keyof Declaration & string]: MemberPath<Name, Declaration[Name]>;
}[keyof Declaration & string];

type LayoutOf<Type> = Type extends `char[${number}]`
  ? { readonly kind: "string" }
  : Type extends `${infer Of extends ScalarType}[${number}]`
    ? { readonly kind: "array"; readonly of: Of; readonly length: number }
    : Type extends ScalarType
      ? { readonly kind: Type }
      : never;
type ElementOf<Type> = Type extends `${infer Of extends ScalarType}[${number}]`
  ? { readonly kind: Of }
  : never;
type LayoutAt<Declaration, Path extends string> = Path extends keyof Declaration
  ? LayoutOf<Declaration[Path]>
  : Path extends `${infer Name}.${infer Rest}`
    ? Name extends keyof Declaration
      ? Declaration[Name] extends StructDeclaration
        ? LayoutAt<Declaration[Name], Rest>
        : ElementOf<Declaration[Name]>
      : never
    : never;

/** Where each member is, by path, as the tables of generated structs have it. */
export type DeclaredFields<Declaration extends StructDeclaration> = {
  readonly [Path in DeclaredPath<Declaration>]: {
    readonly offset: number;
    readonly size: number;
  } & LayoutAt<Declaration, Path>;
};

type Place = { readonly offset: number; readonly size: number } & (
  | { readonly kind: ScalarType | "string" }
  | { readonly kind: "array"; readonly of: ScalarType; readonly length: number }
);

interface Member {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
  readonly align: number;
  /** As C writes it: the type, and what follows the name. */
  readonly c: readonly [string, string];
  /** What is in it, by what a path says behind its name. */
  readonly places: ReadonlyMap<string, Place>;
  read(view: DataView, at: number): unknown;
  /** Throws TypeError or RangeError, naming `path`, for what the member cannot hold. */
  write(view: DataView, at: number, value: unknown, path: string): void;
}

const textDecoder = new TextDecoder();
const textEncoder = new TextEncoder();

function text(size: number): Omit<Member, "name" | "offset"> {
  const bytesAt = (view: DataView, at: number): Uint8Array =>
    new Uint8Array(view.buffer, view.byteOffset + at, size);
  return {
    size,
    align: 1,
    c: ["char", `[${size}]`],
    places: new Map([["", { offset: 0, size, kind: "string" }]]),
    read: (view, at) => {
      const bytes = bytesAt(view, at);
      const end = bytes.indexOf(0);
      return textDecoder.decode(end < 0 ? bytes : bytes.subarray(0, end));
    },
    write: (view, at, value, path) => {
      if (typeof value !== "string") throw unfit(path, "text", value);
      const bytes = textEncoder.encode(value);
      if (bytes.length >= size) {
        throw new RangeError(
          `${path} takes ${bytes.length} bytes and a NUL, and there is room for ${size}: "${value}"`,
        );
      }
      if (bytes.includes(0)) throw new RangeError(`${path} holds a NUL, where C's text would end`);
      bytesAt(view, at).set(bytes);
    },
  };
}

function array(of: Scalar, kind: ScalarType, length: number): Omit<Member, "name" | "offset"> {
  const { size } = of;
  const place = (index: number): [string, Place] => [`.${index}`, { offset: index * size, size, kind }];
  return {
    size: size * length,
    align: size,
    c: [of.c, `[${length}]`],
    places: new Map<string, Place>([
      ["", { offset: 0, size: size * length, kind: "array", of: kind, length }],
      ...Array.from({ length }, (_, index) => place(index)),
    ]),
    read: (view, at) => Array.from({ length }, (_, index) => of.read(view, at + index * size)),
    write: (view, at, value, path) => {
      const list =
        Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as never[]) : undefined;
      if (list?.length !== length) throw unfit(path, `${length} elements`, list ?? value);
      for (const [index, element] of list.entries())
        of.write(view, at + index * size, element, `${path}[${index}]`);
    },
  };
}

const scalarNames = new Set(["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "f32", "f64", "bool"]);

/** Words of C11 and of its headers' macros, and what gcc defines besides: no member can be called so. */
const reservedNames = new Set(
  (
    "auto break case char const continue default do double else enum extern float for goto if inline int long " +
    "register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while " +
    "_Alignas _Alignof _Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local " +
    "bool true false asm typeof linux unix"
  ).split(" "),
);

function isScalar(type: string | undefined): type is ScalarType {
  return type !== undefined && scalarNames.has(type);
}

function member(type: MemberType, path: string): Omit<Member, "name" | "offset"> {
  if (typeof type === "object") {
    const struct = new DeclaredStruct(type, path);
    return {
      size: struct.size,
      align: struct.align,
      c: [`struct {\n${struct.body("    ")}  }`, ""],
      places: new Map([...struct.places].map(([path, place]) => [`.${path}`, place])),
      read: (view, at) => struct.readAt(view, at),
      write: (view, at, value, within) => struct.writeAt(view, at, value, within),
    };
  }
  const [, of, count] = /^(\w+)(?:\[(\d+)\])?$/.exec(type) ?? [];
  const length = Number(count);
  if (count !== undefined && length > 0 && of === "char") return text(length);
  if (isScalar(of)) {
    const one = scalar(of);
    const places = new Map([["", { offset: 0, size: one.size, kind: of }]]);
    if (count === undefined) return { ...one, align: one.size, c: [one.c, ""], places };
    if (length > 0) return array(one, of, length);
  }
  throw new TypeError(
    `${path} is declared as "${type}"; there are ${[...scalarNames].join(", ")}, arrays of these ("i16[2]"), and text ("char[32]")`,
  );
}

/** A declaration, laid out as C's compilers do on x86-64 and arm64: every member at a multiple of its own size. */
export class DeclaredStruct {
  /** Bytes, with the padding at the end. */
  readonly size: number;
  readonly align: number;
  readonly #members: readonly Member[];

  constructor(declaration: StructDeclaration, name: string) {
    let end = 0;
    let align = 1;
    this.#members = Object.entries(declaration).map(([key, type]) => {
      if (!/^[A-Za-z_]\w*$/.test(key) || reservedNames.has(key)) {
        throw new TypeError(`"${key}" of ${name} is no name in C`);
      }
      const laid = member(type, `${name}.${key}`);
      const offset = Math.ceil(end / laid.align) * laid.align;
      end = offset + laid.size;
      align = Math.max(align, laid.align);
      return { ...laid, name: key, offset };
    });
    if (this.#members.length === 0) throw new TypeError(`${name} has no members`);
    this.align = align;
    this.size = Math.ceil(end / align) * align;
  }

  encode(value: unknown, name: string): Uint8Array {
    const bytes = new Uint8Array(this.size);
    this.writeAt(new DataView(bytes.buffer), 0, value, name);
    return bytes;
  }

  decode(bytes: Uint8Array): Record<string, unknown> {
    return this.readAt(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
  }

  readAt(view: DataView, at: number): Record<string, unknown> {
    return Object.fromEntries(this.#members.map(({ name, offset, read }) => [name, read(view, at + offset)]));
  }

  writeAt(view: DataView, at: number, value: unknown, path: string): void {
    if (typeof value !== "object" || value === null) throw unfit(path, "its members", value);
    const given = value as Record<string, unknown>;
    const known = new Set(this.#members.map(({ name }) => name));
    const stranger = Object.keys(given).find((name) => !known.has(name));
    if (stranger !== undefined) throw new TypeError(`${path} has no member "${stranger}"`);
    for (const { name, offset, write } of this.#members)
      write(view, at + offset, given[name], `${path}.${name}`);
  }

  /** Where everything in it is, by path. */
  get places(): ReadonlyMap<string, Place> {
    return new Map(
      this.#members.flatMap(({ name, offset, places }) =>
        [...places].map(([path, place]) => [`${name}${path}`, { ...place, offset: offset + place.offset }]),
      ),
    );
  }

  /** The members as C declares them. */
  body(indent: string): string {
    return this.#members.map(({ name, c: [type, after] }) => `${indent}${type} ${name}${after};\n`).join("");
  }
}

/** Where everything in it is, typed by the declaration that it was made of. */
export function declaredFields<Declaration extends StructDeclaration>(
  struct: DeclaredStruct,
): DeclaredFields<Declaration> {
  return Object.fromEntries(struct.places) as object as DeclaredFields<Declaration>;
}

/** The same with the value's type, which follows from the declaration. */
export function decodeStruct<Declaration extends StructDeclaration>(
  struct: DeclaredStruct,
  bytes: Uint8Array,
): StructValue<Declaration> {
  return struct.decode(bytes) as StructValue<Declaration>;
}
