import { beforeAll, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { config } from "../../bindgen/config.ts";
import { checkAgainstCompiler } from "../../bindgen/oracle/check.ts";
import { type Generated, generate } from "../../bindgen/pipeline.ts";
import { totals } from "../../bindgen/report.ts";
import { differences } from "../../bindgen/system/output.ts";
import { isUsable } from "../../bindgen/system/toolchain.ts";
import * as committed from "../../lib/generated/versions.ts";

const repository = join(import.meta.dir, "../..");
const deepstream = join(repository, "shim/standin/include");
const native = "../native";

const crossCompilerWorks = await isUsable("aarch64-linux-gnu-gcc");

let generated: Generated;
beforeAll(async () => {
  generated = await generate({ config, compiler: "cc", deepstream, native });
}, 60_000);

describe("the headers on this machine", () => {
  test("agree with the compiler in every layout, enumerator and constant", async () => {
    const verdict = await checkAgainstCompiler(generated, config);
    expect(verdict.mismatches).toEqual([]);
    expect(verdict.structs).toBeGreaterThan(700);
    expect(verdict.functions).toBeGreaterThan(8000);
  }, 60_000);

  test.skipIf(!crossCompilerWorks)(
    "agree with the compiler for arm64",
    async () => {
      const arm = await generate({ config, compiler: "aarch64-linux-gnu-gcc", deepstream, native });
      expect((await checkAgainstCompiler(arm, config)).mismatches).toEqual([]);
      if (process.arch !== "x64") return;
      // So one committed tree serves both: only what GLib keeps of pthread's and the sign of char differ.
      const ofArm = new Map(arm.outputs.map(({ path, text }) => [path, text]));
      const different = generated.outputs.filter(({ path, text }) => ofArm.get(path) !== text);
      const packages = new Set(different.map(({ path }) => path.split("/")[0]));
      expect(packages).not.toContain("deepstream");
      expect([...packages].filter((name) => name?.startsWith("gstreamer-"))).toEqual([]);
    },
    60_000,
  );

  test("lose nothing between the preprocessor and the output", () => {
    const { seen, bound, lost } = totals(generated.modules);
    expect(lost).toBe(0);
    expect(seen).toBeGreaterThan(15_000);
    expect(bound).toBeGreaterThan(9_000);
  });

  test("of the stand-in are left out only where they are C++", () => {
    const ofSdk = generated.skipped.filter(({ position }) => position.file.startsWith(deepstream));
    for (const { reason } of ofSdk) expect(reason).toStartWith("it is C++");
  });
});

const sameVersions = () =>
  Object.entries({ ...committed }).every(([name, version]) => generated.versions[name] === version);

test("lib/generated is what the headers give, where they are of the versions it was made from", () => {
  if (!sameVersions()) return;
  expect(differences(join(repository, "lib/generated"), generated.outputs)).toEqual([]);
});
