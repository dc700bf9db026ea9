import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { sdkFlags } from "../c/sdk-folder.ts";
import { BindgenError } from "../diagnostics.ts";
import type { Generated } from "../pipeline.ts";
import { temporaryFolder } from "../system/temporary.ts";
import { run } from "../system/toolchain.ts";

/** Where the sources that are no headers' are. */
const ownSources = resolve(import.meta.dir, "../../shim/sdk");

/**
 * Compiles a folder of native sources into a shared library, and returns what had to be left out: a source whose
 * header does not compile by itself costs its own functions only, which say so when they are called.
 */
export async function buildNative(generated: Generated, sources: string, library: string): Promise<string[]> {
  const { toolchain, cxx, sdkFolder } = generated;
  using temporary = temporaryFolder();
  const objects = temporary.path;
  const own = cxx === null ? [] : filesOf(ownSources).filter((file) => file.endsWith(".cpp"));
  const usable = filesOf(sources).filter((file) => cxx !== null || file.endsWith(".c"));
  const includes = [
    ...(sdkFolder === null ? [] : sdkFlags(sdkFolder)),
    `-I${ownSources}`,
    ...toolchain.flags,
  ];
  const compile = async (file: string) => {
    const isC = file.endsWith(".c");
    const compiler = isC ? toolchain.compiler : (cxx?.toolchain.compiler ?? "");
    const object = join(objects, `${basename(file)}.o`);
    const flags = [isC ? "-std=gnu11" : "-std=gnu++17", "-O2", "-fPIC", "-w"];
    const outcome = await run([compiler, ...flags, ...includes, "-c", file, "-o", object]);
    return { file, object, complaint: outcome.exitCode === 0 ? null : firstError(outcome.stderr) };
  };
  const compiled = await Promise.all([...usable, ...own].map(compile));
  const usableObjects = compiled.filter(({ complaint }) => complaint === null).map(({ object }) => object);
  link(cxx?.toolchain.compiler ?? toolchain.compiler, usableObjects, library);
  return compiled.flatMap(({ file, complaint }) =>
    complaint === null ? [] : [`${basename(file)}: ${complaint}`],
  );
}

/** Aside and then in place: a process that has the old library loaded keeps it. */
function link(compiler: string, objects: readonly string[], library: string): void {
  mkdirSync(dirname(library), { recursive: true });
  const aside = `${library}.new-${process.pid}`;
  const { exitCode, stderr } = Bun.spawnSync([compiler, "-shared", ...objects, "-o", aside]);
  if (exitCode !== 0) {
    rmSync(aside, { force: true });
    throw new BindgenError(
      "unwritableOutput",
      `${library} cannot be linked: ${stderr.toString().trim()}`,
      "see what the linker says; the folder has to be writable",
    );
  }
  renameSync(aside, library);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(c|cpp)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function firstError(stderr: string): string {
  const line = stderr.split("\n").find((candidate) => /\berror:/.test(candidate));
  return (line ?? stderr).trim().replace(/^.*?(fatal )?error: /, "");
}
