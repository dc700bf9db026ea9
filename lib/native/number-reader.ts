import { read } from "bun:ffi";
import { checkedAddress } from "./memory.ts";

/** Where an unsigned integer, or a pointer, stands in a struct: bytes from its begin, and 4 or 8 bytes of it. */
export interface NumberPlace {
  readonly offset: number;
  readonly size: number;
}

/**
 * Reads numbers out of a struct at once. Accessors take several calls for each, which counts in what runs once a frame
 * and finds its code cold.
 */
export class NumberReader {
  readonly #places: readonly NumberPlace[];

  constructor(places: readonly NumberPlace[]) {
    this.#places = places;
  }

  /**
   * The numbers of the struct at an address, which must be one, in the order of the places. Integers beyond 2^53 are
   * rounded.
   */
  read(address: number): number[] {
    const at = checkedAddress(address);
    const numbers: number[] = [];
    for (const { offset, size } of this.#places) {
      numbers.push(size === 8 ? read.ptr(at, offset) : read.u32(at, offset));
    }
    return numbers;
  }
}
