import { atProgram, StaleMetadataError, staleness } from "./errors.ts";
import { type CheckedKind, fits, fitsBits, unfit, unfitBits } from "./field-values.ts";
import type { Memory } from "./memory.ts";
import { printsBy, type ShownField, shownFields } from "./shown-fields.ts";

let storePointer: (struct: Struct, field: string, address: number) => void;

/**
 * Base of every generated struct class: a place in a Memory, and nothing else.
 * Instances are made by the library for the handler that is running; scripts never construct one.
 *
 * What is not a C field starts with `$`, because fields keep C's spelling and C has fields named
 * `memory`, `at` and `live` (GstMapInfo.memory is one).
 */
export abstract class Struct {
  // Declared: what emits nothing is not first set to undefined in each of hundreds of objects that a batch makes.
  declare protected $memory: Memory;
  /** Where the struct begins; `$memory.address($at)` is what C is handed. */
  declare protected $at: number;

  constructor(memory: Memory, at: number) {
    this.$memory = memory;
    this.$at = at;
  }

  /** The address of this struct in the process: what a C function that takes a pointer to it is given. */
  get $address(): number {
    return this.$live("$address").address(this.$at);
  }

  /** The memory, if it may still be touched; `field` is named in the error if not. */
  protected $live(field: string): Memory {
    if (!this.$memory.live) stale(this, field, this.$memory);
    return this.$memory;
  }

  /** What is to be written, where the field's type holds it as it is; else TypeError or RangeError. */
  protected $fit<Value>(kind: CheckedKind, field: string, value: Value): Value {
    if (fits[kind](value)) return value;
    throw atProgram(unfit(`${this.constructor.name}.${field}`, kind, value));
  }

  /** The same of a bit-field. */
  protected $fitBits<Value>(width: number, signed: boolean, field: string, value: Value): Value {
    if (fitsBits(width, signed, value)) return value;
    throw atProgram(unfitBits(`${this.constructor.name}.${field}`, width, signed, value));
  }

  /** Refuses to write a pointer: C frees and follows what it finds there. `instead` is what scripts write. */
  protected $refusePointer(field: string, instead?: string): never {
    const { name } = this.constructor;
    const hint = instead === undefined ? "" : `: ${instead}`;
    throw atProgram(new TypeError(`${name}.${field} points to what C owns, and is not written${hint}`));
  }

  /** The fields as plain data, with bigints as text and without pointers, which mean nothing elsewhere. */
  toJSON(): Record<string, unknown> {
    this.$live("toJSON");
    return shown(this, {
      struct: (value) => (value as Struct).toJSON(),
      bigint: String,
      pointer: () => undefined,
    });
  }

  /** What console.log prints: the fields, addresses as hexadecimal text. */
  protected $print(
    _depth: number,
    options: object,
    inspect: (value: unknown, options: object) => string,
  ): string {
    const { name } = this.constructor;
    const { live, removed, ended } = this.$memory;
    if (!live) return `${name} { ${staleness(removed, ended)} }`;
    const fields = shown(this, {
      struct: (value) => value,
      bigint: (value) => value,
      pointer: (address) => (address === 0 ? null : `0x${address.toString(16)}`),
    });
    return `${name} ${inspect(fields, options)}`;
  }

  static {
    printsBy(Struct.prototype, Struct.prototype.$print);
    storePointer = (struct, field, address) => {
      const row = fieldsOf(struct)[field];
      if (row?.kind !== "ptr") throw new TypeError(`${struct.constructor.name}.${field} is no pointer`);
      const checked = struct.$fit("ptr", field, address);
      struct.$live(field).setPointer(struct.$at + row.offset, checked);
    };
  }
}

/** Apart from $live, which runs for each field that is read and is compiled in line while it is small. */
function stale(struct: Struct, field: string, { removed, ended }: Memory): never {
  throw new StaleMetadataError(struct.constructor.name, field, removed, ended);
}

/** No private method: those are installed on each object that is made, and a batch makes hundreds. */
function shown(struct: Struct, showing: Parameters<typeof shownFields>[2]): Record<string, unknown> {
  return shownFields(
    fieldsOf(struct),
    (name) => Reflect.get(struct, name in Struct.prototype ? `${name}_` : name),
    showing,
  );
}

/**
 * Writes a pointer into a struct whose class refuses that to scripts. C frees or follows what it finds there: nobody
 * checks that the address is what the field is to hold, nor that what stood there is not lost.
 */
export function writePointer<S extends Struct>(struct: S, field: keyof S & string, address: number): void {
  storePointer(struct, field, address);
}

function fieldsOf(struct: Struct): Readonly<Record<string, ShownField & { readonly offset: number }>> {
  return (struct.constructor as unknown as { fields: Record<string, FieldLayout> }).fields;
}

/**
 * One row of a struct class's `static readonly fields`: literal data, made by the generator and
 * checked by the compiler, for what walks structs by offsets (record plans, copy-outs, reports).
 * Members of unnamed structs and unions stand in their parent's table, as C names them.
 * `offset` and `size` are bytes from the struct's begin.
 */
export type FieldLayout =
  | { readonly offset: number; readonly size: number; readonly kind: ScalarKind; readonly enum?: string }
  | {
      readonly offset: number;
      readonly size: number;
      readonly kind: "ptr";
      readonly to?: string;
      /** The row of a table `callbacks` that tells what is called through it. */
      readonly callback?: string;
    }
  | { readonly offset: number; readonly size: number; readonly kind: "struct"; readonly type: string }
  | { readonly offset: number; readonly size: number; readonly kind: "string" }
  | {
      readonly offset: number;
      readonly size: number;
      readonly kind: "array";
      readonly of: ScalarKind | "ptr" | "struct" | "string";
      /** Elements in all; the rows of an array of arrays follow each other. */
      readonly length: number;
      readonly type?: string;
    }
  | {
      /** `offset` and `size` are of the bytes that hold the bits; the value is `width` bits from bit `shift` up. */
      readonly offset: number;
      readonly size: number;
      readonly kind: "bits";
      readonly shift: number;
      readonly width: number;
      readonly signed: boolean;
    }
  /** Something that no accessor reads: a flexible array, a long double. Only its place is known. */
  | { readonly offset: number; readonly size: number; readonly kind: "opaque" };

/** What the accessors of a scalar field are named after in Memory; `bool` is C's _Bool, one byte. */
export type ScalarKind = "i8" | "u8" | "i16" | "u16" | "i32" | "u32" | "i64" | "u64" | "f32" | "f64" | "bool";
