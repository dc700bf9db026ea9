import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { BindgenError, exitCodes, render } from "../../bindgen/diagnostics.ts";
import { replaceFile, replaceFolder } from "../../bindgen/system/output.ts";
import { foreignFiles } from "../../bindgen/system/ownership.ts";
import { nativeSources } from "../../bindgen/wrap/native.ts";
import { packageWrappers } from "../../bindgen/wrap/sources.ts";
import { headersFile } from "../../lib/sdk/headers.ts";
import { fixtureConfig, generateFixtures } from "./fixtures.ts";
import { runCli } from "./run-cli.ts";

// Compilers take their time on a busy machine.
setDefaultTimeout(60_000);

const isRoot = process.getuid?.() === 0;
const repository = resolve(import.meta.dir, "../..");
const mark = "// Generated from C headers by `bun run bindgen`. Do not edit.\n";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bindgen-output-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bindgen = (args: readonly string[]) => runCli(args, join(folder, "cache"));

/** A tree as an earlier run left it. */
function earlier(): string {
  const out = join(mkdtempSync(join(folder, "tree-")), "generated");
  replaceFolder(out, [
    { path: "versions.ts", text: mark },
    { path: "deepstream/old.ts", text: mark },
    { path: headersFile, text: `${"0a".repeat(32)}\n` },
  ]);
  return out;
}

const next = [{ path: "versions.ts", text: `${mark}export {};\n` }];

describe("a user's own file in a generated folder is never lost:", () => {
  const files: { readonly [name: string]: (out: string) => string } = {
    "one beside the generated files": (out) => written(out, "mine.ts", "export const a = 1;\n"),
    "one in a folder of a package": (out) => written(out, "deepstream/notes.md", "dear"),
    "one in a folder of its own": (out) => written(out, "own/deep/er.ts", "export {};\n"),
    "an empty one": (out) => written(out, "empty", ""),
    "a hidden one": (out) => written(out, ".gitignore", "*\n"),
    "one that goes by a generated file's name": (out) => written(out, "versions.ts", "export {};\n"),
    "one that goes by the hash's name": (out) => written(out, headersFile, "mine\n"),
    "one that only mentions the mark": (out) => written(out, "quote.md", `See: ${mark}`),
    "a link": (out) => {
      symlinkSync("/etc/hostname", join(out, "link.ts"));
      return "link.ts";
    },
  };
  for (const [what, put] of Object.entries(files)) {
    test(what, () => {
      const out = earlier();
      const name = put(out);
      const before = readdirSync(out, { recursive: true });
      expect(() => replaceFolder(out, next)).toThrow(
        `${out} holds other things than generated bindings, and all that it holds would be replaced: ${name}`,
      );
      expect(readdirSync(out, { recursive: true })).toEqual(before);
      expect(readdirSync(resolve(out, ".."))).toEqual(["generated"]);
    });
  }

  test("many are counted", () => {
    const out = earlier();
    for (let index = 0; index < 7; index++) written(out, `f${index}`, "");
    expect(() => replaceFolder(out, next)).toThrow(": f0, f1, f2 and 4 others");
  });

  test("every command refuses, before it reads a header", () => {
    for (const [command, text] of [
      ["generate", mark],
      ["native", "/* Generated from C headers by `bun run bindgen`. Do not edit. */\n"],
      ["elements", "// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.\n"],
    ] as const) {
      const out = mkdtempSync(join(folder, "own-"));
      writeFileSync(join(out, "versions.ts"), text);
      writeFileSync(join(out, "letter.txt"), "dear");
      const { code, stderr } = bindgen([command, "--out", out]);
      expect(stderr).toContain("would be replaced: letter.txt\n");
      expect(code).toBe(exitCodes.unwritableOutput);
      expect(readFileSync(join(out, "letter.txt"), "utf8")).toBe("dear");
    }
    const file = join(folder, "mine.c");
    writeFileSync(file, "int main (void) {}\n");
    const { code, stderr } = bindgen(["wrappers", "--out", file]);
    expect(stderr).toContain(`${file} is not a file that bindgen wrote`);
    expect(code).toBe(exitCodes.unwritableOutput);
    expect(readFileSync(file, "utf8")).toBe("int main (void) {}\n");
  });

  test("nor one beside the folder whose name looks like an interrupted run's", () => {
    const out = earlier();
    const { pid } = Bun.spawnSync(["true"]);
    for (const name of [`generated.old-${pid}`, `generated.new-${pid}`, "generated.old-2019"]) {
      mkdirSync(join(out, "..", name));
    }
    replaceFolder(out, next);
    expect(readdirSync(join(out, "..")).length).toBe(4);
  });
});

function written(out: string, name: string, text: string): string {
  mkdirSync(resolve(out, name, ".."), { recursive: true });
  writeFileSync(join(out, name), text);
  return name;
}

