import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fixtureConfig, generateFixtures } from "./fixtures.ts";

// Compilers take their time on a busy machine.
setDefaultTimeout(120_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bindgen-bad-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Headers = { readonly [name: string]: string | Uint8Array };
const config = {
  ...fixtureConfig,
  deepstream: { ...fixtureConfig.deepstream, versionHeader: "version.h" },
};

function sdkWith(headers: Headers): string {
  const sdk = mkdtempSync(join(folder, "sdk-"));
  for (const [name, text] of Object.entries({
    "version.h": "",
    "good.h": "struct Good { int a; };\n",
    ...headers,
  })) {
    mkdirSync(dirname(join(sdk, name)), { recursive: true });
    writeFileSync(join(sdk, name), text);
  }
  return sdk;
}

/** What becomes of an SDK's headers; the good one among them must come through whatever happens. */
async function fates(headers: Headers) {
  const sdk = sdkWith(headers);
  const generated = await generateFixtures(sdk, "cc", config);
  const output = (name: string) =>
    generated.outputs.find(({ path }) => path === `fixture/${name}.ts`)?.text ?? null;
  expect(output("good")).toContain("class Good");
  const of = (name: string) => {
    const skipped = generated.skipped.find((candidate) => candidate.name === `${name}.h`);
    const reason = skipped?.reason.replaceAll(`${sdk}/`, "") ?? null;
    return { reason, line: skipped?.position.line, text: output(name) };
  };
  return { of, faults: generated.faults };
}

async function fate(bad: string | Uint8Array, others: Headers = {}) {
  const { of, faults } = await fates({ "bad.h": bad, ...others });
  return { ...of("bad"), faults };
}

describe("a header that is no C is left out, with the compiler's reason and the line", () => {
  const cases: [name: string, text: string, reason: RegExp, line: number][] = [
    ["a comment without an end", "int a;\n/* and so on", /unterminated comment/, 2],
    [
      "a string without an end",
      'struct A { int a; };\nstatic char *s = "abc;\n',
      /compile as C: (missing terminating|expected)/,
      2,
    ],
    ["an #if without its #endif", "#if 1\nint a;\n", /unterminated (#if|conditional)/, 1],
    ["a brace without its pair", "struct A {\n  int a;\n", /compile as C: expected/, 1],
    ["a brace too many", "struct A { int a; };\n}\n", /compile as C: (expected|extraneous)/, 2],
    ["a syntax error", "int a;\nstruct { int a } x y z;\n", /compile as C: expected/, 2],
    ["an unknown type", "int a;\nNowhere f(int a);\n", /compile as C: unknown type name/, 2],
    ["a struct twice", "struct A { int a; };\nstruct A { int a; };\n", /compile as C: redefinition of/, 2],
    [
      "a function with two types",
      "int f(int a);\n\nint f(long a);\n",
      /compile as C: conflicting types for/,
      3,
    ],
    [
      "a typedef with two meanings",
      "typedef int T;\ntypedef long T;\n",
      /compile as C: (conflicting types|typedef redefinition)/,
      2,
    ],
    [
      "an enumerator twice",
      "enum A { X };\nenum B { X };\n",
      /compile as C: redeclaration|compile as C: redefinition/,
      2,
    ],
    [
      "a name that is a type and a function",
      "typedef int T;\nint T(void);\n",
      /compile as C: .*redeclared|compile as C: redefinition/,
      2,
    ],
    ["#error", "\n#error no more\n", /#?error|no more/, 2],
    ["itself, without end", "\n#include __FILE__\n", /nested/, 2],
  ];
  let found: Awaited<ReturnType<typeof fates>>;
  beforeAll(async () => {
    found = await fates(Object.fromEntries(cases.map(([, text], index) => [`case_${index}.h`, text])));
  });
  for (const [index, [name, , wanted, place]] of cases.entries()) {
    test(name, () => {
      const { reason, line, text } = found.of(`case_${index}`);
      expect(reason).toMatch(wanted);
      expect(line).toBe(place);
      expect(text).toBeNull();
      expect(found.faults).toEqual([]);
    });
  }

  test("an error in another header, which is named", async () => {
    const { reason } = await fate('#include "inner.h"\n', { "inner.h": "\n\nint x y z;\n" });
    expect(reason).toMatch(/^it does not compile as C: expected.* \(inner\.h:3\)$/);
  });

  test("a cycle of two without guards", async () => {
    expect((await fate('#include "b.h"\n', { "b.h": '#include "bad.h"\n' })).reason).toContain("nested");
  });

  test("two headers with structs of one name, included together", async () => {
    const { reason } = await fate('#include "b.h"\nstruct Same { int a; };\n', {
      "b.h": "struct Same { long b; };\n",
    });
    expect(reason).toContain("redefinition of");
  });

  test("text in another encoding than C's", async () => {
    const utf16 = Buffer.from("\ufeffstruct A { int a; };\n", "utf16le");
    expect((await fate(utf16)).reason).toStartWith("it does not compile as C: ");
  });
});

describe("what looks bad and is C is bound", () => {
  const bound = async (text: string | Uint8Array, others: Headers = {}) => {
    const found = await fate(text, others);
    expect(found.reason).toBeNull();
    return found.text ?? "";
  };

  test("prototypes and typedefs that say the same again", async () => {
    const text =
      "typedef int T;\ntypedef int T;\nint f(int a);\nint f(int other);\nstruct A;\nstruct A { T a; };\n";
    expect(await bound(text)).toContain("class A");
  });

  test("a cycle with guards", async () => {
    const guarded = (own: string, other: string) =>
      `#ifndef G_${own}\n#define G_${own}\n#include "${other}"\nstruct ${own} { int a; };\n#endif\n`;
    const text = await bound(guarded("bad", "other.h"), { "other.h": guarded("other", "bad.h") });
    expect(text).toContain("class bad");
  });

  test("line ends of another system, a byte order mark, no line end at the end", async () => {
    const text = await bound("\ufeff#define N \\\r\n  3\r\nstruct A {\r\n  int a;\r\n};\r\nint f(int a);");
    expect(text).toContain("class A");
    expect(text).toContain("N: 3");
    expect(text).toContain("f: {");
  });

  test("bytes that are no UTF-8, in comments and in strings", async () => {
    const text = Buffer.from(
      '/* caf\xe9 */ struct A { int a; }; /* \xff\xfe */\n#define S "\xe9"\n',
      "latin1",
    );
    expect(await bound(text)).toContain("class A");
  });

  test("NUL bytes between words", async () => {
    expect(await bound("struct A {\0 int a; };\n")).toContain("class A");
  });

  test("one line of a megabyte", async () => {
    const functions = Array.from({ length: 40_000 }, (_, index) => `int f${index} (int a);`).join(" ");
    expect(await bound(functions)).toContain("f39999:");
  });

  test("structs of one name in headers that never meet", async () => {
    const text = await bound("struct Same { int a; };\n", { "b.h": "struct Same { long b; };\n" });
    expect(text).toContain("static readonly size = 4;");
  });
});

test("expressions nested without end cost their header, not the run", async () => {
  const depth = 200_000;
  const { reason, faults } = await fate(`enum A { X = ${"(".repeat(depth)}1${")".repeat(depth)} };\n`);
  expect(reason).not.toBeNull();
  for (const fault of faults) expect(fault.message).toContain("nested");
}, 60_000);

describe("a header that the compiler takes and bindgen does not", () => {
  test("is left out with an error that shows the line, and the others are written", async () => {
    const depth = 20_000;
    const { reason, faults } = await fate(`\nenum A { X = ${"(".repeat(depth)}1${")".repeat(depth)} };\n`);
    expect(reason).toStartWith("bindgen cannot read it: cannot read this as C: it is nested too deeply");
    expect(faults.length).toBe(1);
    expect(faults[0]?.position).toMatchObject({ line: 2 });
  });

  test("in one of its declarations is bound but for that", async () => {
    const { reason, text, faults } = await fate(
      "int before;\n__typeof__ (sizeof (int) + 1) odd;\nint f (int a);\n",
    );
    expect({ reason, faults }).toEqual({ reason: null, faults: [] });
    expect(text).toContain("before: {");
    expect(text).toContain("f: {");
    expect(text).not.toContain("odd");
  });
});

describe("entries of the SDK's folder that are no headers", () => {
  test("are named, with what they are", async () => {
    const sdk = sdkWith({});
    symlinkSync("nowhere", join(sdk, "dangling.h"));
    symlinkSync("loop.h", join(sdk, "loop.h"));
    mkdirSync(join(sdk, "folder.h"));
    Bun.spawnSync(["mkfifo", join(sdk, "pipe.h")]);
    const { skipped } = await generateFixtures(sdk, "cc", config);
    const reasons = Object.fromEntries(skipped.map(({ name, reason }) => [name, reason]));
    expect(reasons).toEqual({
      "dangling.h": "it is a symbolic link that leads nowhere",
      "folder.h": "it is a folder, and only the headers beside it are read",
      "loop.h": "it is a symbolic link that leads nowhere",
      "pipe.h": "it is no file",
    });
  });
});

test("time and memory grow with a header's length and no faster", async () => {
  const header = (lines: number) =>
    Array.from({ length: lines / 4 }, (_, index) =>
      [
        `struct __attribute__((aligned(8))) S${index} { int a; struct S${index} *next; };`,
        `int f${index} (struct S${index} *a) __attribute__((nonnull));`,
        `enum E${index} { A${index}, B${index} = 7 };`,
        `#define M${index} (1 << ${index % 31})`,
      ].join("\n"),
    ).join("\n");
  const seconds = async (lines: number) => {
    const sdk = sdkWith({ "long.h": header(lines) });
    const started = process.cpuUsage();
    const { outputs } = await generateFixtures(sdk, "cc", config);
    expect(outputs.find(({ path }) => path === "fixture/long.ts")?.text).toContain(
      `class S${lines / 4 - 1} `,
    );
    return process.cpuUsage(started).user / 1e6;
  };
  await seconds(4_000);
  const before = process.memoryUsage().rss;
  const short = await seconds(25_000);
  const long = await seconds(100_000);
  console.log(`25,000 lines ${short.toFixed(1)} s, 100,000 lines ${long.toFixed(1)} s of processor time`);
  expect(long / short).toBeLessThan(8);
  expect(process.memoryUsage().rss - before).toBeLessThan(2.5 * 2 ** 30);
}, 240_000);
