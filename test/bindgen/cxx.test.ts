import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { sdkFlags } from "../../bindgen/c/sdk-folder.ts";
import { type Config, config as whole } from "../../bindgen/config.ts";
import { cxxOnlyLines } from "../../bindgen/cxx/lines.ts";
import { cxxSources } from "../../bindgen/cxx/sources.ts";
import { checkAgainstCompiler } from "../../bindgen/oracle/check.ts";
import { type Generated, generate } from "../../bindgen/pipeline.ts";
import { totals } from "../../bindgen/report.ts";
import { printed, run, shimOf, type Variant } from "../native/support.ts";
import { filled } from "./cxx_filled.ts";

const repository = join(import.meta.dir, "../..");
const sdk = join(repository, "test/fixtures/cxx/sdk");
const folder = mkdtempSync(join(tmpdir(), "deepscript-cxx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** These headers know nothing of GStreamer, whose own take longer than all that is asked here. */
const config: Config = {
  ...whole,
  standard: [...whole.standard, "glib.h"],
  packages: whole.packages.filter(({ pkgConfig }) => pkgConfig === "glib-2.0"),
  own: { ...whole.own, headers: {} },
  extras: [],
  instead: {},
  start: {},
};

function request(compiler: string): Parameters<typeof generate>[0] {
  return { config, compiler, deepstream: sdk, native: join(repository, "lib/native") };
}

let generated: Generated;
beforeAll(async () => {
  generated = await generate(request("cc"));
  for (const { path, text } of generated.outputs) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}, 240_000);

async function must(command: readonly string[]): Promise<void> {
  const child = Bun.spawn([...command], { stderr: "pipe" });
  const [errors, code] = await Promise.all([new Response(child.stderr).text(), child.exited]);
  if (code !== 0) throw new Error(`${command.join(" ")}\n${errors}`);
}

interface Built {
  readonly shim: string;
  readonly objects: string;
}

const builds = new Map<Variant, Promise<Built>>();

function built(variant: Variant): Promise<Built> {
  const build = builds.get(variant) ?? buildFor(variant);
  builds.set(variant, build);
  return build;
}

/** A build of the shim whose native library is made of the fixture's headers, and a library with objects of them. */
async function buildFor(variant: Variant): Promise<Built> {
  const shim = join(folder, variant);
  mkdirSync(shim);
  symlinkSync(join(await shimOf(variant), "libdeepscript.so"), join(shim, "libdeepscript.so"));
  symlinkSync(join(repository, "shim/build/release/standin"), join(shim, "standin"));
  const sources = cxxSources(generated, config).map(({ path, text }) => {
    writeFileSync(join(shim, path), text);
    return join(shim, path);
  });
  const flags = ["-std=gnu++17", "-Wall", "-Wextra", "-Werror", "-g", "-O1", "-shared", "-fPIC"];
  const sanitizer = variant === "asan" ? ["-fsanitize=address"] : [];
  const includes = [...sdkFlags(sdk), `-I${join(repository, "shim/sdk")}`, ...generated.toolchain.flags];
  const compile = (from: readonly string[], to: string) =>
    must(["g++", ...flags, ...sanitizer, ...includes, ...from, "-o", to]);
  const objects = join(shim, "objects.so");
  const library = join(shim, "libdeepscript_sdk.so");
  await Promise.all([
    compile([...sources, join(repository, "shim/sdk/text.cpp")], library),
    compile([join(repository, "test/native/cxx_kinds.cpp")], objects),
  ]);
  return { shim, objects };
}

const module = join(folder, "deepstream/kinds.ts");

interface Printed {
  readonly fields: { readonly [name: string]: unknown };
  readonly texts: { readonly [name: string]: unknown };
  readonly gone: readonly string[];
}

async function read(variant: Variant): Promise<readonly Printed[]> {
  const { shim, objects } = await built(variant);
  const args = [
    objects,
    "kinds_filled",
    module,
    "kinds_Everything",
    "kinds_empty",
    module,
    "kinds_Everything",
    "kinds_derived",
    module,
    "kinds_Deepest",
  ];
  const outcome = await run("cxx_read", {
    variant,
    args,
    env: { DEEPSCRIPT_SHIM: shim, DEEPSCRIPT_SDK: "standin" },
    timeout: 120_000,
  });
  return printed(outcome) as readonly Printed[];
}

describe("a C++ class with every kind of member, in live memory", () => {
  for (const variant of ["release", "asan"] as const) {
    test(`is read and written as C++ has it (${variant})`, async () => {
      const [full, empty, derived] = await read(variant);
      const { counts, ...rest } = full?.fields ?? {};
      expect(rest).toEqual(filled);
      const entries = (counts as { readonly map: readonly (readonly [string, string])[] }).map;
      const all = Array.from({ length: 3000 }, (_, index) => [`key ${index}`, `${index}n`] as const);
      expect(new Map(entries)).toEqual(new Map(all));
      expect(full?.texts).toEqual({ text: "geändert → 変更", empty_text: "geändert → 変更" });
      expect(full?.gone).toEqual(["StaleMetadataError"]);
      expect(derived?.fields).toEqual({
        wide: -2.5,
        narrow: 110,
        three: 5,
        text: "derived",
        point: { x: 8, y: 8.5 },
      });
      const containers = ["numbers", "flags", "held", "list", "deque", "several", "reference"];
      for (const name of containers) expect(empty?.fields[name]).toEqual([]);
      for (const name of ["map", "counts", "deep"]) expect(empty?.fields[name]).toEqual({ map: [] });
      for (const name of ["set", "names"]) expect(empty?.fields[name]).toEqual({ set: [] });
      expect([empty?.fields["none"], empty?.fields["together"], empty?.fields["text"]]).toEqual([
        null,
        null,
        "",
      ]);
    }, 600_000);
  }
});

describe("the native library", () => {
  test("that is missing, or was made from other headers, is told of with the way out", async () => {
    const { objects } = await built("release");
    const shim = join(folder, "other");
    mkdirSync(shim);
    symlinkSync(join(repository, "shim/build/release/libdeepscript.so"), join(shim, "libdeepscript.so"));
    symlinkSync(join(repository, "shim/build/release/standin"), join(shim, "standin"));
    const attempt = () =>
      run("cxx_read", {
        args: [objects, "kinds_filled", module, "kinds_Everything"],
        env: { DEEPSCRIPT_SHIM: shim, DEEPSCRIPT_SDK: "standin" },
      });
    const missing = await attempt();
    expect(missing.code).not.toBe(0);
    expect(missing.stderr).toContain("Make it again with: npm run setup");
    const library = join(repository, "shim/build/release/libdeepscript_sdk.so");
    symlinkSync(library, join(shim, "libdeepscript_sdk.so"));
    const other = await attempt();
    expect(other.code).not.toBe(0);
    expect(other.stderr).toContain("was not made from these headers. Run: npm run setup");
  }, 60_000);
});

describe("what a C++ header declares", () => {
  test("is bound or refused, each with its line and reason, and nothing is lost", () => {
    expect(totals(generated.modules).lost).toBe(0);
    const refused = (file: string) =>
      generated.modules
        .filter((candidate) => candidate.file === join(sdk, file))
        .flatMap(({ refusals }) => refusals.map(({ what, name, reason }) => `${what} ${name}: ${reason}`));
    expect(refused("kinds.h")).toEqual([
      "macro KINDS_H: it is a macro without a value",
      "member kinds::Everything::Everything: it is a member function: only C++ can call it",
      "member kinds::Everything::method: it is a member function: only C++ can call it",
      "variable kinds::Everything::shared_by_all: it is a static member, which is a variable of C++'s",
      "variable kinds::Everything::counter: it is a static member, which is a variable of C++'s",
      "member kinds::Tailed::Tailed: it is a member function: only C++ can call it",
      "struct kinds::Disputed: compilers disagree on whether its members may stand in the padding at the end of kinds::Given",
      "class kinds::Closed: what it has of its base class Point is private",
      "class kinds::Shared: only C++ knows where its virtual base class stands",
      "struct kinds::Twice: it has the empty class kinds::Tagged in it twice, and C++ keeps those apart",
      "struct kinds::Hiding: its member x has the name of a member of its base class",
      "class kinds::Virtual: it has virtual functions, which only C++ can call",
      "member kinds::Virtual::~Virtual: it is a member function: only C++ can call it",
      "struct kinds::OfVirtual: its base class: the class kinds::Virtual is not bound, since it has virtual functions, which only C++ can call",
      "struct kinds::Standard: its base class is no struct whose members have names",
      "class kinds::Private: its data is private",
      "member kinds::Private::get: it is a member function: only C++ can call it",
      "class kinds::Private::Inside: it is private to the class around it",
      "template Box: it is a template, and has no form before somebody uses it",
      "struct kinds::Boxed: its field box: Box<int> is made from a template",
      "function twice: it is defined in a C++ header: no library exports it",
      "function mangled: it has C++ linkage: its symbol is its name and types, mangled",
      "variable far_away: it is in a namespace: its symbol is mangled",
      "variable changing_text: it is in a namespace: its symbol is mangled",
      "variable kinds::origin: it is static or inline in a C++ header: no library exports it",
      "function at_run_time: it is defined in a C++ header: no library exports it",
      "variable kinds::computed: it is static or inline in a C++ header: no library exports it",
      "function kinds_by_value: it passes a struct by value, which takes a wrapper, and those are made of C alone",
      "function kinds_takes_text: its parameter text: C++'s std::string & cannot be made from JavaScript",
      "macro KINDS_OF: it is a macro with parameters",
    ]);
    expect(refused("tail.h").filter((row) => !row.startsWith("macro TAIL_H"))).toEqual([
      "function tail_overloaded: it has C++ linkage: its symbol is its name and types, mangled",
    ]);
  });

  test("is told as C++ has it, whatever C says of the headers that it includes", () => {
    const [functions] = generated.modules.filter(({ file }) => file === join(sdk, "functions.h"));
    expect(functions?.functions.map(({ name, args }) => [name, ...args])).toEqual([
      ["functions_of_c", "u64", "u64"],
    ]);
    expect(functions?.refusals.map(({ what, name, reason }) => `${what} ${name}: ${reason}`)).toEqual([
      "macro FUNCTIONS_H: it is a macro without a value",
      "function functions_of_cxx: it has C++ linkage: its symbol is its name and types, mangled",
    ]);
    const [around] = generated.modules.filter(({ file }) => file === join(sdk, "around.h"));
    expect(around?.refusals.map(({ what, name }) => `${what} ${name}`)).toEqual(["macro AROUND_H"]);
    expect(generated.skipped.filter(({ reason }) => reason.startsWith("it is C++"))).toEqual([]);
  });

  test("has the constants that are variables to C++ beside those that are macros", () => {
    const constants = generated.modules
      .filter(({ file }) => file === join(sdk, "kinds.h"))
      .flatMap((found) => found.constants.map(({ name, value }) => [name, value.value] as const));
    expect(constants).toEqual([
      ["kinds::Everything::limit", 23n],
      ["kinds::Everything::ratio", Math.fround(0.1)],
      ["kinds::Everything::wrapped", 255n],
      ["kinds::Everything::title_of_all", "naïve"],
      ["kinds::near_by", 3n],
      ["kinds::from_another", 2999n],
      ["kinds::fixed_text", "fixed text"],
      ["kinds::yes", 1n],
      ["kinds::deduced", 7n],
      ["kinds::brought", 3.5],
      ["kinds::highest", 3n],
      ["KINDS_CONSTANT", 42n],
    ]);
    const [module] = generated.outputs.filter(({ path }) => path === "deepstream/kinds.ts");
    expect(module?.text).toContain("kinds_Everything_limit: 23,");
  });

  test("names a class's own callback as its class is named", () => {
    const [module] = generated.outputs.filter(({ path }) => path === "deepstream/kinds.ts");
    expect(module?.text).toContain('  kinds_Everything_Judge: { args: ["ptr", "f64"], returns: "i32" },');
    expect(module?.text).toMatch(/judge: \{ .*, callback: "kinds_Everything_Judge" \}/);
  });

  test("agrees with the compilers", async () => {
    expect((await checkAgainstCompiler(generated, config)).mismatches).toEqual([]);
    for (const [compiler, cxx] of [
      ["clang", "clang++"],
      ["aarch64-linux-gnu-gcc", "aarch64-linux-gnu-g++"],
    ] as const) {
      if (Bun.which(compiler) === null || Bun.which(cxx) === null) continue;
      const other = await generate(request(compiler));
      expect((await checkAgainstCompiler(other, config)).mismatches).toEqual([]);
    }
  }, 120_000);
});

describe("lines that only C++ sees", () => {
  test("are those in its conditionals, if they say more than how to link", () => {
    const linkage = '#ifdef __cplusplus\nextern "C" {\n#endif\nint f(void);\n#ifdef __cplusplus\n}\n#endif\n';
    expect([...cxxOnlyLines(linkage)]).toEqual([]);
    expect([...cxxOnlyLines("#if defined(__cplusplus)\nclass A;\n#else\nint b;\n#endif\n")]).toEqual([2]);
    expect([...cxxOnlyLines("#ifndef __cplusplus\nint a;\n#else\nclass B;\n#endif\n")]).toEqual([4]);
    expect([
      ...cxxOnlyLines("#ifdef __cplusplus\n#ifdef X\n/* class C; */\nclass D;\n#endif\n#endif\n"),
    ]).toEqual([3, 4]);
  });
});
