import { afterAll, beforeAll, beforeEach, describe, expect, setDefaultTimeout, test } from "bun:test";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ownSources } from "../../bindgen/cache/cache.ts";
import { generateIncrementally } from "../../bindgen/cache/incremental.ts";
import { CacheStore } from "../../bindgen/cache/store.ts";
import type { Config } from "../../bindgen/config.ts";
import { generate } from "../../bindgen/pipeline.ts";
import { fullReport } from "../../bindgen/report.ts";
import { fixtureConfig, libraryMemory } from "./fixtures.ts";

// Compilers take their time on a busy machine.
setDefaultTimeout(120_000);

const config: Config = {
  ...fixtureConfig,
  deepstream: { ...fixtureConfig.deepstream, versionHeader: "version.h" },
};

let root: string;
let sdk: string;
let before: string | undefined;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "bindgen-cache-"));
  before = process.env["XDG_CACHE_HOME"];
  process.env["XDG_CACHE_HOME"] = join(root, "cache");
  process.env["CPATH"] = ["near", "far"].map((name) => join(root, name)).join(":");
});
afterAll(() => {
  delete process.env["CPATH"];
  if (before === undefined) delete process.env["XDG_CACHE_HOME"];
  else process.env["XDG_CACHE_HOME"] = before;
  rmSync(root, { recursive: true, force: true });
});

beforeEach(() => {
  sdk = mkdtempSync(join(root, "sdk-"));
  for (const folder of ["near", "far"]) {
    rmSync(join(root, folder), { recursive: true, force: true });
    mkdirSync(join(root, folder));
  }
  write("version.h", "#define NVDS_VERSION_MAJOR 9\n");
  write("base.h", '#pragma once\n#include "deep/inner.h"\nstruct Base { int a; struct Inner inner; };\n');
  write("deep/inner.h", "#pragma once\nstruct Inner { short x; };\n");
  write("user.h", '#pragma once\n#include "base.h"\nstruct User { struct Base base; };\n');
  write("alone.h", "#pragma once\nstruct Alone { char c; };\n");
  write("../far/shared.h", "typedef int Shared;\n");
  write("search.h", "#include <shared.h>\nstruct Search { Shared shared; };\n");
  write(
    "maybe.h",
    "#if __has_include (<absent.h>)\n#include <absent.h>\n#endif\n#ifdef ABSENT\nstruct Maybe { long there; };\n#else\nstruct Maybe { char not_there; };\n#endif\n",
  );
});

function write(name: string, text: string): void {
  mkdirSync(dirname(join(sdk, name)), { recursive: true });
  writeFileSync(join(sdk, name), text);
}

/** A run keeps nothing of files that changed within the last tick of the file system's clock. */
function settled(): void {
  const newest = Math.max(
    ...readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) =>
      name.startsWith("cache") ? 0 : statSync(join(root, name)).ctimeMs,
    ),
  );
  const clock = join(root, "cache-clock");
  do writeFileSync(clock, "");
  while (statSync(clock).ctimeMs - newest < 30);
}

async function run(options: { fresh?: boolean; config?: Config; compiler?: string } = {}) {
  settled();
  return generateIncrementally(
    {
      config: options.config ?? config,
      compiler: options.compiler ?? "cc",
      deepstream: sdk,
      native: "../../lib/native",
    },
    options.fresh === true,
  );
}

const textOf = (result: Awaited<ReturnType<typeof run>>, header: string) =>
  result.outputs.find(({ path }) => path === `fixture/${header}.ts`)?.text ?? "";

const nothing = { asked: 0, preprocessed: 0 };
/** The packages' unit, and one for each header of the SDK. */
const units = 7;

