import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { replaceFolder } from "../../bindgen/system/output.ts";

// Compilers take their time on a busy machine.
setDefaultTimeout(60_000);

const mark = "// Generated from C headers by `bun run bindgen`. Do not edit.\n";
const cli = join(import.meta.dir, "../../bindgen/cli.ts");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "interrupted-"));
  mkdirSync(join(folder, "tmp"));
  mkdirSync(join(folder, "sdk"));
  write("nvds_version.h", "#define NVDS_VERSION_MAJOR 9\n");
  for (let index = 0; index < 12; index++) write(`header_${index}.h`, `struct Of${index} { int a; };\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): void {
  writeFileSync(join(folder, "sdk", name), text);
}

const out = () => join(folder, "out");

function start() {
  return Bun.spawn([process.execPath, cli, "--deepstream", join(folder, "sdk"), "--out", out(), "--quiet"], {
    env: { ...process.env, XDG_CACHE_HOME: join(folder, "cache"), TMPDIR: join(folder, "tmp") },
    stderr: "pipe",
    stdout: "ignore",
  });
}

/** Everything that a folder holds, as one text. */
function contents(path: string): string {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file}\n${readFileSync(file, "utf8")}`)
    .join("\n");
}

const beside = () => readdirSync(dirname(out())).filter((name) => /^\.?out/.test(name));

/** The run's stages, seen from outside: a compiler at work, a tree being written aside. */
async function until(condition: () => boolean, child: { exitCode: number | null }): Promise<void> {
  while (!condition() && child.exitCode === null) await Bun.sleep(1);
}

async function wholeRun(): Promise<string> {
  const child = start();
  expect(await child.exited).toBe(0);
  return contents(out());
}

describe("a run that is ended by", () => {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const) {
    test(`${signal} says so, leaves the old output and nothing else`, async () => {
      const old = await wholeRun();
      write("header_0.h", `struct Of0 { long ${signal}; };\n`);
      const child = start();
      await until(() => readdirSync(join(folder, "tmp")).length > 0, child);
      child.kill(signal);
      expect(await child.exited).toBe(code);
      expect(await new Response(child.stderr).text()).toContain(`interrupted: ${out()} is as it was`);
      expect(contents(out())).toBe(old);
      expect(beside()).toEqual(["out"]);
      expect(readdirSync(join(folder, "tmp"))).toEqual([]);
    }, 60_000);
  }

  test("SIGKILL at any moment leaves the old output or the new one, and the next run clears up", async () => {
    let old = await wholeRun();
    let killed = 0;
    const started = performance.now();
    await start().exited;
    const length = performance.now() - started;
    for (let round = 0; round < 4; round++) {
      write("header_0.h", `struct Of0 { long round_${round}; };\n`);
      const child = start();
      await Promise.race([Bun.sleep(Math.random() * length * 3), child.exited]);
      child.kill("SIGKILL");
      await child.exited;
      if (child.signalCode === "SIGKILL") killed++;
      const now = contents(out());
      const next = await wholeRun();
      expect([old, next]).toContain(now);
      expect(beside()).toEqual(["out"]);
      expect(readdirSync(join(folder, "tmp"))).toEqual([]);
      old = next;
    }
    console.log(`${killed} of 4 runs were killed before their end`);
  }, 240_000);
});

/** Kills a process that replaces the folder over and over, with one text in all its files at a time. */
test("replacing a folder, killed at any moment, never leaves it missing or mixed", async () => {
  const target = join(folder, "replaced");
  const program = join(folder, "replace.ts");
  writeFileSync(
    program,
    `import { replaceFolder } from ${JSON.stringify(join(import.meta.dir, "../../bindgen/system/output.ts"))};
     for (let round = 0; ; round++) {
       const outputs = Array.from({ length: 40 }, (_, index) => ({ path: \`p\${index % 5}/f\${index}.ts\`, text: ${JSON.stringify(mark)} + round }));
       replaceFolder(${JSON.stringify(target)}, outputs);
       if (round === 0) console.log("begun");
     }`,
  );
  for (let round = 0; round < 25; round++) {
    const child = Bun.spawn([process.execPath, program], { stdout: "pipe", stderr: "inherit" });
    await child.stdout.getReader().read();
    await Bun.sleep(Math.random() * 40);
    child.kill("SIGKILL");
    await child.exited;
    expect(existsSync(target)).toBe(true);
    const texts = readdirSync(target, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
    expect(texts.length).toBe(40);
    expect(new Set(texts).size).toBe(1);
  }
  replaceFolder(target, [{ path: "versions.ts", text: mark }]);
  expect(readdirSync(folder).filter((name) => /^\.?replaced\b/.test(name) && name !== "replace.ts")).toEqual([
    "replaced",
  ]);
}, 120_000);

test("replacing a folder leaves no moment without it", async () => {
  const target = join(folder, "watched");
  const program = join(folder, "watched.ts");
  writeFileSync(
    program,
    `import { replaceFolder } from ${JSON.stringify(join(import.meta.dir, "../../bindgen/system/output.ts"))};
     for (let round = 0; round < 300; round++) {
       replaceFolder(${JSON.stringify(target)}, [{ path: "versions.ts", text: ${JSON.stringify(mark)} + round }]);
       if (round === 0) console.log("begun");
     }`,
  );
  const child = Bun.spawn([process.execPath, program], { stdout: "pipe", stderr: "inherit" });
  await child.stdout.getReader().read();
  let missing = 0;
  while (child.exitCode === null) {
    for (let look = 0; look < 500; look++) if (!existsSync(join(target, "versions.ts"))) missing++;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  expect(missing).toBe(0);
});

test("a folder that a killed run had moved out of the way is put back", () => {
  const target = join(folder, "moved");
  const { pid } = Bun.spawnSync(["true"]);
  const aside = join(folder, `.moved.bindgen-${pid}.old`);
  mkdirSync(aside);
  writeFileSync(join(aside, "versions.ts"), mark);
  replaceFolder(target, [{ path: "versions.ts", text: mark }]);
  expect(readdirSync(folder).filter((name) => /^\.?moved/.test(name))).toEqual(["moved"]);
  expect(readFileSync(join(target, "versions.ts"), "utf8")).toBe(mark);
});
