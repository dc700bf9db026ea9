import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { sdkHeaders } from "../c/sdk-folder.ts";
import type { RunMemory } from "../cache/memory.ts";
import type { Config } from "../config.ts";
import { BindgenError } from "../diagnostics.ts";
import { generate } from "../pipeline.ts";
import type { Progress } from "../system/progress.ts";
import type { Facts } from "./facts.ts";
import { factsOfFile } from "./from-file.ts";
import { factsOfHeaders } from "./from-sdk.ts";
import { factsOfTree, isTree, readTree } from "./from-tree.ts";

export interface Reading {
  readonly config: Config;
  readonly compiler: string;
  /** Two releases are read on top of the same packages. */
  readonly memory?: RunMemory;
  readonly progress?: Progress;
}

/** The facts of whatever lies at a path: a file of facts, a generated tree, or an SDK or its headers. */
export async function readFacts(path: string, { config, compiler, ...rest }: Reading): Promise<Facts> {
  const place = resolve(path);
  if (!existsSync(place)) {
    throw new BindgenError(
      "usage",
      `there is nothing at ${path}`,
      "name an SDK, a generated tree or a file of facts",
    );
  }
  if (statSync(place).isFile()) return factsOfFile(path);
  if (isTree(place)) return factsOfTree(readTree(place), path);
  const deepstream = sdkHeaders(place, config);
  const generated = await generate({ config, compiler, deepstream, native: "native", ...rest });
  return factsOfHeaders(generated, path, config.deepstream.package);
}