describe("a second run", () => {
  test("reads nothing again where nothing has changed, and gives the same", async () => {
    const first = await run();
    expect(first.units).toEqual({ asked: units, preprocessed: units });
    const second = await run();
    expect(second).toEqual({ ...first, units: nothing });
  });

  test("takes a file that was only touched for what it is", async () => {
    await run();
    const later = new Date(Date.now() - 5000);
    utimesSync(join(sdk, "base.h"), later, later);
    writeFileSync(join(sdk, "alone.h"), readFileSync(join(sdk, "alone.h")));
    expect((await run()).units).toEqual(nothing);
    expect((await run()).units).toEqual(nothing);
  });

  test("reads again what depends on a changed header, and only that", async () => {
    await run();
    write("base.h", '#pragma once\n#include "deep/inner.h"\nstruct Base { long a; struct Inner inner; };\n');
    const second = await run();
    expect(second.units).toEqual({ asked: units, preprocessed: 2 });
    expect(textOf(second, "user")).toContain("static readonly size = 16;");
  });

  test("sees a change in a nested include", async () => {
    await run();
    write("deep/inner.h", "#pragma once\nstruct Inner { double x; };\n");
    const second = await run();
    expect(second.units).toEqual({ asked: units, preprocessed: 2 });
    expect(textOf(second, "user")).toContain("static readonly size = 16;");
  });

  test("asks a C++ compiler again about a header of which only an include has changed", async () => {
    write("deep/part.h", "int broken (;\n");
    write("defaults.h", '#include "deep/part.h"\nstruct Defaults { int a; };\nint f (int a = 1);\n');
    expect(textOf(await run(), "defaults")).toBe("");
    write("deep/part.h", "int whole (void);\n");
    expect(textOf(await run(), "defaults")).toContain("class Defaults");
    write("deep/part.h", "int broken (;\n");
    expect(textOf(await run(), "defaults")).toBe("");
  });

  test("sees a change that keeps the file's size and its time", async () => {
    await run();
    const path = join(sdk, "alone.h");
    const copy = join(root, "copy-with-its-time");
    Bun.spawnSync(["cp", "-p", path, copy]);
    write("alone.h", "#pragma once\nstruct Alone { long c; };\n");
    // To the nanosecond, which utimes() of JavaScript does not reach.
    Bun.spawnSync(["touch", "-r", copy, path]);
    expect(statSync(path, { bigint: true }).mtimeNs).toBe(statSync(copy, { bigint: true }).mtimeNs);
    expect(textOf(await run(), "alone")).toContain("static readonly size = 8;");
  });

  test("sees headers that come and go", async () => {
    await run();
    write("new.h", "struct New { int a; };\n");
    const second = await run();
    expect(textOf(second, "new")).toContain("class New");
    expect(second.units).toEqual({ asked: units + 1, preprocessed: 1 });
    rmSync(join(sdk, "new.h"));
    expect(textOf(await run(), "new")).toBe("");
  });

  test("sees a header that now comes before another in the include path", async () => {
    expect(textOf(await run(), "search")).toContain("static readonly size = 4;");
    write("../near/shared.h", "typedef double Shared;\n");
    expect(textOf(await run(), "search")).toContain("static readonly size = 8;");
  });

  test("sees that a file which __has_include asked for is there now", async () => {
    expect(textOf(await run(), "maybe")).toContain("not_there");
    write("../near/absent.h", "#define ABSENT\n");
    expect(textOf(await run(), "maybe")).toContain("static readonly size = 8;");
  });

  test("does not use what another configuration, another compiler or other flags gave", async () => {
    const first = await run();
    const prelude = { ...config.deepstream, prelude: ["base.h"] };
    expect((await run({ config: { ...config, deepstream: prelude } })).units.preprocessed).toBe(units);

    const wrapper = join(root, "wrapped-cc");
    const wrap = (flags: string) => {
      writeFileSync(wrapper, `#!/bin/sh\nexec cc ${flags} "$@"\n`, { mode: 0o755 });
      return run({ compiler: wrapper });
    };
    expect((await wrap("")).units.preprocessed).toBe(units);
    expect((await run({ compiler: wrapper })).units).toEqual(nothing);
    const flagged = await wrap("-DABSENT");
    expect(flagged.units.preprocessed).toBe(units);
    expect(textOf(flagged, "maybe")).toContain("static readonly size = 8;");

    process.env["C_INCLUDE_PATH"] = join(root, "elsewhere");
    expect((await run()).units.preprocessed).toBe(units);
    delete process.env["C_INCLUDE_PATH"];
    expect(await run()).toEqual({ ...first, units: nothing });
  });

  test("reads all of it again with --fresh", async () => {
    await run();
    expect((await run({ fresh: true })).units.preprocessed).toBe(units);
  });
});

test("bindgen's own sources, its dependencies and the runtime's struct classes make other results", () => {
  const repository = mkdtempSync(join(root, "sources-"));
  const seen = new Set([ownSources(repository)]);
  const files = ["bindgen/layout.ts", "bindgen/commands/generate.ts", "bindgen/stubs/cuda.h", "bun.lock"];
  for (const file of [...files, "lib/native/struct.ts"]) {
    mkdirSync(dirname(join(repository, file)), { recursive: true });
    for (const text of ["one", "other"]) {
      writeFileSync(join(repository, file), text);
      seen.add(ownSources(repository));
    }
  }
  expect(seen.size).toBe(11);
});

