import { LentBytes } from "./image.ts";
import type { Memory } from "./memory.ts";

/** Arrays of C's numbers, by what they hold. */
export interface NumberArrays {
  float32: Float32Array<ArrayBuffer>;
  float16: Float16Array<ArrayBuffer>;
  float64: Float64Array<ArrayBuffer>;
  int8: Int8Array<ArrayBuffer>;
  uint8: Uint8Array<ArrayBuffer>;
  int16: Int16Array<ArrayBuffer>;
  int32: Int32Array<ArrayBuffer>;
  uint32: Uint32Array<ArrayBuffer>;
  int64: BigInt64Array<ArrayBuffer>;
  uint64: BigUint64Array<ArrayBuffer>;
}

export type NumberType = keyof NumberArrays;

const constructors = {
  float32: Float32Array,
  float16: Float16Array,
  float64: Float64Array,
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int64: BigInt64Array,
  uint64: BigUint64Array,
} as const;

/** Bytes of one number. */
export function numberSize(type: NumberType): number {
  return constructors[type].BYTES_PER_ELEMENT;
}

/** The numbers in bytes that begin an ArrayBuffer of their own. */
export function numbersIn<Type extends NumberType>(type: Type, bytes: Uint8Array): NumberArrays[Type] {
  const { buffer, byteOffset, byteLength } = bytes;
  const length = Math.floor(byteLength / numberSize(type));
  return new constructors[type](buffer as ArrayBuffer, byteOffset, length) as NumberArrays[Type];
}

/** A copy of `length` numbers at an address. */
export function copyNumbers<Type extends NumberType>(
  memory: Memory,
  at: number,
  type: Type,
  length: number,
): NumberArrays[Type] {
  return numbersIn(type, length === 0 ? new Uint8Array() : memory.bytes(at, length * numberSize(type)));
}

/** The numbers themselves; `end` takes them back: every array of them then has length 0. */
export function lendNumbers<Type extends NumberType>(
  at: number,
  type: Type,
  length: number,
): { readonly numbers: NumberArrays[Type]; end(): void } {
  const lent = new LentBytes(at, length * numberSize(type));
  return { numbers: numbersIn(type, lent.bytes), end: () => void lent.end() };
}
