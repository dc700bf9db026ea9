import { type CxxShape, cxxArray, cxxShape } from "./cxx/shape.ts";
import type { Field, Record, Type } from "./ir.ts";
import { callKind, type Kind, scalarKind, strip } from "./kinds.ts";
import type { LayoutPass } from "./layout.ts";
import type { Names } from "./names.ts";
import type { Refusal } from "./written.ts";

/** A field of an emitted class: where it is, and what its accessors read. Offsets and sizes in bytes. */
export interface PlannedField {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
  readonly shape: Shape;
  readonly source: Field;
}

export type ElementShape =
  | { readonly kind: "scalar"; readonly of: Exclude<Kind, "ptr" | "void">; readonly enum: string | null }
  | { readonly kind: "pointer"; readonly to: string | null }
  | { readonly kind: "string"; readonly size: number }
  | { readonly kind: "struct"; readonly record: Record };

export type Shape =
  | ElementShape
  | { readonly kind: "array"; readonly of: ElementShape; readonly length: number }
  | {
      readonly kind: "bits";
      readonly shift: number;
      readonly width: number;
      readonly signed: boolean;
      readonly big: boolean;
    }
  | CxxField
  | { readonly kind: "opaque"; readonly reason: string };

export type CxxField = { readonly kind: "cxx"; readonly of: CxxShape };

/** Fields that have a place in their struct and no accessor. */
export function omittedFields(
  modules: readonly { readonly records: readonly Record[] }[],
  layout: LayoutPass,
  names: Names,
): Refusal[] {
  const omitted: Refusal[] = [];
  for (const record of modules.flatMap(({ records }) => records)) {
    const owner = names.record(record);
    if (owner === null) continue;
    for (const { name, shape, source } of planFields(record, layout, names)) {
      if (shape.kind !== "opaque") continue;
      const { position } = source;
      omitted.push({ what: "field", name: `${owner.name}.${name}`, reason: shape.reason, position });
    }
  }
  return omitted;
}

/** The fields of a record as its class has them: members of unnamed structs and unions stand in it too. */
export function planFields(record: Record, layout: LayoutPass, names: Names): PlannedField[] {
  return plan(record, 0, layout, names);
}

function plan(record: Record, base: number, layout: LayoutPass, names: Names): PlannedField[] {
  const fields: PlannedField[] = [];
  for (const placed of layout.record(record)?.fields ?? []) {
    const { field } = placed;
    const offset = base + placed.offset;
    if (field.name === null) {
      const bare = strip(field.type);
      if (field.bits === null && bare.kind === "record")
        fields.push(...plan(bare.record, offset, layout, names));
      continue;
    }
    if (field.bits !== null) fields.push(planBits(field, field.name, offset, field.bits, layout));
    else {
      const shape = shapeOf(field.type, layout, names);
      fields.push({ name: field.name, offset: offset / 8, size: placed.width / 8, shape, source: field });
    }
  }
  return fields;
}

/** The bytes that hold the bits and no more: an aligned unit could reach over a packed struct's end. */
function planBits(
  field: Field,
  name: string,
  offset: number,
  width: number,
  layout: LayoutPass,
): PlannedField {
  const bare = strip(field.type);
  const kind =
    bare.kind === "basic" || bare.kind === "enum" ? scalarKind(bare, layout.target) : { reason: "" };
  const signed = "kind" in kind && kind.kind.startsWith("i");
  const shift = offset % 8;
  const size = Math.ceil((shift + width) / 8);
  // An enum's are what its values are; numbers are enough for others that fit.
  const big = bare.kind === "enum" ? "kind" in kind && /64$/.test(kind.kind) : width > 32;
  return {
    name,
    offset: (offset - shift) / 8,
    size,
    shape: { kind: "bits", shift, width, signed, big },
    source: field,
  };
}

function shapeOf(type: Type, layout: LayoutPass, names: Names): Shape {
  const bare = strip(type);
  if (bare.kind !== "array") return elementShape(type, layout, names);
  if (bare.length === null)
    return { kind: "opaque", reason: "a flexible array: its length is not in its type" };
  let of: Type = bare.of;
  let length = bare.length;
  for (let inner = strip(of); inner.kind === "array" && !isText(inner); inner = strip(of)) {
    length *= inner.length ?? 0;
    of = inner.of;
  }
  if (isText(bare)) return { kind: "string", size: bare.length };
  const element = elementShape(of, layout, names);
  if (element.kind === "cxx") {
    return { kind: "cxx", of: cxxArray(element.of, length, layout.of(of)?.size ?? 0) };
  }
  return element.kind === "opaque" ? element : { kind: "array", of: element, length };
}

function isText(array: Extract<Type, { kind: "array" }>): boolean {
  const element = strip(array.of);
  return element.kind === "basic" && element.name === "char" && array.length !== null;
}

function elementShape(
  type: Type,
  layout: LayoutPass,
  names: Names,
): ElementShape | CxxField | { kind: "opaque"; reason: string } {
  const bare = strip(type);
  switch (bare.kind) {
    case "pointer":
      return { kind: "pointer", to: pointee(bare.to) };
    case "function":
      return { kind: "pointer", to: null };
    case "record":
      if (names.record(bare.record) === null) return { kind: "opaque", reason: "its struct has no name" };
      return { kind: "struct", record: bare.record };
    case "array":
      return { kind: "string", size: bare.length ?? 0 };
    case "unsupported":
      return { kind: "opaque", reason: bare.reason };
    case "cxx": {
      const of = cxxShape(bare, { layout, plain: (part) => elementShape(part, layout, names) });
      return of.kind === "opaque" ? of : { kind: "cxx", of };
    }
    case "basic":
    case "enum": {
      const kind = callKind(bare, layout.target);
      if ("reason" in kind) return { kind: "opaque", reason: kind.reason };
      if (kind.kind === "ptr" || kind.kind === "void") return { kind: "opaque", reason: "it has no value" };
      return {
        kind: "scalar",
        of: kind.kind,
        enum: bare.kind === "enum" ? (names.enum(bare.enum)?.name ?? null) : null,
      };
    }
  }
}

/** C's name for what a pointer leads to, where it is a struct: data for whoever follows it. */
function pointee(type: Type): string | null {
  const bare = strip(type);
  if (bare.kind !== "record") return null;
  if (type.kind === "alias") return type.name;
  return bare.record.unnamed ? null : (bare.record.typedefs[0] ?? bare.record.tag);
}
