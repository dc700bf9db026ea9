/** What an editor says of scripts that newcomers save in this folder: of mistakes only. */
import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileProject, type Diagnostic, writeProject } from "./project.ts";

setDefaultTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), "deepscript-editor-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** As people write when they try something out. */
const script = `import { Pipeline, Batch } from "deepscript";
enum Kind { car, person }
const unused = 1;
const seen: Record<string, number> = {};
export function count(batch: Batch) {
  seen.cars = batch.frames[0].objects.length + Kind.car;
}
export const pipeline = new Pipeline("mine");
pipeline.add("nvstreammux").pad("src").onBatch(count);
console.log(process.env.HOME);
`;

async function told(text: string, settings: string): Promise<Diagnostic[]> {
  const project = join(folder, Bun.hash(text + settings).toString(16));
  const strict = settings === "tsconfig.strict.json";
  const own = { declaration: strict, isolatedDeclarations: strict };
  writeProject(project, { "mine.ts": text }, own, settings);
  return await compileProject(project);
}

test("nothing but its mistake", async () => {
  const [first, ...rest] = await told(`${script}pipeline.add("nvinfr", 1);\n`, "tsconfig.json");
  expect(first).toMatchObject({ file: "mine.ts", line: 11 });
  expect(rest).toEqual([]);
});

test("the project's own code is held to more", async () => {
  const codes = (await told(script, "tsconfig.strict.json")).map(({ text }) => text.split(":")[0]);
  for (const code of ["TS9007", "TS1294", "TS1485", "TS2532", "TS4111", "TS6133"])
    expect(codes).toContain(code);
});
