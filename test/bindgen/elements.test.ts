import { afterAll, beforeAll, expect, test } from "bun:test";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Inspected, inspectRegistry } from "../../bindgen/elements/inspect.ts";
import { compile } from "../native/support.ts";
import { compileProject, writeProject } from "../types/project.ts";

const repository = resolve(import.meta.dir, "../..");
let folder: string;
let environment: Record<string, string>;
let inspected: Inspected;

/** A registry of GStreamer's core, the stand-in and the plugin made up here. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bindgen-elements-"));
  const plugins = join(folder, "plugins");
  mkdirSync(plugins);
  // GStreamer finds a plugin's description by the name of its file.
  renameSync(await compile("made_up_plugin", folder), join(plugins, "libgstmadeup.so"));
  environment = {
    DEEPSCRIPT_SDK: "standin",
    GST_PLUGIN_SYSTEM_PATH_1_0: plugins,
    GST_REGISTRY_1_0: join(folder, "registry.bin"),
  };
  inspected = await inspect(20_000, {});
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function inspect(deadline: number, more: Record<string, string>): Promise<Inspected> {
  const wanted = (plugin: string): boolean => plugin === "madeup";
  return inspectRegistry({ environment: { ...environment, ...more }, deadline, wanted });
}

test("a plugin that ends the process, or holds it up, is left out with the reason", async () => {
  expect(inspected.plugins.map(({ factories }) => factories.map(({ name }) => name))).toEqual([["dsmadeup"]]);
  expect(inspected.refusals).toEqual([]);
  expect((await inspect(20_000, { MADE_UP: "dies" })).refusals).toEqual([
    { plugin: "madeup", reason: "the process that loaded it ended by SIGABRT" },
  ]);
  expect((await inspect(1500, { MADE_UP: "hangs" })).refusals).toEqual([
    { plugin: "madeup", reason: "it did not answer within 1500 ms" },
  ]);
}, 30_000);

/** Runs `bindgen elements`, as the program at `bun` in a folder of its own. */
async function bindgen(
  args: readonly string[],
  more: Record<string, string | undefined> = {},
  bun: string = process.execPath,
): Promise<{ code: number; output: string }> {
  const child = Bun.spawn([bun, join(repository, "bindgen/cli.ts"), "elements", ...args], {
    cwd: folder,
    env: { ...process.env, ...environment, ...more },
    stdout: "pipe",
    stderr: "pipe",
  });
  const [out, err, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { code, output: out + err };
}

function contents(at: string): Record<string, string> {
  return Object.fromEntries(readdirSync(at).map((name) => [name, readFileSync(join(at, name), "utf8")]));
}

test("the types of a user's own plugin hold all that its classes say, and none of its sentences", async () => {
  const out = join(folder, "module");
  expect(await bindgen(["--out", out])).toMatchObject({ code: 0 });
  expect(readdirSync(out).sort()).toEqual(["index.d.ts", "madeup.d.ts", "shared-types.d.ts"]);
  const text = readFileSync(join(out, "madeup.d.ts"), "utf8");
  expect(text).toBe(readFileSync(join(import.meta.dir, "../fixtures/elements/madeup.ts.txt"), "utf8"));
  expect(text).not.toContain("How many");
  const documented = join(folder, "documented");
  await bindgen(["--out", documented, "--docs"]);
  const withDocs = readFileSync(join(documented, "madeup.d.ts"), "utf8");
  expect(withDocs).toContain("  /** How many there were. 0 to 100; default 3. */\n  count: ReadOnly<Int>;");
  expect(withDocs).toContain("Ends a comment *\\/ early.");
}, 60_000);

test("the same registry gives the same bytes in another place, language, program and user", async () => {
  const [here, there] = [join(folder, "here"), join(folder, "there")];
  const copy = join(folder, "another-runtime");
  copyFileSync(process.execPath, copy);
  const elsewhere = {
    HOME: folder,
    USER: "someone",
    LOGNAME: "someone",
    LC_ALL: "C",
    TZ: "Asia/Tokyo",
    TMPDIR: folder,
  };
  // --docs writes every element that there is.
  const all = { GST_PLUGIN_SYSTEM_PATH_1_0: undefined, GST_REGISTRY_1_0: join(folder, "all.bin") };
  expect(await bindgen(["--out", here, "--docs"], all)).toMatchObject({ code: 0 });
  expect(await bindgen(["--out", there, "--docs"], { ...all, ...elsewhere }, copy)).toMatchObject({
    code: 0,
  });
  expect(contents(there)).toEqual(contents(here));
}, 180_000);

test("lib/elements is what the installed plugins say, where they are the ones it was made from", async () => {
  const plain = { GST_PLUGIN_SYSTEM_PATH_1_0: undefined, GST_REGISTRY_1_0: undefined };
  const { code, output } = await bindgen(["--check"], plain);
  expect(output).toMatch(/^elements: [1-9]\d* plugins as lib\/elements has them/);
  expect(code).toBe(0);
}, 120_000);

test("a user's project knows the plugin's element once its types are in it", async () => {
  const project = join(folder, "project");
  writeProject(project, {
    "script.ts": [
      'import { Pipeline } from "deepscript";',
      'const made = new Pipeline().add("dsmadeup", { kept: 2, mode: "good", strength: 0.5, array: [1, 2] });',
      'const count: number = made.get("count");',
      'made.set({ label: "x", rate: "25/1" }).requestPad("in_0").link(made.pad("late_night"));',
      'made.on("measured", (size, pad) => size > count && pad.name === "x");',
      'const answer: Promise<string | null> = made.emit("reset", 5);',
      "void answer;",
      'made.set({ modee: "good" });',
      "made.set({ kept: 3 });",
      'made.get("stregnth");',
      'new Pipeline().add("queue", { leeky: "no" });',
    ].join("\n"),
    "by_hand.ts": [
      'import { type Enum, Pipeline } from "deepscript";',
      'declare module "deepscript" {',
      '  interface Elements { mine: { properties: { mode: Enum<"a" | "b"> } } }',
      "}",
      'const mine = new Pipeline().add("mine", { mode: "a" });',
      'mine.on("any-signal", () => undefined).disconnect();',
      'mine.set("mode", "c");',
    ].join("\n"),
  });
  const before = await compileProject(project);
  expect(before.filter(({ file }) => file === "script.ts").map(({ line }) => line)).not.toContain(8);
  await bindgen(["--out", join(project, "elements")]);
  const after = await compileProject(project);
  expect(after.map(({ file, line }) => `${file}:${line}`)).toEqual([
    "by_hand.ts:7",
    ...[8, 9, 10, 11].map((line) => `script.ts:${line}`),
  ]);
  expect(after[1]?.text).toContain("'modee' does not exist in type 'Settings<DsMadeUpProperties>");
  expect(after[2]?.text).toContain("not assignable to type 'CanOnlyBeGivenToAdd'");
}, 120_000);
