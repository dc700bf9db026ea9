/** What an editor shows of functions that are loaded on demand: their own documentation, wherever the name stands. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { join, resolve } from "node:path";
import { Project } from "ts-morph";
import * as onDemand from "../../lib/on_demand.ts";

setDefaultTimeout(180_000);

const repository = resolve(import.meta.dir, "../..");

test("a function's documentation, on its import and on its call", () => {
  const project = new Project({
    tsConfigFilePath: join(repository, "tsconfig.json"),
    skipAddingFilesFromTsConfig: true,
  });
  const names = Object.keys(onDemand);
  const listed = names.map((name) => ` ${name},`).join("");
  const text = `import {${listed} } from "deepscript";\nvoid [${listed} ];\n`;
  const file = project.createSourceFile(join(repository, "test/types/hovered.ts"), text);
  const service = project.getLanguageService().compilerObject;
  for (const name of names) {
    for (const at of [text.indexOf(` ${name},`) + 1, text.lastIndexOf(` ${name},`) + 1]) {
      const documentation = service.getQuickInfoAtPosition(file.getFilePath(), at)?.documentation;
      expect([name, documentation?.length ?? 0]).not.toEqual([name, 0]);
    }
  }
});
