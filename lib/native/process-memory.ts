import { read, toArrayBuffer } from "bun:ffi";
import { checkedAddress, type Memory, staysHere } from "./memory.ts";
import type { Scope } from "./scope.ts";
import { poke } from "./shim.ts";
import { encodeInto, textUpToNul } from "./text.ts";

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
  get ended(): string | undefined {
    return this.scope.ended;
  }
  get beyond(): Memory {
    return this;
  }

  i8(at: number): number {
    return read.i8(checkedAddress(at), 0);
  }
  u8(at: number): number {
    return read.u8(checkedAddress(at), 0);
  }
  i16(at: number): number {
    return read.i16(checkedAddress(at), 0);
  }
  u16(at: number): number {
    return read.u16(checkedAddress(at), 0);
  }
  i32(at: number): number {
    return read.i32(checkedAddress(at), 0);
  }
  u32(at: number): number {
    return read.u32(checkedAddress(at), 0);
  }
  i64(at: number): bigint {
    return read.i64(checkedAddress(at), 0);
  }
  u64(at: number): bigint {
    return read.u64(checkedAddress(at), 0);
  }
  f32(at: number): number {
    return read.f32(checkedAddress(at), 0);
  }
  f64(at: number): number {
    return read.f64(checkedAddress(at), 0);
  }
  pointer(at: number): number {
    return read.ptr(checkedAddress(at), 0);
  }

  setI8(at: number, value: number): void {
    poke.ds_poke_8(checkedAddress(at), value);
  }
  setU8(at: number, value: number): void {
    poke.ds_poke_8(checkedAddress(at), value);
  }
  setI16(at: number, value: number): void {
    poke.ds_poke_16(checkedAddress(at), value);
  }
  setU16(at: number, value: number): void {
    poke.ds_poke_16(checkedAddress(at), value);
  }
  setI32(at: number, value: number): void {
    poke.ds_poke_32(checkedAddress(at), value);
  }
  setU32(at: number, value: number): void {
    poke.ds_poke_32(checkedAddress(at), value | 0);
  }
  setI64(at: number, value: bigint): void {
    poke.ds_poke_64(checkedAddress(at), BigInt.asIntN(64, value));
  }
  setU64(at: number, value: bigint): void {
    poke.ds_poke_64(checkedAddress(at), BigInt.asIntN(64, value));
  }
  setF32(at: number, value: number): void {
    poke.ds_poke_f32(checkedAddress(at), value);
  }
  setF64(at: number, value: number): void {
    poke.ds_poke_f64(checkedAddress(at), value);
  }
  setPointer(at: number, value: number): void {
    poke.ds_poke_pointer(checkedAddress(at), value);
  }

  address(at: number): number {
    return at;
  }
  string(at: number, size: number): string {
    const bytes = new Uint8Array(toArrayBuffer(checkedAddress(at), 0, size));
    return textUpToNul(bytes);
  }
  setString(at: number, size: number, value: string): void {
    encodeInto(new Uint8Array(toArrayBuffer(checkedAddress(at), 0, size)), value);
  }
  bytes(at: number, size: number): Uint8Array {
    return new Uint8Array(toArrayBuffer(checkedAddress(at), 0, size)).slice();
  }
}
