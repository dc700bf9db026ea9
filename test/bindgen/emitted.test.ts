import { beforeAll, describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { config } from "../../bindgen/config.ts";
import { enumNumber } from "../../bindgen/layout.ts";
import { type Generated, generate } from "../../bindgen/pipeline.ts";
import type { SelectedModule } from "../../bindgen/select.ts";
import { differences } from "../../bindgen/system/output.ts";
import { fixtures, generateFixtures } from "./fixtures.ts";

// The oracle compares what bindgen found with the compiler. This compares what modules hold once they are loaded
// with what bindgen found, so that nothing goes wrong in the writing.

const repository = join(import.meta.dir, "../..");

let counted: { sizes: number; offsets: number; constants: number; enumerators: number };
beforeAll(() => {
  counted = { sizes: 0, offsets: 0, constants: 0, enumerators: 0 };
});

/** A property that is the value's own: a lost `__proto__` would be found on the prototype. */
function own(value: unknown, key: string): unknown {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}

async function loaded(file: string, module: SelectedModule, { names, layout }: Generated): Promise<string[]> {
  const exported: unknown = existsSync(file) ? await import(file) : {};
  const wrong: string[] = [];
  const same = (about: string, actual: unknown, expected: unknown) => {
    if (!Object.is(actual, expected))
      wrong.push(`${module.path}: ${about}: ${Bun.inspect(actual)}, not ${Bun.inspect(expected)}`);
  };
  for (const record of module.records) {
    const name = names.record(record)?.name;
    const placed = layout.record(record);
    if (name === undefined || placed === null) continue;
    const written: unknown = Reflect.get(Object(exported), name);
    same(`${name}.size`, own(written, "size"), placed.size);
    same(`${name}.align`, own(written, "align"), placed.align);
    counted.sizes++;
    for (const { field, offset } of placed.fields) {
      if (field.name === null) continue;
      const row = own(own(written, "fields"), field.name);
      same(`${name}.${field.name}`, own(row, "offset"), Math.floor(offset / 8));
      counted.offsets++;
    }
  }
  const constants = Reflect.get(Object(exported), "constants");
  for (const { name, value } of module.constants) {
    const read = own(constants, name);
    same(name, value.kind === "integer" && typeof read === "number" ? BigInt(read) : read, value.value);
    counted.constants++;
  }
  for (const found of module.enums) {
    const name = names.enum(found)?.name;
    const rows = name === undefined ? constants : Reflect.get(Object(exported), name);
    const wide = name !== undefined && enumNumber(found).bits === 64;
    for (const enumerator of found.enumerators ?? []) {
      const read = own(rows, enumerator.name);
      const value = !wide && typeof read === "number" ? BigInt(read) : read;
      same(`${name ?? "constants"}.${enumerator.name}`, value, enumerator.value);
      counted.enumerators++;
    }
  }
  return wrong;
}

describe("what modules hold when they are loaded is what bindgen found:", () => {
  test.skipIf(process.arch !== "x64")(
    "of the fixtures",
    async () => {
      const generated = await generateFixtures(fixtures, "cc");
      for (const module of generated.modules) {
        if (!module.path.startsWith("fixture/")) continue;
        const file = join(fixtures, `${module.path.slice("fixture/".length)}.ts`);
        expect(await loaded(file, module, generated)).toEqual([]);
      }
      expect(counted.sizes).toBeGreaterThan(45);
      expect(counted.offsets).toBeGreaterThan(150);
      expect(counted.constants).toBeGreaterThan(20);
      expect(counted.enumerators).toBeGreaterThan(20);
    },
    60_000,
  );

  test("of lib/generated, where the headers are those it was made from", async () => {
    const deepstream = join(repository, "shim/standin/include");
    const generated = await generate({ config, compiler: "cc", deepstream, native: "../native" });
    const committed = join(repository, "lib/generated");
    if (differences(committed, generated.outputs).includes("versions.ts")) return;
    for (const module of generated.modules)
      expect(await loaded(join(committed, `${module.path}.ts`), module, generated)).toEqual([]);
    expect(counted.sizes).toBeGreaterThan(700);
    expect(counted.offsets).toBeGreaterThan(4000);
    expect(counted.enumerators).toBeGreaterThan(3000);
  }, 60_000);
});
