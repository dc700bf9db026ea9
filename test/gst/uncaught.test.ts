/** What nobody in a program catches while a pipeline plays, in programs whose top level awaits: Bun itself would go on. */
import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

setDefaultTimeout(60_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "deepscript-uncaught-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const program = join(import.meta.dir, "programs", "uncaught.ts");

interface Ended {
  readonly output: string[];
  readonly errors: string;
  readonly code: number;
}

async function ended(args: readonly string[], options: readonly string[] = []): Promise<Ended> {
  const child = Bun.spawn([process.execPath, ...options, program, ...args], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
    stdout: "pipe",
    stderr: "pipe",
    timeout: 50_000,
    killSignal: "SIGKILL",
  });
  const [output, errors] = await Promise.all([child.stdout.text(), child.stderr.text()]);
  return { output: output.trim().split("\n"), errors, code: await child.exited };
}

/** The program has said once, and at its own line, what failed, and is gone with all that it played. */
function expectFailed({ output, errors, code }: Ended, what: string): void {
  expect(errors.match(/^error: .*/gm)).toEqual([`error: of ${what}`]);
  expect(errors).toMatch(/^ +at .*programs\/uncaught\.ts:\d+:\d+/m);
  expect({ output, code }).toEqual({ output: ["playing", "null null"], code: 1 });
}

const everything = ["a timer", "a consumer", "a listener", "a listener of SIGINT", "a rejected promise"];

describe("what nobody catches ends a program that awaits run(), with its reason:", () => {
  test.each(everything)("%s", async (what) => expectFailed(await ended([what]), what));
});

test("files are finished first", async () => {
  const file = join(folder, "finished.mp4");
  expectFailed(await ended(["a timer", "awaited", file]), "a timer");
  // A file that was cut off has no moov.
  expect(Buffer.from(await Bun.file(file).arrayBuffer()).includes("moov")).toBe(true);
});

describe.each(["a timer", "a rejected promise"])("%s", (what) => {
  test("is run()'s error, each time, and nothing listens in between", async () => {
    const run = ["playing", `caught: of ${what}`, "nothing listens"];
    expect(await ended([what, "caught, twice"])).toEqual({
      output: [...run, ...run, "null null"],
      errors: "",
      code: 0,
    });
  });

  test.each([
    "heard by nobody",
    "played",
    "several, the first is awaited",
    "several, the last is awaited",
    "several, all are awaited",
  ])("ends the process where the run, or what plays otherwise, is: %s", async (form) =>
    expectFailed(await ended([what, form]), what),
  );

  test("is a listener's of the program to answer", async () => {
    expect(await ended([what, "listened for, all of it"])).toEqual({
      output: ["playing", `heard: of ${what}`, "stopped", "null null"],
      errors: "",
      code: 0,
    });
  });
});

test("a handler's error ends the process where nothing runs the pipeline", async () => {
  expectFailed(await ended(["a handler", "played"]), "a handler");
});

test("a rejection is told to who listens for exceptions alone", async () => {
  const { output, code } = await ended(["a rejected promise", "listened for"]);
  expect({ output, code }).toEqual({
    output: ["playing", "heard: of a rejected promise", "stopped", "null null"],
    code: 0,
  });
});

test("what becomes of rejections is what the command line says", async () => {
  const plain = ["a rejected promise", "awaited, and stopped by and by"];
  expect(await ended(plain, ["--unhandled-rejections=none"])).toEqual({
    output: ["playing", "stopped", "null null"],
    errors: "",
    code: 0,
  });
  expectFailed(await ended(plain, ["--unhandled-rejections=throw"]), "a rejected promise");
});

test("a top level that fails ends the process, whoever hears of the runs", async () => {
  expectFailed(await ended(["the top level", "at the top level"]), "the top level");
});
