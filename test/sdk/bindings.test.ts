/** Which bindings serve which SDK, and which are refused. */
import { afterAll, beforeEach, describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatedFolder, ownFolder, requireBindings } from "../../lib/sdk/bindings.ts";
import { headersFile, headersHash } from "../../lib/sdk/headers.ts";
import { type Sdk, selectSdk } from "../../lib/sdk/select.ts";

const before = process.env["XDG_CACHE_HOME"];
const folders: string[] = [];
let folder: string;
let sdk: Sdk;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "deepscript-bindings-"));
  folders.push(folder);
  process.env["XDG_CACHE_HOME"] = folder;
  const headers = join(folder, "sources");
  mkdirSync(headers);
  writeFileSync(join(headers, "nvdsmeta.h"), "struct Frame { int number; };\n");
  sdk = { ...selectSdk("standin"), kind: "deepstream", version: "7.1", headers };
});
afterAll(() => {
  if (before === undefined) delete process.env["XDG_CACHE_HOME"];
  else process.env["XDG_CACHE_HOME"] = before;
  for (const path of folders) rmSync(path, { recursive: true });
});

const target = `linux-${process.arch}`;

/** What the set-up leaves, as far as the choice of bindings looks at it. */
function generate(
  of: Readonly<Record<string, string>>,
  hash: string | null = headersHash(sdk.headers),
): void {
  const path = ownFolder(sdk);
  mkdirSync(path, { recursive: true });
  const lines = Object.entries(of).map(([name, value]) => `export const ${name} = "${value}";\n`);
  writeFileSync(join(path, "versions.ts"), lines.join(""));
  if (hash !== null) writeFileSync(join(path, headersFile), `${hash}\n`);
}

test("a DeepStream of the committed version takes its own bindings once the set-up has made them", () => {
  const standin = selectSdk("standin");
  sdk = { ...standin, kind: "deepstream" };
  expect(generatedFolder(sdk)).toBeUndefined();
  generate({ target, deepstream: sdk.version });
  expect(generatedFolder(sdk)).toBe(ownFolder(sdk));
  expect(generatedFolder(standin)).toBeUndefined();
});

describe("a machine of another target than the committed bindings' has its own,", () => {
  test("for the stand-in as well, and is told how to make them", () => {
    const standin = selectSdk("standin");
    expect(generatedFolder(standin, "linux-x64")).toBeUndefined();
    requireBindings(standin, "linux-x64");
    expect(generatedFolder(standin, "linux-other")).toBe(ownFolder(standin));
    const attempt = () => requireBindings(standin, "linux-other");
    expect(attempt).toThrow(/on linux-other, and there are bindings for .* on linux-x64 only/);
    expect(attempt).toThrow("npm run setup");
  });

  test("which the set-up makes from the stand-in's headers", () => {
    const standin = selectSdk("standin");
    sdk = standin;
    generate({ target: "linux-other", deepstream: standin.version });
    requireBindings(standin, "linux-other");
    expect(() => requireBindings(standin, "linux-third")).toThrow(
      /are for linux-other, and this is linux-third/,
    );
  });
});

describe("bindings are refused, with the command that makes the right ones,", () => {
  const refused = (reason: RegExp) => {
    expect(() => requireBindings(sdk)).toThrow(reason);
    expect(() => requireBindings(sdk)).toThrow("npm run setup");
  };

  test("where there are none", () => {
    refused(/This is DeepStream 7.1 on linux-.*, and there are bindings for 9.1 on linux-x64 only/);
  });

  test("that are another version's", () => {
    generate({ target, deepstream: "6.4" });
    refused(/are of 6.4, and this is DeepStream 7.1/);
  });

  test("that say no version", () => {
    generate({ target });
    refused(/are of no version/);
  });

  test("that are another machine's", () => {
    generate({ target: "linux-other", deepstream: "7.1" });
    refused(/are for linux-other, and this is linux-/);
  });

  test("that do not say which headers they are of", () => {
    generate({ target, deepstream: "7.1" }, null);
    refused(/were made from other headers/);
  });

  test("that are of other headers", () => {
    generate({ target, deepstream: "7.1" }, "0".repeat(64));
    refused(/were made from other headers than those in .*sources/);
  });

  test.each([
    [
      "a header was changed",
      () => writeFileSync(join(sdk.headers, "nvdsmeta.h"), "struct Frame { long number; };\n"),
    ],
    ["one was added", () => writeFileSync(join(sdk.headers, "new.h"), "")],
    ["one was removed", () => rmSync(join(sdk.headers, "nvdsmeta.h"))],
  ])("after an upgrade in place, under the same version: %s", (_what, upgrade) => {
    generate({ target, deepstream: "7.1" });
    requireBindings(sdk);
    upgrade();
    refused(/the SDK has been changed since/);
  });
});

describe("bindings are taken", () => {
  test("that are of these headers, however often one asks", () => {
    generate({ target, deepstream: "7.1" });
    requireBindings(sdk);
    requireBindings(sdk);
  });

  test("after the same headers were installed again", () => {
    generate({ target, deepstream: "7.1" });
    requireBindings(sdk);
    utimesSync(join(sdk.headers, "nvdsmeta.h"), 1, 1);
    requireBindings(sdk);
  });

  test("where the SDK has no headers to compare", () => {
    generate({ target, deepstream: "7.1" });
    rmSync(sdk.headers, { recursive: true });
    requireBindings(sdk);
  });

  test("where nothing can be remembered of the comparison", () => {
    generate({ target, deepstream: "7.1" });
    mkdirSync(`${ownFolder(sdk)}.seen`);
    requireBindings(sdk);
  });
});
