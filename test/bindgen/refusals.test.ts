import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { accountOf } from "../../bindgen/account.ts";
import { config } from "../../bindgen/config.ts";
import { type Generated, generate } from "../../bindgen/pipeline.ts";
import { fullReport, totals } from "../../bindgen/report.ts";
import type { SelectedModule } from "../../bindgen/select.ts";
import type { Refusal } from "../../bindgen/written.ts";
import { fixtureConfig } from "./fixtures.ts";

const repository = join(import.meta.dir, "../..");

const told = ({ what, name, reason, position }: Refusal): string =>
  `${position.line} ${what} ${name}: ${reason}`;

const refusals: { readonly [kind: string]: readonly [header: string, ...reasons: string[]] } = {
  "a variadic function": [
    "int variadic (int a, ...);",
    "1 function variadic: it takes a variable number of arguments",
  ],
  "a variadic function that has a twin": [
    "int variadic_twin (int a, ...);",
    "1 function variadic_twin: it takes a variable number of arguments: call twin",
  ],
  "a va_list": [
    "#include <stdarg.h>\nint list (const char *format, va_list args);",
    "2 function list: it takes a va_list, which only C can make",
  ],
  "a va_list of a function that has a twin": [
    "#include <stdarg.h>\nint list_twin (const char *format, va_list args);",
    "2 function list_twin: it takes a va_list, which only C can make: call twin",
  ],
  "a number that is too wide": [
    "int takes (int a, __int128 wide);\n__int128 gives (void);\nint takes_unnamed (__int128);",
    "1 function takes: its parameter wide: bun:ffi has no type for __int128",
    "2 function gives: what it returns: bun:ffi has no type for __int128",
    "3 function takes_unnamed: its parameter 1: bun:ffi has no type for __int128",
  ],
  "a vector": [
    "typedef int Four __attribute__ ((vector_size (16)));\nint takes (Four four);\nextern Four four;",
    "1 typedef Four: its type has the attribute vector_size",
    "2 function takes: its parameter four: the type Four is not bound, since its type has the attribute vector_size",
    "3 variable four: the type Four is not bound, since its type has the attribute vector_size",
  ],
  "a struct by value of which nothing is known": [
    "struct Unknown;\nint takes (struct Unknown unknown);",
    "2 function takes: its parameter unknown: struct Unknown is passed by value, and nothing is known of what is in it",
  ],
  "a struct that nothing leads to": [
    "extern struct { int a; } nameless;",
    "1 struct unnamed struct: it has no name, and no struct holds it by value",
  ],
  "a static function without a body": [
    "static int nowhere (void);",
    "1 function nowhere: it is static, and its header has no body for it",
  ],
  "an inline function for the compiler's own use": [
    "static inline void glib_autoptr_cleanup_Thing (void **thing) { *thing = 0; }",
    "1 function glib_autoptr_cleanup_Thing: the compiler calls it, for variables declared with g_autoptr or g_auto",
  ],
  "an inline function for the header's own use": [
    "static inline int _internal (void) { return 1; }",
    "1 function _internal: it is inline and internal to its header, as the underscore says",
  ],
  "an extra that cannot be called": [
    "void variadic_wide (int a, ...);",
    "1 function variadic_wide: as wide_one, its parameter a: bun:ffi has no type for __int128",
  ],
  callbacks: [
    "#include <stdarg.h>\ntypedef void (*List) (va_list args);\ntypedef int (*Variadic) (int a, ...);\nstruct S { int a; };\ntypedef struct S (*Gives) (void);\ntypedef void Takes (struct S by_value);",
    "2 callback List: its parameter args: va_list cannot be made from JavaScript",
    "3 callback Variadic: it is called with a variable number of arguments",
    "5 callback Gives: what it returns: struct S is passed by value",
    "6 callback Takes: its parameter by_value: struct S is passed by value",
  ],
  macros: [
    [
      "int called (void);",
      "extern int variable;",
      "#define WITH(a) (a)",
      "#define called() (called) ()",
      "#define EMPTY",
      "#define CALL (called ())",
      "#define OTHER called",
      "#define CAST ((int *) variable)",
      "#define INITIALIZER { 1, 2 }",
      "#define TEXT while",
    ].join("\n"),
    "3 macro WITH: it is a macro with parameters",
    "4 macro called: it is a macro with parameters, in front of the function of its name",
    "5 macro EMPTY: it is a macro without a value",
    "6 macro CALL: it is a call: called",
    "7 macro OTHER: it is another name of the function called",
    "8 macro CAST: it is another name of the variable variable",
    "9 macro INITIALIZER: it is an initializer",
    "10 macro TEXT: its text is no constant that TypeScript can hold",
  ],
};

const omissions: { readonly [kind: string]: readonly [header: string, ...reasons: string[]] } = {
  "fields without accessors": [
    "#include <stdarg.h>\ntypedef int Four __attribute__ ((vector_size (16)));\nstruct Holder {\n  long double wide;\n  va_list list;\n  int rest[];\n};",
    "4 field Holder.wide: bun:ffi has no type for long double",
    "5 field Holder.list: va_list cannot be made from JavaScript",
    "6 field Holder.rest: a flexible array: its length is not in its type",
  ],
  "callbacks that are written in place": [
    "struct S { int a; };\nstruct Class {\n  int (*print) (const char *format, ...);\n  void (*fine) (int a);\n};\nvoid each (void (*call) (struct S by_value));",
    "3 callback Class.print: it is called with a variable number of arguments",
    "6 callback each.call: its parameter by_value: struct S is passed by value",
  ],
};

