/** What a run tells on a terminal. */
// biome-ignore-all lint/suspicious/noControlCharactersInRegex: what terminals are sent
import { expect, setDefaultTimeout, test } from "bun:test";
import { Pace } from "../../lib/cli/pace.ts";
import { hasTerminals, onTerminal } from "../fixtures/terminal.ts";

setDefaultTimeout(30_000);

test("the pace is that of seconds: two quick readings do not make it nothing, and it follows what changes", () => {
  const pace = new Pace(1000);
  expect(pace.at(1500, 15)).toBe(30);
  expect(pace.at(1501, 15)).toBeCloseTo(30, 0);
  expect(pace.at(3500, 75)).toBe(30);
  expect([3750, 4500, 5500].map((at) => pace.at(at, 75)).at(-1)).toBe(0);
});

const program = new URL("../../lib/cli/main.ts", import.meta.url).pathname;
const street = new URL("../../samples/assets/street.mp4", import.meta.url).pathname;

/** All that the terminal is sent, by a run of a second. */
async function shown(columns: number, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const pipeline = `filesrc location=${street} ! qtdemux ! h264parse ! identity sleep-time=1000 ! fakesink sync=false`;
  const command = `stty cols ${columns}; "${process.execPath}" "${program}" launch "${pipeline}"`;
  const { NO_COLOR: _, ...inherited } = process.env;
  const child = Bun.spawn(onTerminal(command), {
    env: { ...inherited, DEEPSCRIPT_SDK: "standin", TERM: "xterm", SHELL: "/bin/sh", ...env },
    stdin: "ignore",
    stdout: "pipe",
  });
  const text = await new Response(child.stdout).text();
  expect(await child.exited).toBe(0);
  return text;
}

test.skipIf(!hasTerminals)(
  "a bar, percent, frames, frames a second, drops and the time left, in one line that changes",
  async () => {
    const text = await shown(120);
    expect(text).toMatch(
      /\r\x1b\[K\x1b\[32m█+\x1b\[0m░+ +\d+ % {2}\d+ frames {2}\d+\.\d frames\/s {2}0 dropped {2}00:\d\d left/,
    );
    expect(text).toMatch(/\r\x1b\[K900 frames in \d+\.\d s, \d+\.\d frames\/s\r\n$/);
  },
);

test.skipIf(!hasTerminals)(
  "no colours where NO_COLOR is set, and no bar where there is no room",
  async () => {
    const plain = await shown(120, { NO_COLOR: "1" });
    expect(plain).toContain("█");
    expect(plain).not.toContain("\x1b[32m");
    const narrow = await shown(80);
    expect(narrow).toContain(" % ");
    expect(narrow).not.toContain("█");
  },
);
