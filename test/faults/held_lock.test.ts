/** What waits for the lock of a batch's metadata does not wait for ever because JavaScript ended with it. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { expectSoon } from "../native/soon.ts";
import { type Outcome, printed, run } from "../native/support.ts";

setDefaultTimeout(20_000);

const program = join(import.meta.dir, "programs", "held_lock");

function goes(what: string): Promise<Outcome> {
  return run(program, { args: [what], env: { DEEPSCRIPT_SDK: "standin", HOLDING: what }, timeout: 15_000 });
}

test("a Worker that exits with a batch's lock lets go of it: the stream can be stopped", async () => {
  const outcome = await goes("exits");
  expect(printed(outcome)).toMatchObject({ end: expect.stringContaining("WorkerExitError") });
  expectSoon((printed(outcome) as { milliseconds: number }).milliseconds, 1500);
});

test("a Worker that is terminated with a batch's lock does not keep the process", async () => {
  const outcome = await goes("hangs");
  expect(printed(outcome)).toMatchObject({ end: expect.stringContaining("did not return within 300 ms") });
});

test("the process's own exit in a handler with a batch's lock does not wait for the stream", async () => {
  const outcome = await goes("main");
  expect(outcome).toMatchObject({ code: 0, signal: null });
  const { milliseconds } = printed(outcome) as { milliseconds: number };
  // For a pipeline that cannot be stopped the exit waits for 2 s.
  expectSoon(milliseconds, 1500);
});

test("a handler that holds the lock may set properties of what waits for it to draw", async () => {
  const outcome = await run(join(import.meta.dir, "programs", "locked_settings"), {
    env: { DEEPSCRIPT_SDK: "standin" },
    timeout: 8000,
  });
  expect(printed(outcome)).toEqual({ end: "eos", batches: 40 });
});
