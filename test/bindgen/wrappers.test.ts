import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Config } from "../../bindgen/config.ts";
import { type Generated, generate } from "../../bindgen/pipeline.ts";
import { sdkWrappers } from "../../bindgen/wrap/sources.ts";
import { fixtureConfig } from "./fixtures.ts";

const repository = join(import.meta.dir, "../..");
const sources = join(repository, "test/native/wrapped");

const config: Config = {
  ...fixtureConfig,
  extras: [
    { of: "total", prototype: "int total_of_two (int a, int b)", call: "total (2, a, b)" },
    { prototype: "int SMALL_A (Small *small)", call: "SMALL_A ((Small *) small)" },
    { prototype: "int NOT_THERE (int value)" },
  ],
  deepstream: { ...fixtureConfig.deepstream, versionHeader: "wrapped.h" },
};

let folder: string;
let generated: Generated;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "bindgen-wrapped-"));
  mkdirSync(join(folder, "sdk"));
  copyFileSync(join(sources, "wrapped.h"), join(folder, "sdk/wrapped.h"));
  const native = join(repository, "lib/native");
  generated = await generate({ config, compiler: "cc", deepstream: join(folder, "sdk"), native });
  for (const { path, text } of [...generated.outputs, ...sdkWrappers(generated, config)]) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function must(command: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { exitCode, stdout, stderr } = Bun.spawnSync([...command], { env: { ...process.env, ...env } });
  if (exitCode !== 0) throw new Error(`${command.join(" ")}\n${stderr}`);
  return stdout.toString();
}

/** The wrappers and what they call, as one library; with the warnings that the shim's build has. */
function build(
  name: string,
  flags: readonly string[],
  files: readonly string[] = [join(folder, "wrap_wrapped.h.c"), join(sources, "wrapped.c")],
): string {
  const library = join(folder, name);
  const warnings = ["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter"];
  must(["cc", ...warnings, ...flags, "-g", "-shared", "-fPIC", "-o", library, ...files]);
  return library;
}

const expected = {
  echoed: {
    i8: [-128, 127],
    u8: [0, 255],
    i16: [-32768, 32767],
    u16: [0, 65535],
    i32: [-2147483648, 2147483647],
    u32: [0, 4294967295],
    i64: ["-9223372036854775808n", "9223372036854775807n"],
    u64: ["0n", "18446744073709551615n"],
    f32: [-1.5, 3.4028234663852886e38],
    f64: [-0.1, Number.MAX_VALUE],
    bool: [false, true],
    ptr: [null, 0x7fff_ffff_f000],
  },
  // What came back, and what JavaScript was called with on the way; NULL is 0 there.
  passed: {
    i8: [-128, -128, 127, 127],
    u8: [0, 0, 255, 255],
    i16: [-32768, -32768, 32767, 32767],
    u16: [0, 0, 65535, 65535],
    i32: [-2147483648, -2147483648, 2147483647, 2147483647],
    u32: [0, 0, 4294967295, 4294967295],
    i64: ["-9223372036854775808n", "-9223372036854775808n", "9223372036854775807n", "9223372036854775807n"],
    u64: ["0n", "0n", "18446744073709551615n", "18446744073709551615n"],
    f32: [-1.5, -1.5, 3.4028234663852886e38, 3.4028234663852886e38],
    f64: [-0.1, -0.1, Number.MAX_VALUE, Number.MAX_VALUE],
    bool: [false, false, true, true],
    ptr: [null, 0, 0x7fff_ffff_f000, 0x7fff_ffff_f000],
  },
  small: [-7, 0.5],
  large: ["10n", "11n", "12n", "13n", "14n"],
  either: 2.25,
  sum: -7 + 0.5 + 60 + 2.25,
  half: 2.5,
  renamed: 21,
  opposite: [-1, 1],
  stored: -5,
  total: 42,
  member: -7,
  hidden: 10,
  bytes: [3, 1, 4],
  everything: [
    -128,
    255,
    -32768,
    65535,
    -2147483648,
    4294967295,
    "-9223372036854775808n",
    "18446744073709551615n",
    0.5,
    -0.25,
    true,
    "text",
  ],
  answer: 12.5,
  nths: 3,
  thrown: "RangeError: of the second",
};

