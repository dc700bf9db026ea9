import { expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

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

test("nothing of the elements' types is loaded when a script runs", () => {
  const loaded = [...loadedBy(join(repository, "lib/index.ts"))];
  expect(loaded).toContain("lib/gst/element.ts");
  expect(loaded.filter((file) => file.startsWith("lib/elements"))).toEqual([]);
  expect(loaded).not.toContain("lib/gst/element_types.ts");
  expect(loaded).not.toContain("lib/gst/property_kinds.ts");
});
