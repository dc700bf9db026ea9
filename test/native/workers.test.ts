import { expect, test } from "bun:test";
import { expectSoon } from "./soon.ts";
import { printed, run } from "./support.ts";

test("a Worker's handler serves the whole stream while the main thread is busy, and its messages are heard then", async () => {
  const result = printed(await run("worker", { args: ["serves", "busy"] }));
  expect(result).toEqual({
    loaded: "ready",
    ended: "eos",
    errors: [],
    messages: Array.from({ length: 20 }, (_, index) => 1000 * (index + 1)),
    installed: true,
  });
});

test("what a Worker's handler throws reaches the owner on the main thread, with its name and cause", async () => {
  const result = printed(await run("worker", { args: ["throws"] }));
  expect(result).toMatchObject({
    ended: "eos",
    errors: ["OwnError: the Worker's own words, TypeError: its reason"],
  });
});

test("a Worker that exits in its handler is reported, and its stream goes on", async () => {
  const result = printed(await run("worker", { args: ["exits"] }));
  expect(result).toMatchObject({
    ended: "eos",
    errors: [expect.stringContaining("WorkerExitError")],
    installed: false,
  });
});

for (const [what, words] of [
  ["rejects", "a promise that nobody caught"],
  ["throws_in_timer", "thrown in a timer"],
] as const) {
  test(`a Worker that ends of what its handler left behind is reported: ${what}`, async () => {
    const result = printed(await run("worker", { args: [what] }));
    expect(result).toMatchObject({
      ended: "eos",
      errors: [expect.stringContaining(words)],
      installed: false,
    });
  });
}

for (const what of ["overstays", "hangs"]) {
  test(`a Worker's handler that ${what} is reported, and the Worker can be closed`, async () => {
    const outcome = await run("worker", { args: [what] });
    expect(printed(outcome)).toMatchObject({
      ended: "error",
      errors: [expect.stringContaining("did not return within 500 ms")],
    });
    expectSoon(outcome.milliseconds, 5000);
  });
}

test("a handler's module that cannot be loaded is reported once", async () => {
  const result = printed(await run("worker", { args: ["broken"] }));
  expect(result).toEqual({ loaded: "Error: broken module", errors: ["Error: broken module"] });
});
