import { type ObjectFile, textAt } from "./elf.ts";

/**
 * The types that a compiler wrote into an object file's debugging information (DWARF, version 4): its own
 * account of every declaration, which owes nothing to how bindgen read the header.
 */
export interface Entry {
  readonly tag: number;
  readonly name: string | null;
  /** Of what a pointer, typedef, qualifier, array, member, parameter or function is; null for void. */
  readonly type: Entry | null;
  readonly size: number;
  /** How a base type's bits are read: one of `encodings`. */
  readonly encoding: number;
  /** An enumerator's value. */
  readonly value: bigint;
  /** An array's elements, if that is known. */
  readonly count: number | null;
  /** A bit-field's width. */
  readonly bits: number | null;
  /** Where a member or a base class stands in its class, in bits. */
  readonly place: number;
  /** Is a function declared with the list of its parameters? `f ()` is not. */
  readonly prototyped: boolean;
  /** A static member of a C++ class is one of its members here, and has no place in it. */
  readonly isStatic: boolean;
  readonly children: readonly Entry[];
}

export const tags = {
  array: 0x01,
  class: 0x02,
  enumeration: 0x04,
  parameter: 0x05,
  member: 0x0d,
  pointer: 0x0f,
  reference: 0x10,
  structure: 0x13,
  subroutine: 0x15,
  typedef: 0x16,
  union: 0x17,
  unspecifiedParameters: 0x18,
  inheritance: 0x1c,
  subrange: 0x21,
  base: 0x24,
  const: 0x26,
  enumerator: 0x28,
  variable: 0x34,
  volatile: 0x35,
  rvalueReference: 0x42,
  restrict: 0x37,
  atomic: 0x47,
} as const;

export const encodings = {
  boolean: 2,
  float: 4,
  signed: 5,
  signedChar: 6,
  unsigned: 7,
  unsignedChar: 8,
} as const;

/** Every entry of the object file, parents before their children. */
export function debuggingEntries(object: ObjectFile): readonly Entry[] {
  const info = object.section(".debug_info");
  const abbreviations = object.section(".debug_abbrev");
  if (info === null || abbreviations === null) throw new Error("the compiler wrote no debugging information");
  return new Reader(info, abbreviations, object.section(".debug_str")).entries();
}

interface Abbreviation {
  readonly tag: number;
  readonly hasChildren: boolean;
  readonly attributes: readonly { readonly name: number; readonly form: number }[];
}

type Attribute = string | bigint | null;
type Building = { -readonly [Key in keyof Entry]: Entry[Key] } & { children: Building[] };

const attributeNames = {
  name: 0x03,
  byteSize: 0x0b,
  bitOffset: 0x0c,
  bitSize: 0x0d,
  constValue: 0x1c,
  upperBound: 0x2f,
  count: 0x37,
  prototyped: 0x27,
  memberLocation: 0x38,
  encoding: 0x3e,
  external: 0x3f,
  type: 0x49,
  dataBitOffset: 0x6b,
} as const;

class Reader {
  readonly #info: DataView;
  readonly #abbreviations: DataView;
  readonly #strings: DataView | null;
  #at = 0;

  constructor(info: DataView, abbreviations: DataView, strings: DataView | null) {
    this.#info = info;
    this.#abbreviations = abbreviations;
    this.#strings = strings;
  }