const folder = () => join(root, "cache/deepscript/0.1.0/bindgen");
const cacheFiles = () => readdirSync(folder()).map((name) => join(folder(), name));

describe("the cache", () => {
  test("may be damaged in any way: the run is a clean one, without a word", async () => {
    const whole = await run();
    const damages: ((path: string) => void)[] = [
      (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
      (path) => writeFileSync(path, ""),
      (path) => {
        const bytes = readFileSync(path);
        bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1;
        writeFileSync(path, bytes);
      },
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ];
    for (const damage of damages) {
      for (const path of cacheFiles()) damage(path);
      expect(await run()).toEqual(whole);
    }
    for (const path of cacheFiles()) rmSync(path, { recursive: true });
    expect(await run()).toEqual(whole);
  });

  test("gives back nothing but what was written", () => {
    const store = new CacheStore(join(root, "sums"));
    store.write("entry", "what was written");
    expect(store.read("entry")).toBe("what was written");
    const path = join(root, "sums", "entry");
    // Readable all the same, and something else.
    const forged = Bun.zstdCompressSync("what was not written");
    writeFileSync(path, Buffer.concat([readFileSync(path).subarray(0, 32), forged]));
    expect(store.read("entry")).toBeNull();
    expect(store.read("absent")).toBeNull();
  });

  test("stays within its limit, and what was used last stays", () => {
    const small = new CacheStore(join(root, "small"), 10_000);
    const noise = () => Buffer.from(crypto.getRandomValues(new Uint8Array(3000))).toString("base64");
    for (let index = 0; index < 6; index++) {
      small.write(`entry-${index}`, noise());
      const used = new Date(Date.now() - (10 - index) * 1000);
      if (index < 5) utimesSync(join(root, "small", `entry-${index}`), used, used);
    }
    const left = readdirSync(join(root, "small"));
    expect(left).toContain("entry-5");
    expect(left).not.toContain("entry-0");
    expect(left.reduce((sum, name) => sum + statSync(join(root, "small", name)).size, 0)).toBeLessThan(
      10_000,
    );
  });

  test("may be used by several runs at once", async () => {
    settled();
    const all = await Promise.all(Array.from({ length: 4 }, () => run()));
    for (const { outputs } of all) expect(outputs).toEqual(all[0]?.outputs ?? []);
    expect((await run()).units).toEqual(nothing);
    expect(cacheFiles().filter((path) => path.includes(".new-"))).toEqual([]);
  });
});

test("whatever is edited in whatever order, the output is that of a fresh run, byte for byte", async () => {
  const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 2 ** 31));
  const random = generator(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const types = ["int", "char", "long", "double", "short"];
  const name = () => pick(["base.h", "user.h", "alone.h", "deep/inner.h", "extra.h", "deep/more.h"]);
  const include = () =>
    pick(["", '#include "base.h"\n', '#include "deep/more.h"\n', "#include <shared.h>\n"]);
  const body = () =>
    `${include()}struct S${Math.floor(random() * 4)} { ${pick(types)} a; };\n#define N ${random()}\n`;
  const edits: (() => void)[] = [
    () => write(name(), `#pragma once\n${body()}`),
    () => write(name(), body()),
    () => rmSync(join(sdk, name()), { force: true }),
    () => write(pick(["../near/shared.h", "../far/shared.h"]), `typedef ${pick(types)} Shared;\n`),
    () => rmSync(join(root, "near/shared.h"), { force: true }),
    () => write(pick(["../near/absent.h", "absent.h"]), pick(["#define ABSENT\n", ""])),
    () => utimesSync(join(sdk, "version.h"), new Date(), new Date()),
    () => write("alone.h", `struct Alone { ${pick(types)} c;\n`),
  ];
  for (let step = 0; step < 12; step++) {
    for (let count = Math.floor(random() * 2); count >= 0; count--) pick(edits)();
    const incremental = await run();
    const fresh = await generate({
      config,
      compiler: "cc",
      deepstream: sdk,
      native: "../../lib/native",
      memory: libraryMemory,
    });
    const message = `seed ${seed}, step ${step}`;
    const { outputs, report } = incremental;
    expect({ message, outputs, report }).toEqual({
      message,
      outputs: [...fresh.outputs],
      report: fullReport(fresh, sdk),
    });
  }
  expect(existsSync(folder())).toBe(true);
}, 240_000);

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
