/** A program that prints what the compiler makes of the stand-in's headers. */
import {
  constants,
  enums,
  functions,
  headers,
  type Language,
  type StructFacts,
  speaks,
  structs,
} from "./facts.ts";

const BASE = "<base>";

/** Fields that start at the same byte: members of one anonymous union. */
function overlaps(fields: StructFacts["fields"]): boolean {
  const offsets = Object.values(fields).map(([offset]) => offset);
  return new Set(offsets).size < offsets.length;
}

function printStruct(name: string, { fields }: StructFacts): string[] {
  const lines = [`printf ("struct ${name} %zu %zu\\n", sizeof (${name}), _Alignof (${name}));`];
  for (const [field, [, , type]] of Object.entries(fields)) {
    if (field.startsWith(BASE) || type === "DW_TAG_reference_type") continue;
    lines.push(
      `printf ("field ${name} ${field} %zu %zu\\n", offsetof (${name}, ${field}), sizeof (((${name} *) 0)->${field}));`,
    );
  }
  return lines;
}

function checkTypes(name: string, { fields }: StructFacts): string[] {
  return Object.entries(fields).map(([field, [, , type]]) => {
    const spelled = type.startsWith("_NvDs") ? `struct ${type}` : type;
    return (
      `_Static_assert (__builtin_types_compatible_p (__typeof__ (((${name} *) 0)->${field}), ` +
      `__typeof__ (${spelled})), "${name}.${field} is not ${type}");`
    );
  });
}

/** Does not compile if the struct has a member that the facts lack. */
function checkFieldCount(name: string, { fields }: StructFacts): string[] {
  const names = Object.keys(fields);
  if (overlaps(fields)) {
    const members = new Set(Object.values(fields).map(([offset]) => offset)).size;
    return [
      `static_assert (takes<${name}> (std::make_index_sequence<${members}> ()), "${name} lost a field");`,
      `static_assert (!takes<${name}> (std::make_index_sequence<${members + 1}> ()), "${name} has another field");`,
    ];
  }
  const base = names.find((field) => field.startsWith(BASE));
  if (base) {
    return [`static_assert (std::is_base_of<${base.slice(BASE.length)}, ${name}>::value, "${name}'s base");`];
  }
  const bindings = names.map((_, index) => `m${index}`).join(", ");
  return [
    `[[maybe_unused]] static void fields_of_${name} (${name} &s) { [[maybe_unused]] auto &[${bindings}] = s; }`,
  ];
}

/** -Wswitch-enum stops the compiler at an enumerator that the facts lack. */
function checkEnumerators(name: string, values: Readonly<Record<string, number>>): string {
  const distinct = new Map(Object.entries(values).map(([enumerator, value]) => [value, enumerator]));
  const cases = [...distinct.values()].map((enumerator) => `case ${enumerator}:`).join(" ");
  return `__attribute__ ((unused)) static int enumerators_of_${name} (${name} e) { switch (e) { ${cases} return 1; } return 0; }`;
}

const anyField = `
#include <type_traits>
#include <utility>
struct anything { template <class T> operator T () const; };
template <class T, std::size_t> using each = anything;
template <class T, std::size_t... I, class = decltype (T { { each<T, I> {} }... })>
constexpr bool takes_ (std::index_sequence<I...>, int) { return true; }
template <class T, class S> constexpr bool takes_ (S, long) { return false; }
template <class T, class S> constexpr bool takes (S s) { return takes_<T> (s, 0); }
`;

export function probe(language: Language): string {
  const cxx = language === "c++";
  const checks: string[] = [];
  const prints: string[] = [];
  for (const [name, facts] of structs) {
    if (!speaks(language, name, facts.header)) continue;
    prints.push(...printStruct(name, facts));
    checks.push(...(cxx ? checkFieldCount(name, facts) : checkTypes(name, facts)));
  }
  for (const [name, facts] of enums) {
    if (!speaks(language, name, facts.header)) continue;
    checks.push(checkEnumerators(name, facts.values));
    for (const enumerator of Object.keys(facts.values)) {
      prints.push(`printf ("enumerator ${name} ${enumerator} %lld\\n", (long long) ${enumerator});`);
    }
  }
  for (const [name, { header, returns, args }] of functions) {
    if (cxx === speaks("c", name, header)) continue;
    checks.push(`${cxx ? 'extern "C" ' : ""}${returns} ${name} (${args.join(", ") || "void"});`);
  }
  for (const [name, value] of constants) {
    const type = value.startsWith('"') ? "%s" : "%llu";
    const printed = type === "%s" ? name : `(unsigned long long) ${name}`;
    prints.push(`printf ("constant ${name} ${type}\\n", ${printed});`);
  }
  return [
    ...headers(language).map((header) => `#include "${header}"`),
    "#include <stddef.h>",
    "#include <stdio.h>",
    ...(cxx ? ["#define _Alignof alignof", anyField] : []),
    ...checks,
    `int main (void) { ${prints.join("\n")} return 0; }`,
  ].join("\n");
}
