import { afterAll, beforeAll, expect, test } from "bun:test";
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile, printed, run } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "deepscript-test-"));

beforeAll(async () => {
  renameSync(await compile("many_arguments", folder), join(folder, "libmany_arguments.so"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a lane passes arguments and results of every kind, in order, and is passed by escalation", async () => {
  const seen = printed(await run("lanes", { args: [folder] })) as Record<string, unknown>;
  expect(seen["mixed"]).toBe(seen["direct"]);
  expect(seen).toMatchObject({
    half: 2.5,
    negative: -100,
    largest: "18446744073709551615",
    both: [true, false],
    heard: "one string, and another",
    "typed array": expect.stringContaining("not JavaScript's memory"),
    absent: true,
    order: "escalated slow behind ",
  });
});

test("makeWritable gives a shared buffer's branch its own, and puts it back into the stream", async () => {
  for (const variant of ["release", "asan", "tsan"] as const) {
    const result = printed(await run("writable", { variant }));
    expect(result).toEqual({ ended: "eos", marked: 200, unmarked: 200, moved: true });
  }
}, 120_000);

test("idle probes are called once, never wait for their own thread, and let data flow again", async () => {
  expect(printed(await run("idle"))).toEqual({
    here: "added,called,gone",
    lane: "added,called,gone",
    busy: "added,called,gone",
  });
});
