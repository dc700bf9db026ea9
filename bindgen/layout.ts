import type { CxxType, Field, Record, Type } from "./ir.ts";
import { basicLayout, type Target } from "./target.ts";

export interface Layout {
  readonly size: number;
  readonly align: number;
}

export interface PlacedField {
  readonly field: Field;
  /** In bits from the record's begin. */
  readonly offset: number;
  /** In bits: a bit-field's width, or eight times the type's size. */
  readonly width: number;
}

export interface RecordLayout extends Layout {
  /** In bytes: where its last field ends. */
  readonly content: number;
  readonly fields: readonly PlacedField[];
}

/** Sizes, alignments and offsets as the target's C compiler lays them out; null where the type has none. */
export class LayoutPass {
  readonly target: Target;
  readonly #records = new Map<Record, RecordLayout | null>();

  constructor(target: Target) {
    this.target = target;
  }

  of(type: Type): Layout | null {
    switch (type.kind) {
      case "basic":
        return basicLayout(this.target, type.name);
      case "alias": {
        const layout = this.of(type.of);
        if (layout === null || type.aligned === 0) return layout;
        return { size: layout.size, align: type.aligned };
      }
      case "pointer":
        return { size: this.target.pointerSize, align: this.target.pointerSize };
      case "array": {
        const element = this.of(type.of);
        return element === null ? null : { size: element.size * (type.length ?? 0), align: element.align };
      }
      case "enum": {
        const size = enumSize(type.enum);
        return size === null ? null : { size, align: size };
      }
      case "record":
        return this.record(type.record);
      case "cxx":
        return this.#cxx(type);
      case "function":
      case "unsupported":
        return null;
    }
  }

  #cxx({ name, arguments: parts, size, align }: CxxType): Layout | null {
    if (name === "reference") return { size: this.target.pointerSize, align: this.target.pointerSize };
    if (name === "pair") return this.pair(parts);
    if (name === "optional") return this.#optional(parts);
    return { size, align };
  }

  /** std::pair has its two members as a struct has them. */
  pair([first, second]: readonly Type[]): (Layout & { readonly secondAt: number }) | null {
    const a = first === undefined ? null : this.of(first);
    const b = second === undefined ? null : this.of(second);
    if (a === null || b === null) return null;
    const align = Math.max(a.align, b.align);
    const secondAt = roundUp(a.size, b.align);
    return { size: roundUp(secondAt + b.size, align), align, secondAt };
  }

  /** std::optional has its value, and behind it whether there is one. */
  #optional([first]: readonly Type[]): Layout | null {
    const held = first === undefined ? null : this.of(first);
    return held === null ? null : { size: roundUp(held.size + 1, held.align), align: held.align };
  }

  record(record: Record): RecordLayout | null {
    const known = this.#records.get(record);
    if (known !== undefined) return known;
    const layout =
      record.fields === null || record.refused !== null ? null : this.#place(record, record.fields);
    this.#records.set(record, layout);
    return layout;
  }

  #place(record: Record, fields: readonly Field[]): RecordLayout | null {
    const cursor = new Cursor(record, this.target);
    for (const field of fields) {
      const layout = this.of(field.type);
      if (layout === null) return null;
      if (field.base === true) cursor.base(field, layout, this.#sizeAsBase(field.type));
      else if (field.bits === null) cursor.plain(field, layout);
      else cursor.bits(field, layout, field.bits);
    }
    return cursor.finish();
  }

  /** What a base class takes up of the class that derives from it: nothing if it is empty. */
  #sizeAsBase(type: Type): number {
    if (type.kind !== "record" || isEmpty(type.record)) return 0;
    const layout = this.record(type.record);
    return (type.record.tail === "reused" ? layout?.content : layout?.size) ?? 0;
  }
}

/** Walks a record's fields; all positions are in bits. */
class Cursor {
  readonly #record: Record;
  readonly #target: Target;
  readonly #fields: PlacedField[] = [];
  #end = 0;
  #largest = 0;
  #align = 1;

  constructor(record: Record, target: Target) {
    this.#record = record;
    this.#target = target;
  }

  plain(field: Field, layout: Layout): void {
    let align = this.#isPacked(field) ? 1 : layout.align;
    align = Math.max(align, field.aligned);
    align = this.#underPragma(align);
    this.#align = Math.max(this.#align, align);
    this.#put(field, roundUp(this.#end, align * 8), layout.size * 8);
  }

