import { describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LayoutPass } from "../../bindgen/layout.ts";
import { checkAgainstCompiler } from "../../bindgen/oracle/check.ts";
import { isUsable } from "../../bindgen/system/toolchain.ts";
import type { Target } from "../../bindgen/target.ts";
import { fixtureConfig, generateFixtures } from "./fixtures.ts";
import { Random, seed } from "./random.ts";
import { preamble, print, type RandomStruct, StructMaker, smaller } from "./random_structs.ts";

const headers = 10;
const structsPerHeader = 250;
const config = { ...fixtureConfig, deepstream: { ...fixtureConfig.deepstream, versionHeader: "random0.h" } };

/** A compiler, and what bindgen believes about its target: a change to that is a bug that has to be found. */
interface Trial {
  readonly compiler: string;
  readonly change?: (target: Target) => Target;
}

/** What the compiler disagrees about, for structs spread over a header each. */
async function disagreements(
  { compiler, change }: Trial,
  files: readonly (readonly RandomStruct[])[],
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "bindgen-random-"));
  try {
    for (const [index, structs] of files.entries()) {
      writeFileSync(join(folder, `random${index}.h`), preamble + structs.map(print).join(""));
    }
    const generated = await generateFixtures(folder, compiler, config);
    expect(generated.skipped).toEqual([]);
    const layout =
      change === undefined ? generated.layout : new LayoutPass(change(generated.toolchain.target));
    const { mismatches, structs } = await checkAgainstCompiler({ ...generated, layout }, config);
    expect(structs).toBeGreaterThanOrEqual(files.flat().length);
    return mismatches;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const nameIn = (mismatch: string): string | undefined => /\bR\d+_\d+\b/.exec(mismatch)?.[0];

/** All candidates for the next step go through the compiler together; the first that still fails is taken. */
async function shrink(trial: Trial, struct: RandomStruct): Promise<RandomStruct> {
  const candidates = smaller(struct).map((candidate, index) => ({ ...candidate, name: `R0_${index}` }));
  if (candidates.length === 0) return struct;
  const failing = new Set((await disagreements(trial, [candidates])).map(nameIn));
  const next = candidates.find(({ name }) => failing.has(name));
  return next === undefined ? struct : shrink(trial, next);
}

function make(): RandomStruct[][] {
  return Array.from({ length: headers }, (_, header) => {
    const maker = new StructMaker(new Random(seed * 1000 + header));
    return Array.from({ length: structsPerHeader }, (_, index) => maker.make(`R${header}_${index}`));
  });
}

/** The smallest header on which bindgen and the compiler disagree; nothing if they agree on all. */
async function counterexample(trial: Trial, files: readonly (readonly RandomStruct[])[]): Promise<string> {
  const mismatches = await disagreements(trial, files);
  const [first] = mismatches;
  if (first === undefined) return "";
  const failing = files.flat().find((struct) => struct.name === nameIn(first));
  if (failing === undefined) return mismatches.join("\n");
  const least = await shrink(trial, failing);
  const why = await disagreements(trial, [[least]]);
  return `${print(least)}/* ${why.join("\n   ")}\n   (SEED=${seed}: ${mismatches.length} mismatches) */`;
}

for (const compiler of ["cc", "aarch64-linux-gnu-gcc"]) {
  describe.skipIf(!(await isUsable(compiler)))(`${headers * structsPerHeader} random structs`, () => {
    test(`are laid out as ${compiler} does`, async () => {
      expect(await counterexample({ compiler }, make())).toBe("");
    }, 240_000);
  });
}

test("a fault in the layout is found, and shown by a struct that has no more than it takes", async () => {
  const change = (target: Target) => ({ ...target, unnamedBitFieldsAlign: !target.unnamedBitFieldsAlign });
  const found = await counterexample({ compiler: "cc", change }, make().slice(0, 1));
  expect(found).toContain("the compiler");
  const fields = found.split("\n").filter((line) => /^ +[a-z].*;$/.test(line));
  expect(fields.length).toBeLessThanOrEqual(2);
  expect(found).toMatch(/^ +\w[\w ]* +: \d+;$/m);
}, 240_000);
