import { beforeAll, describe, expect, test } from "bun:test";
import { join } from "node:path";

const repository = join(import.meta.dir, "../..");

/** The modules that a process has loaded once it has run a line, as paths in the repository. */
function modulesOf(line: string): string[] {
  const program = `${line}\nconsole.log(JSON.stringify(Object.keys(require.cache)));`;
  const { stdout, stderr, exitCode } = Bun.spawnSync([process.execPath, "-e", program], { cwd: repository });
  expect(stderr.toString()).toBe("");
  expect(exitCode).toBe(0);
  const loaded: string[] = JSON.parse(stdout.toString());
  return loaded
    .filter((path) => path.startsWith(`${repository}/`))
    .map((path) => path.slice(repository.length + 1))
    .filter((path) => !path.startsWith("[eval]"))
    .sort();
}

describe("import { Pipeline } from deepscript", () => {
  let modules: string[];
  beforeAll(() => {
    modules = modulesOf('import { Pipeline } from "./lib/index.ts"; Pipeline.name;');
  });

  test("loads what programs run on, and nothing of what makes or tests it", () => {
    const strange = modules.filter((path) => !/^(lib\/|package\.json$)/.test(path));
    expect(strange).toEqual([]);
    expect(modules.filter((path) => path.startsWith("lib/sample/"))).toEqual([]);
    expect(modules).toContain("lib/gst/pipeline.ts");
  });

  test("loads of the generated modules the one for the start, and deepscript's own", () => {
    const generated = modules.filter((path) => path.startsWith("lib/generated/"));
    expect(generated.filter((path) => !path.startsWith("lib/generated/deepscript/"))).toEqual([
      "lib/generated/start.ts",
      "lib/generated/versions.ts",
    ]);
  });

  test("loads few modules: each takes a quarter of a millisecond", () => {
    expect(modules.length).toBeLessThanOrEqual(80);
  });
});

test("a generated module loads only the modules whose structs it holds", () => {
  const loaded = modulesOf('import "./lib/generated/gstreamer/gstcaps.ts";');
  expect(loaded.filter((path) => path.startsWith("lib/generated/"))).toEqual([
    "lib/generated/gstreamer/gstcaps.ts",
    "lib/generated/gstreamer/gstminiobject.ts",
  ]);
});

test("bindgen's command line loads neither the parsers nor the printer before it knows that they are needed", () => {
  const commands = ["check", "diff", "elements", "generate", "native", "wrappers"];
  const program = `${commands.map((name) => `import "./bindgen/commands/${name}.ts";`).join("\n")}
    console.log(Object.keys(require.cache).filter((path) => /node_modules\\/(ts-morph|typescript)\\//.test(path)).join());`;
  const { stdout } = Bun.spawnSync([process.execPath, "-e", program], { cwd: repository });
  expect(stdout.toString().trim()).toBe("");
});
