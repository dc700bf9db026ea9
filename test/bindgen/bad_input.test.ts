import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { BindgenError, exitCodes, render } from "../../bindgen/diagnostics.ts";
import { type Progress, terminalProgress } from "../../bindgen/system/progress.ts";
import { fixtureConfig, generateFixtures } from "./fixtures.ts";

// Compilers take their time on a busy machine.
setDefaultTimeout(60_000);

const cli = join(import.meta.dir, "../../bindgen/cli.ts");
const isRoot = process.getuid?.() === 0;

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

/** What becomes of the header `bad.h`; the good one beside it must come through whatever happens. */
async function fate(bad: string | Uint8Array, others: Headers = {}) {
  const sdk = sdkWith({ "bad.h": bad, ...others });
  const generated = await generateFixtures(sdk, "cc", config);
  const output = (name: string) =>
    generated.outputs.find(({ path }) => path === `fixture/${name}.ts`)?.text ?? null;
  expect(output("good")).toContain("class Good");
  const skipped = generated.skipped.find(({ name }) => name === "bad.h");
  const reason = skipped?.reason.replaceAll(`${sdk}/`, "") ?? null;
  return { reason, line: skipped?.position.line, text: output("bad"), faults: generated.faults };
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
    ["itself, without end", '\n#include "bad.h"\n', /nested/, 2],
  ];
  for (const [name, text, reason, line] of cases) {
    test(name, async () => {
      const found = await fate(text);
      expect(found.reason).toMatch(reason);
      expect(found.line).toBe(line);
      expect(found.text).toBeNull();
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
  }, 30_000);

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
  // An initializer that counts on the address of a label is C to gcc, and no constant to anybody.
  const unread = "enum A { X = __builtin_types_compatible_p (int, int) };\n";

  test("is left out with an error that shows the line, and the others are written", async () => {
    const { reason, faults } = await fate(`\n${unread}`);
    expect(reason).toStartWith("bindgen cannot read it: ");
    expect(faults.length).toBe(1);
    expect(faults[0]?.position).toMatchObject({ line: 2 });
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

function bindgen(args: readonly string[], environment: Record<string, string> = {}) {
  const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, cli, ...args], {
    env: { ...process.env, XDG_CACHE_HOME: join(folder, "cache"), NO_COLOR: "1", ...environment },
  });
  return { code: exitCode, stdout: stdout.toString(), stderr: stderr.toString() };
}

describe("a compiler", () => {
  const compiler = (name: string, script: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    return path;
  };
  /** Answers like the real one until it has to preprocess. */
  const until = (script: string) => `case "$*" in *-E*) ${script};; *) exec cc "$@";; esac`;
  const out = () => join(folder, "out");

  const cases: [what: string, script: string, message: RegExp][] = [
    ["that prints garbage", until("echo garbage"), /-E prints no preprocessed C, but: garbage/],
    ["that prints nothing", until("true"), /-E prints no preprocessed C, but: nothing/],
    ["that crashes", until("kill -SEGV $$"), /crashed \(SIGSEGV\)/],
    ["that hangs", until("sleep 1000 & wait"), /did not end within 1 seconds/],
    ["that hangs at once", "sleep 1000", /did not end within 1 seconds/],
  ];
  for (const [what, script, message] of cases) {
    test(`${what} is an error that names it`, () => {
      const { code, stderr } = bindgen(["--cc", compiler(what, script), "--out", out()], {
        BINDGEN_TIMEOUT: "1",
      });
      expect(stderr).toMatch(message);
      expect(stderr).toContain("fix: ");
      expect(code).toBe(exitCodes.compilerFailed);
      expect(existsSync(out())).toBe(false);
    });
  }

  test("for an unknown machine is refused", () => {
    const { code, stderr } = bindgen(["--cc", compiler("vax-cc", "echo vax-dec-ultrix"), "--out", out()]);
    expect(stderr).toContain("compiles for vax-dec-ultrix");
    expect(code).toBe(exitCodes.noCompiler);
  });

  test("that is no program is refused", () => {
    const path = join(folder, "text-file");
    writeFileSync(path, "\u007fELF and nothing more", { mode: 0o755 });
    const { code, stderr } = bindgen(["--cc", path, "--out", out()]);
    expect(stderr).toContain("cannot be started");
    expect(code).toBe(exitCodes.compilerFailed);
  });
});

describe("an SDK path that is none", () => {
  const refused = (path: string) => {
    const { code, stderr } = bindgen(["--deepstream", path, "--out", join(folder, "out")]);
    expect(code).toBe(exitCodes.notAnSdk);
    return stderr;
  };

  test("says what it is instead", () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    expect(refused(file)).toContain(`${file} is no folder`);
    expect(refused(join(folder, "not-there"))).toContain("does not exist");
    const empty = mkdtempSync(join(folder, "empty-"));
    expect(refused(empty)).toContain("it has no sources/includes/nvds_version.h");
    const runtime = mkdtempSync(join(folder, "runtime-"));
    writeFileSync(join(runtime, "version"), "Version: DeepStream 9.1\n");
    expect(refused(runtime)).toContain("is a DeepStream without its headers");
    const other = mkdtempSync(join(folder, "other-"));
    mkdirSync(join(other, "sources/includes"), { recursive: true });
    writeFileSync(join(other, "sources/includes/NvInfer.h"), "");
    expect(refused(other)).toContain("is not a DeepStream SDK");
  });
});

