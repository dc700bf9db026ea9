/** Handlers in Workers: beside each other, heard by the main thread, and what becomes of those that fail. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GObject } from "../../lib/generated/gobject/gobject.ts";
import { memory } from "../../lib/gst/c.ts";
import { addressOf } from "../../lib/gst/object.ts";
import { type MessageOf, type Pad, Pipeline } from "../../lib/index.ts";
import { expectSoon } from "../native/soon.ts";
import { type Outcome, printed, run } from "../native/support.ts";

setDefaultTimeout(20_000);

const program = join(import.meta.dir, "programs", "workers");

function goes(what: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return run(program, { args: [what], env: { DEEPSCRIPT_SDK: "standin", ...env }, timeout: 20_000 });
}

async function withFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "deepscript-test-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("four Workers are in their handlers at the same moment, and all that they post is heard", async () => {
  await withFolder(async (folder) => {
    const meeting = join(folder, "meeting");
    writeFileSync(meeting, "");
    const outcome = await goes("meets", { MEETING: meeting, MEETING_OF: "4" });
    expect(outcome.stderr).toBe("");
    expect(printed(outcome)).toEqual({ end: "eos", seen: [50, 50, 50, 50] });
  });
});

test("a Worker's timers and promises have their turn within 50 ms while buffers keep coming", async () => {
  const { end, usually } = printed(await goes("ticks")) as { end: string; usually: number };
  expect(end).toBe("stopped");
  // Every other time at least, for the machine has other things to do.
  expect(usually).toBeWithin(1, 50);
});

test("messages arrive in order, all before run() settles", async () => {
  expect(printed(await goes("posts"))).toEqual({
    end: "eos",
    heard: 200,
    third: { buffer: 3, size: 7 },
    sixth: { buffer: 6, size: 7 },
  });
});

test("messages are typed by the handler's module", () => {
  type Heard = MessageOf<typeof import("./programs/worker/posts.ts")>;
  const heard: Heard = { buffer: 1, size: 7 };
  // @ts-expect-error: it posts a number
  const wrong: Heard = { buffer: "1", size: 7 };
  const untold: MessageOf<typeof import("./programs/worker/hangs.ts")> = "whatever it posts";
  expect([heard.size, wrong.size, untold]).toEqual([7, 7, "whatever it posts"]);
});

test("what the script sends by the global postMessage() is heard too", async () => {
  expect(printed(await goes("posts", { POST: "by itself" }))).toMatchObject({
    end: "eos",
    heard: 201,
    sixth: "by itself",
  });
});

test("what cannot be sent, and what hearing it throws, fail the run", async () => {
  for (const what of ["a function", "its info", "its buffer"]) {
    expect(printed(await goes("posts", { POST: what }))).toMatchObject({
      end: expect.stringMatching(/DataCloneError: .*Post plain data; of metadata, its snapshot\(\)/),
    });
  }
  for (const what of ["throws", "is async and throws"]) {
    expect(printed(await goes(`posts, and what is told ${what}`))).toMatchObject({
      end: "Error: of main's own",
    });
  }
});

test("a handler that hangs fails the run, and keeps neither the pipeline nor the process", async () => {
  const outcome = await goes("hangs");
  expect(printed(outcome)).toEqual({
    failed: expect.stringContaining("did not return within 500 ms"),
    again: expect.stringMatching(/HandlerTimeoutError: the handler of .*hangs.ts has not come back/),
    state: "null",
  });
  expect(outcome).toMatchObject({ stderr: "" });
  expectSoon(outcome.milliseconds, 2400);
});

test("where nobody catches that, the process ends with the reason", async () => {
  const outcome = await goes("hangs, and nobody catches it");
  expect(outcome).toMatchObject({ code: 1, signal: null });
  expect(outcome.stderr).toContain("did not return within 500 ms");
  expectSoon(outcome.milliseconds, 2400);
});

for (const what of ["leaves late", "leaves last"]) {
  test(`a Worker that exits fails the run although the stream ends before it is gone: ${what}`, async () => {
    await withFolder(async (folder) => {
      const outcome = await goes(what, { UNTIL: join(folder, "until") });
      expect(outcome.stderr).toBe("");
      expect(printed(outcome)).toEqual({ end: expect.stringContaining("WorkerExitError") });
    });
  });
}

for (const what of ["never loads", "loads for ever"]) {
  test(`a handler's module that ${what} fails the run, with its name`, async () => {
    const outcome = await goes(what);
    const late = expect.stringMatching(
      /^HandlerTimeoutError: sink\.sink \(.*\/(never_loads|loads_for_ever)\.ts\): the handler's module did not load within 300 ms/,
    );
    expect(printed(outcome)).toEqual({ end: late, again: late, ready: late });
    expect(outcome).toMatchObject({ stderr: "" });
  });
}

test("a main thread that is busy for long does not take a module that has loaded for one that has not", async () => {
  await withFolder(async (folder) => {
    const outcome = await goes("loads unheard", { LOADED: join(folder, "loaded") });
    expect(printed(outcome)).toEqual({ end: "eos" });
  });
});

test("a probe that is removed before its module has loaded, as it never does, lets go of its pad", async () => {
  const pipeline = Pipeline.launch("fakesrc ! fakesink name=sink");
  const pad = pipeline.element("sink").pad("sink");
  const before = references(pad);
  const probe = pad.probe(new URL("./programs/worker/never_loads.ts", import.meta.url));
  expect(references(pad)).toBeGreaterThan(before);
  probe.remove();
  await probe.ready;
  // The Worker is given a second to leave.
  while (references(pad) > before) await new Promise((resolve) => setImmediate(resolve));
}, 8000);

function references(pad: Pad): number {
  return new GObject(memory, addressOf(pad)).ref_count;
}
