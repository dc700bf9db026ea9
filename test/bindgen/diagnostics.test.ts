import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BindgenError, exitCodes, render } from "../../bindgen/diagnostics.ts";
import { type Progress, terminalProgress } from "../../bindgen/system/progress.ts";
import { fixtures, generateFixtures } from "./fixtures.ts";
import { runCli } from "./run-cli.ts";

// Compilers take their time on a busy machine.
setDefaultTimeout(60_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bindgen-diagnostics-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bindgen = (args: readonly string[], environment: Record<string, string> = {}) =>
  runCli(args, join(folder, "cache"), environment);

describe("what stands in the way is named, with the way out and an exit code of its own", () => {
  const out = () => join(folder, "out");

  test("no compiler", () => {
    const { code, stderr } = bindgen(["--cc", "no-such-compiler", "--out", out()]);
    expect(code).toBe(exitCodes.noCompiler);
    expect(stderr).toContain("error: there is no C compiler called no-such-compiler");
    expect(stderr).toContain("fix: install one (apt install gcc)");
  });

  test("no pkg-config", () => {
    const { code, stderr } = bindgen(["--out", out()], { PKG_CONFIG: "no-such-pkg-config" });
    expect(code).toBe(exitCodes.noPkgConfig);
    expect(stderr).toContain("apt install pkg-config");
  });

  test("a package that is not installed", () => {
    const { code, stderr } = bindgen(["--out", out()], { PKG_CONFIG_LIBDIR: folder, PKG_CONFIG_PATH: "" });
    expect(code).toBe(exitCodes.missingHeader);
    expect(stderr).toContain("pkg-config does not find glib-2.0");
    expect(stderr).toContain("apt install libglib2.0-dev");
  });

  test("a path that is no SDK", () => {
    const { code, stderr } = bindgen(["--deepstream", folder, "--out", out()]);
    expect(code).toBe(exitCodes.notAnSdk);
    expect(stderr).toContain(`${folder} is not a DeepStream SDK`);
    expect(existsSync(out())).toBe(false);
  });

  test("an output that cannot be written", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const { code, stderr } = bindgen(["--out", join(file, "below")]);
    expect(code).toBe(exitCodes.unwritableOutput);
    expect(stderr).toContain("choose another folder with --out");
  });

  test("another SDK without a folder of its own", () => {
    const { code, stderr } = bindgen(["--deepstream", folder]);
    expect(code).toBe(exitCodes.usage);
    expect(stderr).toContain("add --out FOLDER");
  });

  test("an option that does not exist", () => {
    expect(bindgen(["--no-such-option"]).code).toBe(exitCodes.usage);
  });
});

describe("a bad header", () => {
  const version = "a_struct_keeps_the_order_and_the_padding_of_its_fields.h";

  async function generateWith(name: string, text: string | Uint8Array) {
    const sdk = mkdtempSync(join(folder, "sdk-"));
    writeFileSync(join(sdk, version), readFileSync(join(fixtures, version)));
    writeFileSync(join(sdk, name), text);
    const generated = await generateFixtures(sdk, "cc");
    return {
      reason: generated.skipped.find((skipped) => skipped.name === name)?.reason,
      text: generated.outputs.find(({ path }) => path === `fixture/${name.replace(".h", ".ts")}`)?.text,
    };
  }

  test("that is cut off is left out, with the compiler's words", async () => {
    expect((await generateWith("cut.h", "struct Cut { int a; int")).reason).toStartWith(
      "it does not compile as C: ",
    );
  });

  test("that includes itself without end is left out", async () => {
    const { reason } = await generateWith("cyclic.h", '#include "cyclic.h"\nint after;\n');
    expect(reason).toContain("nested");
  });

  test("that declares a thing twice in different ways is left out", async () => {
    const text = "struct Twice { int a; Missing b; }; struct Twice { long a; };\n";
    expect((await generateWith("twice.h", text)).reason).toStartWith("it does not compile as C: ");
  });

  test("that includes what is not installed is left out, and says what", async () => {
    const { reason } = await generateWith("third.h", '#include "third_party/api.h"\n');
    expect(reason).toBe("it needs third_party/api.h, which is not installed");
  });

  test.skipIf(process.getuid?.() === 0)("that cannot be read is left out", async () => {
    const sdk = mkdtempSync(join(folder, "sdk-"));
    writeFileSync(join(sdk, version), readFileSync(join(fixtures, version)));
    writeFileSync(join(sdk, "secret.h"), "int a;");
    chmodSync(join(sdk, "secret.h"), 0);
    expect((await generateFixtures(sdk, "cc")).skipped.map(({ reason }) => reason).join()).toContain(
      "Permission denied",
    );
  });

  test("that is not UTF-8 is bound as far as names go", async () => {
    const text = new Uint8Array([
      ...Buffer.from("/* caf"),
      0xe9,
      ...Buffer.from(" */ struct Latin { int a; };\n"),
    ]);
    expect((await generateWith("latin.h", text)).text).toContain("class Latin");
  });

  test("of a hundred thousand lines is read in seconds", async () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `int function_${index} (int a);`);
    expect((await generateWith("long.h", lines.join("\n"))).text).toContain("function_99999:");
  }, 20_000);
});

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
