import { type Pointer, toArrayBuffer } from "bun:ffi";
import type { Memory } from "./memory.ts";
import { ProcessMemory } from "./process-memory.ts";
import { encodeInto } from "./text.ts";
import { ViewedMemory } from "./viewed-memory.ts";

interface Window {
  readonly view: DataView;
  readonly seen: Uint8Array;
}

/** Structs come out of pools, at the same addresses again and again, and to make a view takes longer than to fill it. */
const mostKept = 256;
const kept = new Map<number, Window>();

function windowAt(address: number, size: number): Window {
  const known = kept.get(address);
  if (known?.seen.length === size) return known;
  const buffer = toArrayBuffer(address as Pointer, 0, size);
  const window = { view: new DataView(buffer), seen: new Uint8Array(buffer) };
  if (kept.size >= mostKept) kept.clear();
  kept.set(address, window);
  return window;
}

/**
 * One struct in C's heap, seen through a view: for structs of which many fields are written, since each write is one
 * store, where ProcessMemory calls C. `at` is an offset in the struct.
 */
export class WindowMemory extends ViewedMemory implements Memory {
  readonly beyond: Memory;
  readonly #life: { readonly live: boolean };
  readonly #address: number;

  /** The `size` bytes at an address of `beyond`, which must stay as long as `beyond` is live. */
  constructor(beyond: Memory, address: number, size: number) {
    const { view, seen } = windowAt(address, size);
    super(view, seen);
    this.beyond = beyond;
    // Asked before each field: the nearer the better.
    this.#life = beyond instanceof ProcessMemory ? beyond.scope : beyond;
    this.#address = address;
  }

  get live(): boolean {
    return this.#life.live;
  }
  get removed(): boolean {
    return this.beyond.removed ?? false;
  }
  get ended(): string | undefined {
    return this.beyond.ended;
  }

  setI8(at: number, value: number): void {
    this.view.setInt8(at | 0, value);
  }
  setU8(at: number, value: number): void {
    this.view.setUint8(at | 0, value);
  }
  setI16(at: number, value: number): void {
    this.view.setInt16(at | 0, value, true);
  }
  setU16(at: number, value: number): void {
    this.view.setUint16(at | 0, value, true);
  }
  setI32(at: number, value: number): void {
    this.view.setInt32(at | 0, value, true);
  }
  setU32(at: number, value: number): void {
    this.view.setUint32(at | 0, value, true);
  }
  setI64(at: number, value: bigint): void {
    this.view.setBigInt64(at | 0, value, true);
  }
  setU64(at: number, value: bigint): void {
    this.view.setBigUint64(at | 0, value, true);
  }
  setF32(at: number, value: number): void {
    this.view.setFloat32(at | 0, value, true);
  }
  setF64(at: number, value: number): void {
    this.view.setFloat64(at | 0, value, true);
  }
  setPointer(at: number, value: number): void {
    this.view.setUint32(at | 0, value % 2 ** 32, true);
    this.view.setUint32((at | 0) + 4, Math.floor(value / 2 ** 32), true);
  }

  address(at: number): number {
    return this.#address + at;
  }
  setString(at: number, size: number, value: string): void {
    encodeInto(this.seen.subarray(at, at + size), value);
  }
}
