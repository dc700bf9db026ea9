/** What becomes of elements' warnings. */
import { afterEach, expect, jest, setDefaultTimeout, test } from "bun:test";
import type { WarningMessage } from "../../lib/gst/messages.ts";
import { UnreadWarnings } from "../../lib/gst/unread_warnings.ts";

setDefaultTimeout(60_000);

const program = new URL("./programs/warns.ts", import.meta.url).pathname;

function ended(mode: string): { readonly output: string[]; readonly errors: string[] } {
  const { stdout, stderr, exitCode } = Bun.spawnSync([process.execPath, program, mode], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
  });
  const lines = (bytes: Buffer): string[] => bytes.toString().split("\n").filter(Boolean);
  const [output, errors] = [lines(stdout), lines(stderr)];
  expect({ exitCode, errors: exitCode === 0 ? [] : errors }).toEqual({ exitCode: 0, errors: [] });
  return { output, errors };
}

const dirty = "warning: lens: The lens is dirty: It needs a wipe of rtsp://me:***@camera/1";
const loose = "warning: cable: The cable is loose.";
const broken = "warning: lens: The lens is broken.";

test("warnings that nobody reads are told on stderr, a line each; what is said again is counted", () => {
  const { output, errors } = ended("plain");
  expect(output).toEqual(["eos"]);
  expect(errors).toEqual([dirty, loose, broken, `${dirty} (the last of 3 more like it)`]);
});

test("warnings that the program reads are the program's", () => {
  const { output, errors } = ended("read");
  expect(errors).toEqual([]);
  expect(output.filter((line) => line === "The lens is dirty.")).toHaveLength(4);
  expect(output).toContain("The cable is loose.");
});

test("an error that a branch's onError was told of is not told again as a warning", () => {
  const { output, errors } = ended("branch");
  expect(output).toEqual([expect.stringMatching(/^identity\d+$/), "stopped"]);
  expect(errors.filter((line) => !line.includes("lens") && line !== loose)).toEqual([]);
});

const warning = (source: string, text: string): WarningMessage => ({
  type: "warning",
  source,
  path: `/GstPipeline:main/GstIdentity:${source}`,
  seqnum: 1,
  error: { domain: "gst-stream-error-quark", code: 1, message: text },
  debug: undefined,
  details: undefined,
});

afterEach(() => void jest.useRealTimers());

test("what can be done about it follows an element's first line, and that of no other that it is the same for", () => {
  const told: string[] = [];
  const warnings = new UnreadWarnings((line) => told.push(line));
  for (const [element, line, fix] of [
    ["a", "one", "wipe it"],
    ["a", "two", "wipe it again"],
    ["b", "one", "wipe it"],
    ["c", "one", undefined],
    ["d", "one", "turn it"],
  ] as const)
    warnings.tell(warning(element, line), () => fix);
  warnings.end();
  warnings.tell(warning("a", "one"), () => "wipe it");
  warnings.end();
  expect(told).toEqual([
    "warning: a: one.\n  wipe it",
    ...["warning: a: two.", "warning: b: one.", "warning: c: one."],
    "warning: d: one.\n  turn it",
    "warning: a: one.\n  wipe it",
  ]);
});

test.each([
  ["other numbers", (n: number) => `Frame ${n} is late.`, 5],
  ["two by turns", (n: number) => `Half ${n % 2} is late.`, 2],
])(
  "an element that goes on warning is told in a few lines, and summed up now and then: %s",
  (_what, text, lines) => {
    jest.useFakeTimers();
    const told: string[] = [];
    const warnings = new UnreadWarnings((line) => told.push(line));
    const flood = (source: string): void => {
      for (let n = 0; n < 4000; n++) warnings.tell(warning(source, text(n)));
    };
    const next = (): string[] => told.splice(0);
    const summed = (source: string, more: number): string =>
      `warning: ${source}: ${text(3999)} (the last of ${more} more like it)`;
    const first = (source: string): string[] =>
      Array.from({ length: lines }, (_, n) => `warning: ${source}: ${text(n)}`);
    flood("lens");
    flood("cable");
    expect(next()).toEqual([...first("lens"), ...first("cable")]);
    jest.advanceTimersByTime(10_000);
    expect(next()).toEqual([summed("lens", 4000 - lines), summed("cable", 4000 - lines)]);
    flood("lens");
    expect(next()).toEqual([]);
    jest.advanceTimersByTime(10_000);
    expect(next()).toEqual([summed("lens", 4000)]);
    // The cable has been silent meanwhile.
    flood("cable");
    expect(next()).toEqual(first("cable"));
    flood("lens");
    warnings.end();
    expect(next().sort()).toEqual([summed("cable", 4000 - lines), summed("lens", 4000)]);
    jest.advanceTimersByTime(60_000);
    expect(next()).toEqual([]);
  },
);
