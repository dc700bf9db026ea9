import { expect, test } from "bun:test";
import { printed, run } from "./support.ts";

test("what a handler throws reaches its owner, and the stream goes on with the failure's answer", async () => {
  const result = printed(await run("handlers", { args: ["throws"] }));
  expect(result).toEqual({
    ended: "eos",
    errors: new Array(20).fill("Error: the handler's own words"),
    after: 0,
  });
});

test("a handler that overstays costs one buffer, an error on the bus and one to its owner", async () => {
  const result = printed(await run("handlers", { args: ["overstays"] }));
  expect(result).toMatchObject({
    ended: "error",
    errors: [expect.stringContaining("did not return within 100 ms")],
    references: 1,
  });
});

test("timers and fetch go on while two streams are saturated with probes", async () => {
  const result = printed(await run("fairness")) as { buffers: number; timer: number; fetched: number };
  expect(result.buffers).toBeGreaterThan(1000);
  expect(result.timer).toBeLessThan(50);
  expect(result.fetched).toBeLessThan(50);
});

test("signals wait where they are to, and never for the thread that emits them", async () => {
  const result = printed(await run("signals"));
  expect(result).toEqual({
    awaited: true,
    pad: "src_0",
    padAwaited: true,
    ended: "eos",
    asked: true,
    order: "returned,told",
    unknown: "TypeError: There is no signal no-such-signal here.",
    failures: ["Error: thrown by a handler"],
  });
});