  entries(): Entry[] {
    const entries: Entry[] = [];
    while (this.#at < this.#info.byteLength) entries.push(...this.#unit());
    return entries;
  }

  #unit(): Entry[] {
    const begin = this.#at;
    const end = begin + 4 + this.#info.getUint32(begin, true);
    const version = this.#info.getUint16(begin + 4, true);
    if (version !== 4) throw new Error(`debugging information of version ${version}, where 4 was asked for`);
    const abbreviations = readAbbreviations(this.#abbreviations, this.#info.getUint32(begin + 6, true));
    this.#at = begin + 11;
    const byOffset = new Map<number, Building>();
    const references: { from: Building; to: number }[] = [];
    const parents: Building[] = [];
    while (this.#at < end) {
      const offset = this.#at - begin;
      const code = this.#unsigned();
      if (code === 0) {
        parents.pop();
        continue;
      }
      const abbreviation = abbreviations.get(code);
      if (abbreviation === undefined) throw new Error(`debugging information refers to no shape ${code}`);
      const values = new Map<number, Attribute>();
      for (const { name, form } of abbreviation.attributes) values.set(name, this.#attribute(form));
      const entry = entryOf(abbreviation.tag, values);
      byOffset.set(offset, entry);
      const type = values.get(attributeNames.type);
      if (typeof type === "bigint") references.push({ from: entry, to: Number(type) });
      parents.at(-1)?.children.push(entry);
      if (abbreviation.hasChildren) parents.push(entry);
    }
    for (const { from, to } of references) from.type = byOffset.get(to) ?? null;
    return [...byOffset.values()];
  }

  /** Strings, numbers and references come back; addresses and expressions are read over. */
  #attribute(form: number): Attribute {
    const at = this.#at;
    switch (form) {
      case 0x01: // addr
        return this.#skip(8);
      case 0x03: // block2
        return this.#skip(2 + this.#info.getUint16(at, true));
      case 0x04: // block4
        return this.#skip(4 + this.#info.getUint32(at, true));
      case 0x0a: // block1
        return this.#skip(1 + this.#info.getUint8(at));
      case 0x09: // block
      case 0x18: // exprloc
        return this.#skip(this.#unsigned());
      case 0x0b: // data1
      case 0x0c: // flag
      case 0x11: // ref1
        this.#at += 1;
        return BigInt(this.#info.getUint8(at));
      case 0x05: // data2
      case 0x12: // ref2
        this.#at += 2;
        return BigInt(this.#info.getUint16(at, true));
      case 0x06: // data4
      case 0x13: // ref4
      case 0x17: // sec_offset
        this.#at += 4;
        return BigInt(this.#info.getUint32(at, true));
      case 0x07: // data8
      case 0x14: // ref8
        this.#at += 8;
        return this.#info.getBigUint64(at, true);
      case 0x08: {
        const text = textAt(this.#info, at);
        this.#at += new TextEncoder().encode(text).length + 1;
        return text;
      }
      case 0x0e: // strp
        this.#at += 4;
        return this.#strings === null ? null : textAt(this.#strings, this.#info.getUint32(at, true));
      case 0x0d:
        return this.#signed();
      case 0x0f: // udata
      case 0x15: // ref_udata
        return BigInt(this.#unsigned());
      case 0x19: // flag_present
        return 1n;
    }
    throw new Error(`debugging information has an attribute of the unknown form ${form}`);
  }

  #skip(size: number): null {
    this.#at += size;
    return null;
  }

  #unsigned(): number {
    const { value, next } = unsignedAt(this.#info, this.#at);
    this.#at = next;
    return value;
  }

  #signed(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.#info.getUint8(this.#at++);
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asIntN(Number(shift) + 7, value);
    }
  }
}

function entryOf(tag: number, values: ReadonlyMap<number, Attribute>): Building {
  const number = (name: number): bigint | null => {
    const value = values.get(name);
    return typeof value === "bigint" ? value : null;
  };
  const small = (name: number): number | null => {
    const value = number(name);
    return value === null ? null : Number(value);
  };
  const name = values.get(attributeNames.name);
  const upper = number(attributeNames.upperBound);
  const fromUpper = upper === null ? null : Number(BigInt.asUintN(64, upper + 1n));
  return {
    tag,
    name: typeof name === "string" ? name : null,
    type: null,
    size: small(attributeNames.byteSize) ?? 0,
    encoding: small(attributeNames.encoding) ?? 0,
    value: number(attributeNames.constValue) ?? 0n,
    count: small(attributeNames.count) ?? fromUpper,
    bits: small(attributeNames.bitSize),
    place: placeOf(small, number(attributeNames.bitOffset)),
    prototyped: values.has(attributeNames.prototyped),
    isStatic: tag === tags.member && values.has(attributeNames.external),
    children: [],
  };
}

/** Some compilers count a bit-field's bits from the end of a unit of its type, as machines do that begin with it. */
function placeOf(number: (name: number) => number | null, bitOffset: bigint | null): number {
  const begin = (number(attributeNames.memberLocation) ?? 0) * 8;
  if (bitOffset === null) return number(attributeNames.dataBitOffset) ?? begin;
  // One that reaches over the end of that unit begins before it.
  const fromEnd = Number(BigInt.asIntN(64, bitOffset));
  const unit = (number(attributeNames.byteSize) ?? 0) * 8;
  return begin + unit - fromEnd - (number(attributeNames.bitSize) ?? 0);
}

function readAbbreviations(view: DataView, from: number): Map<number, Abbreviation> {
  const found = new Map<number, Abbreviation>();
  let at = from;
  const next = (): number => {
    const read = unsignedAt(view, at);
    at = read.next;
    return read.value;
  };
  for (let code = next(); code !== 0; code = next()) {
    const tag = next();
    const hasChildren = view.getUint8(at++) !== 0;
    const attributes: { name: number; form: number }[] = [];
    for (;;) {
      const name = next();
      const form = next();
      if (name === 0 && form === 0) break;
      attributes.push({ name, form });
    }
    found.set(code, { tag, hasChildren, attributes });
  }
  return found;
}

function unsignedAt(view: DataView, from: number): { value: number; next: number } {
  let value = 0;
  let at = from;
  for (let scale = 1; ; scale *= 128) {
    const byte = view.getUint8(at++);
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, next: at };
  }
}
