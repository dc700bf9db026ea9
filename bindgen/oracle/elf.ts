/** Reads data out of a 64-bit little-endian object file, of any machine: nothing in it is ever run. */
export class ObjectFile {
  readonly #view: DataView;
  readonly #sections: readonly Section[];
  readonly #symbols = new Map<string, Symbol>();

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (
      this.#view.getUint32(0) !== 0x7f454c46 ||
      this.#view.getUint8(4) !== 2 ||
      this.#view.getUint8(5) !== 1
    ) {
      throw new Error("not a 64-bit little-endian ELF file");
    }
    this.#sections = this.#readSections();
    for (const section of this.#sections) {
      if (section.type !== symbolTable) continue;
      for (const symbol of this.#readSymbols(section)) this.#symbols.set(symbol.name, symbol);
    }
  }

  /** The initial bytes of a symbol; null if there is no such symbol. */
  symbol(name: string): DataView | null {
    const found = this.#symbols.get(name);
    const section = found === undefined ? undefined : this.#sections[found.section];
    if (found === undefined || section === undefined) return null;
    if (section.type === noBits) return new DataView(new ArrayBuffer(found.size));
    return new DataView(this.#view.buffer, this.#view.byteOffset + section.offset + found.at, found.size);
  }

  /** A section's bytes, with what other sections' addresses the linker would put into it; null if absent. */
  section(name: string): DataView | null {
    const index = this.#sections.findIndex((section) => section.name === name);
    const section = this.#sections[index];
    if (section === undefined) return null;
    const begin = this.#view.byteOffset + section.offset;
    const bytes = new DataView(this.#view.buffer.slice(begin, begin + section.size));
    for (const table of this.#sections) {
      if (table.type === relocations && table.info === index) this.#relocate(bytes, table);
    }
    return bytes;
  }

  #readSections(): Section[] {
    const table = Number(this.#view.getBigUint64(0x28, true));
    const entrySize = this.#view.getUint16(0x3a, true);
    const count = this.#view.getUint16(0x3c, true);
    const rows = Array.from({ length: count }, (_, index) => {
      const at = table + index * entrySize;
      return {
        nameAt: this.#view.getUint32(at, true),
        type: this.#view.getUint32(at + 4, true),
        offset: Number(this.#view.getBigUint64(at + 0x18, true)),
        size: Number(this.#view.getBigUint64(at + 0x20, true)),
        link: this.#view.getUint32(at + 0x28, true),
        info: this.#view.getUint32(at + 0x2c, true),
      };
    });
    const names = rows[this.#view.getUint16(0x3e, true)]?.offset ?? 0;
    return rows.map((row) => ({ ...row, name: this.#text(names + row.nameAt) }));
  }

  #readSymbols(table: Section): Symbol[] {
    const strings = this.#sections[table.link]?.offset ?? 0;
    return Array.from({ length: table.size / symbolSize }, (_, index) => {
      const at = table.offset + index * symbolSize;
      return {
        name: this.#text(strings + this.#view.getUint32(at, true)),
        section: this.#view.getUint16(at + 6, true),
        at: Number(this.#view.getBigUint64(at + 8, true)),
        size: Number(this.#view.getBigUint64(at + 16, true)),
      };
    });
  }

  /** Absolute references of 32 bits only: what debugging sections refer to each other by. */
  #relocate(bytes: DataView, table: Section): void {
    const symbols = this.#sections[table.link]?.offset ?? 0;
    for (let at = table.offset; at < table.offset + table.size; at += 24) {
      const type = this.#view.getUint32(at + 8, true);
      if (!absolute32.has(type)) continue;
      const symbol = this.#view.getUint32(at + 12, true);
      const base = this.#view.getBigUint64(symbols + symbol * symbolSize + 8, true);
      const value = base + this.#view.getBigInt64(at + 16, true);
      bytes.setUint32(Number(this.#view.getBigUint64(at, true)), Number(value), true);
    }
  }

  #text(at: number): string {
    return textAt(this.#view, at);
  }
}

/** The bytes up to the next NUL, as UTF-8. */
export function textAt(view: DataView, at: number): string {
  let end = at;
  while (view.getUint8(end) !== 0) end++;
  return decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at, end - at));
}

const decoder = new TextDecoder();

interface Section {
  readonly name: string;
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
  readonly info: number;
}

interface Symbol {
  readonly name: string;
  readonly section: number;
  readonly at: number;
  readonly size: number;
}

const symbolTable = 2;
const relocations = 4;
const noBits = 8;
const symbolSize = 24;
/** R_X86_64_32 and R_AARCH64_ABS32. */
const absolute32: ReadonlySet<number> = new Set([10, 258]);
