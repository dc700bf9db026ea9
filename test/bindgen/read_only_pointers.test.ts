import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../../bindgen/config.ts";
import { fixtureConfig, generateFixtures } from "./fixtures.ts";

// Compilers take their time on a busy machine.
setDefaultTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "bindgen-pointers-"));
beforeAll(() => {
  const fields = "char *text; struct Node *next; void *held[3]; int number; void (*free) (void *);";
  writeFileSync(join(folder, "node.h"), `struct Node { ${fields} };\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function generated(readOnlyPointers: Config["deepstream"]["readOnlyPointers"]): Promise<string> {
  const deepstream = { ...fixtureConfig.deepstream, versionHeader: "node.h", readOnlyPointers };
  const { outputs } = await generateFixtures(folder, "cc", { ...fixtureConfig, deepstream });
  return outputs.find(({ path }) => path === "fixture/node.ts")?.text ?? "";
}

test("pointers of a package that has them read only refuse what is assigned, and say what to do", async () => {
  const text = await generated({ "Node.text": 'assign to node.label, as in "a"' });
  expect(text).toContain(`  set text(_value: never) {
    this.$refusePointer("text", "assign to node.label, as in \\"a\\"");
  }`);
  expect(text).toContain(`  set next(_value: never) {
    this.$refusePointer("next");
  }`);
  expect(text).toContain(`  set free(_value: never) {
    this.$refusePointer("free");
  }`);
  expect(text).toContain('return new PointerArray(this.$live("held"), this.$at + 16, 3);');
  expect(text).toContain('  get next(): number {\n    return this.$live("next").pointer(this.$at + 8);');
  expect(text).toContain("  set number(value: number) {");
  expect(text).not.toContain("setPointer");
});

test("pointers of other packages are written, as addresses", async () => {
  const text = await generated(null);
  expect(text).toContain(`  set next(value: number) {
    this.$live("next").setPointer(this.$at + 8, this.$fit("ptr", "next", value));
  }`);
  expect(text).toContain('new NumberArray(this.$live("held"), this.$at + 16, 3, "ptr")');
});