test("whatever bindgen writes, it knows again", async () => {
  expect(foreignFiles(join(repository, "lib/generated"))).toEqual([]);
  expect(foreignFiles(join(repository, "lib/elements"))).toEqual([]);
  const sdk = mkdtempSync(join(folder, "sdk-"));
  writeFileSync(join(sdk, "version.h"), "struct P { int a; };\nstruct P gives (void);\n");
  writeFileSync(join(sdk, "cxx.h"), "#include <vector>\nstruct V { std::vector<int> numbers; };\n");
  const deepstream = { ...fixtureConfig.deepstream, versionHeader: "version.h" };
  const generated = await generateFixtures(sdk, "cc", { ...fixtureConfig, deepstream });
  const sources = nativeSources(generated, fixtureConfig);
  expect(sources.map(({ path }) => path).sort()).toEqual(["cxx_h.cpp", "sdk_version.c", "wrap_version.h.c"]);
  for (const [index, outputs] of [generated.outputs, sources].entries()) {
    const out = join(folder, `again-${index}`);
    replaceFolder(out, outputs);
    expect(replaceFolder(out, outputs.slice(1)).changed).toBe(1);
  }
  const wrappers = join(folder, "wrappers.c");
  replaceFile(wrappers, packageWrappers(generated, fixtureConfig));
  expect(replaceFile(wrappers, packageWrappers({ ...generated, modules: [] }, fixtureConfig))).toBe(false);
});

describe("through a link", () => {
  test("the folder that it leads to is replaced, and the link stays", () => {
    const out = earlier();
    const link = join(folder, "link");
    symlinkSync(out, link);
    expect(replaceFolder(link, next).changed).toBe(3);
    expect(readlinkSync(link)).toBe(out);
    expect(readdirSync(out)).toEqual(["versions.ts"]);
    expect(readdirSync(resolve(out, ".."))).toEqual(["generated"]);
    written(out, "mine.ts", "");
    expect(() => replaceFolder(link, next)).toThrow(`${link} holds other things`);
  });

  test("a folder that is not there yet is made where the links lead", () => {
    const real = join(folder, "not-yet/generated");
    const link = join(folder, "dangling");
    symlinkSync("dangling-too", link);
    symlinkSync("not-yet/generated", join(folder, "dangling-too"));
    mkdirSync(join(folder, "not-yet"));
    replaceFolder(link, next);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(real)).toEqual(["versions.ts"]);
  });

  test("a file is replaced where it is", () => {
    const real = join(folder, "real.c");
    const link = join(folder, "link.c");
    writeFileSync(real, mark);
    symlinkSync("real.c", link);
    expect(replaceFile(link, `${mark}int a;\n`)).toBe(true);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, "utf8")).toBe(`${mark}int a;\n`);
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

  test("because a link leads to itself", () => {
    const link = join(folder, "circle");
    symlinkSync("circle", link);
    expect(refused(link)).toContain("ELOOP");
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

  const errorOf = (replace: () => void) => {
    try {
      replace();
    } catch (error) {
      if (error instanceof BindgenError) return render(error);
      throw error;
    }
    return "";
  };

  test.skipIf(!mounted)("because the disk is full: the old output stays, nothing is left beside it", () => {
    const out = join(full, "generated");
    mkdirSync(out);
    const old = `${mark}by hand\n`;
    writeFileSync(join(out, "versions.ts"), old);
    const large = { path: "deepstream/large.ts", text: mark + "x".repeat(2 ** 20) };
    const message = errorOf(() => replaceFolder(out, [large, ...next]));
    expect(message).toContain(`error: cannot write to ${out}: ENOSPC`);
    expect(message).toContain("make room on that file system");
    expect(readdirSync(full)).toEqual(["generated"]);
    expect(readFileSync(join(out, "versions.ts"), "utf8")).toBe(old);
    rmSync(out, { recursive: true });
    // What is mounted cannot be replaced; names that nobody has seen are not in the message.
    const busy = errorOf(() => replaceFolder(full, next));
    expect(busy).toContain(`error: cannot write to ${full}: EBUSY`);
    expect(busy).not.toMatch(/\.(new|old)\b/);
    Bun.spawnSync(["mount", "-o", "remount,ro", full]);
    expect(refused(out)).toContain("cannot write to");
  });
});

/** A small file system, where this machine lets us have one. */
function mountSmall(at: string): boolean {
  mkdirSync(at);
  return Bun.spawnSync(["mount", "-t", "tmpfs", "-o", "size=256k", "none", at]).exitCode === 0;
}

test("an interrupted run leaves the old output whole, and the next one clears up", () => {
  const out = join(folder, "kept");
  replaceFolder(out, [
    { path: "versions.ts", text: `${mark}first` },
    { path: "gone/header.ts", text: `${mark}old` },
  ]);
  // What a run killed between writing aside and renaming leaves behind.
  const { pid } = Bun.spawnSync(["true"]);
  const aside = join(folder, `.kept.bindgen-${pid}.new`);
  mkdirSync(aside);
  writeFileSync(join(aside, "versions.ts"), "half");
  expect(readFileSync(join(out, "versions.ts"), "utf8")).toBe(`${mark}first`);

  const { changed } = replaceFolder(out, [{ path: "versions.ts", text: `${mark}second` }]);
  expect(changed).toBe(2);
  expect(readFileSync(join(out, "versions.ts"), "utf8")).toBe(`${mark}second`);
  expect(existsSync(join(out, "gone"))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes("kept"))).toEqual(["kept"]);
});

test("the committed bindings are the stand-in's: another SDK's do not go there", () => {
  const other = join(folder, "other-sdk");
  mkdirSync(other);
  const { code, stderr } = bindgen([
    "--deepstream",
    other,
    "--out",
    join(import.meta.dir, "../../lib/generated"),
  ]);
  expect(code).not.toBe(0);
  expect(stderr).toContain("another SDK's need a folder of their own");
});
