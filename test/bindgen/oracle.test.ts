import { beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import type { ConstantValue } from "../../bindgen/ir.ts";
import { LayoutPass } from "../../bindgen/layout.ts";
import { checkAgainstCompiler } from "../../bindgen/oracle/check.ts";
import type { Generated } from "../../bindgen/pipeline.ts";
import type { SelectedModule } from "../../bindgen/select.ts";
import { isUsable } from "../../bindgen/system/toolchain.ts";
import { fixtureConfig, fixtures, generateFixtures } from "./fixtures.ts";

// Each test runs a compiler dozens of times.
setDefaultTimeout(60_000);

const compilers = ["cc", "aarch64-linux-gnu-gcc"];

for (const compiler of compilers) {
  describe.skipIf(!(await isUsable(compiler)))(`the fixtures as ${compiler} reads them`, () => {
    test("are what bindgen says", async () => {
      const generated = await generateFixtures(fixtures, compiler);
      const verdict = await checkAgainstCompiler(generated, fixtureConfig);
      expect(verdict.mismatches).toEqual([]);
      const named = generated.modules
        .flatMap((module) => module.records)
        .filter((record) => generated.names.record(record) !== null);
      expect(verdict.structs).toBe(named.length);
      expect(verdict.structs).toBeGreaterThan(45);
      expect(verdict.bitFields).toBeGreaterThanOrEqual(20);
      const found = (part: "enums" | "constants" | "prototypes" | "variables" | "callbacks") =>
        generated.modules.reduce((sum, module) => sum + module[part].length, 0);
      expect(verdict.functions).toBe(found("prototypes"));
      for (const part of ["enums", "constants", "variables", "callbacks"] as const)
        expect(verdict[part]).toBe(found(part));
      expect(verdict.functions).toBeGreaterThan(20);
      expect(verdict.callbacks).toBeGreaterThan(0);
      expect(verdict.variables).toBeGreaterThan(0);
    });
  });
}

test("a fault in the layout is noticed", async () => {
  const wrong = { ...whole.toolchain.target, pointerSize: 4, charIsSigned: false };
  const tampered = { ...whole, cxx: null, layout: new LayoutPass(wrong) };
  const { mismatches } = await checkAgainstCompiler(tampered, fixtureConfig);
  expect(mismatches).toContain("size of Node: bindgen says 28, the compiler 56");
  expect(mismatches).toContain("struct Shared.e: bindgen says 4 bits from 192, the compiler 4 from 320");
  if (process.arch === "x64")
    expect(mismatches).toContain("type of Mixed.letter: bindgen says u8, the compiler i8");
});

let whole: Generated;
beforeAll(async () => {
  whole = await generateFixtures(fixtures, "cc");
});

type Change = (module: SelectedModule) => SelectedModule;

/** What the compiler says after one thing in what bindgen found in a header was changed. */
async function afterTampering(header: string, change: Change): Promise<string[]> {
  const modules = whole.modules.filter(({ path }) => path === `fixture/${header}`).map(change);
  expect(modules).toHaveLength(1);
  return [...(await checkAgainstCompiler({ ...whole, cxx: null, modules }, fixtureConfig)).mismatches];
}

const structs = "several_declarators_share_one_type";
const unions = "a_union_is_a_class_whose_accessors_overlap";
const enums = "enumerators_count_on_from_the_last_value";
const macros = "constants_come_from_macros_that_the_compiler_expanded";
const calls = "functions_that_bun_cannot_call_are_refused_with_a_reason";

function withFields(tag: string, edit: <T>(fields: readonly T[]) => readonly T[]): Change {
  return (module) => ({
    ...module,
    records: module.records.map((record) =>
      record.tag === tag || record.typedefs.includes(tag)
        ? { ...record, fields: edit(record.fields ?? []) }
        : record,
    ),
  });
}

function withConstant(name: string, value: ConstantValue) {
  return (module: SelectedModule): SelectedModule => ({
    ...module,
    constants: module.constants.map((constant) =>
      constant.name === name ? { ...constant, value } : constant,
    ),
  });
}

describe("what got lost or wrong on the way is noticed:", () => {
  test("the last field of a struct", async () => {
    expect(
      await afterTampering(
        structs,
        withFields("Shared", (fields) => fields.slice(0, -1)),
      ),
    ).toEqual(["fields of struct Shared: bindgen says a b c d e f g, the compiler a b c d e f g h"]);
  });

  test("a field of a union, which changes neither its size nor any place", async () => {
    expect(
      await afterTampering(
        unions,
        withFields("Value", (fields) => fields.slice(0, -1)),
      ),
    ).toEqual([
      "fields of Value: bindgen says text number pointer pair, the compiler text number pointer pair bits",
    ]);
  });

  test("the order of two fields at one place", async () => {
    expect(
      await afterTampering(
        unions,
        withFields("Value", (fields) => fields.toReversed()),
      ),
    ).toHaveLength(1);
  });

  test("the value of an enumerator, and one enumerator of several", async () => {
    const changed = await afterTampering(enums, (module) => ({
      ...module,
      enums: module.enums.map((found) => ({
        ...found,
        enumerators: (found.enumerators ?? []).map(({ name, value }) => ({
          name,
          value: name === "COUNT_TEN" ? 11n : value,
        })),
      })),
    }));
    expect(changed).toEqual(["value of COUNT_TEN: bindgen says 11, the compiler 10"]);
    const lost = await afterTampering(enums, (module) => ({
      ...module,
      enums: module.enums.map((found) => ({ ...found, enumerators: found.enumerators?.slice(0, 1) ?? null })),
    }));
    expect(lost.filter((line) => line.startsWith("enumerators of ")).length).toBeGreaterThan(0);
  });

  test("the type of an enum that was taken for a packed one", async () => {
    const wrong = await afterTampering(enums, (module) => ({
      ...module,
      enums: module.enums.map((found) => ({ ...found, packed: !found.packed })),
    }));
    expect(wrong.some((line) => /^type of .*: bindgen says enum u8, the compiler enum u32$/.test(line))).toBe(
      true,
    );
  });

  test("an integer, its sign, and a float that was taken for one", async () => {
    expect(await afterTampering(macros, withConstant("OCTAL", { kind: "integer", value: 755n }))).toEqual([
      "value of OCTAL: bindgen says 755, the compiler 493",
    ]);
    expect(await afterTampering(macros, withConstant("NEVER", { kind: "integer", value: -1n }))).toEqual([
      "type of NEVER: bindgen says integer (-1), the compiler u64",
    ]);
    expect(await afterTampering(macros, withConstant("SUM", { kind: "integer", value: 1n }))).toEqual([
      "type of SUM: bindgen says integer (1), the compiler f32",
    ]);
  });

  test("the last bit of a float", async () => {
    expect(
      await afterTampering(macros, withConstant("SUM", { kind: "float", value: 1.2500000000000002 })),
    ).toEqual(["value of SUM: bindgen says 1.2500000000000002, the compiler 1.25"]);
  });

  test("a letter of a string", async () => {
    const wrong = withConstant("GREETING", { kind: "string", value: "hello, World\n" });
    expect(await afterTampering(macros, wrong)).toEqual([
      'value of GREETING: bindgen says "hello, World\\n", the compiler "hello, world\\n"',
    ]);
  });

  test("the kinds in a row of a function table", async () => {
    const with_ = (row: object) => (module: SelectedModule) => ({
      ...module,
      functions: module.functions.map((bound) =>
        bound.name === "bound_function" ? { ...bound, ...row } : bound,
      ),
    });
    const said = "the compiler (ptr, u64, f32, bool) -> i32";
    expect(await afterTampering(calls, with_({ args: ["ptr", "i64", "f32", "bool"] }))).toEqual([
      `the row of bound_function: bindgen says (ptr, i64, f32, bool) -> i32, ${said}`,
    ]);
    expect(await afterTampering(calls, with_({ args: ["ptr", "u64", "f32"] }))).toEqual([
      `the row of bound_function: bindgen says (ptr, u64, f32) -> i32, ${said}`,
    ]);
    expect(await afterTampering(calls, with_({ returns: "void" }))).toEqual([
      `the row of bound_function: bindgen says (ptr, u64, f32, bool) -> void, ${said}`,
    ]);
  });

  test("a declaration that was misread, though its row is right", async () => {
    const wrong = await afterTampering(calls, (module) => ({
      ...module,
      prototypes: module.prototypes.map((declared) =>
        declared.name === "takes_anything"
          ? { ...declared, type: { ...declared.type, variadic: false } }
          : declared,
      ),
    }));
    expect(wrong).toEqual(["takes_anything: bindgen says (ptr) -> i32, the compiler (ptr, ...) -> i32"]);
  });

  test("the kinds of a wrapper, of a variable, of a callback", async () => {
    const wrappers = await afterTampering(calls, (module) => ({
      ...module,
      wrappers: module.wrappers.map((wrapper) => ({ ...wrapper, result: { how: "double" as const } })),
    }));
    expect(wrappers).toContain(
      "the wrapper of takes_a_struct: bindgen says struct f128, the compiler struct i32",
    );
    const variables = await afterTampering(calls, (module) => ({
      ...module,
      variables: module.variables.map((variable) => ({ ...variable, kind: "u16" as const })),
    }));
    expect(variables).toContain("the row of a_variable: bindgen says u16, the compiler i32");
    const callbacks = await afterTampering(calls, (module) => ({
      ...module,
      callbacks: module.callbacks.map((callback) => ({ ...callback, args: ["f64" as const] })),
    }));
    expect(callbacks.some((line) => line.includes("bindgen says (f64) -> "))).toBe(true);
  });
});
