import { readFileSync } from "node:fs";
import { z } from "zod";
import { BindgenError } from "../diagnostics.ts";
import { type KnownTypes, kindOfType, shapeOfType } from "./c-types.ts";
import type { ConstantFacts, EnumFacts, Facts, FunctionFacts, StructFacts } from "./facts.ts";

const count = z.number().int().nonnegative();

/** A release's layout facts as a file: names and numbers by struct, enum, function and constant. */
const fileSchema = z.object({
  /** The release, as in "9.1". */
  deepstream: z.string(),
  /** The compiler's name for the machine, as in "x86_64-linux-gnu". */
  target: z.string(),
  structs: z.record(
    z.string(),
    z.object({
      header: z.string(),
      size: count,
      align: count,
      tag: z.string().nullable(),
      aliases: z.array(z.string()),
      fields: z.record(
        z.string(),
        z.object({
          /** Bytes from the struct's begin. */
          offset: count,
          size: count,
          /** As C spells it. */
          type: z.string(),
          bit_offset: count.optional(),
          bit_size: count.optional(),
        }),
      ),
    }),
  ),
  enums: z.record(z.string(), z.object({ header: z.string(), values: z.record(z.string(), z.number()) })),
  functions: z.record(
    z.string(),
    z.object({
      header: z.string(),
      returns: z.string(),
      args: z.array(z.tuple([z.string().nullable(), z.string()])),
      inline: z.boolean(),
      variadic: z.boolean(),
    }),
  ),
  /** The macro's text. */
  constants: z.record(z.string(), z.string()),
});

type FactsFile = z.infer<typeof fileSchema>;

export function factsOfFile(path: string): Facts {
  const file = parse(path);
  const known = knownTypes(file);
  const structs = structsOf(file, known);
  const enums = enumsOf(file);
  const functions = functionsOf(file, known);
  return {
    label: `DeepStream ${file.deepstream} (${path})`,
    version: file.deepstream,
    target: targetOf(file.target),
    headers: new Set([...structs, ...enums, ...functions].map(({ header }) => header)),
    complete: false,
    leftOut: new Map(),
    structs,
    enums,
    functions,
    callbacks: [],
    variables: [],
    constants: constantsOf(file),
  };
}

function parse(path: string): FactsFile {
  const refused = (message: string) =>
    new BindgenError(
      "badFacts",
      `${path} holds no layout facts: ${message}`,
      "name an SDK, a generated tree or a file of facts",
    );
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw refused(error instanceof Error ? error.message : String(error));
  }
  const result = fileSchema.safeParse(data);
  if (!result.success) throw refused(z.prettifyError(result.error).replace(/\s+/g, " ").slice(0, 400));
  return result.data;
}

function module(header: string): string {
  return `deepstream/${header.replace(/\.h$/, "")}`;
}

function targetOf(name: string): string | null {
  if (name.startsWith("x86_64")) return "linux-x64";
  return name.startsWith("aarch64") ? "linux-arm64" : null;
}

function knownTypes({ structs, enums }: FactsFile): KnownTypes {
  const names = Object.entries(structs).flatMap(([name, { tag, aliases }]) => [
    name,
    ...aliases,
    tag ?? name,
  ]);
  const signed = (values: { readonly [name: string]: number }) =>
    Object.values(values).some((value) => value < 0);
  return {
    structs: new Set(names),
    enums: new Map(Object.entries(enums).map(([name, { values }]) => [name, signed(values) ? "i32" : "u32"])),
  };
}

