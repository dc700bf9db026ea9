import { join, resolve } from "node:path";

const repository = join(import.meta.dir, "..", "..");

export type Variant = "release" | "asan" | "tsan";

const sanitizers = { asan: "address", tsan: "thread" } as const;

async function must(argv: string[]): Promise<string> {
  const child = Bun.spawn(argv, { cwd: repository, stdout: "pipe", stderr: "pipe" });
  const [out, err, code] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  if (code !== 0) throw new Error(`${argv.join(" ")}\n${out}${err}`);
  return out;
}

const builds = new Map<string, Promise<string>>();

/** The folder of a build of the shim; a sanitizer's is built when it is first wanted, the stand-in only `withStandin`. */
export function shimOf(variant: Variant, withStandin = false): Promise<string> {
  const key = `${variant} ${withStandin}`;
  const build = builds.get(key) ?? buildShim(variant, withStandin);
  builds.set(key, build);
  return build;
}

async function buildShim(variant: Variant, withStandin: boolean): Promise<string> {
  const build = join(repository, "shim", "build", variant);
  if (variant === "release") return build;
  const options = [`-DDEEPSCRIPT_SANITIZE=${sanitizers[variant]}`];
  await must(["cmake", "-S", join(repository, "shim"), "-B", build, "-G", "Ninja", ...options]);
  await must(["cmake", "--build", build, ...(withStandin ? [] : ["--target", "deepscript"])]);
  return build;
}

/** Compiles test/native/NAME.c into a shared library in `folder`, and returns its path. */
export async function compile(
  name: string,
  folder: string,
  options: readonly string[] = [],
): Promise<string> {
  const flags = (await must(["pkg-config", "--cflags", "--libs", "gstreamer-1.0"])).trim().split(/\s+/);
  const library = join(folder, `${name}.so`);
  const source = join(import.meta.dir, `${name}.c`);
  const warnings = ["-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter"];
  await must([
    "gcc",
    ...warnings,
    "-O1",
    "-g",
    "-shared",
    "-fPIC",
    "-o",
    library,
    source,
    ...options,
    ...flags,
  ]);
  return library;
}

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

export interface RunOptions {
  readonly variant?: Variant;
  /** Also the stand-in as that variant, for programs that use its elements. */
  readonly withStandin?: boolean;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Sent when the program has printed a line that contains `at`; each once, in order. */
  readonly signals?: readonly { readonly at: string; readonly signal: NodeJS.Signals }[];
  /** Sends the last of them again and again, until the program ends. */
  readonly insist?: boolean;
  readonly timeout?: number;
}

/** What a program of ours printed as its last line. */
export function printed(outcome: Outcome): unknown {
  if (outcome.code !== 0)
    throw new Error(`code ${outcome.code}, signal ${outcome.signal}\n${outcome.stderr}`);
  return JSON.parse(outcome.stdout.trim().split("\n").at(-1) ?? "");
}

/** Runs test/native/programs/NAME.ts, or another path without its ending, in a process of its own. A process that hangs is killed: signal is SIGKILL. */
export async function run(name: string, options: RunOptions = {}): Promise<Outcome> {
  const {
    variant = "release",
    withStandin = false,
    args = [],
    env = {},
    signals = [],
    timeout = 120_000,
  } = options;
  const started = performance.now();
  const program = resolve(import.meta.dir, "programs", `${name}.ts`);
  const preloads = Object.entries(await preload(variant, withStandin)).map(
    ([key, value]) => `${key}=${value}`,
  );
  const launcher = variant === "tsan" ? fixedAddresses() : [];
  // By env(1), since the sanitizer must not be in the launcher already.
  const argv = preloads.length === 0 ? ["bun"] : [...launcher, "env", ...preloads, "bun"];
  const child = Bun.spawn([...argv, program, ...args], {
    cwd: repository,
    stdout: "pipe",
    stderr: "pipe",
    env: {
      ...process.env,
      DEEPSCRIPT_SHIM: await shimOf(variant, withStandin),
      ...env,
    },
    timeout,
    killSignal: "SIGKILL",
  });
  const stderr = new Response(child.stderr).text();
  const decoder = new TextDecoder();
  const waiting = [...signals];
  let stdout = "";
  let again: ReturnType<typeof setInterval> | undefined;
  for await (const chunk of child.stdout) {
    stdout += decoder.decode(chunk, { stream: true });
    for (let next = waiting[0]; next !== undefined && stdout.includes(next.at); next = waiting[0]) {
      const { signal } = next;
      child.kill(signal);
      waiting.shift();
      if (options.insist) again = setInterval(() => child.kill(signal), 20);
    }
  }
  const code = await child.exited;
  clearInterval(again);
  return {
    code,
    signal: child.signalCode as NodeJS.Signals | null,
    stdout,
    stderr: await stderr,
    milliseconds: performance.now() - started,
  };
}

/**
 * How to start a program whose addresses are not random: ThreadSanitizer up to gcc 13 finds its own taken
 * ("unexpected memory mapping") where the kernel spreads them widely (vm.mmap_rnd_bits above 28). Nothing
 * where that is refused, as in some containers.
 */
function fixedAddresses(): string[] {
  const launcher = ["setarch", "-R"];
  if (Bun.which("setarch") === null) return [];
  return Bun.spawnSync([...launcher, "true"]).success ? launcher : [];
}

/** What a process needs to run a sanitizer's build inside a runtime that was built without it. */
async function preload(variant: Variant, withStandin: boolean): Promise<Record<string, string>> {
  if (variant === "release") return {};
  const library = variant === "asan" ? "libasan.so" : "libtsan.so";
  const libraries = [(await must(["gcc", `-print-file-name=${library}`])).trim()];
  const build = await shimOf(variant);
  if (variant === "tsan" && withStandin) {
    libraries.push(await compile("glib_for_tsan", build, ["-Wl,--no-as-needed", "-ltsan"]));
  }
  return {
    LD_PRELOAD: libraries.join(":"),
    // The registry of the release build's plugin would be scanned anew at every change from one to the other.
    XDG_CACHE_HOME: join(build, "cache"),
    // Leaks are told by GStreamer's own tracer: JavaScript's heap is opaque to LeakSanitizer.
    ASAN_OPTIONS: "detect_leaks=0:abort_on_error=1:allow_user_segv_handler=1:handle_segv=0",
    // Only the shim is instrumented: of what Bun, GLib and GStreamer do among themselves it knows too little.
    TSAN_OPTIONS: "ignore_noninstrumented_modules=1",
  };
}
