/** Compiling and running the C programs in test/native/. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

export const root: string = join(import.meta.dir, "../..");
export const native: string = join(root, "test/native");

/** Runs a command and returns what it printed; throws with its complaints if it fails or overruns. */
export async function run(
  command: readonly string[],
  env: Record<string, string> = {},
  seconds = 60,
): Promise<string> {
  const child = Bun.spawn([...command], {
    env: { ...process.env, ...env },
    stdout: "pipe",
    stderr: "pipe",
    timeout: seconds * 1000,
  });
  const [out, complaints, exit] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (exit !== 0) {
    throw new Error(
      `${basename(command[0] ?? "")} ended with ${child.signalCode ?? exit}:\n${complaints.slice(-6000)}`,
    );
  }
  return out;
}

export async function pkgConfig(flag: "--cflags" | "--libs", ...packages: string[]): Promise<string[]> {
  return (await run(["pkg-config", flag, ...packages])).split(/\s+/).filter(Boolean);
}

/** A folder that goes away with `using`. */
export function scratch(): Disposable & { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), "deepscript-test-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

export interface Build {
  readonly sources: readonly string[];
  readonly into: string;
  readonly flags: readonly string[];
}

/** Compiles each source to an object file, a few at a time. */
export async function compile({ sources, into, flags }: Build): Promise<string[]> {
  const queue = [...sources];
  const objects: string[] = [];
  const worker = async (): Promise<void> => {
    for (let source = queue.pop(); source !== undefined; source = queue.pop()) {
      const object = join(into, `${basename(source)}.o`);
      const compiler = source.endsWith(".cpp") ? ["g++", "-std=c++17"] : ["gcc", "-std=gnu11"];
      await run([...compiler, ...flags, "-c", "-o", object, source], {}, 120);
      objects.push(object);
    }
  };
  await Promise.all([worker(), worker(), worker()]);
  return objects;
}

/** Compiles a library of test/native, for processes that load it while they run. */
export async function library(name: string, into: string, options: readonly string[] = []): Promise<string> {
  const path = join(into, `${name}${options.join("")}.so`);
  const includes = ["shim/standin/include", "shim/standin/msgconv"].map(
    (folder) => `-I${join(root, folder)}`,
  );
  await run([
    ...[
      "gcc",
      "-std=gnu11",
      "-Wall",
      "-Wextra",
      "-Werror",
      "-Wno-unused-parameter",
      "-g",
      "-shared",
      "-fPIC",
    ],
    ...[...options, ...includes, join(native, `${name}.c`), "-o", path],
    ...(await pkgConfig("--cflags", "gstreamer-1.0")),
    ...(await pkgConfig("--libs", "gstreamer-1.0")),
  ]);
  return path;
}

export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** For programs built with -fsanitize: leaks of the loader's own do not count. */
export const sanitizerEnvironment: Record<string, string> = {
  ASAN_OPTIONS: "fast_unwind_on_malloc=0",
  LSAN_OPTIONS: `suppressions=${join(native, "lsan.supp")}:print_suppressions=0`,
  G_SLICE: "always-malloc",
};
