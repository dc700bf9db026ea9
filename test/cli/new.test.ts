/** `deepscript new`, and this package outside its repository. */
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shimBuild } from "../../lib/sdk/select.ts";
import { deepscript } from "./command.ts";

setDefaultTimeout(120_000);

const repository = new URL("../../", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "deepscript-new-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function bun(cwd: string, ...args: readonly string[]): Promise<string> {
  const child = Bun.spawn([process.execPath, ...args], {
    cwd,
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, errors] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  if ((await child.exited) !== 0) throw new Error(`bun ${args.join(" ")}:\n${errors}${output}`);
  return output;
}

beforeAll(async () => {
  await bun(repository, "pm", "pack", "--quiet", "--ignore-scripts", "--destination", folder);
});

const tarball = (): string => {
  const [name = ""] = new Bun.Glob("*.tgz").scanSync(folder);
  return join(folder, name);
};

test("a tarball has what set-up and programs need, and nothing that was built", async () => {
  const names = (await Bun.$`tar -tzf ${tarball()}`.text()).trimEnd().split("\n");
  const parts = new Set(names.map((name) => name.split("/").slice(1, -1)[0] ?? "").filter(Boolean));
  expect([...parts].sort()).toEqual(["bindgen", "lib", "samples", "scripts", "shim"]);
  expect(names.filter((name) => /^package\/(shim\/build|lib\/elements-local)\//.test(name))).toEqual([]);
  for (const needed of [
    "bindgen/cli.ts",
    "scripts/setup.ts",
    "shim/CMakeLists.txt",
    "samples/assets/street.mp4",
  ])
    expect(names).toContain(`package/${needed}`);
});

test.each([
  ["a tarball", tarball],
  ["a path", () => repository],
])("a new script runs in a folder of its own, with this package added from %s", async (kind, source) => {
  const own = join(folder, kind.replace(" ", "-"));
  mkdirSync(own);
  writeFileSync(join(own, "package.json"), '{ "name": "own", "type": "module" }');
  const before = await deepscript(["new", "apps/my_app.ts"], { cwd: own });
  expect(before).toMatchObject({ code: 0, errors: "" });
  expect(before.output).toContain(`bun add ${join(repository, ".")}`.replace(/\/$/, ""));
  await bun(own, "add", source());

  const env = { ...process.env, DEEPSCRIPT_SDK: "standin", DEEPSCRIPT_SHIM: shimBuild() };
  const installed = Bun.spawn([process.execPath, "x", "deepscript", "new", "again.ts"], {
    cwd: own,
    env,
    stdout: "pipe",
  });
  expect(await new Response(installed.stdout).text()).toBe(
    "again.ts is written. Run it:\n\n  bun run again.ts\n",
  );

  const child = Bun.spawn([process.execPath, "run", "apps/my_app.ts"], {
    cwd: own,
    env,
    stdout: "pipe",
    stderr: "pipe",
  });
  const decoder = new TextDecoder();
  let output = "";
  for await (const chunk of child.stdout) {
    output += decoder.decode(chunk, { stream: true });
    if (/^1 \{/m.test(output)) child.kill("SIGINT");
  }
  expect(await new Response(child.stderr).text()).not.toContain("error");
  expect(output).toMatch(/^0 \{\s+car: \d+/);
  // Not this repository's: it would run without the package too.
  expect(Bun.resolveSync("deepscript", join(own, "apps"))).toStartWith(join(own, "node_modules"));
});

test("what is printed can be typed as it is, from this folder on, to a script that runs", async () => {
  const here = join(folder, "here");
  mkdirSync(here);
  // Beside it, and not below.
  const { output } = await deepscript(["new", "../an other/place/my app.ts"], { cwd: here });
  const lines = output.trimEnd().split("\n");
  expect(lines[0]).toBe(`${join(folder, "an other/place/my app.ts")} is written. Run it:`);
  const bin = join(folder, "bin");
  mkdirSync(bin);
  symlinkSync(process.execPath, join(bin, "bun"));
  const child = Bun.spawn(["sh", "-ec", lines.slice(2).join("\n")], {
    cwd: here,
    env: {
      ...process.env,
      PATH: `${bin}:${process.env["PATH"]}`,
      DEEPSCRIPT_SDK: "standin",
      DEEPSCRIPT_SHIM: shimBuild(),
    },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "ignore",
    // Of its own group, so that the script is reached behind the shell.
    detached: true,
  });
  const decoder = new TextDecoder();
  let printed = "";
  let interrupted = false;
  for await (const chunk of child.stdout) {
    printed += decoder.decode(chunk, { stream: true });
    if (interrupted || !/^1 \{/m.test(printed)) continue;
    interrupted = true;
    process.kill(-child.pid, "SIGINT");
  }
  await child.exited;
  expect(printed).toMatch(/^0 \{\s+car: \d+/m);
});

test("a script that is there is kept, unless --force says otherwise", async () => {
  const path = join(folder, "mine.ts");
  writeFileSync(path, "mine");
  const refused = await deepscript(["new", path]);
  expect(refused).toMatchObject({ code: 2, output: "" });
  expect(refused.errors).toContain("--force");
  expect(readFileSync(path, "utf8")).toBe("mine");
  expect((await deepscript(["new", path, "--force"])).code).toBe(0);
  expect(readFileSync(path, "utf8")).toContain('new Pipeline("mine")');
  expect((await deepscript(["new", "mine.js"], { cwd: folder })).errors).toContain("ends in .ts");
});