  /** Packed or not, a class has its base as that is aligned. */
  base(field: Field, layout: Layout, size: number): void {
    const align = this.#underPragma(layout.align);
    this.#align = Math.max(this.#align, align);
    this.#put(field, size === 0 ? 0 : roundUp(this.#end, align * 8), size * 8);
  }

  /** gcc's rules; test/bindgen/random.test.ts shows each of these branches to be needed. */
  bits(field: Field, layout: Layout, width: number): void {
    const { pack } = this.#record;
    const packed = this.#isPacked(field);
    if (width === 0) {
      // It closes the unit, whatever is packed; only some ABIs let it align the struct too.
      this.#end = roundUp(this.#end, layout.align * 8);
      if (this.#target.unnamedBitFieldsAlign) this.#align = Math.max(this.#align, layout.align);
      return;
    }
    const asked = this.#underPragma(Math.max(1, field.aligned));
    let start = roundUp(this.#end, field.aligned > 0 ? asked * 8 : 1);
    const boundary = layout.align * 8;
    // Neither packed nor under a pragma, a bit-field never reaches over the end of a unit of its type. A
    // typedef that asks for more alignment than the type has bytes leaves no unit for any but whole integers.
    const units = Math.floor((layout.size * 8) / boundary);
    const isWhole = width >= 8 && Math.log2(width) % 1 === 0 && start % width === 0;
    if (!packed && pack === null && !isWhole && Math.ceil(((start % boundary) + width) / boundary) > units)
      start = roundUp(start, boundary);
    if (field.name !== null || this.#target.unnamedBitFieldsAlign) {
      const wanted = isWhole && !packed ? Math.max(layout.align, width / 8) : layout.align;
      // The pragma wins over `packed` here, which is weaker than either alone.
      const ofType = pack === null && packed ? 1 : this.#underPragma(wanted);
      this.#align = Math.max(this.#align, asked, ofType);
    }
    this.#put(field, start, width);
  }

  finish(): RecordLayout {
    const align = Math.max(this.#align, this.#record.aligned);
    const size = this.#record.keyword === "union" ? this.#largest : this.#end;
    // In C++ nothing is as small as nothing.
    const content = this.#record.language === "c++" ? Math.max(size, 1) : size;
    return {
      size: roundUp(content, align * 8) / 8,
      align,
      content: Math.ceil(size / 8),
      fields: this.#fields,
    };
  }

  #put(field: Field, offset: number, width: number): void {
    const isUnion = this.#record.keyword === "union";
    this.#fields.push({ field, offset: isUnion ? 0 : offset, width });
    this.#largest = Math.max(this.#largest, width);
    if (!isUnion) this.#end = Math.max(this.#end, offset + width);
  }

  #isPacked(field: Field): boolean {
    return this.#record.packed || field.packed;
  }

  #underPragma(align: number): number {
    return this.#record.pack === null ? align : Math.min(align, this.#record.pack);
  }
}

/** A class without any fields, its bases' included: as a base it takes no room. */
export function isEmpty({ fields }: Record): boolean {
  return (fields ?? []).every(
    ({ base, type }) => base === true && type.kind === "record" && isEmpty(type.record),
  );
}

function roundUp(value: number, to: number): number {
  return Math.ceil(value / to) * to;
}

/** Bytes of an enumeration: an int unless a value does not fit, or the smallest that fits if packed. */
export function enumSize(of: Extract<Type, { kind: "enum" }>["enum"]): number | null {
  if (of.refused !== null) return null;
  if (of.enumerators === null && of.cxx?.underlying == null) return null;
  const { bits } = enumNumber(of);
  return bits / 8;
}

/** The integer type gcc gives an enumeration. */
export function enumNumber(of: Extract<Type, { kind: "enum" }>["enum"]): { bits: number; signed: boolean } {
  if (of.cxx?.underlying != null) return of.cxx.underlying;
  const values = (of.enumerators ?? []).map((enumerator) => enumerator.value);
  const signed = values.some((value) => value < 0n);
  const sizes = of.packed ? [8, 16, 32, 64] : [32, 64];
  const fits = (bits: number): boolean =>
    values.every((value) => (signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value)) === value);
  return { bits: sizes.find(fits) ?? 64, signed };
}
