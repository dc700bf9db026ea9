/** Reads the bytes of named data symbols out of a 64-bit little-endian object file, of any machine. */
export class ObjectFile {
  readonly #view: DataView;
  readonly #sections: readonly Section[];
  readonly #symbols = new Map<string, { section: Section; at: number; size: number }>();

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
    for (const section of this.#sections) if (section.type === symbolTable) this.#readSymbols(section);
  }

  /** The initial bytes of a symbol; null if there is no such symbol. */
  symbol(name: string): DataView | null {
    const found = this.#symbols.get(name);
    if (found === undefined) return null;
    if (found.section.type === noBits) return new DataView(new ArrayBuffer(found.size));
    return new DataView(
      this.#view.buffer,
      this.#view.byteOffset + found.section.offset + found.at,
      found.size,
    );
  }

  #readSections(): Section[] {
    const table = Number(this.#view.getBigUint64(0x28, true));
    const entrySize = this.#view.getUint16(0x3a, true);
    const count = this.#view.getUint16(0x3c, true);
    return Array.from({ length: count }, (_, index) => {
      const at = table + index * entrySize;
      return {
        type: this.#view.getUint32(at + 4, true),
        offset: Number(this.#view.getBigUint64(at + 0x18, true)),
        size: Number(this.#view.getBigUint64(at + 0x20, true)),
        link: this.#view.getUint32(at + 0x28, true),
      };
    });
  }

  #readSymbols(table: Section): void {
    const strings = this.#sections[table.link];
    if (strings === undefined) return;
    for (let at = table.offset; at < table.offset + table.size; at += 24) {
      const section = this.#sections[this.#view.getUint16(at + 6, true)];
      if (section === undefined) continue;
      this.#symbols.set(this.#text(strings.offset + this.#view.getUint32(at, true)), {
        section,
        at: Number(this.#view.getBigUint64(at + 8, true)),
        size: Number(this.#view.getBigUint64(at + 16, true)),
      });
    }
  }

  #text(at: number): string {
    let end = at;
    while (this.#view.getUint8(end) !== 0) end++;
    return new TextDecoder().decode(new Uint8Array(this.#view.buffer, this.#view.byteOffset + at, end - at));
  }
}

interface Section {
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

const symbolTable = 2;
const noBits = 8;
