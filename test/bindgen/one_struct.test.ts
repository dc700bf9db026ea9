import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lower } from "../../bindgen/c/lower.ts";
import { lowerMacros } from "../../bindgen/c/lower-macros.ts";
import { CParser } from "../../bindgen/c/parse.ts";
import { preprocess, type SourceFile } from "../../bindgen/c/preprocess.ts";
import { Scope } from "../../bindgen/c/resolve.ts";
import { resolveModule } from "../../bindgen/c/resolve-module.ts";
import { tidy } from "../../bindgen/c/tidy.ts";
import { checkAgainstCompiler } from "../../bindgen/oracle/check.ts";
import type { Generated } from "../../bindgen/pipeline.ts";
import { planFields } from "../../bindgen/plan.ts";
import { type SelectedModule, select } from "../../bindgen/select.ts";
import { findToolchain, type Toolchain } from "../../bindgen/system/toolchain.ts";
import type { SourceUnit } from "../../bindgen/written.ts";
import { fixtureConfig, fixtures, generateFixtures } from "./fixtures.ts";

/**
 * One header, from C to TypeScript: what each pass of bindgen makes of what the pass before it made.
 * To be read from the top beside bindgen/pipeline.ts; the header and what comes of it lie in test/fixtures/bindgen.
 */
const name = "one_struct_goes_through_every_pass";
const header = join(fixtures, `${name}.h`);
const config = {
  ...fixtureConfig,
  deepstream: { ...fixtureConfig.deepstream, versionHeader: `${name}.h` },
};

let folder: string;
let toolchain: Toolchain;
let parser: CParser;
// Compilers take their time on a busy machine.
setDefaultTimeout(60_000);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bindgen-one-"));
  toolchain = await findToolchain("cc", []);
  parser = await CParser.load();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

let file: SourceFile;
test("preprocess.ts: the compiler expands macros; the lines of the header are kept, and its macros apart", async () => {
  const wanted = (path: string) => path === header;
  const request = { main: `#include "${header}"\n`, macrosBefore: null, extraFlags: [], wanted };
  const result = await preprocess(toolchain, request);
  const own = result.ok ? result.files.find(({ path }) => path === header) : undefined;
  if (own === undefined) throw new Error("the compiler did not read the header");
  file = own;
  expect(file.text.trim().split("\n")).toEqual([
    "typedef struct _Detection Detection;",
    "struct _Detection",
    "{",
    "  unsigned int kind : 3, : 5;",
    "  float score __attribute__ ((aligned (8)));",
    "  char label[(8 * 2)];",
    "  Detection *next;",
    "};",
  ]);
  const macro = { name: "LABEL_SIZE", body: "(8 * 2)", expansion: "(8 * 2)", line: 3 };
  expect(file.macros).toEqual([macro]);
});

test("tidy.ts: what the parser's grammar does not know goes out of the text, into notes", () => {
  const { text, notes } = tidy(file);
  const words = text.replaceAll(/ +/g, " ");
  expect(words).toContain("unsigned int kind , __unnamed_bit_field ;");
  expect(words).toContain("float score ;");
  expect(notes.map(({ at: _, ...note }) => note)).toEqual([
    { kind: "bits", width: "3" },
    { kind: "bits", width: "5" },
    { kind: "aligned", alignment: "8" },
  ]);
});

let unit: SourceUnit;
test("parse.ts and lower.ts: syntax becomes declarations; types are names, sizes are expressions", () => {
  unit = lower(parser, file);
  expect(unit.declarations.map(({ kind }) => kind)).toEqual(["typedef", "record"]);
  const record = unit.declarations.find((declaration) => declaration.kind === "record");
  const written = record?.fields.map(({ name: field, type, bits, attributes }) => ({
    field,
    type,
    bits,
    aligned: attributes.aligned,
  }));
  const number = (text: string) => ({ kind: "number", text });
  const unsigned = { kind: "basic", name: "unsigned int" };
  const size = { kind: "binary", operator: "*", left: number("8"), right: number("2") };
  expect<unknown>(written).toEqual([
    { field: "kind", type: unsigned, bits: number("3"), aligned: [] },
    { field: null, type: unsigned, bits: number("5"), aligned: [] },
    { field: "score", type: { kind: "basic", name: "float" }, bits: null, aligned: [number("8")] },
    {
      field: "label",
      type: { kind: "array", of: { kind: "basic", name: "char" }, length: size },
      bits: null,
      aligned: [],
    },
    {
      field: "next",
      type: { kind: "pointer", to: { kind: "typedef", name: "Detection" } },
      bits: null,
      aligned: [],
    },
  ]);
});

