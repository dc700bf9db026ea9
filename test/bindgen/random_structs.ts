import type { Random } from "./random.ts";

/** Random C structs, as models that can be printed and shrunk. */
export interface RandomField {
  readonly type: string;
  /** With the name in it: `f3`, `*f3[2]`, `f3 : 5`, ` : 0`. */
  readonly declarator: string;
  readonly attribute: string;
}

/** A struct or union inside another: unnamed if nothing is declared with it. */
export interface RandomMember {
  readonly keyword: "struct" | "union";
  readonly members: readonly (RandomField | RandomMember)[];
  readonly attribute: string;
  readonly declarator: string;
}

export interface RandomStruct {
  readonly name: string;
  readonly keyword: "struct" | "union";
  readonly members: readonly (RandomField | RandomMember)[];
  readonly attribute: string;
  /** Does the attribute stand before the tag? Behind the body otherwise. */
  readonly attributeFirst: boolean;
  readonly pack: number | null;
}

/** Types for the fields, included before every random header. */
export const preamble: string = `#include <stdarg.h>
#include <stdbool.h>
enum Small { SMALL_A, SMALL_B };
enum Negative { NEGATIVE_A = -1, NEGATIVE_B };
enum Unsigned { UNSIGNED_A = 0xffffffffu };
enum Wide { WIDE_A = 0x100000000LL };
enum WideNegative { WIDE_NEGATIVE_A = -0x100000000LL };
enum Huge { HUGE_A = 0xffffffffffffffffu };
enum __attribute__ ((packed)) Tiny { TINY_A, TINY_B };
enum __attribute__ ((packed)) TinyNegative { TINY_NEGATIVE_A = -100, TINY_NEGATIVE_B = 100 };
enum __attribute__ ((packed)) Middle { MIDDLE_A = 300 };
enum __attribute__ ((packed)) PackedWide { PACKED_WIDE_A = 0x100000000LL };
struct Inner { char a; double b; };
struct Odd { char bytes[3]; };
struct Wideness { long double number; };
union Either { short number; char text[5]; };
typedef unsigned int Word;
typedef Word Chain;
typedef enum Small SmallName;
typedef int Row[3];
typedef Row Matrix[2];
typedef int (*Callback) (int, void *);
typedef int IntAt8 __attribute__ ((aligned (8)));
typedef int IntAt2 __attribute__ ((aligned (2)));
typedef char CharAt16 __attribute__ ((aligned (16)));
typedef struct Inner InnerAt32 __attribute__ ((aligned (32)));
`;

/** Types that a bit-field may have, with the most bits it may be wide. */
export const integers: readonly [readonly [string, number], ...(readonly [string, number])[]] = [
  ["char", 8],
  ["signed char", 8],
  ["unsigned char", 8],
  ["short", 16],
  ["unsigned short", 16],
  ["int", 32],
  ["unsigned int", 32],
  ["long", 64],
  ["unsigned long", 64],
  ["long long", 64],
  ["unsigned long long", 64],
  ["bool", 1],
  ["enum Small", 32],
  ["enum Negative", 32],
  ["enum Unsigned", 32],
  ["enum Wide", 64],
  ["enum WideNegative", 64],
  ["enum Tiny", 8],
  ["enum TinyNegative", 8],
  ["enum Middle", 16],
  ["Chain", 32],
  ["SmallName", 32],
];

const others: readonly [string, ...string[]] = [
  "float",
  "double",
  "void *",
  "const char *",
  "struct Inner",
  "struct Odd",
  "union Either",
  "Row",
  "Matrix",
  "Callback",
  "enum Huge",
  "enum PackedWide",
  "volatile unsigned short",
];

/** What no accessor reads, or what C does not read at any address: layouts must place it. */
const unreadable: readonly [string, ...string[]] = [
  "long double",
  "__int128",
  "unsigned __int128",
  "struct Wideness",
  "va_list",
  "_Atomic int",
];

/** gcc makes no arrays of what is aligned more strictly than it is large. */
const aligned: readonly [string, ...string[]] = ["IntAt8", "IntAt2", "CharAt16", "InnerAt32"];

const alignedIntegers: typeof integers = [
  ["IntAt8", 32],
  ["IntAt2", 32],
  ["CharAt16", 8],
];

export interface StructOptions {
  /** Only what a generated class has accessors for. */
  readonly readable: boolean;
}

export class StructMaker {
  readonly #random: Random;
  readonly #options: StructOptions;
  #names = 0;

  constructor(random: Random, options: StructOptions = { readable: false }) {
    this.#random = random;
    this.#options = options;
  }

  make(name: string): RandomStruct {
    const random = this.#random;
    const keyword = random.once(6) ? "union" : "struct";
    const members = this.#members(1 + random.below(7), 0);
    if (!this.#options.readable && keyword === "struct" && random.once(16) && members.some(hasName))
      members.push(this.#flexible());
    return {
      name,
      keyword,
      members,
      attribute: this.#recordAttribute(),
      attributeFirst: random.once(2),
      pack: random.once(7) ? 2 ** random.below(5) : null,
    };
  }

  #members(count: number, depth: number): (RandomField | RandomMember)[] {
    return Array.from({ length: count }, () =>
      depth < 3 && this.#random.once(8) ? this.#member(depth) : this.#field(),
    );
  }

  #member(depth: number): RandomMember {
    const random = this.#random;
    return {
      keyword: random.once(2) ? "union" : "struct",
      members: this.#members(1 + random.below(3), depth + 1),
      attribute: this.#recordAttribute(),
      declarator: random.once(3) ? this.#name() : "",
    };
  }

