/** Which bindings serve which SDK. */
import { expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatedFolder, ownFolder } from "../../lib/sdk/bindings.ts";
import { selectSdk } from "../../lib/sdk/select.ts";

test("a DeepStream of the committed version takes its own bindings once the set-up has made them", () => {
  const before = process.env["XDG_CACHE_HOME"];
  const cache = mkdtempSync(join(tmpdir(), "deepscript-bindings-"));
  process.env["XDG_CACHE_HOME"] = cache;
  try {
    const standin = selectSdk("standin");
    const real = { ...standin, kind: "deepstream" } as const;
    expect(generatedFolder(real)).toBeUndefined();
    mkdirSync(ownFolder(real));
    writeFileSync(join(ownFolder(real), "versions.ts"), "");
    expect(generatedFolder(real)).toBe(ownFolder(real));
    expect(generatedFolder(standin)).toBeUndefined();
  } finally {
    if (before === undefined) delete process.env["XDG_CACHE_HOME"];
    else process.env["XDG_CACHE_HOME"] = before;
    rmSync(cache, { recursive: true });
  }
});
