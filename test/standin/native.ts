/** A C program of test/native, compiled against the stand-in and run in a process of its own. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { shimBuild } from "../../lib/sdk/select.ts";

const root: string = join(import.meta.dir, "../..");
const standin: string = join(shimBuild(), "standin");
const sanitized: boolean = basename(shimBuild()) === "asan";
/** A program that loads a sanitizer's build has to be built with the sanitizer itself. */
const sanitizer: string[] = sanitized ? ["-fsanitize=address", "-g"] : [];
/** The sanitizer watches exceptions only if the C++ library is there when it starts. */
const cxxLibrary: string[] = sanitized ? ["-Wl,--no-as-needed", "-lstdc++"] : [];

export interface Outcome {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A library that takes the place of functions of others. */
  readonly preload?: string;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

export class NativeProgram implements Disposable {
  /** A folder for what the tests of this program make; it goes with the program. */
  readonly directory: string = mkdtempSync(join(tmpdir(), "deepscript-native-"));
  readonly #program: string = join(this.directory, "program");

  /** @param sources names in test/native */
  constructor(
    sources: string | readonly string[],
    packages: readonly string[] = ["gstreamer-app-1.0", "gstreamer-video-1.0"],
    more: readonly string[] = [],
  ) {
    const files = [sources].flat().map((source) => join(root, "test/native", source));
    const flags = Bun.spawnSync(["pkg-config", "--cflags", "--libs", ...packages]).stdout.toString();
    const libraries = ["nvds_meta", "nvdsgst_meta", "nvdsgst_helper", "nvbufsurface", ...more].map(
      (name) => `-l${name}`,
    );
    const { exitCode, stderr } = Bun.spawnSync([
      "gcc",
      ...["-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter", ...sanitizer],
      ...[...files, "-o", this.#program],
      ...[`-I${join(root, "shim/standin/include")}`, `-I${join(root, "shim/standin/plugin/tiler")}`],
      ...[
        `-L${standin}/lib`,
        `-Wl,-rpath,${standin}/lib`,
        ...libraries,
        ...words(flags),
        "-lm",
        ...cxxLibrary,
      ],
    ]);
    if (exitCode !== 0) throw new Error(`${sources} does not compile:\n${stderr.toString().slice(0, 4000)}`);
  }

  path(name: string): string {
    return join(this.directory, name);
  }

  run(args: readonly string[], options: RunOptions = {}): Outcome {
    return execute([this.#program, ...args], this.path("registry.bin"), options);
  }

  /** Starts the program, to be talked to while it runs. */
  start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Conversation {
    return new Conversation([this.#program, ...args], { ...environment(this.path("registry.bin")), ...env });
  }

  /** Runs gst-launch-1.0 with the stand-in's plugin. */
  launch(description: string): Outcome {
    const env = sanitized ? { LD_PRELOAD: sanitizerLibrary() } : {};
    return execute(["gst-launch-1.0", "-q", ...words(description)], this.path("launch.bin"), { env });
  }

  [Symbol.dispose](): void {
    rmSync(this.directory, { recursive: true });
  }
}

/** What a program that is not built with the sanitizer has to be given. */
function sanitizerLibrary(): string {
  return Bun.spawnSync(["gcc", "-print-file-name=libasan.so"]).stdout.toString().trim();
}

/** A running program, spoken to and listened to line by line; leaving the scope ends it. */
export class Conversation implements Disposable {
  readonly #process: Bun.Subprocess<"pipe", "pipe", "ignore">;
  readonly #lines: AsyncGenerator<string>;

  constructor(command: string[], env: Record<string, string | undefined>) {
    this.#process = Bun.spawn(command, { stdin: "pipe", stdout: "pipe", stderr: "ignore", env });
    this.#lines = linesOf(this.#process.stdout);
  }

  say(line: string): void {
    this.#process.stdin.write(`${line}\n`);
    this.#process.stdin.flush();
  }

  /** The next line for which `wanted` holds; the ones before it are passed over. */
  async hear(wanted: (line: string) => boolean = () => true): Promise<string> {
    for (;;) {
      const { done, value } = await this.#lines.next();
      if (done) throw new Error("the program ended before it said what was waited for");
      if (wanted(value)) return value;
    }
  }

  [Symbol.dispose](): void {
    this.#process.kill("SIGKILL");
  }
}

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const part of stream) {
    const pieces = (rest + decoder.decode(part, { stream: true })).split("\n");
    rest = pieces.pop() ?? "";
    yield* pieces;
  }
}

function environment(registry: string): Record<string, string | undefined> {
  return {
    ...process.env,
    GST_PLUGIN_PATH: join(standin, "lib/gst-plugins"),
    GST_REGISTRY: registry,
    // GStreamer's own scanner process could not load a sanitizer's build.
    ...(sanitized ? { GST_REGISTRY_FORK: "no" } : {}),
    // Of GLib, fontconfig and the plugins GStreamer keeps: what they hold at the end is theirs.
    ASAN_OPTIONS: "detect_leaks=0",
  };
}

function execute(
  command: readonly string[],
  registry: string,
  { stdin = "", env = {}, preload }: RunOptions,
): Outcome {
  // A sanitizer wants to be the first.
  const libraries = preload === undefined ? [] : [...(sanitized ? [sanitizerLibrary()] : []), preload];
  const { exitCode, signalCode, stdout, stderr } = Bun.spawnSync([...command], {
    stdin: Buffer.from(stdin),
    timeout: 60_000,
    env: {
      ...environment(registry),
      ...(preload === undefined ? {} : { LD_PRELOAD: libraries.join(":") }),
      ...env,
    },
  });
  return { exitCode, signal: signalCode, stdout: stdout.toString(), stderr: stderr.toString() };
}
