import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkAgainstCompiler } from "../../bindgen/oracle/check.ts";
import type { Generated } from "../../bindgen/pipeline.ts";
import type { SelectedModule } from "../../bindgen/select.ts";
import { isUsable } from "../../bindgen/system/toolchain.ts";
import { fixtureConfig, generateFixtures } from "./fixtures.ts";
import { Random, seed } from "./random.ts";
import { ExpressionMaker, preamble, printEnum, printFunction } from "./random_declarations.ts";

const constantCount = 1500;
const enumCount = 300;
const functionCount = 1500;
const config = {
  ...fixtureConfig,
  deepstream: { ...fixtureConfig.deepstream, versionHeader: "constants.h" },
};

let folder: string;
const functions = Array.from({ length: functionCount }, (_, index) =>
  printFunction(new Random(seed * 10_000 + index), `function_${index}`),
);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bindgen-declarations-"));
  const constants = Array.from({ length: constantCount }, (_, index) => {
    const maker = new ExpressionMaker(new Random(seed * 10_000 + index));
    const value = index % 10 === 0 ? maker.string() : index % 4 === 0 ? maker.float(3) : maker.integer(4);
    return `#define CONSTANT_${index} ${value}\n`;
  });
  const enums = Array.from({ length: enumCount }, (_, index) =>
    printEnum(new Random(seed * 10_000 + index), `e${index}`),
  );
  writeFileSync(join(folder, "constants.h"), preamble + constants.join(""));
  writeFileSync(join(folder, "enums.h"), preamble + enums.join(""));
  writeFileSync(join(folder, "functions.h"), preamble + functions.map(({ text }) => text).join(""));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const compiler of ["cc", "aarch64-linux-gnu-gcc"]) {
  describe.skipIf(!(await isUsable(compiler)))(
    `random declarations as ${compiler} reads them (SEED=${seed})`,
    () => {
      let generated: Generated;
      let mismatches: readonly string[];
      const module = (header: string): SelectedModule => {
        const found = generated.modules.find(({ file }) => file === join(folder, header));
        if (found === undefined)
          throw new Error(`${header} was left out: ${JSON.stringify(generated.skipped)}`);
        return found;
      };

      beforeAll(async () => {
        generated = await generateFixtures(folder, compiler, config);
        mismatches = (await checkAgainstCompiler(generated, config)).mismatches;
      }, 60_000);

      test("agree in every value and every type", () => {
        expect(mismatches).toEqual([]);
      });

      test("none of the constant expressions is beyond bindgen", () => {
        expect(module("constants.h").refusals).toEqual([]);
        expect(module("constants.h").constants).toHaveLength(constantCount);
      });

      test("all the enums are bound", () => {
        expect(module("enums.h").enums.length).toBeGreaterThanOrEqual(enumCount);
      });

      test("functions are bound, or refused, for what is in their prototypes", () => {
        const bound = new Set(module("functions.h").functions.map(({ name }) => name));
        const wrong = functions.filter(({ binds }, index) => binds !== bound.has(`function_${index}`));
        expect(wrong.map(({ text }) => text)).toEqual([]);
      });
    },
  );
}
