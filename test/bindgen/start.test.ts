/** The module for the start: what a configuration names of each package, in one place. */
import { afterAll, beforeAll, expect, setDefaultTimeout, test } from "bun:test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { StartConfig } from "../../bindgen/config-start.ts";
import { fixtureConfig, generateFixtures } from "./fixtures.ts";

setDefaultTimeout(120_000);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bindgen-start-"));
  writeFileSync(
    join(folder, "lamps.h"),
    `typedef enum { LAMP_OFF, LAMP_ON = 5 } LampState;
     typedef struct { int watts; LampState state; void *bulb; } Lamp;
     void lamp_set (Lamp *lamp, LampState state);
     int lamp_watts (const Lamp *lamp);`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function startOf(start: { readonly [name: string]: StartConfig }): Promise<string | undefined> {
  const config = {
    ...fixtureConfig,
    start,
    deepstream: { ...fixtureConfig.deepstream, versionHeader: "lamps.h" },
  };
  const { outputs } = await generateFixtures(folder, "cc", config);
  return outputs.find(({ path }) => path === "start.ts")?.text;
}

test("has a table of each package's functions, its enums, and structs with the fields that are named", async () => {
  const text = await startOf({
    fixture: { functions: ["lamp_watts"], enums: ["LampState"], structs: { Lamp: ["state"] } },
  });
  expect(text).toContain(
    'export const fixture = {\n  lamp_watts: { args: ["ptr"], returns: "i32" },\n} as const;',
  );
  expect(text).toContain("LAMP_ON: 5,");
  expect(text).toContain("state: { offset: 4, size: 4,");
  expect(text).not.toMatch(/lamp_set|get watts|bulb/);
});

test("is not written where none of its packages is bound", async () => {
  expect(await startOf({ elsewhere: { functions: ["lamp_watts"], enums: [], structs: {} } })).toBeUndefined();
});

test("leaves out what this release of the package does not have", async () => {
  const newer = { functions: ["lamp_dim", "lamp_watts"], enums: ["LampShade"], structs: { Bulb: ["age"] } };
  const text = await startOf({ fixture: newer });
  expect(text).toContain("lamp_watts: {");
  expect(text).not.toMatch(/lamp_dim|LampShade|Bulb/);
});
