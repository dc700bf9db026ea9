import { atProgram, StaleMetadataError, staleness } from "./errors.ts";
import { type CheckedKind, fits, unfit } from "./field-values.ts";
import type { Memory } from "./memory.ts";
import { printsBy } from "./shown-fields.ts";

/** Arrays inside structs, as generated accessors hand them out: views of the memory, never copies. */
abstract class FixedArray<Element> implements Iterable<Element> {
  /** Elements in all; an array of arrays is one row after the other. */
  readonly length: number;
  protected readonly memory: Memory;
  readonly #at: number;
  readonly #stride: number;

  constructor(memory: Memory, at: number, length: number, stride: number) {
    this.memory = memory;
    this.#at = at;
    this.length = length;
    this.#stride = stride;
  }

  /** Element `index`, from 0; RangeError outside the array. */
  abstract get(index: number): Element;

  *[Symbol.iterator](): IterableIterator<Element> {
    for (let index = 0; index < this.length; index++) yield this.get(index);
  }

  /** A copy that outlives the handler, as far as the elements do. */
  toArray(): Element[] {
    return [...this];
  }

  /** What console.log prints: the elements. */
  protected $print(
    _depth: number,
    options: object,
    inspect: (value: unknown, options: object) => string,
  ): string {
    const { name } = this.constructor;
    const { live, removed, ended } = this.memory;
    return live ? `${name} ${inspect(this.toArray(), options)}` : `${name} { ${staleness(removed, ended)} }`;
  }

  static {
    printsBy(FixedArray.prototype, FixedArray.prototype.$print);
  }

  /** The elements as plain data, with bigints as text. */
  toJSON(): unknown[] {
    return Array.from(this, (element) => (typeof element === "bigint" ? String(element) : element));
  }

  /** The value, where the elements' type holds it as it is; else TypeError or RangeError. */
  protected fit<Value>(kind: CheckedKind, index: number, value: Value): Value {
    if (fits[kind](value)) return value;
    throw atProgram(unfit(`element ${index} of this ${this.constructor.name}`, kind, value));
  }

  protected place(index: number): number {
    if (!this.memory.live) {
      const { removed, ended } = this.memory;
      throw new StaleMetadataError(this.constructor.name, `${index}`, removed, ended);
    }
    if (!Number.isInteger(index) || index < 0 || index >= this.length) {
      throw new RangeError(`index ${index} is outside an array of ${this.length}`);
    }
    return this.#at + index * this.#stride;
  }
}

/** How each kind of number is stored, and which of Memory's accessors read and write it. */
const numbers = {
  i8: { size: 1, read: "i8", write: "setI8" },
  u8: { size: 1, read: "u8", write: "setU8" },
  i16: { size: 2, read: "i16", write: "setI16" },
  u16: { size: 2, read: "u16", write: "setU16" },
  i32: { size: 4, read: "i32", write: "setI32" },
  u32: { size: 4, read: "u32", write: "setU32" },
  f32: { size: 4, read: "f32", write: "setF32" },
  f64: { size: 8, read: "f64", write: "setF64" },
  ptr: { size: 8, read: "pointer", write: "setPointer" },
} as const;

/** An array of numbers or pointers (0 is NULL). */
export class NumberArray extends FixedArray<number> {
  readonly #kind: keyof typeof numbers;

  constructor(memory: Memory, at: number, length: number, kind: keyof typeof numbers) {
    super(memory, at, length, numbers[kind].size);
    this.#kind = kind;
  }

  override get(index: number): number {
    return this.memory[numbers[this.#kind].read](this.place(index));
  }

  set(index: number, value: number): void {
    const place = this.place(index);
    this.memory[numbers[this.#kind].write](place, this.fit(this.#kind, index, value));
  }
}

/** An array of pointers that are only read (0 is NULL): C frees and follows what it finds there. */
export class PointerArray extends FixedArray<number> {
  constructor(memory: Memory, at: number, length: number) {
    super(memory, at, length, numbers.ptr.size);
  }

  override get(index: number): number {
    return this.memory.pointer(this.place(index));
  }
}

/** An array of 64-bit integers. */
export class BigIntArray extends FixedArray<bigint> {
  readonly #signed: boolean;

  constructor(memory: Memory, at: number, length: number, kind: "i64" | "u64") {
    super(memory, at, length, 8);
    this.#signed = kind === "i64";
  }

  override get(index: number): bigint {
    const at = this.place(index);
    return this.#signed ? this.memory.i64(at) : this.memory.u64(at);
  }

  set(index: number, value: bigint): void {
    const at = this.place(index);
    const checked = this.fit(this.#signed ? "i64" : "u64", index, value);
    if (this.#signed) this.memory.setI64(at, checked);
    else this.memory.setU64(at, checked);
  }
}

/** An array of C's _Bool. */
export class BooleanArray extends FixedArray<boolean> {
  constructor(memory: Memory, at: number, length: number) {
    super(memory, at, length, 1);
  }

  override get(index: number): boolean {
    return this.memory.u8(this.place(index)) !== 0;
  }

  set(index: number, value: boolean): void {
    this.memory.setU8(this.place(index), this.fit("bool", index, value) ? 1 : 0);
  }
}

/** An array of `char[size]`, each read to its NUL and written with bounds checked. */
export class StringArray extends FixedArray<string> {
  readonly #size: number;

  constructor(memory: Memory, at: number, length: number, size: number) {
    super(memory, at, length, size);
    this.#size = size;
  }

  override get(index: number): string {
    return this.memory.string(this.place(index), this.#size);
  }

  set(index: number, value: string): void {
    this.memory.setString(this.place(index), this.#size, this.fit("string", index, value));
  }
}

/** An array of structs; an element is the same memory, so writing to its fields writes to the array. */
export class StructArray<Element> extends FixedArray<Element> {
  readonly #element: new (
    memory: Memory,
    at: number,
  ) => Element;

  constructor(
    memory: Memory,
    at: number,
    length: number,
    element: (new (memory: Memory, at: number) => Element) & { readonly size: number },
  ) {
    super(memory, at, length, element.size);
    this.#element = element;
  }

  override get(index: number): Element {
    return new this.#element(this.memory, this.place(index));
  }
}
