import { StaleMetadataError } from "./errors.ts";
import { LabelCache } from "./label-cache.ts";
import type { Memory } from "./memory.ts";
import type { ProcessMemory } from "./process-memory.ts";
import { CopyRecord } from "./protocol.ts";
import type { Scope } from "./scope.ts";
import { encodeInto } from "./text.ts";
import { ViewedMemory } from "./viewed-memory.ts";

/** Where the records of a packed copy stand. */
export interface CopyLayout {
  readonly frameStride: number;
  readonly objectStride: number;
  readonly objectsAt: number;
}

const { frameHeader, objectHeader } = CopyRecord;

const labels = new LabelCache();

/**
 * Structs that C copied into one packed buffer. `at` is an offset in that buffer. Reads touch the copy only;
 * writes go to the copy and to the real struct, so that what runs downstream sees them.
 */
export class CopiedMemory extends ViewedMemory implements Memory {
  readonly beyond: ProcessMemory;
  readonly #scope: Scope;
  readonly #layout: CopyLayout;

  constructor(scope: Scope, beyond: ProcessMemory, view: DataView, bytes: Uint8Array, layout: CopyLayout) {
    super(view, bytes);
    this.#scope = scope;
    this.beyond = beyond;
    this.#layout = layout;
  }

  get live(): boolean {
    return this.#scope.live;
  }
  get ended(): string | undefined {
    return this.#scope.ended;
  }

  setI8(at: number, value: number): void {
    this.view.setInt8(at, value);
    this.beyond.setI8(this.address(at), value);
  }
  setU8(at: number, value: number): void {
    this.view.setUint8(at, value);
    this.beyond.setU8(this.address(at), value);
  }
  setI16(at: number, value: number): void {
    this.view.setInt16(at, value, true);
    this.beyond.setI16(this.address(at), value);
  }
  setU16(at: number, value: number): void {
    this.view.setUint16(at, value, true);
    this.beyond.setU16(this.address(at), value);
  }
  setI32(at: number, value: number): void {
    this.view.setInt32(at, value, true);
    this.beyond.setI32(this.address(at), value);
  }
  setU32(at: number, value: number): void {
    this.view.setUint32(at, value, true);
    this.beyond.setU32(this.address(at), value);
  }
  setI64(at: number, value: bigint): void {
    this.view.setBigInt64(at, value, true);
    this.beyond.setI64(this.address(at), value);
  }
  setU64(at: number, value: bigint): void {
    this.view.setBigUint64(at, value, true);
    this.beyond.setU64(this.address(at), value);
  }
  setF32(at: number, value: number): void {
    this.view.setFloat32(at, value, true);
    this.beyond.setF32(this.address(at), value);
  }
  setF64(at: number, value: number): void {
    this.view.setFloat64(at, value, true);
    this.beyond.setF64(this.address(at), value);
  }
  setPointer(at: number, value: number): void {
    this.view.setUint32(at, value % 2 ** 32, true);
    this.view.setUint32(at + 4, Math.floor(value / 2 ** 32), true);
    this.beyond.setPointer(this.address(at), value);
  }

  address(at: number): number {
    const record = this.#record(at);
    const begin = this.view.getFloat64(record, true);
    if (begin === 0) throw new StaleMetadataError("Metadata", "field", true);
    return begin + (at - record - (at < this.#layout.objectsAt ? frameHeader : objectHeader));
  }
  /** The struct that `at` is in is the pool's again: nothing is written to it any more. */
  forget(at: number): void {
    this.view.setFloat64(this.#record(at), 0, true);
  }
  #record(at: number): number {
    const { frameStride, objectStride, objectsAt } = this.#layout;
    return at < objectsAt ? at - (at % frameStride) : at - ((at - objectsAt) % objectStride);
  }
  override string(at: number, size: number): string {
    return labels.read(this.view, at | 0, size) ?? super.string(at, size);
  }
  setString(at: number, size: number, value: string): void {
    encodeInto(this.seen.subarray(at, at + size), value);
    this.beyond.setString(this.address(at), size, value);
  }
}
