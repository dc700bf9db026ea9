/** However a process ends while data flows through a probe, it ends: at once, with its own code, without a crash. */
import { describe, expect, test } from "bun:test";
import { expectSoon } from "./soon.ts";
import { run } from "./support.ts";

const soon = 1500;

describe("a process with a playing pipeline ends", () => {
  // Whose top level has ended: test/gst/uncaught.test.ts has those that await a run.
  for (const [what, code, error] of [
    ["exit", 7, undefined],
    ["exit-in-handler", 7, undefined],
    ["throw-uncaught", 1, "error: uncaught"],
    ["reject", 1, "error: unhandled"],
    ["return-from-main", 0, undefined],
  ] as const) {
    test(what, async () => {
      const { signal, milliseconds, ...outcome } = await run("playing", { args: [what] });
      expect({ code: outcome.code, signal, stdout: outcome.stdout }).toEqual({
        code,
        signal: null,
        stdout: "playing\n",
      });
      expect(outcome.stderr.match(/^error: .*/m)?.[0]).toEqual(error);
      expectSoon(milliseconds, soon);
    });
  }
});

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  describe(signal, () => {
    const signals = [{ at: "playing", signal }];

    test("ends a script that does not listen", async () => {
      const outcome = await run("playing", { args: ["plain"], signals });
      expect(outcome).toMatchObject({ code, signal: null, stderr: "" });
      expectSoon(outcome.milliseconds, soon);
    });

    test("is a listener's to answer", async () => {
      const outcome = await run("playing", { args: ["graceful"], signals });
      expect(outcome).toMatchObject({ code: 0, stdout: `playing\nstopped by ${signal}\n` });
    });

    test("is one where it comes twice at once, as from the terminal and from npm", async () => {
      // More often, since the kernel hands on as one what comes before the first is taken.
      const outcome = await run("playing", { args: ["graceful"], signals: Array(20).fill(signals).flat() });
      expect(outcome).toMatchObject({ code: 0, stdout: `playing\nstopped by ${signal}\n` });
    });

    test("ends a script that spins in a handler, after a while, and says why", async () => {
      const outcome = await run("playing", { args: ["spin-in-handler"], signals });
      expect(outcome.stderr).toContain(`did not react to ${signal} within 3000 ms`);
      expect(outcome).toMatchObject({ code, signal: null });
    });

    test("ends it at once the second time", async () => {
      const outcome = await run("playing", { args: ["spin-in-handler"], signals, insist: true });
      expect(outcome).toMatchObject({ code, signal: null });
      expectSoon(outcome.milliseconds, soon);
    });
  });
}

test("a process that a signal reaches while it starts ends", async () => {
  const outcome = await run("starting", { signals: [{ at: "starting", signal: "SIGINT" }] });
  expect(outcome).toMatchObject({ code: 130, signal: null });
});

describe("Ctrl-C while a sample starts ends it with code 0 within 3 seconds", () => {
  for (const what of ["before-gstreamer", "sets-up", "busy"]) {
    test(what, async () => {
      const signals = [{ at: "starting", signal: "SIGINT" }] as const;
      const outcome = await run("starting", { args: [what], signals });
      expect(outcome).toMatchObject({ code: 0, signal: null, stderr: "" });
      expectSoon(outcome.milliseconds, 3000);
    });
  }
});
