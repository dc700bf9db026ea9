import { atProgram } from "../native/errors.ts";
import { printsAs } from "../native/shown-fields.ts";

/** Rows that console.log shows. */
const mostShown = 8;

/** A column of whole arrays: as many numbers for each row. Of `_Bool`s, 0 or 1. */
export class ArrayColumn<Numbers> implements Iterable<Numbers> {
  /** All rows' numbers, one row's behind the other's. */
  readonly values: Numbers;
  /** Numbers of a row: row `index` begins at `index * stride`. */
  readonly stride: number;
  /** Rows. */
  readonly length: number;

  readonly #cut: (begin: number, end: number) => Numbers;

  /** Made by the library. `cut`: a part of `values`. */
  constructor(values: Numbers, stride: number, length: number, cut: (begin: number, end: number) => Numbers) {
    this.#cut = cut;
    this.values = values;
    this.stride = stride;
    this.length = length;
  }

  /** The numbers of row `index`, which are `values`' own and no copy; RangeError outside the column. */
  at(index: number): Numbers {
    if (!Number.isInteger(index) || index < 0 || index >= this.length) {
      throw atProgram(new RangeError(`row ${index} is outside a column of ${this.length}`));
    }
    return this.#cut(index * this.stride, (index + 1) * this.stride);
  }

  *[Symbol.iterator](): IterableIterator<Numbers> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }

  static {
    printsAs(ArrayColumn, (column) => {
      const { stride, length } = column;
      const first = Array.from({ length: Math.min(length, mostShown) }, (_, index) => column.at(index));
      return { length, stride, first };
    });
  }
}
