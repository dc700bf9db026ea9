/** What pragmas say of the records behind them. */
export interface PragmaState {
  /** The limit of `#pragma pack`, or null. */
  readonly limit: number | null;
  /** A pragma in force that changes layouts in a way of its own, or null. */
  readonly strange: string | null;
}

/** The pragmas that change layouts. */
export function changesLayouts(line: string): boolean {
  return /^#pragma (pack|scalar_storage_order|ms_struct)\b/.test(line);
}

/** Follows a text's pragmas, line by line. */
export class Pragmas {
  readonly #stack: (number | null)[] = [];
  #limit: number | null = null;
  #order: string | null = null;
  #msStruct: string | null = null;

  read(line: string): PragmaState {
    const [, pragma, rest = ""] = /^#pragma (\w+)\s*(.*)/.exec(line) ?? [];
    if (pragma === "pack") this.#pack(rest);
    else if (pragma === "scalar_storage_order") this.#order = /^default/.test(rest) ? null : pragma;
    else if (pragma === "ms_struct") this.#msStruct = /^(off|reset)/.test(rest) ? null : pragma;
    return { limit: this.#limit, strange: this.#order ?? this.#msStruct };
  }

  #pack(rest: string): void {
    for (const word of (/\(([^)]*)\)/.exec(rest)?.[1] ?? "").split(",").map((part) => part.trim())) {
      if (word === "push") this.#stack.push(this.#limit);
      else if (word === "pop") this.#limit = this.#stack.pop() ?? null;
      else if (/^\d+$/.test(word)) this.#limit = Number(word) === 0 ? null : Number(word);
      else if (word === "") this.#limit = null;
    }
  }
}
