import type { Memory } from "../../lib/native/memory.ts";

/** Memory over bytes of a test's own, so that accessors can be tried without a process of C's. */
export class BytesMemory implements Memory {
  live = true;
  readonly #view: DataView;

  constructor(view: DataView) {
    this.#view = view;
  }

  get beyond(): Memory {
    return this;
  }
  i8(at: number): number {
    return this.#view.getInt8(at);
  }
  u8(at: number): number {
    return this.#view.getUint8(at);
  }
  i16(at: number): number {
    return this.#view.getInt16(at, true);
  }
  u16(at: number): number {
    return this.#view.getUint16(at, true);
  }
  i32(at: number): number {
    return this.#view.getInt32(at, true);
  }
  u32(at: number): number {
    return this.#view.getUint32(at, true);
  }
  i64(at: number): bigint {
    return this.#view.getBigInt64(at, true);
  }
  u64(at: number): bigint {
    return this.#view.getBigUint64(at, true);
  }
  f32(at: number): number {
    return this.#view.getFloat32(at, true);
  }
  f64(at: number): number {
    return this.#view.getFloat64(at, true);
  }
  pointer(at: number): number {
    return Number(this.u64(at));
  }
  setI8(at: number, value: number): void {
    this.#view.setInt8(at, value);
  }
  setU8(at: number, value: number): void {
    this.#view.setUint8(at, value);
  }
  setI16(at: number, value: number): void {
    this.#view.setInt16(at, value, true);
  }
  setU16(at: number, value: number): void {
    this.#view.setUint16(at, value, true);
  }
  setI32(at: number, value: number): void {
    this.#view.setInt32(at, value, true);
  }
  setU32(at: number, value: number): void {
    this.#view.setUint32(at, value, true);
  }
  setI64(at: number, value: bigint): void {
    this.#view.setBigInt64(at, value, true);
  }
  setU64(at: number, value: bigint): void {
    this.#view.setBigUint64(at, value, true);
  }
  setF32(at: number, value: number): void {
    this.#view.setFloat32(at, value, true);
  }
  setF64(at: number, value: number): void {
    this.#view.setFloat64(at, value, true);
  }
  setPointer(at: number, value: number): void {
    this.setU64(at, BigInt(value));
  }
  address(at: number): number {
    return at;
  }
  string(at: number, size: number): string {
    const bytes = this.bytes(at, size);
    const end = bytes.indexOf(0);
    return new TextDecoder().decode(end === -1 ? bytes : bytes.subarray(0, end));
  }
  setString(at: number, size: number, value: string): void {
    const bytes = new TextEncoder().encode(value);
    if (bytes.length + 1 > size)
      throw new RangeError(`${bytes.length} bytes and a NUL do not fit into ${size}`);
    for (const [index, byte] of [...bytes, 0].entries()) this.setU8(at + index, byte);
  }
  bytes(at: number, size: number): Uint8Array {
    return Uint8Array.from({ length: size }, (_, index) => this.u8(at + index));
  }
}
