import { join } from "node:path";
import { processMemory, type RunMemory } from "../../bindgen/cache/memory.ts";
import type { Config } from "../../bindgen/config.ts";
import { type Generated, generate } from "../../bindgen/pipeline.ts";

export const fixtures: string = join(import.meta.dir, "../fixtures/bindgen");

/** Fixtures are read as an SDK's headers are: each in a translation unit of its own. */
export const fixtureConfig: Config = {
  standard: ["stddef.h"],
  packages: [],
  leftOut: {},
  own: { package: "own", headers: {} },
  defines: [],
  extras: [],
  instead: {},
  start: {},
  deepstream: {
    package: "fixture",
    includes: ".",
    versionHeader: "a_struct_keeps_the_order_and_the_padding_of_its_fields.h",
    prelude: [],
    preludes: {},
    readOnlyPointers: null,
  },
};

const measured = processMemory();

/** A memory of nothing but the sizes of C++'s library, to ask a compiler for which takes longer than small headers do. */
export const libraryMemory: RunMemory = {
  recall: (key) => (key.startsWith("library of ") ? measured.recall(key) : null),
  keep: (key, reads, value) => measured.keep(key, reads, value),
};

export function generateFixtures(
  folder: string,
  compiler: string,
  config: Config = fixtureConfig,
): Promise<Generated> {
  return generate({
    config,
    compiler,
    deepstream: folder,
    native: "../../lib/native",
    memory: libraryMemory,
  });
}
