import type { Random } from "./random.ts";

/** Random constant expressions, enums and prototypes: text that a C compiler takes without an error. */

/** Types for casts and arguments, included before every random header. */
export const preamble: string = `#include <stdarg.h>
#include <stdbool.h>
typedef unsigned long long Time;
typedef signed char Byte;
typedef Byte Chain;
typedef struct { int x, y; } Point;
typedef union { int i; float f; } Number;
struct Opaque;
enum Mode { MODE_NEGATIVE = -7, MODE_LARGE = 70000 };
enum Flags { FLAGS_ALL = 0xffffffffu, FLAGS_ONE = 1 };
enum Wide { WIDE_LARGE = 0x100000000LL, WIDE_NEGATIVE = -1 };
enum __attribute__ ((packed)) Tiny { TINY_LAST = 200 };
typedef enum Tiny TinyName;
typedef int (*Callback) (void *data, double ratio);
typedef int Handler (void *data);
typedef int Row[4];
`;

const integerTypes: readonly [string, ...string[]] = [
  "char",
  "signed char",
  "unsigned char",
  "short",
  "unsigned short",
  "int",
  "unsigned",
  "long",
  "unsigned long",
  "long long",
  "unsigned long long",
  "bool",
  "Time",
  "Byte",
  "Chain",
  "enum Mode",
  "enum Flags",
  "enum Tiny",
  "enum Wide",
];

const sized: readonly [string, ...string[]] = [
  "char",
  "unsigned short",
  "float",
  "double",
  "long double",
  "void *",
  "Point",
  "Point *",
  "Number",
  "Row",
  "Callback",
  "enum Wide",
];

export class ExpressionMaker {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  integer(depth: number): string {
    const random = this.#random;
    if (depth === 0 || random.once(6)) return this.#leaf();
    const next = () => this.integer(depth - 1);
    switch (random.below(11)) {
      case 0:
        return `(${random.of(["-", "+", "~", "!"])}${next()})`;
      case 1:
        return `((${random.of(integerTypes)}) ${next()})`;
      case 2:
        return `(${next()} ${random.of(["<<", ">>"])} ${random.below(32)})`;
      case 3:
        return `((${random.of(["Time", "long", "unsigned long"])}) ${next()} ${random.of(["<<", ">>"])} ${random.below(64)})`;
      case 4:
        // Or'ed with a bit, a divisor is not zero.
        return `(${next()} ${random.of(["/", "%"])} (${next()} | 1))`;
      case 5:
        return `(${next()} ${random.of(["<", ">", "<=", ">=", "==", "!=", "&&", "||"])} ${next()})`;
      case 6:
        return `(${next()} ? ${next()} : ${next()})`;
      case 7:
        return `((int) ${this.float(1)})`;
      default:
        return `(${next()} ${random.of(["+", "-", "*", "&", "|", "^"])} ${next()})`;
    }
  }

  float(depth: number): string {
    const random = this.#random;
    if (depth === 0 || random.once(5)) return this.#floatLeaf();
    const next = () => this.float(depth - 1);
    switch (random.below(6)) {
      case 0:
        return `(-${next()})`;
      case 1:
        return `((${random.of(["float", "double"])}) ${next()})`;
      case 2:
        return `(${random.of(["1", "0", "2u"])} ? ${next()} : ${next()})`;
      case 3:
        return `(${random.of(["3", "100u", "'a'", "-2l", "sizeof (Row)", "MODE_NEGATIVE"])} * ${next()})`;
      case 4:
        return `(${next()} / ${1 + random.below(9)}.${random.of(["5", "7f", "0"])})`;
      default:
        return `(${next()} ${random.of(["+", "-", "*"])} ${next()})`;
    }
  }

  string(): string {
    const random = this.#random;
    const piece = () =>
      `"${Array.from({ length: random.below(6) }, () =>
        random.of([
          "a",
          "Z",
          " ",
          "é",
          "日",
          "\\n",
          "\\t",
          "\\\\",
          '\\"',
          "\\0",
          "\\101",
          "\\x41",
          "\\u00e9",
          "'",
          "%s",
          "?",
          "\\?",
        ]),
      ).join("")}"`;
    const text = Array.from({ length: 1 + random.below(3) }, piece).join(" ");
    return random.once(4) ? `(${text})` : text;
  }

