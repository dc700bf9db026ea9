/** Random C structs, as models that can be printed and shrunk. */

export interface RandomField {
  readonly type: string;
  readonly name: string;
  /** `[3]`, ` : 5` or nothing. */
  readonly suffix: string;
  readonly attribute: string;
}

export interface RandomMember {
  readonly keyword: "struct" | "union";
  readonly fields: readonly RandomField[];
  readonly attribute: string;
}

export interface RandomStruct {
  readonly name: string;
  readonly keyword: "struct" | "union";
  readonly members: readonly (RandomField | RandomMember)[];
  readonly attribute: string;
  readonly pack: number | null;
}

export const preamble: string = [
  "#include <stdbool.h>",
  "enum Small { SMALL_A, SMALL_B };",
  "enum Negative { NEGATIVE_A = -1, NEGATIVE_B };",
  "enum Wide { WIDE_A = 0x100000000LL };",
  "enum __attribute__ ((packed)) Tiny { TINY_A, TINY_B };",
  "struct Inner { char a; double b; };",
  "struct Odd { char bytes[3]; } ;",
  "",
].join("\n");

const integers = [
  ["char", 8],
  ["signed char", 8],
  ["unsigned char", 8],
  ["short", 16],
  ["unsigned short", 16],
  ["int", 32],
  ["unsigned int", 32],
  ["long", 64],
  ["unsigned long long", 64],
  ["bool", 1],
  ["enum Small", 32],
  ["enum Negative", 32],
] as const;

const others = [
  "float",
  "double",
  "long double",
  "void *",
  "struct Inner",
  "struct Odd",
  "enum Wide",
  "enum Tiny",
];

export class StructMaker {
  #state: number;
  #names = 0;

  constructor(seed: number) {
    this.#state = seed;
  }

  make(name: string): RandomStruct {
    const count = 1 + this.#below(7);
    const members = Array.from({ length: count }, () =>
      this.#below(8) === 0 ? this.#member() : this.#field(),
    );
    const keyword = this.#below(6) === 0 ? "union" : "struct";
    const pack = this.#below(7) === 0 ? 2 ** this.#below(4) : null;
    return { name, keyword, members, attribute: this.#recordAttribute(), pack };
  }

  #member(): RandomMember {
    const fields = Array.from({ length: 1 + this.#below(3) }, () => this.#field());
    return { keyword: this.#below(2) === 0 ? "union" : "struct", fields, attribute: this.#recordAttribute() };
  }

  #field(): RandomField {
    const name = `f${this.#names++}`;
    if (this.#below(2) === 0) return this.#bitField(name);
    const basics = [...integers.map(([type]) => type), ...others];
    const type = basics[this.#below(basics.length)] ?? "int";
    const suffix = this.#below(4) === 0 ? `[${1 + this.#below(5)}]` : "";
    return { type, name, suffix, attribute: this.#fieldAttribute() };
  }

  #bitField(name: string): RandomField {
    const [type, bits] = integers[this.#below(integers.length)] ?? ["int", 32];
    if (this.#below(8) === 0) return { type, name: "", suffix: " : 0", attribute: "" };
    const unnamed = this.#below(6) === 0;
    const attribute = unnamed || this.#below(8) > 0 ? "" : this.#fieldAttribute();
    return { type, name: unnamed ? "" : name, suffix: ` : ${1 + this.#below(bits)}`, attribute };
  }

  #fieldAttribute(): string {
    switch (this.#below(12)) {
      case 0:
        return " __attribute__ ((packed))";
      case 1:
        return ` __attribute__ ((aligned (${2 ** this.#below(6)})))`;
      case 2:
        return ` __attribute__ ((packed, aligned (${2 ** this.#below(4)})))`;
      default:
        return "";
    }
  }

  #recordAttribute(): string {
    switch (this.#below(8)) {
      case 0:
      case 1:
        return " __attribute__ ((packed))";
      case 2:
        return ` __attribute__ ((aligned (${2 ** this.#below(7)})))`;
      case 3:
        return ` __attribute__ ((packed, aligned (${2 ** this.#below(5)})))`;
      default:
        return "";
    }
  }

  /** mulberry32: the same seed makes the same structs everywhere. */
  #below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }
}

export function print(struct: RandomStruct): string {
  const lines = struct.members.map((member) => {
    if (!("fields" in member)) return `  ${printField(member)}`;
    const inner = member.fields.map((field) => `    ${printField(field)}`).join("\n");
    return `  ${member.keyword}\n  {\n${inner}\n  }${member.attribute};`;
  });
  const body = `${struct.keyword} ${struct.name}\n{\n${lines.join("\n")}\n}${struct.attribute};\n`;
  return struct.pack === null ? body : `#pragma pack(push, ${struct.pack})\n${body}#pragma pack(pop)\n`;
}

function printField({ type, name, suffix, attribute }: RandomField): string {
  return `${type} ${name}${suffix}${attribute};`;
}

/** Structs with one thing less: a member, a member's field, an attribute, a pragma. */
export function* smaller(struct: RandomStruct): Generator<RandomStruct> {
  if (struct.pack !== null) yield { ...struct, pack: null };
  if (struct.attribute !== "") yield { ...struct, attribute: "" };
  for (const [index, member] of struct.members.entries()) {
    const others = struct.members.toSpliced(index, 1);
    if (others.length > 0) yield { ...struct, members: others };
    const change = (next: RandomField | RandomMember) => ({
      ...struct,
      members: struct.members.with(index, next),
    });
    if (member.attribute !== "") yield change({ ...member, attribute: "" });
    if (!("fields" in member)) continue;
    for (const inner of member.fields.keys()) {
      if (member.fields.length > 1) yield change({ ...member, fields: member.fields.toSpliced(inner, 1) });
    }
  }
}
