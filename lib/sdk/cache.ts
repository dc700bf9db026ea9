import { accessSync, constants, mkdirSync, mkdtempSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import type { Sdk } from "./select.ts";

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
  const base = process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  const path = join(base, "deepscript", manifest.version, `${sdk.kind}-${sdk.version}-${process.arch}`);
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
    return { path };
  } catch {
    const temporary = mkdtempSync(join(tmpdir(), "deepscript-"));
    return {
      path: temporary,
      notice: `${path} cannot be written; using ${temporary}, which makes every start slower. Set XDG_CACHE_HOME to a writable folder.`,
    };
  }
}
