import { realpathSync, statSync } from "node:fs";
import { isAbsolute } from "node:path";
import type { Config } from "../config.ts";
import { cxxCompilers } from "../cxx/compilers.ts";
import { findToolchain, packageVersion, run } from "../system/toolchain.ts";

/** What turns headers into C for the passes: two runs of one identity see the same C in the same headers. */
export interface Identity {
  readonly text: string;
  /** The folders that the compiler searches for includes, in order, those that do not exist included. */
  readonly searched: readonly string[];
}

/** The variables that compilers and pkg-config take notice of. */
const variables =
  /^(PATH|CPATH|C_INCLUDE_PATH|CPLUS_INCLUDE_PATH|COMPILER_PATH|GCC_\w+|SOURCE_DATE_EPOCH|PKG_CONFIG\w*|CXX|CCACHE_\w+)$/;

/** Asks the compiler and pkg-config; about 30 ms. `flags`: the compiler's, besides those of the packages. */
export async function identify(
  compiler: string,
  config: Config,
  flags: readonly string[],
): Promise<Identity> {
  const [toolchain, ...versions] = await Promise.all([
    findToolchain(compiler, config.packages),
    ...["glib-2.0", "gstreamer-1.0"].map(packageVersion),
  ]);
  const command = [compiler, "-x", "c", "-E", "-v", ...flags, ...toolchain.flags, "-"];
  const { stderr } = await run(command);
  const program = Bun.which(compiler) ?? compiler;
  const cxx = cxxCompilers(compiler).flatMap((name) => Bun.which(name) ?? []);
  const text = JSON.stringify({
    command,
    // gcc's driver says all about itself but the dates of the two programs that do the work.
    programs: [program, ...programsIn(stderr), ...cxx].map(fileIdentity),
    said: stderr.replaceAll(/\/tmp\/\S+/g, ""),
    versions,
    variables: Object.entries(process.env)
      .filter(([name]) => variables.test(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
    config: JSON.stringify(config, (_key, value) => (value instanceof RegExp ? String(value) : value)),
  });
  const ofCxx = (process.env["CPLUS_INCLUDE_PATH"] ?? "").split(":");
  const given = [...ofCxx, ...flags, ...toolchain.flags]
    .map((flag) => flag.replace(/^-I/, ""))
    .filter((flag) => isAbsolute(flag));
  return { text, searched: [...new Set([...given, ...searchedIn(stderr)])] };
}

/** The programs that the driver runs, as `-v` shows them: a line that begins with a path. */
function programsIn(said: string): string[] {
  return [...said.matchAll(/^ "?(\/[^\s"]+)"? /gm)].map((match) => match[1] ?? "");
}

function searchedIn(said: string): string[] {
  const missing = [...said.matchAll(/^ignoring nonexistent directory "(.*)"$/gm)].map(
    (match) => match[1] ?? "",
  );
  const list = /^#include <\.\.\.> search starts here:\n([\s\S]*?)^End of search list/m.exec(said)?.[1] ?? "";
  return [...missing, ...list.split("\n").map((line) => line.trim())].filter((path) => isAbsolute(path));
}

function fileIdentity(path: string): string {
  try {
    const real = realpathSync(path);
    const { size, mtimeMs, ino } = statSync(real);
    return `${real}:${ino}:${size}:${mtimeMs}`;
  } catch {
    return path;
  }
}
