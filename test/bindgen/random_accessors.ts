import type { RandomField, RandomMember, RandomStruct } from "./random_structs.ts";

/** One value in a random struct: where C finds it, and where its generated class has it. */
export interface Leaf {
  /** Behind `p->`: `f3`, `f4[1][2]`, `f5.b`. */
  readonly c: string;
  /** Properties to follow, and the index in an array at the end, if it is one's element. */
  readonly properties: readonly string[];
  readonly index: number | null;
  /** What C has to do to set and get it. */
  readonly kind: "integer" | "float" | "pointer" | "text";
}

/** What the types of random_structs.ts's preamble have inside, where that is no single value. */
const inside: { readonly [type: string]: readonly RandomField[] } = {
  "struct Inner": [plain("char", "a"), plain("double", "b")],
  "struct Odd": [plain("char", "bytes[3]")],
  "union Either": [plain("short", "number"), plain("char", "text[5]")],
};

const typedefs: { readonly [name: string]: { readonly type: string; readonly lengths: readonly number[] } } =
  {
    Row: { type: "int", lengths: [3] },
    Matrix: { type: "int", lengths: [2, 3] },
  };

function plain(type: string, declarator: string): RandomField {
  return { type, declarator, attribute: "" };
}

export function leavesOf(struct: RandomStruct): Leaf[] {
  return struct.members.flatMap((member) => leavesIn(member, "", []));
}

function leavesIn(member: RandomField | RandomMember, path: string, properties: readonly string[]): Leaf[] {
  if ("members" in member) {
    const { declarator } = member;
    const [below, through] =
      declarator === "" ? [path, properties] : [`${path}${declarator}.`, [...properties, declarator]];
    return member.members.flatMap((inner) => leavesIn(inner, below, through));
  }
  const [, star, name, brackets = "", bits] =
    /^(\*?)(\w*)((?:\[\d+\])*)( : \d+)?$/.exec(member.declarator) ?? [];
  if (name === undefined) throw new Error(`what kind of field is ${member.declarator}?`);
  if (name === "" || bits === " : 0") return [];
  const own = [...brackets.matchAll(/\d+/g)].map(([length]) => Number(length));
  const written = { type: member.type, lengths: [] };
  const { type, lengths } = star === "*" ? written : (typedefs[member.type] ?? written);
  return elements(
    { type, pointer: star === "*" },
    `${path}${name}`,
    [...properties, name],
    [...own, ...lengths],
  );
}

interface Element {
  readonly type: string;
  readonly pointer: boolean;
}

function elements(
  { type, pointer }: Element,
  c: string,
  properties: readonly string[],
  lengths: readonly number[],
): Leaf[] {
  const isText = type === "char" && !pointer && lengths.length > 0;
  const dimensions = isText ? lengths.slice(0, -1) : lengths;
  return places(dimensions).flatMap(({ suffix, index }): Leaf[] => {
    const place = { c: c + suffix, properties, index: dimensions.length === 0 ? null : index };
    const fields = pointer ? undefined : inside[type];
    if (fields !== undefined) {
      const at = place.index === null ? properties : [...properties, `[${index}]`];
      return fields.flatMap((field) => leavesIn(field, `${place.c}.`, at));
    }
    if (isText) return [{ ...place, kind: "text" }];
    if (pointer || /\*$|^Callback$/.test(type)) return [{ ...place, kind: "pointer" }];
    return [{ ...place, kind: type === "float" || type === "double" ? "float" : "integer" }];
  });
}

/** Every element of an array of arrays, row by row. */
function places(lengths: readonly number[]): { suffix: string; index: number }[] {
  let found = [{ suffix: "", index: 0 }];
  for (const length of lengths) {
    found = found.flatMap(({ suffix, index }) =>
      Array.from({ length }, (_, next) => ({ suffix: `${suffix}[${next}]`, index: index * length + next })),
    );
  }
  return found;
}

/** C that sets and gets one leaf of one struct; text is told by a number that its bytes make. */
export function printAccess(structs: readonly RandomStruct[]): string {
  const helpers = `#include <stdint.h>
#include <stdlib.h>
#include <string.h>
void *allocate (void) { return aligned_alloc (256, 4096); }
static double real (uint64_t bits) { double value; memcpy (&value, &bits, 8); return value; }
static uint64_t bits_of (double value) { uint64_t bits; memcpy (&bits, &value, 8); return bits; }
static void write_text (char *at, uint64_t size, uint64_t seed)
{
  uint64_t length = seed % size;
  for (uint64_t i = 0; i < length; i++) at[i] = 'a' + (seed >> (i % 50)) % 26;
  at[length] = 0;
}
static uint64_t read_text (const char *at, uint64_t size)
{
  uint64_t sum = 7;
  for (uint64_t i = 0; i < size && at[i] != 0; i++) sum = sum * 31 + (unsigned char) at[i];
  return sum;
}
`;
  const row = ({ name }: RandomStruct) => `  { size_${name}, set_${name}, get_${name} },\n`;
  const table = `static const struct
{
  uint64_t (*size) (void);
  void (*set) (void *p, int leaf, uint64_t value);
  uint64_t (*get) (void *p, int leaf);
} table[] = {\n${structs.map(row).join("")}};
uint64_t size (int of) { return table[of].size (); }
void set (int of, void *p, int leaf, uint64_t value) { table[of].set (p, leaf, value); }
uint64_t get (int of, void *p, int leaf) { return table[of].get (p, leaf); }
`;
  return helpers + structs.map(printStruct).join("") + table;
}

function printStruct(struct: RandomStruct): string {
  const leaves = leavesOf(struct);
  const sets = leaves.map((leaf, index) => `    case ${index}: ${setter(leaf)}; break;\n`);
  const gets = leaves.map((leaf, index) => `    case ${index}: return ${getter(leaf)};\n`);
  const { keyword, name } = struct;
  const begin = `{\n  ${keyword} ${name} *p = at;\n  switch (leaf)\n    {\n`;
  return `static uint64_t size_${name} (void) { return sizeof (${keyword} ${name}); }
static void set_${name} (void *at, int leaf, uint64_t value)\n${begin}${sets.join("")}    }\n}
static uint64_t get_${name} (void *at, int leaf)\n${begin}${gets.join("")}    }\n  return 0;\n}\n`;
}

function setter({ c, kind }: Leaf): string {
  switch (kind) {
    case "text":
      return `write_text (p->${c}, sizeof p->${c}, value)`;
    case "float":
      return `p->${c} = real (value)`;
    case "pointer":
      return `p->${c} = (__typeof__ (p->${c})) (uintptr_t) value`;
    case "integer":
      return `p->${c} = value`;
  }
}

function getter({ c, kind }: Leaf): string {
  switch (kind) {
    case "text":
      return `read_text (p->${c}, sizeof p->${c})`;
    case "float":
      return `bits_of (p->${c})`;
    case "pointer":
      return `(uintptr_t) p->${c}`;
    case "integer":
      return `(uint64_t) p->${c}`;
  }
}

/** What is read_text of a JavaScript string. */
export function textNumber(text: string): bigint {
  let sum = 7n;
  for (const byte of new TextEncoder().encode(text)) sum = BigInt.asUintN(64, sum * 31n + BigInt(byte));
  return sum;
}
