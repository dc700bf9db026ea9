import { beforeAll, describe, expect, test } from "bun:test";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Generated } from "../../bindgen/pipeline.ts";
import { fixtures, generateFixtures } from "./fixtures.ts";

// BLESS=1 bun test test/bindgen/golden.test.ts writes what bindgen gives now as what is expected.
const bless = process.env["BLESS"] === "1";

const names = readdirSync(fixtures)
  .filter((file) => file.endsWith(".h"))
  .map((file) => basename(file, ".h"));

let generated: Generated;
beforeAll(async () => {
  generated = await generateFixtures(fixtures, "cc");
}, 60_000);

describe.skipIf(process.arch !== "x64")("a header gives the bindings that are expected", () => {
  for (const name of names) {
    test(name.replaceAll("_", " "), () => {
      compare(
        `${name}.ts`,
        generated.outputs.find(({ path }) => path === `fixture/${name}.ts`)?.text ?? null,
      );
      compare(`${name}.refused`, refusals(name));
    });
  }
});

test("no expectation is left without its header", () => {
  const expectations = readdirSync(fixtures).filter((file) => /\.(ts|refused)$/.test(file));
  expect(expectations.filter((file) => !names.includes(file.replace(/\.\w+$/, "")))).toEqual([]);
});

function refusals(name: string): string | null {
  const all = [...generated.skipped, ...generated.modules.flatMap((module) => module.refusals)];
  const own = all.filter(({ position }) => basename(position.file) === `${name}.h`);
  const lines = own.map(
    ({ what, name: refused, reason, position }) => `${position.line}: ${what} ${refused}: ${reason}\n`,
  );
  return lines.length === 0 ? null : lines.join("").replaceAll(`${fixtures}/`, "");
}

function compare(file: string, actual: string | null): void {
  const path = join(fixtures, file);
  if (bless) {
    if (actual === null) rmSync(path, { force: true });
    else writeFileSync(path, actual);
  }
  expect(actual).toBe(existsSync(path) ? readFileSync(path, "utf8") : null);
}
