/** The layout facts of DeepStream 9.1 that the stand-in must match: names and numbers. */
import facts from "../fixtures/abi/deepstream-9.1.json" with { type: "json" };

/** offset, size, and the type as C spells it (empty templates for C++ containers). */
export type Field = readonly [offset: number, size: number, type: string];

export interface StructFacts {
  readonly header: string;
  readonly size: number;
  readonly align: number;
  readonly fields: Readonly<Record<string, Field>>;
}

export interface EnumFacts {
  readonly header: string;
  readonly values: Readonly<Record<string, number>>;
}

export interface FunctionFacts {
  readonly header: string;
  readonly returns: string;
  readonly args: readonly string[];
}

function field(struct: string, name: string, value: readonly (string | number)[]): Field {
  const [offset, size, type] = value;
  if (typeof offset !== "number" || typeof size !== "number" || typeof type !== "string") {
    throw new Error(`malformed facts for ${struct}.${name}`);
  }
  return [offset, size, type];
}

export const structs: ReadonlyMap<string, StructFacts> = new Map(
  Object.entries(facts.structs).map(([name, { header, size, align, fields }]) => [
    name,
    {
      header,
      size,
      align,
      fields: Object.fromEntries(Object.entries(fields).map(([f, value]) => [f, field(name, f, value)])),
    },
  ]),
);

export const enums: ReadonlyMap<string, EnumFacts> = new Map(Object.entries(facts.enums));
export const functions: ReadonlyMap<string, FunctionFacts> = new Map(Object.entries(facts.functions));
export const constants: ReadonlyMap<string, string> = new Map(Object.entries(facts.constants));

/** Headers that only a C++ compiler takes. */
const cxxOnly = new Set([
  "nvds_analytics_meta.h",
  "nvdspreprocess_meta.h",
  "nvdsinfer_custom_impl.h",
  "nvdsinfer_tlt.h",
  "nvdstracker.h",
]);
const cxxTail = new Set(["NvDsInferBatchDims", "NvDsInferBatchDimsLayerInfo", "NvDsInferProfileSelector"]);

export type Language = "c" | "c++";

export function speaks(language: Language, name: string, header: string): boolean {
  return language === "c++" || !(cxxOnly.has(header) || cxxTail.has(name));
}

export function headers(language: Language): string[] {
  const all = [structs, enums, functions].flatMap((kind) => [...kind.values()].map((item) => item.header));
  return [...new Set(all)].filter((header) => speaks(language, "", header)).sort();
}
