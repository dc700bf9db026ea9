import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Config } from "../../bindgen/config.ts";
import type { Facts } from "../../bindgen/diff/facts.ts";
import { factsOfHeaders } from "../../bindgen/diff/from-sdk.ts";
import { factsOfTree } from "../../bindgen/diff/from-tree.ts";
import type { Generated } from "../../bindgen/pipeline.ts";
import { fixtureConfig, generateFixtures } from "./fixtures.ts";

const root = join(import.meta.dir, "../fixtures/diff");

export const diffConfig: Config = {
  ...fixtureConfig,
  deepstream: { ...fixtureConfig.deepstream, versionHeader: "version.h" },
};

/** Two releases of a small SDK of our own, between which everything happens that can. */
export function release(name: "old" | "new", compiler = "cc"): Promise<Generated> {
  return generateFixtures(join(root, name), compiler, diffConfig);
}

export function ofHeaders(generated: Generated): Facts {
  return factsOfHeaders(generated, "headers", diffConfig.deepstream.package);
}

export function ofTree(generated: Generated): Facts {
  return factsOfTree(generated.outputs, "tree");
}

export interface Temporary extends Disposable {
  readonly path: string;
}

export function temporary(): Temporary {
  const path = mkdtempSync(join(tmpdir(), "bindgen-diff-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

export function writeTree(folder: string, { outputs }: Generated): void {
  for (const { path, text } of outputs) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
