import { atProgram } from "../native/errors.ts";
import { printsAs } from "../native/shown-fields.ts";

/** Rows that console.log shows. */
const mostShown = 8;

/** A column of texts: few distinct ones, and for each row which one it has. `Missing`: what rows may have instead. */
export class TextColumn<Text extends string | undefined = string> implements Iterable<string | Text> {
  /** For each row the place of its text in `values`; beyond the last one where the row has none (a NULL `char *`). */
  readonly indices: Uint32Array<ArrayBuffer>;
  readonly #read: () => readonly string[];
  readonly #missing: Text;
  #values: readonly string[] | undefined;

  /** Made by the library. `missing`: what a row without a text has. */
  constructor(indices: Uint32Array<ArrayBuffer>, read: () => readonly string[], missing: Text) {
    this.indices = indices;
    this.#read = read;
    this.#missing = missing;
  }

  /** For lib/records: for each row the text of `first`, or where that has none the one of `second`. */
  static either(
    first: TextColumn<string | undefined>,
    second: TextColumn<string | undefined>,
  ): TextColumn<string> {
    const places = new Map<string, number>();
    const indices = new Uint32Array(first.length);
    for (let row = 0; row < first.length; row++) {
      const text = first.at(row) ?? second.at(row) ?? "";
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      indices[row] = place;
    }
    return new TextColumn(indices, () => [...places.keys()], "");
  }

  /** The distinct texts, in the order in which they first appear. Bytes that are not UTF-8 are U+FFFD. */
  get values(): readonly string[] {
    this.#values ??= this.#read();
    return this.#values;
  }

  /** Rows. */
  get length(): number {
    return this.indices.length;
  }

  /** The text of row `index`; RangeError outside the column. */
  at(index: number): string | Text {
    const place = this.indices[index];
    if (place === undefined)
      throw atProgram(new RangeError(`row ${index} is outside a column of ${this.length}`));
    return this.values[place] ?? this.#missing;
  }

  toArray(): (string | Text)[] {
    return [...this];
  }

  *[Symbol.iterator](): IterableIterator<string | Text> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }

  static {
    printsAs(TextColumn, (column) => {
      const { length } = column;
      const first = Array.from({ length: Math.min(length, mostShown) }, (_, index) => column.at(index));
      return { length, first };
    });
  }
}
