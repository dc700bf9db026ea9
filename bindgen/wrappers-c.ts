import type { Kind } from "./kinds.ts";
import type { Passing, Wrapper } from "./wrappers.ts";

/** What a wrapper's symbol begins with. */
export const symbolPrefix = "ds_";

/** Wrappers of one header or more, as C; `includes` are the lines that include what they call. */
export function wrapperSource(
  defines: readonly string[],
  includes: string,
  wrappers: readonly Wrapper[],
): string {
  return [
    "/* Generated from C headers by `bun run bindgen native`. Do not edit. */",
    ...defines.map((name) => `#define ${name}`),
    "#include <stdbool.h>",
    "#include <stdint.h>",
    includes.trimEnd(),
    "",
    "/* Whoever calls a deprecated function knows it from the header. */",
    '#pragma GCC diagnostic ignored "-Wdeprecated-declarations"',
    '#define DS_WRAPPER __attribute__ ((visibility ("default")))',
    "",
    ...wrappers.map(wrapperFunction),
  ].join("\n");
}

function wrapperFunction(wrapper: Wrapper): string {
  const { name, parameters, result, source } = wrapper;
  const { file, line } = "func" in source ? source.func.position : source.position;
  const declared = parameters.map((parameter) => declaration(parameter.name, parameter.passing));
  if (result.how === "address") declared.push(`${result.spelling} *result`);
  return [
    `/* ${file}:${line} */`,
    `DS_WRAPPER ${result.how === "address" ? "void" : typeOf(result)}`,
    `${symbolPrefix}${name} (${declared.length === 0 ? "void" : declared.join(", ")})`,
    "{",
    `  ${statement(wrapper)};`,
    "}",
    "",
  ].join("\n");
}

function statement({ call, parameters, result }: Wrapper): string {
  const value =
    call.kind === "expression"
      ? call.text
      : call.kind === "address"
        ? `&${call.name}`
        : // In parentheses, since a macro of the same name may stand in front of the function.
          `(${call.name}) (${parameters.map(({ name, passing }) => argument(name, passing)).join(", ")})`;
  if (result.how === "address") return `*result = ${value}`;
  if (result.how === "value" && result.kind === "void") return value;
  // The cast takes a pointer's qualifiers away: JavaScript has none.
  return `return (${typeOf(result)}) (${value})`;
}

function argument(name: string, passing: Passing): string {
  return passing.how === "address" ? `*${name}` : name;
}

function declaration(name: string, passing: Passing): string {
  if (passing.how === "address") return `const ${passing.spelling} *${name}`;
  const type = typeOf(passing);
  return type.endsWith("*") ? `${type}${name}` : `${type} ${name}`;
}

function typeOf(passing: Passing): string {
  switch (passing.how) {
    case "value":
      return cTypes[passing.kind];
    case "address":
      return `${passing.spelling} *`;
    case "double":
      return "double";
  }
}

const cTypes: { readonly [K in Kind]: string } = {
  i8: "int8_t",
  u8: "uint8_t",
  i16: "int16_t",
  u16: "uint16_t",
  i32: "int32_t",
  u32: "uint32_t",
  i64: "int64_t",
  u64: "uint64_t",
  f32: "float",
  f64: "double",
  bool: "bool",
  ptr: "void *",
  void: "void",
};
