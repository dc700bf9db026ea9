/** libnvbufsurface, NVMM buffers and conversions: C programs under AddressSanitizer. */
import { beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shimBuild } from "../../lib/sdk/select.ts";
import { buildProgram } from "./elements.ts";
import { root, run, sanitizerEnvironment } from "./toolchain.ts";

/** Programs under a sanitizer take their time on a busy machine. */
setDefaultTimeout(120_000);

const programs = new Map<string, string>();

beforeAll(async () => {
  for (const name of ["surface_calls", "nvmm_buffers", "nvmm_conversions"]) {
    programs.set(name, await buildProgram(name, { elements: false }));
  }
}, 120_000);

async function ran(
  name: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<string> {
  return await run([programs.get(name) ?? "", ...args], { ...sanitizerEnvironment, ...env });
}

describe("libnvbufsurface", () => {
  test("lays out, maps, copies and shares every format, and refuses what cannot be", async () => {
    expect(await ran("surface_calls")).toEndWith("done\n");
  });

  test("answers as a Jetson does in that profile", async () => {
    expect(await ran("surface_calls", ["jetson"], { DEEPSCRIPT_STANDIN_PROFILE: "jetson" })).toEndWith(
      "done\n",
    );
  });

  test("exports each function that its header declares, and nothing else", async () => {
    const header = readFileSync(join(root, "shim/standin/include/nvbufsurface.h"), "utf8");
    const declared = [...header.matchAll(/^int (\w+) \(/gm)].map((match) => match[1] ?? "");
    const library = join(shimBuild(), "standin/lib/libnvbufsurface.so");
    const exported = (await run(["nm", "-D", "--defined-only", library]))
      .split("\n")
      .flatMap((line) => / T (\w+)$/.exec(line)?.[1] ?? []);
    expect(declared.length).toBeGreaterThan(20);
    expect(exported.sort()).toEqual(declared.sort());
  });
});

describe("NVMM buffers", () => {
  test("map to their surface, go round in pools, are shared and copied as asked", async () => {
    expect(await ran("nvmm_buffers")).toEndWith("done\n");
  });

  test("convert as GStreamer's converter does, in parts and turned too", async () => {
    expect(await ran("nvmm_conversions")).toEndWith("done\n");
  });
});