function structsOf({ structs }: FactsFile, known: KnownTypes): StructFacts[] {
  // C++'s containers give a struct more names, each an entry of its own.
  const again = ([name, { tag, aliases }]: [string, FactsFile["structs"][string]]) =>
    [...aliases, tag].some((other) => other !== null && other !== name && other in structs);
  const entries = Object.entries(structs).filter((entry) => !again(entry));
  return entries.map(([name, { header, size, align, tag, aliases, fields }]) => ({
    header: module(header),
    name,
    aliases: [...aliases, ...(tag === null ? [] : [tag])].filter((other) => other !== name),
    size,
    align,
    fields: withBases(fields, structs).map(([field, { offset, size, type, bit_offset, bit_size }]) => {
      const shape = shapeOfType(type, known);
      if (bit_size === undefined) return { name: field, offset, size, type, shape };
      const begin = bit_offset ?? offset * 8;
      const shift = begin % 8;
      const signed = shape.kind === "scalar" && shape.of.startsWith("i");
      return {
        name: field,
        offset: (begin - shift) / 8,
        size: Math.ceil((shift + bit_size) / 8),
        type,
        shape: { kind: "bits", shift, width: bit_size, signed },
      };
    }),
  }));
}

type FileFields = FactsFile["structs"][string]["fields"];

/** A base class is listed as a field, `<base>Name`; to bindgen its members are those of the class. */
function withBases(fields: FileFields, structs: FactsFile["structs"]): [string, FileFields[string]][] {
  return Object.entries(fields).flatMap((entry): [string, FileFields[string]][] => {
    const [name, { offset }] = entry;
    const base = name.startsWith("<base>") ? structs[name.slice("<base>".length)] : undefined;
    if (base === undefined) return [entry];
    return withBases(base.fields, structs).map(([inner, field]) => [
      inner,
      { ...field, offset: offset + field.offset, ...moved(field, offset) },
    ]);
  });
}

/** A bit-field's place is told in bits. */
function moved({ bit_offset }: FileFields[string], by: number): { bit_offset?: number } {
  return bit_offset === undefined ? {} : { bit_offset: bit_offset + by * 8 };
}

const unnamed = (name: string) => name.includes(" ");

function enumsOf({ enums }: FactsFile): EnumFacts[] {
  return Object.entries(enums).flatMap(([name, { header, values }]) =>
    unnamed(name) ? [] : [{ header: module(header), name, values: big(values) }],
  );
}

function big(values: { readonly [name: string]: number }): Map<string, bigint> {
  return new Map(Object.entries(values).map(([name, value]) => [name, BigInt(value)]));
}

/** What only C++ can make: its library's types, templates. */
const ofCxx = /<|\bstd::/;

/** Those that bun:ffi calls: exported, with a fixed number of arguments, each a number or an address. */
function functionsOf({ functions }: FactsFile, known: KnownTypes): FunctionFacts[] {
  return Object.entries(functions).flatMap(([name, { header, returns, args, inline, variadic }]) => {
    const types = [returns, ...args.map(([, type]) => type)];
    if (inline || variadic || types.some((type) => ofCxx.test(type))) return [];
    const argument = (name: string | null, type: string) => ({ name, type, kind: kindOfType(type, known) });
    return [
      {
        header: module(header),
        name,
        // A struct by value.
        isWrapper: types.some((type) => known.structs.has(type)),
        args: args.map(([parameter, type]) => argument(parameter, type)),
        returns: argument(null, returns),
      },
    ];
  });
}

/** Macros, and what unnamed enums enumerate. The file does not say which header a macro is from. */
function constantsOf({ constants, enums }: FactsFile): ConstantFacts[] {
  const macros = Object.entries(constants).map(([name, text]) => ({
    header: "",
    name,
    value: constantOf(text),
  }));
  const loose = Object.entries(enums).flatMap(([name, { header, values }]) =>
    unnamed(name)
      ? Object.entries(values).map(([constant, value]) => ({
          header: module(header),
          name: constant,
          value: BigInt(value),
        }))
      : [],
  );
  return [...macros, ...loose];
}

function constantOf(text: string): ConstantFacts["value"] {
  const inner = text.replace(/^[\s(]+|[\s)]+$/g, "");
  const quoted = /^"((?:[^"\\])*)"$/.exec(inner);
  if (quoted?.[1] !== undefined) return quoted[1];
  const whole = /^(-?(?:0[xX][\dA-Fa-f]+|\d+))[uUlL]*$/.exec(inner);
  if (whole?.[1] === undefined) return null;
  return whole[1].startsWith("-") ? -BigInt(whole[1].slice(1)) : BigInt(whole[1]);
}
