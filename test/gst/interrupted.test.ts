import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "../../lib/index.ts";

setDefaultTimeout(60_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "deepscript-interrupted-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const source = "videotestsrc ! video/x-raw,width=64,height=64,framerate=30/1";
const deep = "queue max-size-buffers=300 max-size-bytes=0 max-size-time=0";
const slow = "identity sleep-time=50000";
const encoder = "x264enc tune=zerolatency speed-preset=ultrafast";
const through = "identity name=through signal-handoffs=true ! mp4mux";

interface Ended {
  readonly output: string;
  readonly errors: string;
  readonly code: number;
}

async function program(name: string, args: readonly string[], environment = {}): Promise<Ended> {
  const path = new URL(`./programs/${name}`, import.meta.url).pathname;
  const child = Bun.spawn([process.execPath, path, ...args], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin", ...environment },
    stdout: "pipe",
    stderr: "pipe",
  });
  const errors = new Response(child.stderr).text();
  let output = "";
  const decoder = new TextDecoder();
  let sent = false;
  for await (const chunk of child.stdout) {
    output += decoder.decode(chunk);
    if (!sent && output.includes("playing")) child.kill("SIGINT");
    sent ||= output.includes("playing");
  }
  return { output, errors: await errors, code: await child.exited };
}

/** Buffers in an mp4 that has been finished; what has no index rejects. */
async function framesIn(file: string): Promise<number> {
  const pipeline = launch`filesrc location=${file} ! qtdemux ! h264parse ! fakesink name=out`;
  let frames = 0;
  pipeline
    .element("out")
    .pad("sink")
    .probe("buffer", () => {
      frames++;
    });
  await pipeline.run();
  return frames;
}

describe("Ctrl-C where end-of-stream has a long way behind slow buffers", () => {
  test.each([
    ["one queue", `${source} ! ${deep} ! ${slow}`],
    ["two, each slow", `${source} ! ${deep} ! ${slow} ! ${deep} ! ${slow}`],
  ])("finishes the file, with all that handlers have seen: %s", async (what, before) => {
    const file = join(folder, `${what}.mp4`);
    const ended = await program("backlog.ts", [
      `${before} ! identity name=seen ! ${encoder} ! ${through} ! filesink location="${file}"`,
    ]);
    expect(ended).toMatchObject({ errors: "", code: 0 });
    const seen = Number(/interrupted (\d+)/.exec(ended.output)?.[1]);
    expect(await framesIn(file)).toBe(seen);
  });

  test("finishes the file and says what it lacks, where there is no time for what handlers have seen", async () => {
    const file = join(folder, "lacking.mp4");
    const ended = await program("backlog.ts", [
      `${source} ! identity name=seen ! ${deep} ! ${slow} ! ${encoder} ! ${through} ! filesink location=${file}`,
    ]);
    expect(ended.code).toBe(0);
    expect(ended.errors).toMatch(/what waited before queue0.src was dropped, though handlers had seen it/);
    expect(await framesIn(file)).toBeGreaterThan(0);
  });

  test("says so once, also where it drops at one place after the other", async () => {
    const file = join(folder, "twice.mp4");
    const slower = "identity sleep-time=100000";
    const ended = await program("backlog.ts", [
      `${source} ! identity name=seen ! ${deep} ! ${slow} ! ${deep} ! ${slower} ! ${encoder} ! ${through} ! filesink location=${file}`,
    ]);
    expect(ended.errors.match(/was dropped/g)).toHaveLength(1);
    expect(ended.errors).toContain("what waited before queue0.src, queue1.src was dropped");
  });

  test("is an error where the file cannot be finished, which it names", async () => {
    const file = join(folder, "cut.mp4");
    const ended = await program("backlog.ts", [
      `${source} ! identity name=seen ! ${encoder} ! queue ! identity name=stuck ! ${through} ! filesink location=${file}`,
    ]);
    expect(ended.code).toBe(1);
    expect(ended.errors).toContain(`${file} is cut off: `);
  });
});

test("what is run after Ctrl-C is an error that says so, for the same pipeline and for another one", async () => {
  const ended = await program("run_again.ts", []);
  expect(ended).toEqual({
    output: expect.stringMatching(/^playing\ninterrupted\nmain is not run: .*\nother is not run: .*\nend\n$/),
    errors: "",
    code: 0,
  });
  expect(ended.output).toContain('ends where run() resolves with "interrupted"');
});

test("what a busy script keeps from ending in time is told, and no success", async () => {
  const ended = await program("busy.ts", []);
  expect(ended).toMatchObject({ code: 130, output: "playing\n" });
  expect(ended.errors).not.toBe("");
});

describe("a process that ends while a pipeline's thread has calls to make", () => {
  test.each([{}, { GST_TRACERS: "leaks" }])("lets go of nothing that they use: %j", async (environment) => {
    const ended = await program("exit_in_call.ts", [], { G_DEBUG: "fatal-criticals", ...environment });
    expect(ended).toEqual({ output: "", errors: "", code: 0 });
  });
});
