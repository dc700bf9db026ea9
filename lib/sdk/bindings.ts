import { existsSync } from "node:fs";
import { join } from "node:path";
import { target as committedTarget, deepstream as committedVersion } from "../generated/versions.ts";
import { lazily } from "../native/lazy.ts";
import { cacheFolder } from "./cache.ts";
import { type Sdk, SdkError } from "./select.ts";

/** Where the committed bindings serve, which most starts find, no headers are read. */
const headers: () => typeof import("./headers.ts") = lazily(() => require("./headers.ts"));

/** Where the set-up generates an SDK's own bindings: every DeepStream's, and those of another version. */
export function ownFolder(sdk: Sdk): string {
  return join(cacheFolder(sdk).path, "bindings");
}

/** Which machines' bindings this one needs: layouts differ between them. */
export function targetOf(architecture: string): string {
  return `linux-${architecture}`;
}

/**
 * The bindings to use, where they are not the committed ones, which serve an SDK of their version on a machine of
 * their target, a DeepStream until the set-up has run.
 */
export function generatedFolder(sdk: Sdk, target: string = targetOf(process.arch)): string | undefined {
  const folder = ownFolder(sdk);
  if (sdk.version !== committedVersion || target !== committedTarget) return folder;
  return sdk.kind === "deepstream" && existsSync(join(folder, "versions.ts")) ? folder : undefined;
}

/**
 * Refuses an SDK whose structs nobody has generated, or of which the bindings are another one's: reading them by
 * another version's offsets would read garbage.
 */
export function requireBindings(sdk: Sdk, target: string = targetOf(process.arch)): void {
  const folder = generatedFolder(sdk, target);
  if (folder === undefined) return;
  const versions = headers().contents(join(folder, "versions.ts"));
  if (versions === undefined) {
    throw new SdkError(
      `This is DeepStream ${sdk.version} on ${target}, and there are bindings for ${committedVersion} on ` +
        `${committedTarget} only. ` +
        `Generate its own with: npm run setup`,
    );
  }
  const reason = whyUnfit(folder, versions, sdk, target);
  if (reason === undefined) return;
  throw new SdkError(`The bindings in ${folder} ${reason}. Generate them again with: npm run setup`);
}

function whyUnfit(folder: string, versions: string, sdk: Sdk, target: string): string | undefined {
  const stated = new Map(
    [...versions.matchAll(/^export const (\w+) = "(.*)";$/gm)].map(([, a, b]) => [a, b]),
  );
  const version = stated.get("deepstream") ?? "no version";
  if (version !== sdk.version) return `are of ${version}, and this is DeepStream ${sdk.version}`;
  if (stated.get("target") !== target) return `are for ${stated.get("target")}, and this is ${target}`;
  // Images made for deployment have the libraries without the headers.
  if (!existsSync(sdk.headers)) return undefined;
  const { contents, haveHash, headersFile } = headers();
  const hash = contents(join(folder, headersFile))?.trim();
  if (hash !== undefined && haveHash(sdk.headers, hash, `${folder}.seen`)) return undefined;
  return `were made from other headers than those in ${sdk.headers}: the SDK has been changed since`;
}
