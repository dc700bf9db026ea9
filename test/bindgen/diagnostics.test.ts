import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exitCodes } from "../../bindgen/diagnostics.ts";
import { replaceFolder } from "../../bindgen/system/output.ts";
import { fixtures, generateFixtures } from "./fixtures.ts";

const cli = join(import.meta.dir, "../../bindgen/cli.ts");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bindgen-diagnostics-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bindgen(args: readonly string[], environment: Record<string, string> = {}) {
  const result = Bun.spawnSync([process.execPath, cli, ...args], { env: { ...process.env, ...environment } });
  return { code: result.exitCode, stderr: result.stderr.toString(), stdout: result.stdout.toString() };
}

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

test("an interrupted run leaves the old output whole, and the next one clears up", () => {
  const out = join(folder, "kept");
  replaceFolder(out, [
    { path: "versions.ts", text: "first" },
    { path: "gone/header.ts", text: "old" },
  ]);
  // What a run killed between writing aside and renaming leaves behind.
  const { pid } = Bun.spawnSync(["true"]);
  mkdirSync(`${out}.new-${pid}`);
  writeFileSync(join(`${out}.new-${pid}`, "versions.ts"), "half");
  expect(readFileSync(join(out, "versions.ts"), "utf8")).toBe("first");

  const { changed } = replaceFolder(out, [{ path: "versions.ts", text: "second" }]);
  expect(changed).toBe(2);
  expect(readFileSync(join(out, "versions.ts"), "utf8")).toBe("second");
  expect(existsSync(join(out, "gone"))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.startsWith("kept"))).toEqual(["kept"]);
});
