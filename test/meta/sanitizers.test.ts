/** The readers of all kinds of metadata, on the shim and the stand-in with AddressSanitizer. */
import { beforeAll, expect, test } from "bun:test";
import { join } from "node:path";
import { printed, run, shimOf } from "../native/support.ts";
import { native } from "./attachments.ts";

beforeAll(async () => {
  native();
  await shimOf("asan", true);
}, 600_000);

const program = join(import.meta.dir, "programs/readers");

test("nothing is read beyond its end, or after it", async () => {
  const env = { DEEPSCRIPT_SDK: "standin" };
  const plain = printed(await run(program, { env }));
  // Twice 12 objects' worth: 2 frames, 6 vectors, 1 + 1 + 1 regions, lines and classes, 2 + 1 places, 6 objects; 6 sounds.
  expect(plain).toEqual({
    alive: 0,
    read: expect.any(Number),
    rows: 2 * (2 + 6 + 1 + 1 + 1 + 2 + 1 + 6) + 6,
  });
  const outcome = await run(program, { env, variant: "asan", withStandin: true, timeout: 60_000 });
  expect(outcome.stderr).not.toContain("AddressSanitizer");
  expect(printed(outcome)).toEqual(plain);
}, 90_000);

test("what is copied of what programs give is theirs to the last byte", async () => {
  const outcome = await run(join(import.meta.dir, "programs/wrong_arrays"), {
    ...({ env: { DEEPSCRIPT_SDK: "standin" }, variant: "asan", withStandin: true, timeout: 60_000 } as const),
  });
  expect(outcome.stderr).not.toContain("AddressSanitizer");
  expect(printed(outcome)).toEqual({ refused: 4 + 4 + 3 + 6, embedding: [3], mask: 4 });
}, 90_000);