let module: SelectedModule;
let scope: Scope;
test("resolve.ts, constexpr.ts, select.ts: names become what they stand for, expressions their values", () => {
  scope = new Scope([unit], null, toolchain.target);
  const resolved = resolveModule(unit, lowerMacros(parser, file), scope, new Map());
  const [selected] = select([{ path: `fixture/${name}`, module: resolved }], scope.layout, new Map());
  if (selected === undefined) throw new Error("nothing was selected");
  module = selected;
  expect(module.constants.map(({ name: constant, value }) => [constant, value])).toEqual([
    ["LABEL_SIZE", { kind: "integer", value: 16n }],
  ]);
  const [record] = module.records;
  expect(record).toMatchObject({ keyword: "struct", tag: "_Detection", typedefs: ["Detection"] });
  const [, , score, label, next] = record?.fields ?? [];
  expect(score?.aligned).toBe(8);
  expect(label?.type).toMatchObject({ kind: "array", length: 16 });
  // The pointer leads back to the very record that it stands in.
  expect(next?.type).toMatchObject({ kind: "pointer", to: { kind: "alias", name: "Detection" } });
  const target = next?.type.kind === "pointer" && next.type.to.kind === "alias" ? next.type.to.of : null;
  expect(target?.kind === "record" && target.record === record).toBe(true);
});

test("layout.ts: every field gets its place, in bits, as the target's compiler places it", () => {
  const [record] = module.records;
  const layout = record === undefined ? null : scope.layout.record(record);
  expect([layout?.size, layout?.align]).toEqual([40, 8]);
  expect(layout?.fields.map(({ field, offset, width }) => [field.name, offset, width])).toEqual([
    ["kind", 0, 3],
    [null, 3, 5],
    ["score", 64, 32],
    ["label", 96, 128],
    ["next", 256, 64],
  ]);
});

let generated: Generated;
test("names.ts and plan.ts: the class gets its name, each field what its accessors do, in bytes", async () => {
  copyFileSync(header, join(folder, `${name}.h`));
  generated = await generateFixtures(folder, "cc", config);
  const [record] = generated.modules.find(({ file: from }) => from.endsWith(`${name}.h`))?.records ?? [];
  if (record === undefined) throw new Error("the header has no struct");
  expect(generated.names.record(record)?.name).toBe("Detection");
  const planned = planFields(record, generated.layout, generated.names);
  expect(planned.map(({ name: field, offset, size, shape }) => [field, offset, size, shape.kind])).toEqual([
    ["kind", 0, 1, "bits"],
    ["score", 8, 4, "scalar"],
    ["label", 12, 16, "string"],
    ["next", 32, 8, "pointer"],
  ]);
}, 60_000);

test("emit.ts and emit-class.ts: the module that scripts import", () => {
  const output = generated.outputs.find(({ path }) => path === `fixture/${name}.ts`);
  expect(output?.text).toBe(readFileSync(join(fixtures, `${name}.ts`), "utf8"));
  expect(output?.text).toContain("export class Detection extends Struct {");
  expect(output?.text).toContain('return this.$live("score").f32(this.$at + 8);');
});

test("check.ts and oracle/: the compiler is asked about all of it, and agrees", async () => {
  const verdict = await checkAgainstCompiler(generated, config);
  expect(verdict.mismatches).toEqual([]);
  expect([verdict.structs, verdict.bitFields, verdict.constants]).toEqual([1, 1, 1]);
}, 60_000);
