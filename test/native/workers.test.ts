import { expect, test } from "bun:test";
import { printed, run } from "./support.ts";

test("a Worker's handler serves the stream while the main thread is busy", async () => {
  const result = printed(await run("worker", { args: ["main-busy"] }));
  expect(result).toEqual({ loaded: "ready", ended: "eos", errors: [], installed: true, during: true });
});

test("what a Worker's handler throws reaches the owner on the main thread", async () => {
  const result = printed(await run("worker", { args: ["throws"] }));
  expect(result).toMatchObject({ ended: "eos", errors: ["Error: the Worker's own words"] });
});

test("a Worker that exits in its handler is reported, and its stream goes on", async () => {
  const result = printed(await run("worker", { args: ["exits"] }));
  expect(result).toMatchObject({
    ended: "eos",
    errors: [expect.stringContaining("WorkerExitError")],
    installed: false,
  });
});

test("a Worker's handler that overstays is reported", async () => {
  const result = printed(await run("worker", { args: ["overstays"] }));
  expect(result).toMatchObject({
    ended: "error",
    errors: [expect.stringContaining("did not return within 100 ms")],
  });
});

test("a handler's module that cannot be loaded is reported once", async () => {
  const result = printed(await run("worker", { args: ["broken"] }));
  expect(result).toEqual({ loaded: "Error: broken module", errors: ["Error: broken module"] });
});
