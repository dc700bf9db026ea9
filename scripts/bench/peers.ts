/** The programs that are measured: the same pipelines and the same work, in C, in Python and by deepscript. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { namedCacheFolder } from "../../lib/sdk/cache.ts";
import { type Sdk, selectSdk } from "../../lib/sdk/select.ts";

/** What one run of a program gave. */
export interface Run {
  /** What it printed: nanoseconds or milliseconds, by name. */
  number(name: string): number;
  /** When it was started, milliseconds since 1970. */
  readonly startedAt: number;
}

/** Runs a program's work (`walk`, `empty`, …) on a pipeline. */
export type Peer = (work: string, pipeline: string) => Promise<Run>;

export interface Peers {
  readonly c: Peer;
  readonly ours: Peer;
  readonly python: Peer;
}

/** Compiles what is written in C, for the SDK in use, and finds the others. Throws an Error that says what is missing. */
export async function findPeers(): Promise<Peers> {
  const sdk = selectSdk();
  const folder = join(namedCacheFolder("bench").path, sdk.kind);
  mkdirSync(join(folder, "plugins"), { recursive: true });
  const stream = join(folder, "plugins", "libgstbenchstream.so");
  const peer = join(folder, "peer");
  await Promise.all([
    compile(sdk, "stream.c", stream, ["-shared", "-fPIC"]),
    compile(sdk, "peer.c", peer, ["-lnvbufsurface"]),
  ]);
  const environment = {
    ...process.env,
    DEEPSCRIPT_SDK: sdk.root,
    GST_PLUGIN_PATH_1_0: `${join(folder, "plugins")}:${sdk.plugins}`,
    GST_REGISTRY_1_0: join(folder, "registry.bin"),
  };
  const ours = join(import.meta.dir, "programs", "ours.ts");
  const alone: Readonly<Record<string, string>> = { first: "first.ts", "first-worker": "first_worker.ts" };
  const python = [gstPython(), join(import.meta.dir, "programs", "peer.py")];
  return {
    c: (work, pipeline) => run([peer, work, pipeline], environment),
    ours: (work, pipeline) => {
      const program = alone[work];
      const argv = program === undefined ? [ours, work] : [join(import.meta.dir, "programs", program)];
      return run([process.execPath, ...argv, pipeline], environment);
    },
    python: (work, pipeline) => run([...python, work, pipeline], environment),
  };
}

async function compile(sdk: Sdk, source: string, to: string, options: readonly string[]): Promise<void> {
  const packages = await printed(["pkg-config", "--cflags", "--libs", "gstreamer-1.0", "gstreamer-base-1.0"]);
  const libraries = [`-L${sdk.libraries}`, `-Wl,-rpath,${sdk.libraries}`, "-lnvdsgst_meta", "-lnvds_meta"];
  await printed([
    ...["cc", "-std=gnu11", "-O2", "-Wall", "-o", to, join(import.meta.dir, "native", source)],
    ...[`-I${sdk.headers}`, ...options, ...libraries, ...packages.trim().split(/\s+/)],
  ]);
}

async function run(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  const startedAt = performance.timeOrigin + performance.now();
  const child = Bun.spawn([...argv], { stdout: "pipe", stderr: "pipe", env });
  const [text, errors, code] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  if (code !== 0) throw new Error(`${argv.join(" ")} ended with code ${code}:\n${errors.slice(-2000)}`);
  const numbers = new Map<string, number>();
  for (const [, name = "", value] of text.matchAll(/^(\w+) ([\d.]+)$/gm)) numbers.set(name, Number(value));
  return {
    number: (name) => {
      const value = numbers.get(name);
      if (value === undefined) throw new Error(`${argv.join(" ")} printed no "${name}":\n${text}${errors}`);
      return value;
    },
    startedAt,
  };
}

async function printed(argv: readonly string[]): Promise<string> {
  const child = Bun.spawn([...argv], { stdout: "pipe", stderr: "pipe" });
  const [text, errors, code] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  if (code !== 0) throw new Error(`${argv.join(" ")} failed:\n${errors}`);
  return text;
}

/** A Python that has gst-python: the distribution's, where another one stands before it on the PATH. */
function gstPython(): string {
  for (const python of ["/usr/bin/python3", "python3"]) {
    const argv = [python, "-c", "import gi; gi.require_version('Gst', '1.0')"];
    if (Bun.which(python) !== null && Bun.spawnSync(argv, { stderr: "ignore" }).exitCode === 0) return python;
  }
  throw new Error(
    "The bench's peer is missing: apt-get install python3-gi python3-gst-1.0 gir1.2-gstreamer-1.0",
  );
}
