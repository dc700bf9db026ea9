import { expect, test } from "bun:test";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { compileAll, writeProject } from "./project.ts";

const repository = resolve(import.meta.dir, "../..");

/** The modules that importing one loads, itself included, with what they require only when they are used. */
function loadedBy(entry: string): Set<string> {
  const transpiler = new Bun.Transpiler({ loader: "ts" });
  const loaded = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    if (!file.endsWith(".ts")) continue;
    for (const { path } of transpiler.scanImports(readFileSync(file, "utf8"))) {
      const target = join(dirname(file), path);
      if (path.startsWith(".") && existsSync(target)) waiting.push(target);
    }
  }
  return new Set([...loaded].map((file) => relative(repository, file)));
}

test("the elements' types are sound, although nothing but this asks the compiler about all of them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "deepscript-sound-"));
  const broken = "export interface Broken extends Missing {}\n";
  writeProject(
    folder,
    { "all.ts": 'import "deepscript";\nimport type {} from "./broken.d.ts";\n', "broken.d.ts": broken },
    { skipLibCheck: false },
  );
  const files = (await compileAll(folder)).map(({ file }) => file);
  rmSync(folder, { recursive: true, force: true });
  expect(files).toContain("broken.d.ts");
  expect(files.filter((file) => file.includes("lib/elements/"))).toEqual([]);
}, 180_000);

test("nothing of the elements' types is loaded when a script runs", () => {
  const loaded = [...loadedBy(join(repository, "lib/index.ts"))];
  expect(loaded).toContain("lib/gst/element.ts");
  expect(loaded.filter((file) => file.startsWith("lib/elements"))).toEqual([]);
  expect(loaded).not.toContain("lib/gst/element_types.ts");
  expect(loaded).not.toContain("lib/gst/property_kinds.ts");
});
