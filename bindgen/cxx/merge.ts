import type { Module } from "../ir.ts";

/** One header's module: what C reads of it, and what only C++ does. */
export function merge(c: Module, cxx: Module): Module {
  const { cxxLines = "all" } = cxx;
  return {
    file: c.file,
    records: [...c.records, ...cxx.records],
    enums: [...c.enums, ...cxx.enums],
    functions: [...c.functions, ...cxx.functions],
    variables: [...c.variables, ...cxx.variables],
    callbacks: [...c.callbacks, ...cxx.callbacks],
    constants: [...c.constants, ...cxx.constants],
    macros: [...c.macros, ...cxx.macros],
    extras: c.extras,
    refused: [...c.refused, ...cxx.refused],
    tally: {
      seen: [...c.tally.seen, ...cxx.tally.seen],
      typedefs: [...c.tally.typedefs, ...cxx.tally.typedefs],
      repeated: [...c.tally.repeated, ...cxx.tally.repeated],
    },
    cxxLines,
  };
}
