/** Where a path leads: a walk through generated tables of fields. */
import { didYouMean } from "../gst/nearest.ts";
import { StructArray } from "../native/array.ts";
import type { Memory } from "../native/memory.ts";
import { ProcessMemory } from "../native/process-memory.ts";
import { Scope } from "../native/scope.ts";
import { type FieldLayout, type ScalarKind, Struct } from "../native/struct.ts";
import { requireWithin } from "./checked.ts";
import { RecordError } from "./errors.ts";
import { textsOf } from "./texts.ts";

/** A std::string, of which generated tables know the place only. */
export interface CxxTextLayout {
  readonly offset: number;
  readonly size: number;
  readonly kind: "cxxText";
}

/** Where the fields of a struct are. A name may be a path, of a field further in. */
export interface StructTable {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly fields: { readonly [name: string]: FieldLayout | CxxTextLayout };
}

/** A generated struct class: of DeepStream's, or of a program's own C header. */
export interface StructClass extends StructTable {
  new (memory: Memory, at: number): Struct;
  readonly fields: { readonly [name: string]: FieldLayout };
}

/** What a path leads to, in bytes from the struct's begin. */
export interface Place {
  readonly offset: number;
  readonly size: number;
  /** `text` is a `char *`, `string` a `char[size]`, `cxxText` a std::string, `array` a whole one. */
  readonly kind: ScalarKind | "string" | "text" | "cxxText" | "bits" | "array";
  readonly bits?: { readonly shift: number; readonly width: number; readonly signed: boolean };
  readonly array?: { readonly of: ScalarKind; readonly length: number };
}

/** Nothing is read through it: struct classes are made to ask them for the classes of structs within them. */
const nowhere = new ProcessMemory(new Scope());

/** Longer arrays' elements are not listed among the names that may have been meant. */
const longestListed = 16;

/** Where `path` leads in `struct`; `texts` are its fields that are `char *`. Throws RecordError. */
export function placeOf(
  struct: StructTable,
  path: string,
  texts: readonly string[] = textsOf(struct.name),
): Place {
  const [name, rest] = Object.hasOwn(struct.fields, path) ? [path, []] : headOf(path);
  const layout = Object.hasOwn(struct.fields, name) ? struct.fields[name] : undefined;
  if (layout === undefined) throw unknown(struct, path, texts);
  requireWithin(struct, name, layout);
  try {
    return shifted(placeIn(struct, name, layout, rest, texts), layout.offset);
  } catch (error) {
    // Of a path that goes wrong further in, the whole is told.
    if (error instanceof RecordError && rest.length > 0) throw unknown(struct, path, texts, error);
    throw error;
  }
}

function headOf(path: string): [string, string[]] {
  const [name = "", ...rest] = path.split(".");
  return [name, rest];
}

/** Where the pointer at `path` is; RecordError where that is none. */
export function pointerAt(struct: StructTable, path: string): number {
  const [name, rest] = headOf(path);
  const layout = Object.hasOwn(struct.fields, name) ? struct.fields[name] : undefined;
  if (layout !== undefined) requireWithin(struct, name, layout);
  if (layout?.kind === "struct" && rest.length > 0) {
    return layout.offset + pointerAt(nested(struct, name), rest.join("."));
  }
  if (layout?.kind === "ptr" && rest.length === 0) return layout.offset;
  throw new RecordError(`${struct.name}.${path} is no pointer to elements`);
}

/** Where a count is; RecordError where that is no number of 32 bits. */
export function countAt(struct: StructTable, path: string): number {
  const { offset, kind } = placeOf(struct, path);
  if (kind === "u32" || kind === "i32") return offset;
  throw new RecordError(`${struct.name}.${path} counts nothing: it is no integer of 32 bits`);
}

function placeIn(
  struct: StructTable,
  name: string,
  layout: FieldLayout | CxxTextLayout,
  rest: readonly string[],
  texts: readonly string[],
): Place {
  if (layout.kind === "struct" && rest.length > 0) return placeOf(nested(struct, name), rest.join("."));
  if (layout.kind === "array" && rest.length > 0) return elementPlace(struct, name, layout, rest);
  if (rest.length > 0) throw new RecordError(`${struct.name}.${name} has no fields`);
  if (layout.kind === "ptr" && texts.includes(name)) return { offset: 0, size: layout.size, kind: "text" };
  if (layout.kind === "bits") {
    const { size, shift, width, signed } = layout;
    if (width > 32 || size > 8)
      throw new RecordError(`${struct.name}.${name} has ${width} bits: at most 32 can be asked for`);
    return { offset: 0, size, kind: "bits", bits: { shift, width, signed } };
  }
  if (layout.kind === "array") return wholeArray(struct, name, layout);
  if (layout.kind === "struct" || layout.kind === "ptr" || layout.kind === "opaque") {
    throw new RecordError(`${struct.name}.${name} ${notOne[layout.kind]}`);
  }
  return { offset: 0, size: layout.size, kind: layout.kind };
}

