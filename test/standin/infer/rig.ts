/** Runs nvinfer elements over pictures in a process of their own and gives the metadata that came out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { shimBuild } from "../../../lib/sdk/select.ts";
import { nv12, type Picture, rgba } from "./picture.ts";
import { parseReport, type Report } from "./report.ts";

const root = join(import.meta.dir, "../../..");
const standin: string = join(shimBuild(), "standin");
/** The harness of a sanitizer build has to be built with the sanitizer itself. */
const sanitizer: string[] = basename(shimBuild()) === "asan" ? ["-fsanitize=address", "-g"] : [];
export const includes: string = join(root, "shim/standin/include");

export interface Run {
  /** Frames, in batches of `batch`. */
  readonly pictures: readonly Picture[];
  readonly batch?: number;
  readonly format?: "NV12" | "RGBA";
  readonly flags?: readonly ("--copy" | "--track" | `--prepared=${string}` | `--then=${string}`)[];
  /** Properties of each nvinfer in the chain. */
  readonly elements: readonly Readonly<Record<string, string | number>>[];
}

function execute(
  command: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): string {
  const { exitCode, signalCode, stdout, stderr } = Bun.spawnSync([...command], {
    ...options,
    env: { ...process.env, ...options.env },
    timeout: 60_000,
  });
  if (exitCode !== 0) {
    throw new Error(`${command[0]}: ${signalCode ?? exitCode}\n${stderr.toString().slice(-6000)}`);
  }
  return stdout.toString();
}

function flags(...packages: string[]): string[] {
  return execute(["pkg-config", "--cflags", "--libs", ...packages])
    .split(/\s+/)
    .filter(Boolean);
}

/** A folder of configurations, models and pictures, and the program that runs them. */
export class Rig implements Disposable {
  readonly directory: string = mkdtempSync(join(tmpdir(), "deepscript-infer-"));
  readonly #program: string = join(this.directory, "harness");

  constructor() {
    const native = (name: string): string => join(root, "test/native", name);
    const libraries = ["nvds_meta", "nvdsgst_meta", "nvbufsurface"].map((name) => `-l${name}`);
    const compile = [
      "-O1",
      "-Wall",
      "-Wextra",
      "-Werror",
      "-Wno-unused-parameter",
      ...sanitizer,
      `-I${includes}`,
    ];
    const packages = flags("gstreamer-app-1.0", "gstreamer-video-1.0");
    const objects = ["infer_harness.c", "infer_print.c", "infer_prepared.cpp"].map((name) => {
      const object = this.path(`${name}.o`);
      const language = name.endsWith(".c") ? ["gcc", "-std=gnu11"] : ["g++", "-std=c++17"];
      execute([...language, ...compile, ...packages, "-c", "-o", object, native(name)]);
      return object;
    });
    const link = [`-L${standin}/lib`, `-Wl,-rpath,${standin}/lib`, ...libraries, ...packages];
    execute(["g++", ...sanitizer, "-o", this.#program, ...objects, ...link]);
    this.write("leaks.txt", "leak:g_quark_from\nleak:g_intern\nleak:call_init\nleak:ld-linux\n");
    // Scans the plugins once, and apart: leaks of other libraries' initialisation are none of ours.
    execute([this.#program], { env: { ...this.#environment, ASAN_OPTIONS: "detect_leaks=0" } });
  }

  get #environment(): Record<string, string> {
    return {
      GST_PLUGIN_PATH: join(standin, "lib/gst-plugins"),
      GST_REGISTRY: this.path("registry.bin"),
      // the scanner process could not load a sanitizer's build
      GST_REGISTRY_FORK: "no",
      // GLib leaves its first table of interned strings behind; to tell it from others takes whole stacks.
      ASAN_OPTIONS: "fast_unwind_on_malloc=0",
      LSAN_OPTIONS: `suppressions=${this.path("leaks.txt")}:print_suppressions=0`,
    };
  }

  path(name: string): string {
    return join(this.directory, name);
  }

  write(name: string, content: string | Uint8Array): string {
    const path = this.path(name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** Compiles a library of custom parsers against the headers in `headers`. */
  parsers(name: string, source: string, headers: readonly string[] = [includes]): string {
    const library = this.path(name);
    execute([
      ...[
        "g++",
        "-std=c++17",
        "-shared",
        "-fPIC",
        "-Wall",
        "-Werror",
        "-Wno-deprecated-declarations",
        ...sanitizer,
      ],
      ...["-o", library, source, ...headers.map((path) => `-I${path}`), ...flags("glib-2.0")],
    ]);
    return library;
  }

  run({ pictures, batch = 1, format = "RGBA", flags: extra = [], elements }: Run): Report {
    const [first] = pictures;
    if (!first) throw new Error("a run needs a picture");
    const raw = pictures.map((picture) => (format === "RGBA" ? rgba(picture) : nv12(picture)));
    const file = this.write("pictures.raw", Buffer.concat(raw));
    const chain = elements.flatMap((properties) => [
      "--",
      ...Object.entries(properties).map(([name, value]) => `${name}=${value}`),
    ]);
    const output = execute(
      [this.#program, `${first.width}`, `${first.height}`, format, `${batch}`, file, ...extra, ...chain],
      {
        cwd: this.directory,
        env: this.#environment,
      },
    );
    return parseReport(output);
  }

  [Symbol.dispose](): void {
    rmSync(this.directory, { recursive: true });
  }
}
