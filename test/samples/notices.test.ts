/** What samples tell on a terminal: plain, where it is no error. */
import { expect, setDefaultTimeout, test } from "bun:test";
import { hasTerminals, onTerminal } from "../fixtures/terminal.ts";
import { file, quickDetector, useInputs } from "./inputs.ts";

setDefaultTimeout(60_000);
useInputs("a.mp4");

test.skipIf(!hasTerminals)("notices are not painted as errors are", async () => {
  const sample = new URL("../../samples/test3.ts", import.meta.url).pathname;
  const words = [process.execPath, sample, "-i", file("a.mp4"), "-c", quickDetector, "--quiet", "--no-sync"];
  const command = [...words, "-o", file("out.mp4")].map((word) => `'${word}'`).join(" ");
  const { NO_COLOR: _, ...env } = process.env;
  const { stdout, exitCode } = Bun.spawnSync(onTerminal(command), {
    env: { ...env, DEEPSCRIPT_SDK: "standin", FORCE_COLOR: "1", TERM: "xterm", SHELL: "/bin/sh" },
  });
  const text = stdout.toString();
  expect({ exitCode, text }).toMatchObject({ exitCode: 0 });
  expect(text).toMatch(/^The video goes into .*\r\n[\s\S]*^\S*a\.mp4 has ended\.\r\n[\s\S]*^30 frames, /m);
  expect(text).not.toContain("\x1b[");
});
