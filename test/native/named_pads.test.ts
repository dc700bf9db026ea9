/** Of which element a launch string names a pad, where GStreamer makes up names such as queue2-0. */
import { dlopen } from "bun:ffi";
import { afterAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "./support.ts";

setDefaultTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "named-pads-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a pad behind an unnamed element whose class ends in a digit is that element's", async () => {
  const file = await compile("named_pads_digits", folder, ["-Ishim/core", "shim/core/named_pads.c"]);
  const { symbols } = dlopen(file, { named_elements: { args: ["buffer"], returns: "int" } });
  const named = (text: string): number => symbols.named_elements(Buffer.from(`${text}\0`));
  expect(named("queue2 .src ! fakesink  queue2 name=own ! fakesink  queue2 ! fakesink")).toBe(0b001);
  expect(named("queue2 ! fakesink  queue2 name=own ! fakesink  queue2 .src ! fakesink")).toBe(0b100);
  expect(named("queue2 ! fakesink  queue2 name=own .src ! fakesink  queue2 ! fakesink")).toBe(0b010);
});
