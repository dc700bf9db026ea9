import { checked } from "./process-memory.ts";
import { shim } from "./shim.ts";

/** Where an unsigned integer, or a pointer, stands in a struct: bytes from its begin, and 4 or 8 bytes of it. */
export interface NumberPlace {
  readonly offset: number;
  readonly size: number;
}

/**
 * Reads numbers out of a struct in one call. Accessors take a call or more for each, which counts in what runs once a
 * frame and finds its code cold.
 */
export class NumberReader {
  readonly #plan: Uint32Array;
  readonly #numbers: Float64Array;

  constructor(places: readonly NumberPlace[]) {
    this.#plan = Uint32Array.from(places.flatMap(({ offset, size }) => [offset, size]));
    this.#numbers = new Float64Array(places.length);
  }

  /**
   * The numbers of the struct at an address, which must be one, in the order of the places; good until the next call.
   * Integers beyond 2^53 are rounded.
   */
  read(address: number): Float64Array {
    shim.ds_read_numbers(checked(address), this.#plan, this.#numbers.length, this.#numbers);
    return this.#numbers;
  }
}
