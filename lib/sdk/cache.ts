import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync } from "node:fs";
import { homedir, tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { type Sdk, shimBuild } from "./select.ts";

export interface CacheFolder {
  readonly path: string;
  /** Why a temporary folder had to do; what is kept there is lost at the next start of the machine. */
  readonly notice?: string;
}

/**
 * What deepscript keeps between runs for one SDK: GStreamer's registry and generated bindings, in
 * `$XDG_CACHE_HOME/deepscript/<our version>/<sdk>-<arch>`.
 */
export function cacheFolder(sdk: Sdk): CacheFolder {
  return namedCacheFolder(`${sdk.kind}-${sdk.version}-${process.arch}`);
}

/** The folder of that name beside those of the SDKs. */
export function namedCacheFolder(name: string): CacheFolder {
  const base = process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  const below = join(manifest.version, name);
  const path = join(base, "deepscript", below);
  if (canWrite(path)) return { path };
  const temporary = join(ownTemporaryFolder(), below);
  mkdirSync(temporary, { recursive: true });
  return {
    path: temporary,
    notice: `${path} cannot be written; using ${temporary}, which is lost when the machine restarts. Set XDG_CACHE_HOME to a writable folder.`,
  };
}

/** An SDK's native library: the stand-in's is built with the shim, a DeepStream's by the set-up beside its bindings. */
export function nativeLibraryFile(sdk: Sdk): string {
  const folder = sdk.kind === "standin" ? shimBuild() : join(cacheFolder(sdk).path, "native");
  return join(folder, "libdeepscript_sdk.so");
}

function canWrite(path: string): boolean {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The same at every start, unless somebody else has taken its name: what it holds will be executed. */
function ownTemporaryFolder(): string {
  const { uid } = userInfo();
  const path = join(tmpdir(), `deepscript-${uid}`);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const { mode, uid: owner } = lstatSync(path);
    const isFolder = (mode & constants.S_IFMT) === constants.S_IFDIR;
    if (isFolder && owner === uid && (mode & 0o022) === 0) return path;
  } catch {
    // A file of that name, or a folder that cannot be looked into.
  }
  return mkdtempSync(join(tmpdir(), "deepscript-"));
}
