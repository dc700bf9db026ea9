import { describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkAgainstCompiler } from "../../bindgen/check.ts";
import { LayoutPass } from "../../bindgen/layout.ts";
import type { Target } from "../../bindgen/target.ts";
import { isUsable } from "../../bindgen/toolchain.ts";
import { fixtureConfig, generateFixtures } from "./fixtures.ts";
import { preamble, print, type RandomStruct, StructMaker, smaller } from "./random_structs.ts";

const headers = 8;
const structsPerHeader = 150;
const config = { ...fixtureConfig, deepstream: { ...fixtureConfig.deepstream, versionHeader: "random0.h" } };

/** What the compiler disagrees about, for structs spread over a header each. */
async function disagreements(
  compiler: string,
  files: readonly (readonly RandomStruct[])[],
  change: (target: Target) => Target = (target) => target,
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "bindgen-random-"));
  try {
    for (const [index, structs] of files.entries()) {
      writeFileSync(join(folder, `random${index}.h`), preamble + structs.map(print).join(""));
    }
    const generated = await generateFixtures(folder, compiler, config);
    expect(generated.skipped).toEqual([]);
    const layout = new LayoutPass(change(generated.toolchain.target));
    const { mismatches } = await checkAgainstCompiler({ ...generated, layout }, config);
    return mismatches;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function shrink(compiler: string, struct: RandomStruct): Promise<RandomStruct> {
  for (const candidate of smaller(struct)) {
    if ((await disagreements(compiler, [[candidate]])).length > 0) return shrink(compiler, candidate);
  }
  return struct;
}

function make(seed: number): RandomStruct[][] {
  return Array.from({ length: headers }, (_, header) => {
    const maker = new StructMaker(seed * 1000 + header);
    return Array.from({ length: structsPerHeader }, (_, index) => maker.make(`R${header}_${index}`));
  });
}

/** The smallest header on which bindgen and the compiler disagree; nothing if they agree on all. */
async function counterexample(
  compiler: string,
  files: readonly (readonly RandomStruct[])[],
): Promise<string> {
  const mismatches = await disagreements(compiler, files);
  const name = /\bR\d+_\d+\b/.exec(mismatches[0] ?? "")?.[0];
  const failing = files.flat().find((struct) => struct.name === name);
  if (failing === undefined) return mismatches.join("\n");
  const least = await shrink(compiler, failing);
  const why = await disagreements(compiler, [[least]]);
  return `${print(least)}/* ${why.join("\n   ")}\n   (of ${mismatches.length} mismatches) */`;
}

const seed = Number(process.env["SEED"] ?? 1);

for (const compiler of ["cc", "aarch64-linux-gnu-gcc"]) {
  describe.skipIf(!(await isUsable(compiler)))(`${headers * structsPerHeader} random structs`, () => {
    test(`are laid out as ${compiler} does`, async () => {
      expect(await counterexample(compiler, make(seed))).toBe("");
    }, 60_000);
  });
}

test("a fault in the layout is found", async () => {
  const files = make(seed).slice(0, 2);
  const change = (target: Target) => ({ ...target, unnamedBitFieldsAlign: !target.unnamedBitFieldsAlign });
  expect((await disagreements("cc", files, change)).length).toBeGreaterThan(0);
}, 30_000);
