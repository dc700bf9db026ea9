/** An encoder whose library does not open again after a flush. */
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { join } from "node:path";
import { printed, run } from "../native/support.ts";
import { library, scratch } from "./toolchain.ts";

// A busy machine may need seconds to start a process.
setDefaultTimeout(60_000);

const folder = scratch();
afterAll(() => folder[Symbol.dispose]());
let preloaded = "";
beforeAll(async () => {
  preloaded = await library("encoder_opens", folder.path, ["-Wl,--no-as-needed", "-lx264"]);
});

/** What came of a start and two flushes, of which the `failing`th to open the encoder cannot. */
async function flushed(failing: number): Promise<unknown> {
  const outcome = await run(join(import.meta.dir, "programs/flushed"), {
    env: { DEEPSCRIPT_SDK: "standin", LD_PRELOAD: preloaded, FAILING_OPEN: `${failing}` },
  });
  expect(outcome.stderr).not.toContain("CRITICAL");
  return printed(outcome);
}

/** A run after a stop. */
const anew = { end: "eos", keys: [true, false, false, false, false] };
const refused = "encoder: the encoder does not open for 64x64 at 4000000 bit/s";
const ended = "source: streaming stopped, reason not-negotiated (-4)";

test("begins anew after each flush", async () => {
  expect(await flushed(0)).toEqual({ told: [["shown"], ["shown"], ["shown"]], ...anew });
});

test("says so, takes another flush, and encodes again once it was stopped", async () => {
  expect(await flushed(2)).toEqual({ told: [["shown"], [refused, ended], [ended]], ...anew });
});
