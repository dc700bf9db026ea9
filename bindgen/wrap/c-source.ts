import type { Kind } from "../kinds.ts";
import { findSource } from "./find.ts";
import type { Passing, Wrapper } from "./wrappers.ts";

/** What a wrapper's symbol begins with. */
export const symbolPrefix = "ds_";

/** What the symbol begins with that finds the function behind a wrapper, or answers NULL. */
const finderPrefix = "deepscript_found_";

export interface SourceRequest {
  readonly defines: readonly string[];
  /** The lines that include what the wrappers call. */
  readonly includes: string;
  readonly wrappers: readonly Wrapper[];
  /** Functions of libraries that the wrappers' own is not linked against are looked up when they are called. */
  readonly lookUp: boolean;
}

/** Wrappers of one header or more, as C. */
export function wrapperSource({ defines, includes, wrappers, lookUp }: SourceRequest): string {
  const finds = lookUp && wrappers.some((wrapper) => exported(wrapper) !== null);
  return [
    "/* Generated from C headers by `bun run bindgen`. Do not edit. */",
    ...(finds ? ["#define _GNU_SOURCE"] : []),
    ...defines.map((name) => `#define ${name}`),
    "#include <stdbool.h>",
    "#include <stdint.h>",
    includes.trimEnd(),
    "",
    "/* Whoever calls a deprecated function knows it from the header. */",
    '#pragma GCC diagnostic ignored "-Wdeprecated-declarations"',
    '#define DS_WRAPPER __attribute__ ((visibility ("default")))',
    "",
    ...(finds ? [findSource] : []),
    ...wrappers.map((wrapper) => wrapperFunction(wrapper, lookUp ? exported(wrapper) : null)),
  ].join("\n");
}

/** The function of another library that a wrapper calls, if it is one. */
function exported({ source }: Wrapper): string | null {
  if ("func" in source) return source.what === "function" ? source.of : null;
  return "returns" in source.type && source.linkage === "extern" ? source.name : null;
}

/** `found`: the function that has to be looked up first. */
function wrapperFunction(wrapper: Wrapper, found: string | null): string {
  const { name, parameters, result, source } = wrapper;
  const { file, line } = "func" in source ? source.func.position : source.position;
  const declared = parameters.map((parameter) => declaration(parameter.name, parameter.passing));
  if (result.how === "address") declared.push(`${result.spelling} *result`);
  return [
    `/* ${file}:${line} */`,
    ...(found === null ? [] : finder(name, found)),
    `DS_WRAPPER ${result.how === "address" ? "void" : typeOf(result)}`,
    `${symbolPrefix}${name} (${declared.length === 0 ? "void" : declared.join(", ")})`,
    "{",
    ...(found === null ? [] : lookedUp(name, found, result)),
    `  ${statement(wrapper)};`,
    "}",
    "",
  ].join("\n");
}

/** Whoever calls the wrapper asks this first: the wrapper has no way to say that there is no such function. */
function finder(wrapper: string, name: string): string[] {
  return [
    "DS_WRAPPER void *",
    `${finderPrefix}${wrapper} (void)`,
    "{",
    "  static void *known;",
    "",
    "  if (known == NULL)",
    `    known = ds_find ("${name}");`,
    "  return known;",
    "}",
    "",
  ];
}

/** From here on the function's name means a pointer to it. */
function lookedUp(wrapper: string, name: string, result: Passing): string[] {
  return [
    `  __typeof__ (${name}) *${name} = ${finderPrefix}${wrapper} ();`,
    "",
    `  if (${name} == NULL)`,
    `    return${valueOfFailure(result)};`,
  ];
}

/** For a caller that has not asked: no status of success, no pointer. */
function valueOfFailure(result: Passing): string {
  if (result.how === "address") return "";
  if (result.how === "double") return " -1";
  switch (result.kind) {
    case "void":
      return "";
    case "ptr":
    case "bool":
      return " 0";
    default:
      return ` (${typeOf(result)}) -1`;
  }
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
