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

for (const [answer, marked] of [
  ["pass", 1],
  ["drop", 0],
] as const) {
  test(`a buffer made writable by a handler that then overstays is let go of once: ${answer}`, async () => {
    for (const variant of ["release", "asan"] as const) {
      const outcome = await run("writable_late", { variant, args: [answer] });
      expect(outcome.stderr).toBe("");
      expect(printed(outcome)).toEqual({ ended: "error", errors: 1, marked, own: true, other: true });
    }
  }, 120_000);
}

test("while one handler overstays, others wait for their own deadlines", async () => {
  const result = printed(await run("neighbours", { args: ["10000"] }));
  expect(result).toEqual({ ended: "eos", overstays: 1, seen: 5, complaints: [] });
});

test("a buffer that is lost because another handler keeps the thread is told of", async () => {
  const result = printed(await run("neighbours", { args: ["20"] })) as { complaints: string[] };
  expect(result).toMatchObject({ ended: "error", overstays: 1 });
  expect(result.complaints[0]).toContain("was not reached within 20 ms");
});

test("timers and fetch go on while two streams are saturated with probes", async () => {
  const result = printed(await run("fairness", { args: ["100"] })) as {
    buffers: number;
    timer: number;
    fetched: number;
  };
  expect(result.buffers).toBeGreaterThan(1000);
  // Starved, they would wait for seconds.
  expect(result.timer).toBeLessThan(200);
  expect(result.fetched).toBeLessThan(200);
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
    unknown: "TypeError: the object has no signal no-such-signal",
    failures: ["Error: thrown by a handler"],
  });
});
