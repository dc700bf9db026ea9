import { beforeAll, describe, expect, test } from "bun:test";
import { accountOf } from "../../bindgen/account.ts";
import { lower } from "../../bindgen/c/lower.ts";
import { lowerMacros } from "../../bindgen/c/lower-macros.ts";
import { CParser } from "../../bindgen/c/parse.ts";
import type { SourceFile } from "../../bindgen/c/preprocess.ts";
import { Scope } from "../../bindgen/c/resolve.ts";
import { resolveModule } from "../../bindgen/c/resolve-module.ts";
import { lostIn, totals } from "../../bindgen/report.ts";
import { type SelectedModule, select } from "../../bindgen/select.ts";
import { targets } from "../../bindgen/target.ts";
import type { SourceUnit, WrittenMacro } from "../../bindgen/written.ts";

let parser: CParser;
beforeAll(async () => {
  parser = await CParser.load();
});

const header = [
  "struct Tagged { int a; struct Inner { int b; } inner; };",
  "typedef struct { int a; } Unnamed, *Pointer;",
  "enum Numbers { ONE = 1 };",
  "int called (struct Tagged *tagged), called_too (int);",
  "int (*returns_array (void))[3];",
  "static inline int wrapped (int a) { struct Local { int b; } c = { a }; return c.b; }",
  "extern Unnamed variable, *others[2];",
  "typedef int (*Callback) (void *data);",
  "int variadic (int a, ...);",
  "int called (struct Tagged *tagged);",
  "__typeof__ (sizeof (int) + 1) unread;",
].join("\n");

/** The passes by hand, on one header, each of whose results may be tampered with. */
function passes({
  text = header,
  unit: change = (unit: SourceUnit) => unit,
  macros: changeMacros = (macros: WrittenMacro[]) => macros,
}: {
  text?: string;
  unit?: (unit: SourceUnit) => SourceUnit;
  macros?: (macros: WrittenMacro[]) => WrittenMacro[];
} = {}): SelectedModule[] {
  const [target] = targets;
  if (target === undefined) throw new Error("no target");
  const file: SourceFile = {
    path: "header.h",
    text,
    lines: text.split("\n").map((_, index) => index + 1),
    macros: [
      { name: "CONSTANT", body: "3", expansion: "3", line: 20 },
      { name: "WITH", body: null, expansion: null, line: 21 },
    ],
  };
  const unit = change(lower(parser, file));
  const scope = new Scope([unit], null, target);
  const module = resolveModule(unit, changeMacros(lowerMacros(parser, file)), scope, new Map());
  return select([{ path: "package/header", module }], scope.layout, new Map());
}

/** Without what a pass is made to drop. */
const dropping =
  (name: string) =>
  (unit: SourceUnit): SourceUnit => ({
    ...unit,
    declarations: unit.declarations.filter(
      (declaration) => ("name" in declaration ? declaration.name : declaration.tag) !== name,
    ),
  });

test("everything that a header declares is accounted for", () => {
  const modules = passes();
  expect(lostIn(modules)).toEqual([]);
  expect(modules.flatMap((module) => accountOf(module).unseen)).toEqual([]);
  // Three structs, the enum, six functions and one of them again, two variables, the callback, two typedefs, what
  // could not be read, and two macros.
  expect(totals(modules)).toEqual({ seen: 18, bound: 12, refused: 3, typedefs: 2, repeated: 1, lost: 0 });
});

describe("what a pass drops is told by its name and place:", () => {
  for (const [name, line] of [
    ["called_too", 4],
    ["returns_array", 5],
    ["wrapped", 6],
    ["variable", 7],
    ["others", 7],
    ["Callback", 8],
    ["variadic", 9],
    ["unread", 11],
    ["Pointer", 2],
  ] as const) {
    test(name, () => {
      expect(lostIn(passes({ unit: dropping(name) }))).toEqual([`header.h:${line}: ${name}`]);
    });
  }

  test("a struct, an enum", () => {
    expect(lostIn(passes({ unit: dropping("Tagged") }))).toEqual(["header.h:1: Tagged"]);
    expect(lostIn(passes({ unit: dropping("Numbers") }))).toEqual(["header.h:3: Numbers"]);
    expect(lostIn(passes({ unit: dropping("header.h:2:0") }))).toEqual(["header.h:2: a struct or enum"]);
  });

  test("one of two that are the same", () => {
    const once = (unit: SourceUnit): SourceUnit => ({
      ...unit,
      declarations: unit.declarations.filter(({ position }) => position.line !== 10),
    });
    expect(lostIn(passes({ unit: once }))).toEqual(["header.h:10: called"]);
  });

  test("a macro", () => {
    expect(lostIn(passes({ macros: (macros) => macros.slice(1) }))).toEqual(["header.h:20: macro CONSTANT"]);
    expect(lostIn(passes({ macros: (macros) => macros.slice(0, 1) }))).toEqual(["header.h:21: macro WITH"]);
  });

  test("by the last pass", () => {
    const [module] = passes();
    if (module === undefined) throw new Error("no module");
    expect(lostIn([{ ...module, functions: module.functions.slice(1) }]).length).toBe(1);
    expect(lostIn([{ ...module, refusals: module.refusals.slice(1) }]).length).toBe(1);
    expect(lostIn([{ ...module, records: [] }]).length).toBe(module.records.length);
  });
});

/** Not what this machine's compiler takes, but what another's headers have. */
describe("what cannot be read is seen and refused by the same names:", () => {
  const cases: { readonly [text: string]: readonly string[] } = {
    "void (^block) (int);": ["block"],
    "int takes_block (void (^block) (int), int a);": ["takes_block"],
    "typedef int (^Block) (int);": ["Block"],
    "struct Holds { void (^block) (int); int a; } held, *pointed;": ["Holds"],
    "T (*returns_a_typedef) (T);": ["returns_a_typedef"],
    "int a[3] = { [0 ... 2] = ^{ return 1; } }, b;": [],
  };
  for (const [text, refused] of Object.entries(cases)) {
    test(text, () => {
      const modules = passes({ text: `int before;\n${text}\nint after;` });
      expect(lostIn(modules)).toEqual([]);
      expect(modules.flatMap((module) => accountOf(module).unseen)).toEqual([]);
      const own = modules.flatMap(({ refusals }) => refusals).filter(({ what }) => what !== "macro");
      expect(own.map(({ name }) => name)).toEqual([...refused]);
      expect(modules.flatMap(({ variables }) => variables.map(({ name }) => name))).toContain("before");
      expect(modules.flatMap(({ variables }) => variables.map(({ name }) => name))).toContain("after");
    });
  }
});
