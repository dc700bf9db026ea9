/** An SDK whose structs lack fields that the committed bindings have, from its headers to a running script. */
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { selectSdk } from "../../lib/sdk/select.ts";

setDefaultTimeout(120_000);

const root = join(import.meta.dir, "../..");
const folder = mkdtempSync(join(tmpdir(), "deepscript-older-"));
const sdk = join(folder, "sdk");
const headers = join(sdk, "sources/includes");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const bindings = join(folder, "cache/deepscript", version, `standin-7.1-${process.arch}/bindings`);
afterAll(() => rmSync(folder, { recursive: true }));

function bun(...argv: string[]): { exitCode: number | null; output: string; errors: string } {
  const { exitCode, stdout, stderr } = Bun.spawnSync(["bun", ...argv], {
    cwd: root,
    env: { ...process.env, DEEPSCRIPT_SDK: sdk, XDG_CACHE_HOME: join(folder, "cache") },
  });
  return { exitCode, output: stdout.toString(), errors: stderr.toString() };
}

function edit(header: string, from: string, to: string): void {
  const path = join(headers, header);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${header} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

const run = (): ReturnType<typeof bun> => bun(join(import.meta.dir, "programs/older.ts"));

beforeAll(() => {
  // The stand-in's memory under 7.1's names for it: what later releases named is room without a name.
  cpSync(selectSdk("standin").root, sdk, {
    recursive: true,
    // Its headers are a link to those in the repository.
    dereference: true,
    filter: (path) => !path.includes("CMakeFiles"),
  });
  writeFileSync(join(sdk, "version"), "Version: 7.1\nStand-in: CPU\n");
  edit("nvds_version.h", "NVDS_VERSION_MAJOR 9", "NVDS_VERSION_MAJOR 7");
  edit("nvdsmeta.h", "NvDsSensorInfo_meta sensorInfo_meta;", "gint64 unnamed[4];");
  edit("nvll_osd_struct.h", "unsigned int circle_width;", "unsigned int unnamed;");
  edit("nvbufsurface.h", "NVBUF_MEM_CUDA_ARRAY", "NVBUF_MEM_UNNAMED");
});

test("scripts read what is there, and are told what is not", () => {
  expect(bun("bindgen/cli.ts", "--deepstream", sdk, "--out", bindings, "--quiet")).toMatchObject({
    exitCode: 0,
  });
  const { exitCode, output, errors } = run();
  expect(errors).toBe("");
  expect(exitCode).toBe(0);
  const seen = JSON.parse(output);
  expect(seen).toMatchObject({ sensor: "undefined", field: "undefined", circle: "none" });
  expect(seen.width).toContain("circles have no width");
  expect(seen.records).toMatch(/RecordError: .*sensorInfo_meta/);
  expect(seen.object).toMatchObject({ class_id: 1, obj_label: "car", rect_params: { left: 1, top: 2 } });
  expect(seen.frame.frame_num).toBe(0);
  // Every number was read: JSON has null for NaN.
  expect(output).not.toContain("null");
});

test("scripts are stopped once its headers change under the same version, until the bindings are made anew", () => {
  edit("nvdsmeta.h", "gint64 unnamed[4];", "gint64 renamed[4];");
  const stopped = run();
  expect(stopped.exitCode).not.toBe(0);
  expect(stopped.errors).toContain(`were made from other headers than those in ${headers}`);
  expect(stopped.errors).toContain("npm run setup");

  const again = bun("bindgen/cli.ts", "--deepstream", sdk, "--out", bindings);
  expect(again.exitCode).toBe(0);
  expect(again.output).toContain("    - unnamed at 168: i64[4]; renamed is in its place now");
  expect(run()).toMatchObject({ exitCode: 0, errors: "" });
});
