import { type Pointer, read, toArrayBuffer } from "bun:ffi";
import { type Memory, staysHere } from "./memory.ts";
import type { Scope } from "./scope.ts";
import { poke } from "./shim.ts";
import { encodeInto, textUpToNul } from "./text.ts";

/** Addresses below this are never mapped: NULL, or a field of a struct that a NULL pointed to. */
const lowestAddress = 65536;

/** An address that may be mapped, or TypeError. */
export function checked(at: number): Pointer {
  if (!(at >= lowestAddress)) throw new TypeError(`address ${at} is NULL or no address at all`);
  return at as Pointer;
}

/** The memory of this process, by address, for as long as its scope is live. Writes go through the shim. */
export class ProcessMemory implements Memory {
  readonly scope: Scope;
  readonly thread: symbol = staysHere;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  get live(): boolean {
    return this.scope.live;
  }
  get beyond(): Memory {
    return this;
  }

  i8(at: number): number {
    return read.i8(checked(at), 0);
  }
  u8(at: number): number {
    return read.u8(checked(at), 0);
  }
  i16(at: number): number {
    return read.i16(checked(at), 0);
  }
  u16(at: number): number {
    return read.u16(checked(at), 0);
  }
  i32(at: number): number {
    return read.i32(checked(at), 0);
  }
  u32(at: number): number {
    return read.u32(checked(at), 0);
  }
  i64(at: number): bigint {
    return read.i64(checked(at), 0);
  }
  u64(at: number): bigint {
    return read.u64(checked(at), 0);
  }
  f32(at: number): number {
    return read.f32(checked(at), 0);
  }
  f64(at: number): number {
    return read.f64(checked(at), 0);
  }
  pointer(at: number): number {
    return read.ptr(checked(at), 0);
  }

  setI8(at: number, value: number): void {
    poke.ds_poke_8(checked(at), value);
  }
  setU8(at: number, value: number): void {
    poke.ds_poke_8(checked(at), value);
  }
  setI16(at: number, value: number): void {
    poke.ds_poke_16(checked(at), value);
  }
  setU16(at: number, value: number): void {
    poke.ds_poke_16(checked(at), value);
  }
  setI32(at: number, value: number): void {
    poke.ds_poke_32(checked(at), value);
  }
  setU32(at: number, value: number): void {
    poke.ds_poke_32(checked(at), value | 0);
  }
  setI64(at: number, value: bigint): void {
    poke.ds_poke_64(checked(at), BigInt.asIntN(64, value));
  }
  setU64(at: number, value: bigint): void {
    poke.ds_poke_64(checked(at), BigInt.asIntN(64, value));
  }
  setF32(at: number, value: number): void {
    poke.ds_poke_f32(checked(at), value);
  }
  setF64(at: number, value: number): void {
    poke.ds_poke_f64(checked(at), value);
  }
  setPointer(at: number, value: number): void {
    poke.ds_poke_pointer(checked(at), value);
  }

  address(at: number): number {
    return at;
  }
  string(at: number, size: number): string {
    const bytes = new Uint8Array(toArrayBuffer(checked(at), 0, size));
    return textUpToNul(bytes);
  }
  setString(at: number, size: number, value: string): void {
    encodeInto(new Uint8Array(toArrayBuffer(checked(at), 0, size)), value);
  }
  bytes(at: number, size: number): Uint8Array {
    return new Uint8Array(toArrayBuffer(checked(at), 0, size)).slice();
  }
}
