import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { replaceFolder } from "../../bindgen/system/output.ts";

// Compilers take their time on a busy machine.
setDefaultTimeout(120_000);

const mark = "// Generated from C headers by `bun run bindgen`. Do not edit.\n";
const cli = join(import.meta.dir, "../../bindgen/cli.ts");

let folder: string;
/** What a whole run has written. */
let old: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "interrupted-"));
  mkdirSync(join(folder, "tmp"));
  mkdirSync(join(folder, "sdk"));
  write("nvds_version.h", "#define NVDS_VERSION_MAJOR 9\n");
  for (let index = 0; index < 12; index++) write(`header_${index}.h`, `struct Of${index} { int a; };\n`);
  old = await wholeRun();
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

/** Everything that a folder holds, as one hash. */
function contents(path: string): string {
  const hasher = new Bun.CryptoHasher("sha256");
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of files.sort()) hasher.update(`${file}\n`).update(readFileSync(file));
  return hasher.digest("hex");
}

const beside = () => readdirSync(dirname(out())).filter((name) => /^\.?out/.test(name));

/** Resolves at the first change in a folder that concerns such a name: what a run is at, seen from outside. */
function change(place: string, name: RegExp): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(place, (_event, file) => {
      if (!name.test(String(file))) return;
      watcher.close();
      resolve();
    });
  });
}

const moments = {
  "a compiler is at work": () => change(join(folder, "tmp"), /./),
  "the new tree is being written": () => change(folder, /^\.out\.bindgen-\d+\.new$/),
  "the two trees have changed places": () => change(folder, /^out$/),
};

/** A run that is sent a signal at a moment, if it gets there. */
async function ended(moment: keyof typeof moments, signal: NodeJS.Signals) {
  const reached = moments[moment]();
  const child = start();
  await Promise.race([reached, child.exited]);
  child.kill(signal);
  await child.exited;
  return child;
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
      write("header_0.h", `struct Of0 { long ${signal}; };\n`);
      const child = await ended("a compiler is at work", signal);
      expect(child.exitCode).toBe(code);
      expect(await new Response(child.stderr).text()).toContain(`interrupted: ${out()} is as it was`);
      expect(contents(out())).toBe(old);
      expect(beside()).toEqual(["out"]);
      expect(readdirSync(join(folder, "tmp"))).toEqual([]);
    });
  }

  // The first run that is not killed at work leaves its result to the others, which are quick.
  test("SIGKILL leaves the old output or the new one, and the next run clears up", async () => {
    write("header_0.h", "struct Of0 { long other; };\n");
    for (const moment of ["a compiler is at work", "the new tree is being written"] as const) {
      const { signalCode } = await ended(moment, "SIGKILL");
      expect({ moment, signalCode }).toEqual({ moment, signalCode: "SIGKILL" });
      expect([moment, contents(out())]).toEqual([moment, old]);
    }
    expect(beside().length).toBe(2);
    await ended("the two trees have changed places", "SIGKILL");
    const now = contents(out());
    expect(now).not.toBe(old);
    expect(await wholeRun()).toBe(now);
    expect(beside()).toEqual(["out"]);
    expect(readdirSync(join(folder, "tmp"))).toEqual([]);
  });
});

/** Kills a process that replaces the folder over and over, with one text in all its files at a time. */
test("replacing a folder, killed at any of its steps, never leaves it missing or mixed", async () => {
  const target = join(folder, "replaced");
  const program = join(folder, "replace.ts");
  writeFileSync(
    program,
    `import { replaceFolder } from ${JSON.stringify(join(import.meta.dir, "../../bindgen/system/output.ts"))};
     for (let round = 0; round < 1000; round++) {
       const outputs = Array.from({ length: 40 }, (_, index) => ({ path: \`p\${index % 5}/f\${index}.ts\`, text: ${JSON.stringify(mark)} + round }));
       replaceFolder(${JSON.stringify(target)}, outputs);
       if (round === 0) console.log("begun");
     }`,
  );
  // Each replacement is seen as it begins to write, as the folders change places and as the old one is removed.
  for (let steps = 1; steps <= 12; steps++) {
    const child = Bun.spawn([process.execPath, program], { stdout: "pipe", stderr: "inherit" });
    await child.stdout.getReader().read();
    for (let step = 0; step < steps; step++) {
      await Promise.race([change(folder, /^\.?replaced\b/), child.exited]);
    }
    child.kill("SIGKILL");
    await child.exited;
    expect(child.signalCode).toBe("SIGKILL");
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
});

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