const program = join(repository, "test/native/programs/wrapped_calls.ts");
const call = (library: string, env: Readonly<Record<string, string>> = {}): unknown =>
  JSON.parse(
    // By env(1), since a sanitizer's library must not be preloaded into what starts the process.
    must([
      "env",
      ...Object.entries(env).map(([name, value]) => `${name}=${value}`),
      "bun",
      program,
      library,
      join(folder, "fixture/wrapped.ts"),
    ]),
  );

describe("what cannot be linked or called by itself, through wrappers and callbacks", () => {
  test("gives what C gives, for every kind of value", () => {
    expect(call(build("plain.so", ["-O2"]))).toEqual(expected);
  }, 60_000);

  test("touches no memory that it should not", () => {
    const library = build("asan.so", ["-O1", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]);
    const runtimes = ["libasan.so", "libubsan.so"].map((name) =>
      must(["cc", `-print-file-name=${name}`]).trim(),
    );
    const options = "detect_leaks=0:abort_on_error=1:allow_user_segv_handler=1:handle_segv=0";
    expect(call(library, { LD_PRELOAD: runtimes.join(":"), ASAN_OPTIONS: options })).toEqual(expected);
  }, 60_000);

  test("hides no symbol of the library it wraps", () => {
    const symbols = must(["nm", "-D", "--defined-only", build("symbols.so", ["-fvisibility=hidden"])]);
    const exported = [...symbols.matchAll(/ [A-Z] (\w+)$/gm)].map((match) => match[1] ?? "");
    const names = generated.modules.flatMap(({ wrappers }) => wrappers.map(({ name }) => `ds_${name}`));
    expect(exported.filter((name) => name.startsWith("ds_")).sort()).toEqual(names.sort());
    expect(exported).not.toContain("echo_i8");
  }, 60_000);

  test("finds the functions of other libraries once those are loaded, and says so before", () => {
    const wrappers = build("wrappers.so", ["-Wl,-z,lazy"], [join(folder, "wrap_wrapped.h.c")]);
    const functions = build("functions.so", ["-O1"], [join(sources, "wrapped.c")]);
    const script = `
      import { dlopen } from "bun:ffi";
      import { LibraryError, link } from ${JSON.stringify(join(repository, "lib/native/library.ts"))};
      import { wrappers } from ${JSON.stringify(join(folder, "fixture/wrapped.ts"))};
      const own = link("deepscript_sdk", wrappers);
      const attempt = () => {
        try {
          return own.total_of_two(40, 2);
        } catch (error) {
          return error instanceof LibraryError ? error.message : error;
        }
      };
      const before = attempt();
      dlopen(${JSON.stringify(functions)}, { fresh: { args: ["u64"], returns: "ptr" } }).symbols.fresh(1);
      console.log(JSON.stringify([before, attempt(), own.ds_named(40)]));`;
    const shim = join(folder, "shim");
    mkdirSync(shim);
    copyFileSync(wrappers, join(shim, "libdeepscript_sdk.so"));
    symlinkSync(join(repository, "shim/build/release/standin"), join(shim, "standin"));
    const env = { ...process.env, DEEPSCRIPT_SHIM: shim, DEEPSCRIPT_SDK: "standin" };
    const { stdout, stderr } = Bun.spawnSync(["bun", "-e", script], { env });
    expect(stderr.toString()).toBe("");
    const [before, after, named] = JSON.parse(stdout.toString());
    expect(before).toStartWith(
      "total_of_two cannot be called: what it stands for is in no library that is loaded.",
    );
    expect([after, named]).toEqual([42, 42]);
  }, 60_000);

  test("an extra whose macro the headers lack is left out, and nothing is lost", () => {
    const [module] = generated.modules;
    expect(module?.wrappers.map(({ name }) => name)).not.toContain("NOT_THERE");
    expect(module?.refusals.map(({ what, name }) => `${what} ${name}`)).toEqual([
      "macro EACH_KIND",
      "macro ECHO",
      "macro PASS",
      "macro hidden",
    ]);
  });
});
