/** The process's memory for generated structs to be read from, without the shim and so without GStreamer. */
import { CString, type Pointer, read } from "bun:ffi";
import type { Memory } from "../../lib/native/memory.ts";
import type { ViewKeeper } from "../../lib/surface/surface.ts";

function readOnly(): never {
  throw new Error("this memory is for reading");
}

const at = (address: number): Pointer => address as Pointer;

/** Live until `end()`. */
export class RawMemory implements Memory {
  live = true;
  readonly beyond: Memory = this;
  i8 = (address: number): number => read.i8(at(address));
  u8 = (address: number): number => read.u8(at(address));
  i16 = (address: number): number => read.i16(at(address));
  u16 = (address: number): number => read.u16(at(address));
  i32 = (address: number): number => read.i32(at(address));
  u32 = (address: number): number => read.u32(at(address));
  i64 = (address: number): bigint => read.i64(at(address));
  u64 = (address: number): bigint => read.u64(at(address));
  f32 = (address: number): number => read.f32(at(address));
  f64 = (address: number): number => read.f64(at(address));
  pointer = (address: number): number => read.ptr(at(address));
  setI8: Memory["setI8"] = readOnly;
  setU8: Memory["setU8"] = readOnly;
  setI16: Memory["setI16"] = readOnly;
  setU16: Memory["setU16"] = readOnly;
  setI32: Memory["setI32"] = readOnly;
  setU32: Memory["setU32"] = readOnly;
  setI64: Memory["setI64"] = readOnly;
  setU64: Memory["setU64"] = readOnly;
  setF32: Memory["setF32"] = readOnly;
  setF64: Memory["setF64"] = readOnly;
  setPointer: Memory["setPointer"] = readOnly;
  setString: Memory["setString"] = readOnly;
  address = (address: number): number => address;
  string = (address: number, size: number): string => new CString(at(address), 0, size).toString();
  bytes: Memory["bytes"] = readOnly;

  end(): void {
    this.live = false;
  }
}

/** Keeps views as the buffer of a probe does. */
export const keeper: ViewKeeper = { keep(): void {} };
