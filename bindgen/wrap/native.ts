import type { Config } from "../config.ts";
import { cxxSources } from "../cxx/sources.ts";
import type { Output } from "../emit.ts";
import type { Generated } from "../pipeline.ts";
import { sdkWrappers } from "./sources.ts";

/**
 * The sources of an SDK's native library, libdeepscript_sdk.so: what FFI cannot reach in its headers, behind
 * functions that it can. One pass after the other; paths are relative to the output folder.
 */
export function nativeSources(generated: Generated, config: Config): Output[] {
  return [identity(generated), ...sdkWrappers(generated, config), ...cxxSources(generated, config)];
}

/** There is always something to compile, and the library says whose headers it was made from. */
function identity({ versions }: Generated): Output {
  const version = JSON.stringify(versions["deepstream"] ?? "none");
  return {
    path: "sdk_version.c",
    text: `/* Generated from the SDK's version by \`bun run bindgen native\`. */\nconst char *ds_sdk_version (void);\n\nconst char *\nds_sdk_version (void)\n{\n  return ${version};\n}\n`,
  };
}
