/** What becomes of elements' warnings. */
import { expect, setDefaultTimeout, test } from "bun:test";

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
  expect(errors).toEqual([dirty, loose, `${dirty} (again, 3 times)`, broken]);
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
