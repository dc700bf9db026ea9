import { functions } from "../generated/deepscript/image.ts";
import { link } from "./library.ts";
import { checkedAddress } from "./memory.ts";

const image = link("deepscript_image", functions);

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
  readonly #places: Uint32Array;
  readonly #numbers: Float64Array;

  constructor(places: readonly NumberPlace[]) {
    this.#places = Uint32Array.from(places.flatMap(({ offset, size }) => [offset, size]));
    this.#numbers = new Float64Array(places.length);
  }

  /**
   * The numbers of the struct at an address, which must be one, in the order of the places, until the next call.
   * Integers beyond 2^53 are rounded.
   */
  read(address: number): Float64Array {
    const numbers = this.#numbers;
    image.di_numbers(checkedAddress(address), this.#places, numbers.length, numbers);
    return numbers;
  }
}
