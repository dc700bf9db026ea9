import type { Pointer } from "bun:ffi";

/** Addresses below this are never mapped: NULL, or a field of a struct that a NULL pointed to. */
const lowestAddress = 65536;

/** An address that may be mapped, or TypeError. */
export function checkedAddress(at: number): Pointer {
  if (!(at >= lowestAddress)) throw new TypeError(`address ${at} is NULL or no address at all`);
  return at as Pointer;
}

/** A value that structuredClone() refuses: what has one is not copied, hollow, to other threads. */
export const staysHere: unique symbol = Symbol("stays in its thread");

/**
 * Where the bytes of a C struct are, and for how long they may be touched.
 *
 * A generated accessor reads through a Memory, so that the same class serves a struct in C's heap
 * (ProcessMemory) and a struct that C copied into a packed buffer for one handler (CopiedMemory).
 */
export interface Memory {
  /** False once the handler, mapping or owner that the bytes belong to has ended. */
  readonly live: boolean;
  /** True where it is not live because the metadata in it was removed, while its handler goes on. */
  readonly removed?: boolean;
  /** What it ended with, where that is something else than its handler: see Scope. */
  readonly ended?: string | undefined;

  i8(at: number): number;
  u8(at: number): number;
  i16(at: number): number;
  u16(at: number): number;
  i32(at: number): number;
  u32(at: number): number;
  i64(at: number): bigint;
  u64(at: number): bigint;
  f32(at: number): number;
  f64(at: number): number;
  /** A pointer; 0 is NULL. */
  pointer(at: number): number;

  setI8(at: number, value: number): void;
  setU8(at: number, value: number): void;
  setI16(at: number, value: number): void;
  setU16(at: number, value: number): void;
  setI32(at: number, value: number): void;
  setU32(at: number, value: number): void;
  setI64(at: number, value: bigint): void;
  setU64(at: number, value: bigint): void;
  setF32(at: number, value: number): void;
  setF64(at: number, value: number): void;
  setPointer(at: number, value: number): void;

  /** The address in the process that `at` stands for: what C is handed. */
  address(at: number): number;
  /** The bytes of a `char[size]` up to its NUL, as UTF-8 (malformed sequences become U+FFFD). */
  string(at: number, size: number): string;
  /** Writes UTF-8 and a NUL; throws RangeError, writing nothing, if both do not fit into `size` bytes. */
  setString(at: number, size: number, value: string): void;
  /** A copy of `size` bytes. */
  bytes(at: number, size: number): Uint8Array;
  /** Memory for what a pointer found here leads to: live as long as this one. */
  readonly beyond: Memory;
}
