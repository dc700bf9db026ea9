import { describe, expect, test } from "bun:test";
import { checkAgainstCompiler } from "../../bindgen/check.ts";
import { LayoutPass } from "../../bindgen/layout.ts";
import { isUsable } from "../../bindgen/toolchain.ts";
import { fixtureConfig, fixtures, generateFixtures } from "./fixtures.ts";

const compilers = ["cc", "aarch64-linux-gnu-gcc"];

for (const compiler of compilers) {
  describe.skipIf(!(await isUsable(compiler)))(`the fixtures as ${compiler} lays them out`, () => {
    test("are what bindgen says", async () => {
      const generated = await generateFixtures(fixtures, compiler);
      const verdict = await checkAgainstCompiler(generated, fixtureConfig);
      expect(verdict.mismatches).toEqual([]);
      expect(verdict.structs).toBeGreaterThan(45);
      expect(verdict.bitFields).toBeGreaterThanOrEqual(20);
      expect(verdict.lists).toBeGreaterThan(40);
    });
  });
}

test("a fault in the layout is noticed", async () => {
  const generated = await generateFixtures(fixtures, "cc");
  const wrong = { ...generated.toolchain.target, pointerSize: 4, charIsSigned: false };
  const tampered = { ...generated, layout: new LayoutPass(wrong) };
  const { mismatches } = await checkAgainstCompiler(tampered, fixtureConfig);
  expect(mismatches).toContain("size of Node: bindgen says 28, the compiler 56");
  expect(mismatches).toContain("struct Shared.e: bindgen says 4 bits from 192, the compiler 4 from 320");
  if (process.arch === "x64")
    expect(mismatches).toContain("sign of Mixed.letter: bindgen says 0, the compiler 1");
});

test("a field, an enumerator and a constant that got lost or wrong are noticed", async () => {
  const generated = await generateFixtures(fixtures, "cc");
  const modules = generated.modules.map((module) => ({
    ...module,
    records: module.records.map((record) =>
      record.tag === "Shared" ? Object.assign(record, { fields: record.fields?.slice(0, -1) }) : record,
    ),
    enums: module.enums.map((found) => ({
      ...found,
      enumerators: (found.enumerators ?? []).map(({ name, value }) => ({
        name,
        value: name === "COUNT_TEN" ? 11n : value,
      })),
    })),
    constants: module.constants.map((constant) =>
      constant.name === "OCTAL"
        ? { ...constant, value: { kind: "integer" as const, value: 755n } }
        : constant,
    ),
  }));
  const { mismatches } = await checkAgainstCompiler({ ...generated, modules }, fixtureConfig);
  expect(mismatches).toHaveLength(3);
  expect(mismatches.join("\n")).toContain("fields of struct Shared: missing initializer for field 'h'");
  expect(mismatches).toContain("value of COUNT_TEN: bindgen says 11, the compiler 10");
  expect(mismatches).toContain("value of OCTAL: bindgen says 755, the compiler 493");
});
