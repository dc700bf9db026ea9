/** Runs nvtracker over boxes in a process of its own and gives what comes out. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { shimBuild } from "../../../lib/sdk/select.ts";
import { compile, native, pkgConfig, root, run } from "../toolchain.ts";

const standin: string = join(shimBuild(), "standin");
const sanitizer: string[] = basename(shimBuild()) === "asan" ? ["-fsanitize=address", "-g"] : [];

export type Box = readonly [left: number, top: number, width: number, height: number];

/** What a detector says. */
export interface Detected {
  readonly box: Box;
  readonly class?: number;
  readonly confidence?: number;
}

export interface TrackedObject {
  readonly id: string;
  readonly class: number;
  readonly confidence: number;
  readonly tracker: number;
  readonly component: number;
  readonly border: number;
  readonly box: Box;
  readonly tracked: Box;
  readonly detected: Box;
  readonly label: string;
  readonly text: string | null;
}

export interface Track {
  readonly stream: number;
  readonly id: string;
  readonly class: number;
  readonly label: string;
  readonly frames: readonly {
    readonly number: number;
    readonly state: number;
    readonly age: number;
    readonly box: Box;
  }[];
}

export interface Batch {
  readonly frames: readonly {
    readonly source: number;
    readonly number: number;
    readonly objects: readonly TrackedObject[];
  }[];
  readonly past?: readonly Track[];
  readonly terminated?: readonly Track[];
  readonly shadow?: readonly Track[];
  readonly error?: string;
}

/** nvds_tracker_meta.h's TRACKER_STATE. */
export const state = { active: 1, inactive: 2, tentative: 3 } as const;

/** The line of a script for one frame. `idle`: no detector ran. */
export function frame(
  source: number,
  number: number,
  detected: readonly Detected[],
  ran: "ran" | "idle" = "ran",
): string {
  const boxes = detected.map(({ box, class: id = 0, confidence = 0.9 }) => `${id},${confidence},${box}`);
  return ["frame", source, number, ran, ...boxes].join(" ");
}

/** A script of batches of one frame of source 0, numbered from `from`. */
export function frames(each: readonly (readonly Detected[])[], from = 0): string[] {
  return each.flatMap((detected, index) => [frame(0, from + index, detected), "push"]);
}

export interface Options {
  readonly width?: number;
  readonly height?: number;
  readonly batch?: number;
  readonly properties?: Readonly<Record<string, string | number>>;
  readonly env?: Readonly<Record<string, string>>;
}

export class TrackerRig implements Disposable {
  readonly directory: string = mkdtempSync(join(tmpdir(), "deepscript-tracker-"));
  readonly #program: string = join(this.directory, "harness");

  /** Compiles the harness. */
  static async make(): Promise<TrackerRig> {
    const rig = new TrackerRig();
    const packages = ["gstreamer-app-1.0", "gstreamer-video-1.0"];
    const warnings = ["-O1", "-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter", ...sanitizer];
    const objects = await compile({
      sources: ["tracker_harness.c", "infer_print.c"].map((name) => join(native, name)),
      into: rig.directory,
      flags: [
        ...warnings,
        `-I${join(root, "shim/standin/include")}`,
        ...(await pkgConfig("--cflags", ...packages)),
      ],
    });
    const libraries = ["nvds_meta", "nvdsgst_meta", "nvdsgst_customhelper", "nvdsgst_helper", "nvbufsurface"];
    await run([
      ...[
        "gcc",
        ...sanitizer,
        "-o",
        rig.#program,
        ...objects,
        `-L${standin}/lib`,
        `-Wl,-rpath,${standin}/lib`,
      ],
      ...libraries.map((name) => `-l${name}`),
      // The sanitizer watches exceptions only if the C++ library is there when it starts.
      ...(sanitizer.length > 0 ? ["-Wl,--no-as-needed", "-lstdc++"] : []),
      ...(await pkgConfig("--libs", ...packages)),
    ]);
    // Scans the plugins once, and apart: leaks of other libraries' initialisation are none of ours.
    await run([rig.#program], { ...rig.#environment, ASAN_OPTIONS: "detect_leaks=0" });
    return rig;
  }

  get #environment(): Record<string, string> {
    return {
      GST_PLUGIN_PATH: join(standin, "lib/gst-plugins"),
      GST_REGISTRY: join(this.directory, "registry.bin"),
      GST_REGISTRY_FORK: "no",
      ASAN_OPTIONS: "fast_unwind_on_malloc=0",
      LSAN_OPTIONS: `suppressions=${join(native, "lsan.supp")}:print_suppressions=0`,
    };
  }

  write(name: string, text: string): string {
    const path = join(this.directory, name);
    writeFileSync(path, text);
    return path;
  }

  /** What the element gives for each batch; the last may be an error. */
  async run(script: readonly string[], options: Options = {}): Promise<Batch[]> {
    return (await this.#execute(script, options)).batches;
  }

  /** The same, with what was logged. */
  async runLogged(script: readonly string[], options: Options): Promise<{ batches: Batch[]; log: string }> {
    return await this.#execute(script, options);
  }

  async #execute(script: readonly string[], options: Options): Promise<{ batches: Batch[]; log: string }> {
    const { width = 320, height = 180, batch = 1, properties = {}, env = {} } = options;
    const set = Object.entries(properties).map(([name, value]) => `${name}=${value}`);
    const child = Bun.spawn([this.#program, `${width}`, `${height}`, `${batch}`, ...set], {
      env: { ...process.env, ...this.#environment, ...env },
      stdin: Buffer.from(`${script.join("\n")}\n`),
      stdout: "pipe",
      stderr: "pipe",
      timeout: 60_000,
    });
    const [out, log, exit] = await Promise.all([
      new Response(child.stdout).text(),
      new Response(child.stderr).text(),
      child.exited,
    ]);
    if (exit !== 0 || /CRITICAL|Sanitizer/.test(log)) {
      throw new Error(`the harness ended with ${child.signalCode ?? exit}:\n${log.slice(-4000)}`);
    }
    const lines = out.split("\n").filter(Boolean);
    return { batches: lines.map((line): Batch => JSON.parse(line)), log };
  }

  [Symbol.dispose](): void {
    rmSync(this.directory, { recursive: true });
  }
}

/** The ids of source 0's objects in each batch, in the order of their left sides. */
export function ids(batches: readonly Batch[], source = 0): string[][] {
  return batches.map(({ frames }) =>
    (frames.find((one) => one.source === source)?.objects ?? [])
      .toSorted((a, b) => a.box[0] - b.box[0])
      .map(({ id }) => id),
  );
}
