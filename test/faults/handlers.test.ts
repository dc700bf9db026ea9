/** What a handler may do while the stream waits for it, each in a process of its own, through the pipeline's API. */
import { describe, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { type Outcome, printed, run } from "../native/support.ts";

setDefaultTimeout(20_000);

const program = join(import.meta.dir, "programs", "handlers");
const env = { DEEPSCRIPT_SDK: "standin" };

const does = (what: string, options: Parameters<typeof run>[1] = {}): Promise<Outcome> =>
  run(program, { args: [what], env, timeout: 20_000, ...options });

describe("ends the process with the reason and code 1: a handler that", () => {
  for (const [what, ...words] of [
    ["throws", "RangeError: the handler's own words", "programs/handlers.ts"],
    ["returns a promise", "GstError: middle.sink: a probe's handler cannot be async"],
  ] as const) {
    test(what, async () => {
      const outcome = await does(what);
      expect(outcome).toMatchObject({ code: 1, signal: null, stdout: "" });
      for (const word of words) expect(outcome.stderr).toContain(word);
    });
  }

  test("never returns, in its own time", async () => {
    const outcome = await does("never returns");
    expect(outcome).toMatchObject({ code: 1, signal: null, stdout: "stuck\n" });
    expect(outcome.stderr).toBe(
      "deepscript: a handler on pad middle:sink did not return within 1000 ms, nor in the 3000 ms after that, " +
        "and nothing else in the script can run meanwhile. Ending the process.\n",
    );
    expect(outcome.milliseconds).toBeWithin(4000, 8000);
  });
});

test("Ctrl-C works meanwhile: the second time at once", async () => {
  const signals = [{ at: "stuck", signal: "SIGINT" }] as const;
  const outcome = await does("never returns", { signals, insist: true });
  expect(outcome).toMatchObject({ code: 130, signal: null, stdout: "stuck\n", stderr: "" });
});

describe("leaves the stream whole: a handler that", () => {
  const whole = { end: "eos", arrived: 50, passed: 50 };
  for (const [what, expected] of [
    ["removes its own probe", { ...whole, arrived: 5, notes: [false] }],
    [
      "adds others",
      { ...whole, came: ["called", "called", "called", "idle", "StateError: pipeline0 is running already"] },
    ],
    ["requests a pad", { ...whole, came: ["2"] }],
    ["emits an action signal", { ...whole, came: ["ok"] }],
    ["keeps what it was given", { ...whole, notes: ["GstError", "StaleMetadataError"] }],
  ] as const) {
    test(what, async () => {
      const outcome = await does(what);
      expect(outcome.stderr).toBe("");
      expect(printed(outcome)).toMatchObject(expected);
    });
  }
});

describe("ends the run in order: a handler that", () => {
  for (const [what, came] of [
    ["stops the pipeline", ["null"]],
    ["disposes of the pipeline", []],
  ] as const) {
    test(what, async () => {
      const outcome = await does(what);
      expect(outcome.stderr).toBe("");
      expect(printed(outcome)).toMatchObject({ end: "stopped", came });
    });
  }

  test("sends end-of-stream while buffers wait, each of which is asked about", async () => {
    const outcome = await does("waits for what only the stream can bring");
    expect(outcome.stderr).toBe("");
    const { end, arrived, passed } = printed(outcome) as { end: string; arrived: number; passed: number };
    expect(end).toBe("eos");
    expect(arrived).toBeGreaterThanOrEqual(5);
    expect(passed).toBe(arrived);
  });
});

test("a handler that exits ends the process with its code, and exit's listeners run", async () => {
  expect(await does("exits")).toMatchObject({ code: 7, signal: null, stdout: "", stderr: "" });
  expect(await does("exits and never returns")).toMatchObject({
    code: 7,
    signal: null,
    stdout: "ending\n",
    stderr: "",
  });
});