  #leaf(): string {
    const random = this.#random;
    switch (random.below(9)) {
      case 0:
        return `sizeof (${random.of(sized)})`;
      case 1:
        return random.of(["'a'", "'\\n'", "'\\xff'", "'\\200'", "'\\''", "'\\\\'", "'ABCD'", "'\\0'"]);
      case 2:
        return random.of([
          "MODE_NEGATIVE",
          "MODE_LARGE",
          "FLAGS_ALL",
          "FLAGS_ONE",
          "WIDE_LARGE",
          "TINY_LAST",
        ]);
      case 3:
        return `_Alignof (${random.of(sized)})`;
      default:
        return this.#literal();
    }
  }

  #literal(): string {
    const random = this.#random;
    const value = random.bits(random.of([1, 4, 7, 8, 15, 16, 31, 32, 33, 62]));
    const base = random.of([10, 16, 8, 2]);
    const prefix = { 10: "", 16: "0x", 8: "0", 2: "0b" }[base];
    return `${prefix}${value.toString(base)}${random.of(["", "", "u", "U", "l", "L", "ul", "LL", "ull", "LLU"])}`;
  }

  #floatLeaf(): string {
    const random = this.#random;
    const digits = `${random.below(100)}.${random.below(1000)}`;
    return random.of([
      `${digits}f`,
      `${digits}F`,
      digits,
      `${random.below(100)}.`,
      `.${random.below(1000)}f`,
      `${1 + random.below(9)}e${random.below(4) - 2}`,
      `0x1.${random.below(256).toString(16)}p${random.below(7) - 3}`,
      `${random.below(50)}e-1f`,
    ]);
  }
}

/** An enum with values that build on each other, of any width. */
export function printEnum(random: Random, name: string): string {
  const maker = new ExpressionMaker(random);
  const packed = random.once(3) ? " __attribute__ ((packed))" : "";
  const rows = Array.from({ length: 1 + random.below(6) }, (_, index) => {
    const own = `${name}_${index}`.toUpperCase();
    const earlier = `${name}_${random.below(index)}`.toUpperCase();
    const value = random.of([
      "",
      ` = ${random.of(["", "-"])}${random.bits(random.of([3, 7, 8, 15, 16, 31]))}`,
      ` = ${random.of(["", "-"])}0x${random.bits(random.of([31, 32, 40])).toString(16)}`,
      ` = (${random.of(["short", "unsigned char", "bool"])}) ${maker.integer(2)}`,
      index === 0 ? "" : ` = ${earlier}`,
      index === 0 ? "" : ` = (${earlier} | 1)`,
    ]);
    return `  ${own}${value}`;
  });
  const body = `\n{\n${rows.join(",\n")}\n}`;
  switch (random.below(3)) {
    case 0:
      return `enum${packed} ${name}${body};\n`;
    case 1:
      return `typedef enum${body}${packed} ${name};\n`;
    default:
      return `enum${packed}${body};\n`;
  }
}

const parameterTypes: readonly [string, ...string[]] = [
  "float",
  "double",
  "void *",
  "const char *",
  "char **",
  "Point *",
  "struct Opaque *",
  "Callback",
  "TinyName",
  ...integerTypes,
];

/** What bun:ffi cannot pass: the function has to be refused. */
const refusedTypes: readonly [string, ...string[]] = [
  "Point",
  "Number",
  "long double",
  "va_list",
  "__int128",
];

/** A prototype, and whether it can be bound. */
export function printFunction(
  random: Random,
  name: string,
): { readonly text: string; readonly binds: boolean } {
  const type = () => (random.once(25) ? random.of(refusedTypes) : random.of(parameterTypes));
  const types = Array.from({ length: random.below(9) }, type);
  const parameters = types.map((each, index) => {
    const own = random.once(5) ? "" : ` p${index}`;
    const pointers = [
      `int${own}[]`,
      `int${own}[3][4]`,
      `Row${own}`,
      `Handler${own}`,
      `int (*${own.trim()}) (char)`,
    ];
    return random.once(10)
      ? `const ${random.of([pointers[0] ?? "", ...pointers])}`
      : `${qualified(random, each)}${own}`;
  });
  const refusedParameter = types.some(
    (each, index) => refusedTypes.includes(each) && parameters[index]?.includes(each),
  );
  const returned = random.once(5) ? "void" : type();
  // An array on one of the machines, which no function returns.
  const result = returned === "va_list" ? "Point" : returned;
  const variadic = parameters.length > 0 && random.once(15);
  const list = parameters.length === 0 ? "void" : parameters.join(", ") + (variadic ? ", ..." : "");
  const attribute = random.once(6)
    ? random.of([" __attribute__ ((deprecated))", " __attribute__ ((nonnull))"])
    : "";
  const hidden = random.once(10) ? `#define ${name}(...) 0\n` : "";
  const before = random.once(6) ? "extern " : "";
  return {
    text: `${before}${result} ${name} (${list})${attribute};\n${hidden}`,
    binds: !variadic && !refusedParameter && !refusedTypes.includes(result),
  };
}

function qualified(random: Random, type: string): string {
  return random.once(6) ? `const ${type}` : type;
}
