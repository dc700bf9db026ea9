import { join } from "node:path";

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

/** The folder of a build of the shim; a sanitizer's is built without the stand-in, when it is first wanted. */
export async function shimOf(variant: Variant): Promise<string> {
  const build = join(repository, "shim", "build", variant);
  if (variant === "release") return build;
  const options = [`-DDEEPSCRIPT_SANITIZE=${sanitizers[variant]}`];
  await must(["cmake", "-S", join(repository, "shim"), "-B", build, "-G", "Ninja", ...options]);
  await must(["cmake", "--build", build, "--target", "deepscript"]);
  return build;
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
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Sent when the program has printed a line that contains `at`; each once, in order. */
  readonly signals?: readonly { readonly at: string; readonly signal: NodeJS.Signals }[];
  readonly timeout?: number;
}

/** Runs test/native/programs/NAME.ts in a process of its own. A process that hangs is killed: signal is SIGKILL. */
export async function run(name: string, options: RunOptions = {}): Promise<Outcome> {
  const { variant = "release", args = [], env = {}, signals = [], timeout = 30_000 } = options;
  const started = performance.now();
  const child = Bun.spawn(["bun", join(import.meta.dir, "programs", `${name}.ts`), ...args], {
    cwd: repository,
    stdout: "pipe",
    stderr: "pipe",
    env: {
      ...process.env,
      DEEPSCRIPT_SHIM: await shimOf(variant),
      ...(await preload(variant)),
      ...env,
    },
    timeout,
    killSignal: "SIGKILL",
  });
  const stderr = new Response(child.stderr).text();
  const decoder = new TextDecoder();
  const waiting = [...signals];
  let stdout = "";
  for await (const chunk of child.stdout) {
    stdout += decoder.decode(chunk, { stream: true });
    while (waiting[0] !== undefined && stdout.includes(waiting[0].at)) child.kill(waiting.shift()?.signal);
  }
  const code = await child.exited;
  return {
    code,
    signal: child.signalCode as NodeJS.Signals | null,
    stdout,
    stderr: await stderr,
    milliseconds: performance.now() - started,
  };
}

/** What a process needs to run a sanitizer's build inside a runtime that was built without it. */
async function preload(variant: Variant): Promise<Record<string, string>> {
  if (variant === "release") return {};
  const library = variant === "asan" ? "libasan.so" : "libtsan.so";
  const path = (await must(["gcc", `-print-file-name=${library}`])).trim();
  const suppressions = join(import.meta.dir, `${variant}.supp`);
  return {
    LD_PRELOAD: path,
    // Leaks are told by GStreamer's own tracer: JavaScript's heap is opaque to LeakSanitizer.
    ASAN_OPTIONS: "detect_leaks=0:abort_on_error=1:allow_user_segv_handler=1:handle_segv=0",
    TSAN_OPTIONS: `halt_on_error=0:ignore_noninstrumented_modules=1:suppressions=${suppressions}`,
  };
}