const notOne = {
  struct: "is a struct: ask for its fields, by name behind a dot",
  structs: "is an array of structs: ask for fields of its elements, by index and name behind dots",
  texts: "is an array of texts: ask for its elements, by index behind a dot",
  ptrs: "is an array of pointers, which lead nowhere once the batch is gone: read them in a batch handler, or with extract()",
  ptr: "is a pointer, which leads nowhere once the batch is gone: read it in a batch handler, or with extract()",
  opaque: "cannot be read",
} as const;

function wholeArray(
  struct: StructTable,
  name: string,
  { of, size, length }: Extract<FieldLayout, { kind: "array" }>,
): Place {
  if (of === "struct") throw new RecordError(`${struct.name}.${name} ${notOne.structs}`);
  if (of === "string") throw new RecordError(`${struct.name}.${name} ${notOne.texts}`);
  if (of === "ptr") throw new RecordError(`${struct.name}.${name} ${notOne.ptrs}`);
  return { offset: 0, size, kind: "array", array: { of, length } };
}

function elementPlace(
  struct: StructTable,
  name: string,
  layout: Extract<FieldLayout, { kind: "array" }>,
  [index = "", ...rest]: readonly string[],
): Place {
  const number = Number(index);
  if (!/^\d+$/.test(index) || number >= layout.length) {
    throw new RecordError(`${struct.name}.${name} has elements 0 to ${layout.length - 1}, and no ${index}`);
  }
  const size = layout.size / layout.length;
  const { of } = layout;
  if (of === "struct") {
    if (rest.length === 0) throw new RecordError(`${struct.name}.${name}.${index} ${notOne.struct}`);
    return shifted(placeOf(nested(struct, name), rest.join(".")), number * size);
  }
  if (of === "ptr") throw new RecordError(`${struct.name}.${name}.${index} ${notOne.ptr}`);
  if (rest.length > 0) throw new RecordError(`${struct.name}.${name}.${index} has no fields`);
  return { offset: number * size, size, kind: of };
}

function shifted(place: Place, by: number): Place {
  return { ...place, offset: place.offset + by };
}

/** The class of a field that is a struct or an array of structs. */
function nested(struct: StructTable, name: string): StructClass {
  if (!isStructClass(struct)) throw new RecordError(`${struct.name}.${name} cannot be looked into`);
  const value: unknown = Reflect.get(new struct(nowhere, 0), name);
  const element: unknown = value instanceof StructArray ? value.get(0) : value;
  const found: unknown = element instanceof Struct ? element.constructor : undefined;
  if (!isStructClass(found))
    throw new RecordError(`${struct.name}.${name} is of a struct that was not generated`);
  return found;
}

function isStructClass(value: unknown): value is StructClass {
  return (
    typeof value === "function" && value.prototype instanceof Struct && "fields" in value && "size" in value
  );
}

function unknown(
  struct: StructTable,
  path: string,
  texts: readonly string[],
  cause?: RecordError,
): RecordError {
  const meant = didYouMean(path, new Set(allPaths(struct, texts)));
  const what = cause === undefined ? `${struct.name} has no field ${path}` : `${path}: ${cause.message}`;
  return new RecordError(meant === "" || what.includes("Did you mean") ? what : `${what}. ${meant}`);
}

/** Every path that leads somewhere. */
export function* allPaths(
  struct: StructTable,
  texts: readonly string[] = textsOf(struct.name),
): Generator<string> {
  for (const [name, layout] of Object.entries(struct.fields)) {
    if (layout.kind === "struct") yield* below(name, nested(struct, name));
    else if (layout.kind === "array") yield* elements(struct, name, layout);
    else if (layout.kind === "ptr" ? texts.includes(name) : layout.kind !== "opaque") yield name;
  }
}

function* elements(
  struct: StructTable,
  name: string,
  { of, length }: Extract<FieldLayout, { kind: "array" }>,
): Generator<string> {
  if (of === "ptr") return;
  if (of !== "struct" && of !== "string") yield name;
  for (let index = 0; index < Math.min(length, longestListed); index++) {
    if (of === "struct") yield* below(`${name}.${index}`, nested(struct, name));
    else yield `${name}.${index}`;
  }
}

function* below(name: string, struct: StructTable): Generator<string> {
  for (const path of allPaths(struct)) yield `${name}.${path}`;
}
