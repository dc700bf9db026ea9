import type { BasicName, WrittenType } from "../written.ts";

const basicTypes: { readonly [words: string]: BasicName } = {
  void: "void",
  _Bool: "bool",
  char: "char",
  "char signed": "signed char",
  "char unsigned": "unsigned char",
  short: "short",
  "short unsigned": "unsigned short",
  int: "int",
  signed: "int",
  unsigned: "unsigned int",
  long: "long",
  "long unsigned": "unsigned long",
  "long long": "long long",
  "long long unsigned": "unsigned long long",
  float: "float",
  double: "double",
  "double long": "long double",
  __builtin_va_list: "__builtin_va_list",
  __int128: "__int128",
  __int128_t: "__int128",
  "__int128 unsigned": "unsigned __int128",
  __uint128_t: "unsigned __int128",
};

/** Types a compiler has beyond C's, for which neither bun:ffi nor the layout pass has a name. */
const unknownBasics = /^(_Float\d+x?|__float\d+|_Decimal\d+|_Complex|_BitInt|__auto_type|__fp16|__bf16)$/;

/** The words of a basic type in any order and length (`long unsigned int`) to its name. */
export function basicType(spelling: string): WrittenType | null {
  const words = spelling
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "const" && word !== "volatile");
  const strange = words.find((word) => unknownBasics.test(word));
  if (strange !== undefined) return { kind: "unsupported", reason: `${strange} is no type of bun:ffi` };
  const key = words.length === 1 ? words : words.filter((word) => word !== "int");
  const bare = key.filter((word) => word !== "signed" || key.includes("char") || key.length === 1).sort();
  const name = basicTypes[bare.join(" ")] ?? basicTypes[words.join(" ")];
  return name === undefined ? null : { kind: "basic", name };
}
