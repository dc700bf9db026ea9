import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exitCodes } from "../../bindgen/diagnostics.ts";
import { runCli } from "./run-cli.ts";

// Compilers take their time on a busy machine.
setDefaultTimeout(60_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bindgen-tools-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bindgen = (args: readonly string[], environment: Record<string, string> = {}) =>
  runCli(args, join(folder, "cache"), environment);

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
