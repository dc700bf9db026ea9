/**
 * Programs run without type checks: what a call does not take it refuses, at the program's line, before C takes it for an
 * address.
 */
import { expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";

setDefaultTimeout(120_000);

test("whatever values public calls are given, they work or say what is wrong, and GLib has nothing to say", async () => {
  const program = Bun.spawn([process.execPath, join(import.meta.dir, "programs/odd_values.ts")], {
    env: { ...process.env, DEEPSCRIPT_SDK: "standin" },
    stdout: "pipe",
    stderr: "pipe",
  });
  const [told, complaints] = await Promise.all([
    new Response(program.stdout).text(),
    new Response(program.stderr).text(),
  ]);
  expect({ told, complaints, code: await program.exited }).toEqual({
    told: "all called\n",
    complaints: "",
    code: 0,
  });
  expect(program.signalCode).toBeNull();
});