/** Each header is read by itself, all of them in one run: C's compiler and C++'s need not be asked so often. */
const fixtures = { ...refusals, ...omissions };
const fileOf = (kind: string): string => `${kind.replaceAll(/\W/g, "_")}.h`;

let folder: string;
let read: Generated;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bindgen-refusals-"));
  for (const [kind, [header]] of Object.entries(fixtures)) writeFileSync(join(folder, fileOf(kind)), header);
  read = await generate({
    config: {
      ...fixtureConfig,
      extras: [
        { of: "variadic_wide", prototype: "void wide_one (__int128 a)", call: "variadic_wide (1, a)" },
      ],
      instead: { variadic_twin: "call twin", list_twin: "call twin" },
      deepstream: { ...fixtureConfig.deepstream, versionHeader: "callbacks.h" },
    },
    compiler: "cc",
    deepstream: folder,
    native: "../native",
  });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const modulesOf = (kind: string): SelectedModule[] =>
  read.modules.filter(({ file }) => file === join(folder, fileOf(kind)));

describe("refused, with its line and the reason:", () => {
  for (const [kind, [, ...reasons]] of Object.entries(refusals)) {
    test(kind, () => {
      const modules = modulesOf(kind);
      expect(modules.flatMap((module) => module.refusals.map(told))).toEqual(reasons);
      const { lost, refused } = totals(modules);
      expect({ lost, refused }).toEqual({ lost: 0, refused: reasons.length });
      expect(modules.flatMap((module) => accountOf(module).unseen)).toEqual([]);
    });
  }
});

describe("left out of what is bound, with its line and the reason:", () => {
  for (const [kind, [, ...reasons]] of Object.entries(omissions)) {
    test(kind, () => {
      const own = read.omissions.filter(({ position }) => position.file === join(folder, fileOf(kind)));
      expect(own.map(told)).toEqual(reasons);
      expect(totals(modulesOf(kind)).lost).toBe(0);
    });
  }
});

const row = z.strictObject({
  what: z.string().min(1),
  name: z.string().min(1),
  reason: z.string().min(1),
  header: z.string().min(1),
  line: z.int().min(1),
});
const reportSchema = z.object({
  totals: z.record(z.string(), z.number()),
  refused: z.array(row),
  omitted: z.array(row),
});

describe("of the installed headers", () => {
  let generated: Generated;
  beforeAll(async () => {
    const deepstream = join(repository, "shim/standin/include");
    generated = await generate({ config, compiler: "cc", deepstream, native: "../native" });
  }, 120_000);

  test("every refusal is reported with header, line and reason, and the numbers add up", () => {
    const { totals: sum, refused, omitted } = reportSchema.parse(JSON.parse(fullReport(generated, "/")));
    const { seen = 0, bound = 0, typedefs = 0, repeated = 0 } = sum;
    expect(refused.length - generated.skipped.length).toBe(seen - bound - typedefs - repeated);
    expect(sum["lost"]).toBe(0);
    expect(generated.modules.flatMap((module) => accountOf(module).unseen)).toEqual([]);
    expect(omitted.length).toBe(generated.omissions.length);
    expect(new Set(refused.map((entry) => JSON.stringify(entry))).size).toBe(refused.length);
  });

  test("no function, variable, struct or callback is refused but for the known reasons", () => {
    const known = new RegExp(
      `^(${[
        "it takes a (variable number of arguments|va_list, which only C can make)(: .+)?",
        "the compiler calls it, for variables declared with g_autoptr or g_auto",
        "it is inline and internal to its header, as the underscore says",
        "its parameter args: va_list cannot be made from JavaScript",
        "it has a base class, whose members are not its own",
        "it has virtual functions, which only C\\+\\+ can call",
        "it is a member function: only C\\+\\+ can call it",
        "it is defined in a C\\+\\+ header: no library exports it",
        "it has C\\+\\+ linkage: its symbol is its name and types, mangled",
        "its parameter \\w+: C\\+\\+'s .+ cannot be made from JavaScript",
      ].join("|")})$`,
    );
    const all = generated.modules.flatMap(({ refusals: own }) => own).filter(({ what }) => what !== "macro");
    expect(all.filter(({ reason }) => !known.test(reason)).map(told)).toEqual([]);
    expect(all.length).toBeGreaterThan(1500);
  });

  test("whatever a refusal tells to call is bound", () => {
    const bound = new Set(
      generated.modules.flatMap(({ functions, wrappers }) =>
        [...functions, ...wrappers].map(({ name }) => name),
      ),
    );
    const advised = Object.values(config.instead).flatMap((advice) => advice.match(/\bg(st)?_\w+/g) ?? []);
    expect(advised.length).toBeGreaterThan(100);
    expect(advised.filter((name) => !bound.has(name))).toEqual([]);
  });

  test("every extra of the configuration that is not for a header of NVIDIA's has its wrapper", () => {
    const wrapped = new Set(generated.modules.flatMap(({ wrappers }) => wrappers.map(({ name }) => name)));
    const ofPackages = config.extras.filter(({ of = "" }) => !of.startsWith("nvds"));
    const names = ofPackages.map(({ prototype }) => /(\w+) \(/.exec(prototype)?.[1] ?? prototype);
    expect(names.filter((name) => !wrapped.has(name))).toEqual([]);
  });

  test("headers are left out for reasons that are given", () => {
    const unexplained = generated.skipped.filter(({ reason }) => reason.startsWith("no header that"));
    expect(unexplained.map(({ name }) => name)).toEqual([]);
  });
});