describe("an output that cannot be written", () => {
  const refused = (out: string) => {
    const { code, stderr } = bindgen(["--out", out]);
    expect(code).toBe(exitCodes.unwritableOutput);
    return stderr;
  };

  test("because a file is in the way", () => {
    const file = join(folder, "in-the-way");
    writeFileSync(file, "mine");
    expect(refused(file)).toContain(`cannot write to ${file}`);
    expect(refused(join(file, "below"))).toContain("cannot write to");
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  test("because it holds somebody's own files, which stay", () => {
    const own = mkdtempSync(join(folder, "own-"));
    writeFileSync(join(own, "letter.txt"), "dear");
    expect(refused(own)).toContain("holds other things than generated bindings");
    expect(readdirSync(own)).toEqual(["letter.txt"]);
  });

  test.skipIf(isRoot)("because the folder may not be written", () => {
    const locked = mkdtempSync(join(folder, "locked-"));
    chmodSync(locked, 0o500);
    expect(refused(join(locked, "out"))).toContain("EACCES");
    chmodSync(locked, 0o700);
  });

  const full = join(tmpdir(), `bindgen-full-${process.pid}`);
  const mounted = isRoot && mountSmall(full);
  afterAll(() => {
    if (mounted) Bun.spawnSync(["umount", full]);
    rmSync(full, { recursive: true, force: true });
  });

  test.skipIf(!mounted)(
    "because the disk is full: the old output stays, nothing is left beside it",
    () => {
      const out = join(full, "generated");
      mkdirSync(out);
      const old = "// Generated from C headers by hand\n";
      writeFileSync(join(out, "versions.ts"), old);
      expect(refused(out)).toContain("make room on that file system");
      expect(readdirSync(full)).toEqual(["generated"]);
      expect(readFileSync(join(out, "versions.ts"), "utf8")).toBe(old);
      Bun.spawnSync(["mount", "-o", "remount,ro", full]);
      expect(refused(out)).toContain("cannot write to");
    },
    60_000,
  );
});

/** A file system with room for a tenth of the bindings, where this machine lets us have one. */
function mountSmall(at: string): boolean {
  mkdirSync(at);
  return Bun.spawnSync(["mount", "-t", "tmpfs", "-o", "size=256k", "none", at]).exitCode === 0;
}

test("--help names every exit code", () => {
  const { stdout } = bindgen(["--help"]);
  for (const code of [...Object.values(exitCodes), 130])
    expect(stdout).toMatch(new RegExp(`^ +${code}  \\S`, "m"));
  expect(bindgen(["generate", "--help"]).stdout).toContain("left out");
}, 30_000);

test("an error shows the line with its place marked, in colours only where they are wanted", () => {
  const file = join(folder, "shown.h");
  writeFileSync(file, "\ufeffint a;\r\n\tint wrong here;\r\n");
  const error = new BindgenError("badHeader", "no such thing", "mend it", { file, line: 2, column: 6 });
  expect(render(error)).toBe(
    `${file}:2:6: error: no such thing\n 2 | \tint wrong here;\n   | \t    ^~~~~\nfix: mend it`,
  );
  expect(Bun.stripANSI(render(error, true))).toBe(render(error));
  expect(render(error, true)).not.toBe(render(error));
  writeFileSync(file, `\n${"x".repeat(5000)} wrong`);
  const far = render(new BindgenError("badHeader", "far", "fix", { file, line: 2, column: 5002 }));
  expect(far.split("\n")[1]).toBe(` 2 | ${"x".repeat(19)} wrong`);
});

function withTerm(name: string): Disposable {
  const before = process.env["TERM"];
  process.env["TERM"] = name;
  return {
    [Symbol.dispose]: () => {
      if (before === undefined) delete process.env["TERM"];
      else process.env["TERM"] = before;
    },
  };
}

test("progress is one line on a terminal, wiped in the end, and nothing elsewhere", () => {
  const written: string[] = [];
  const stream = (isTTY: boolean) =>
    Object.assign(Object.create(process.stderr), {
      isTTY,
      columns: 20,
      write: (text: string) => written.push(text) > 0,
    });
  const run = (progress: Progress) => {
    progress.pass("reading", 300);
    progress.advance("a_header_with_a_long_name.h");
    progress.end();
  };
  using _terminal = withTerm("xterm");
  run(terminalProgress(stream(false)));
  expect(written).toEqual([]);
  run(terminalProgress(stream(true)));
  expect(written.join("")).not.toContain("\n");
  expect(written[0]).toBe("\r\x1b[Kreading 0/300");
  expect(written.at(-1)).toBe("\r\x1b[K");
  for (const text of written) expect(Bun.stripANSI(text).trim().length).toBeLessThan(20);
});
