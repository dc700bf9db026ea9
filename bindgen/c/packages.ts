import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";
import type { Toolchain } from "../system/toolchain.ts";
import type { Refusal } from "../written.ts";

/** The C that includes every package's headers: what stands before each SDK header, here and in the oracle. */
export function packageIncludes(config: Config): string {
  const required = [...config.standard, ...config.packages.flatMap((wanted) => wanted.include)];
  const optional = config.packages.flatMap((wanted) => wanted.optional);
  return [
    ...required.map((file) => `#include <${file}>\n`),
    ...optional.map((file) => `#if __has_include (<${file}>)\n#include <${file}>\n#endif\n`),
    ...ownHeaders(config).map(({ file }) => `#include "${file}"\n`),
  ].join("");
}

/** The headers of our own libraries, with the modules that they become. */
function ownHeaders({ own }: Config): { file: string; path: string }[] {
  return Object.entries(own.headers).map(([module, header]) => ({
    file: join(import.meta.dir, "../..", header),
    path: `${own.package}/${module}`,
  }));
}

/** The include directories that have headers of the packages right below them. */
export function packageRoots(toolchain: Toolchain, config: Config): string[] {
  return toolchain.includeRoots.filter((root) =>
    config.packages.some(({ include }) => existsSync(join(root, include[0] ?? ""))),
  );
}

/** `package/header` for a header of a package, null for any other file. */
export function packageModule(path: string, toolchain: Toolchain, config: Config): string | null {
  const own = ownHeaders(config).find(({ file }) => file === path);
  if (own !== undefined) return own.path;
  const root = toolchain.includeRoots.find((candidate) => path.startsWith(`${candidate}/`));
  if (root === undefined) return null;
  const relative = path.slice(root.length + 1);
  for (const { name, headers } of config.packages) {
    const module = headers
      .exec(relative)
      ?.slice(1)
      .find((part) => part !== undefined);
    if (module !== undefined) return `${name}/${module}`;
  }
  return null;
}

/** Headers of the packages that no include of ours leads to: left out, but not silently. */
export function unreached(seen: ReadonlySet<string>, toolchain: Toolchain, config: Config): Refusal[] {
  const files = packageRoots(toolchain, config).flatMap((root) =>
    [...new Bun.Glob("**/*.h").scanSync(root)].map((file) => join(root, file)),
  );
  const refusals: Refusal[] = [];
  for (const file of files.sort()) {
    const module = packageModule(file, toolchain, config);
    if (module === null || seen.has(file)) continue;
    const reason = config.leftOut[module] ?? "no header that bindgen/config.ts includes leads to it";
    refusals.push({ what: "header", name: module, reason, position: { file, line: 1 } });
  }
  return refusals;
}
