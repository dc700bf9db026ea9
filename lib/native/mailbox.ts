import { type Pointer, toArrayBuffer } from "bun:ffi";
import { Slot } from "./protocol.ts";

/** Where C writes what ds_next took: one for each thread that serves requests, valid until its next call. */
export class Mailbox {
  readonly slots: Float64Array;
  readonly integers: BigInt64Array;

  constructor(address: number) {
    const bytes = toArrayBuffer(address as Pointer, 0, Slot.count * 8);
    this.slots = new Float64Array(bytes);
    this.integers = new BigInt64Array(bytes);
  }

  number(slot: number): number {
    return this.slots[slot] as number;
  }
}