  #flexible(): RandomField {
    return { type: this.#random.of(integers)[0], declarator: `${this.#name()}[]`, attribute: "" };
  }

  #field(): RandomField {
    const random = this.#random;
    const name = this.#name();
    if (random.once(2)) return this.#bitField(name);
    const attribute = this.#fieldAttribute();
    if (!this.#options.readable && random.once(6)) return this.#strangeField(name, attribute);
    const type = random.once(2) ? random.of(integers)[0] : random.of(others);
    const declarator = random.of([
      name,
      name,
      name,
      `${name}[${1 + random.below(5)}]`,
      `${name}[${1 + random.below(3)}][${1 + random.below(3)}]`,
      `*${name}`,
    ]);
    return { type, declarator, attribute };
  }

  #strangeField(name: string, attribute: string): RandomField {
    const random = this.#random;
    const declarator = random.of([`(*${name}) (char, struct Inner *)`, `(*${name})[3]`, `${name}[0]`]);
    return random.of([
      { type: random.of(aligned), declarator: name, attribute },
      { type: random.of(unreadable), declarator: name, attribute },
      { type: "int", declarator, attribute },
    ]);
  }

  #bitField(name: string): RandomField {
    const random = this.#random;
    const [type, bits] = random.of(this.#options.readable || !random.once(12) ? integers : alignedIntegers);
    if (random.once(8)) return { type, declarator: " : 0", attribute: "" };
    const unnamed = random.once(6);
    const attribute = unnamed || !random.once(8) ? "" : this.#fieldAttribute();
    return { type, declarator: `${unnamed ? "" : name} : ${1 + random.below(bits)}`, attribute };
  }

  #fieldAttribute(): string {
    const random = this.#random;
    switch (random.below(12)) {
      case 0:
        return " __attribute__ ((packed))";
      case 1:
        return ` __attribute__ ((aligned (${2 ** random.below(6)})))`;
      case 2:
        return ` __attribute__ ((packed, aligned (${2 ** random.below(4)})))`;
      default:
        return "";
    }
  }

  #recordAttribute(): string {
    const random = this.#random;
    switch (random.below(9)) {
      case 0:
      case 1:
        return " __attribute__ ((packed))";
      case 2:
        return ` __attribute__ ((aligned (${2 ** random.below(7)})))`;
      case 3:
        return ` __attribute__ ((packed, aligned (${2 ** random.below(5)})))`;
      case 4:
        return random.once(2) ? " __attribute__ ((aligned))" : "";
      default:
        return "";
    }
  }

  #name(): string {
    return `f${this.#names++}`;
  }
}

/** Does C let an array of unknown length follow it? Only behind something that has a name. */
function hasName(member: RandomField | RandomMember): boolean {
  return !("members" in member) && !/^ *:/.test(member.declarator);
}

export function print(struct: RandomStruct): string {
  const { keyword, name, attribute, attributeFirst } = struct;
  const body = `{\n${struct.members.map((member) => printMember(member, "  ")).join("")}}`;
  const head = `${keyword}${attributeFirst ? attribute : ""} ${name}`;
  const text = `${head}\n${body}${attributeFirst ? "" : attribute};\n`;
  return struct.pack === null ? text : `#pragma pack(push, ${struct.pack})\n${text}#pragma pack(pop)\n`;
}

function printMember(member: RandomField | RandomMember, indent: string): string {
  if (!("members" in member)) return `${indent}${member.type} ${member.declarator}${member.attribute};\n`;
  const inner = member.members.map((each) => printMember(each, `${indent}  `)).join("");
  return `${indent}${member.keyword}\n${indent}{\n${inner}${indent}}${member.attribute} ${member.declarator};\n`;
}

/** Structs with one thing less: a member, an attribute, a pragma, or a plainer type. */
export function smaller(struct: RandomStruct): RandomStruct[] {
  const found: RandomStruct[] = [];
  if (struct.pack !== null) found.push({ ...struct, pack: null });
  if (struct.attribute !== "") found.push({ ...struct, attribute: "" });
  for (const members of smallerLists(struct.members)) found.push({ ...struct, members });
  return found;
}

type Members = RandomStruct["members"];

function smallerLists(members: Members): Members[] {
  return members.flatMap((member, index) => {
    const change = (next: RandomField | RandomMember) => members.with(index, next);
    const without = members.length > 1 ? [members.toSpliced(index, 1)] : [];
    const plain = member.attribute === "" ? [] : [change({ ...member, attribute: "" })];
    if ("members" in member) {
      const unwrapped = members.toSpliced(index, 1, ...member.members);
      const inner = smallerLists(member.members).map((next) => change({ ...member, members: next }));
      return [...without, unwrapped, ...plain, ...inner];
    }
    return [...without, ...plain, ...plainer(member).map(change)];
  });
}

function plainer(field: RandomField): RandomField[] {
  const [, name, bits] = /^([^:]*):\s*(\d+)$/.exec(field.declarator) ?? [];
  if (bits !== undefined) {
    const one = Number(bits) > 1 ? [{ ...field, declarator: `${name}: 1` }] : [];
    return field.type === "int" || Number(bits) > 32 ? one : [{ ...field, type: "int" }, ...one];
  }
  const bare = /f\d+/.exec(field.declarator)?.[0] ?? field.declarator;
  const simple = field.declarator === bare ? [] : [{ ...field, declarator: bare }];
  return field.type === "char" ? simple : [{ ...field, type: "char" }, ...simple];
}
