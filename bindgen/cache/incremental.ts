import { readdirSync } from "node:fs";
import { join } from "node:path";
import { namedCacheFolder } from "../../lib/sdk/cache.ts";
import { packageRoots } from "../c/packages.ts";
import { sdkFlags, sdkHeaders } from "../c/sdk-folder.ts";
import { described } from "../commands/sdk.ts";
import type { GenerateRequest } from "../pipeline.ts";
import { fullReport, summary } from "../report.ts";
import { ownSources, RunCache, type RunResult } from "./cache.ts";
import { identify } from "./identity.ts";
import { CacheStore } from "./store.ts";

export interface IncrementalRun extends RunResult {
  /** Translation units (one a header of the SDK, one for all packages), and those that were read this time. */
  readonly units: { readonly asked: number; readonly preprocessed: number };
}

/** What `generate` gives, without doing again what an earlier run did with the same inputs. */
export async function generateIncrementally(
  request: GenerateRequest,
  fresh: boolean,
): Promise<IncrementalRun> {
  const since = Date.now();
  const { config, compiler, deepstream, native, docs = false } = request;
  const sdkFolder = deepstream === null ? null : sdkHeaders(deepstream, config);
  const flags = sdkFolder === null ? [] : sdkFlags(sdkFolder);
  const { text, searched } = await identify(compiler, config, flags);
  const cache = RunCache.open(
    {
      store: new CacheStore(namedCacheFolder("bindgen").path),
      request: JSON.stringify([sdkFolder, native, docs]),
      identity: text + ownSources(),
    },
    fresh,
  );
  if (cache.result !== null) return { ...cache.result, units: { asked: 0, preprocessed: 0 } };

  const { generate } = await import("../pipeline.ts");
  const generated = await generate({ ...request, memory: cache.memory });
  const result: RunResult = {
    outputs: generated.outputs,
    summary: summary(generated),
    described: described(generated),
    faults: generated.faults.map(({ message, fix, position }) => ({ message, fix, position })),
    report: fullReport(generated, generated.sdkFolder ?? "/"),
  };
  const listed = packageRoots(generated.toolchain, config).flatMap((root) => [root, ...foldersBelow(root)]);
  const ofSdk = sdkFolder === null ? [] : readdirSync(sdkFolder).map((name) => join(sdkFolder, name));
  cache.save(result, {
    files: [...generated.reads, ...ofSdk],
    searched,
    listed: sdkFolder === null ? listed : [...listed, sdkFolder],
    since,
  });
  return { ...result, units: generated.units };
}

function foldersBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
}
