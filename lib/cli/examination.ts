/** What has to be there for pipelines to run, looked at one by one. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { requireBindings } from "../sdk/bindings.ts";
import { cacheFolder } from "../sdk/cache.ts";
import { type Sdk, selectSdk, shimBuild, UnbuiltStandinError } from "../sdk/select.ts";
import { packageFolder } from "./package_folder.ts";

export interface Finding {
  readonly subject: string;
  /** `skipped`: it could not be looked at, for what another finding tells. */
  readonly state: "good" | "bad" | "skipped";
  readonly text: string;
  /** How to mend it. */
  readonly fix?: string;
}

const setup = `npm run setup, in ${packageFolder}`;

const libraries = ["deepscript", "deepscript_gst", "deepscript_image", "deepscript_relay", "deepscript_rtsp"];

/** Elements that most programs need; DeepStream's are asked for by name too. */
const everyday = [
  ...["filesrc", "qtdemux", "matroskademux", "h264parse", "h265parse", "rtspsrc", "rtph264pay", "fakesink"],
  ...[
    "nvstreammux",
    "nvinfer",
    "nvtracker",
    "nvvideoconvert",
    "nvdsosd",
    "nvmultistreamtiler",
    "nvv4l2decoder",
  ],
];

/** Looks at everything; `port` is the one on which an RTSP server would listen. Nothing here throws. */
export async function examine(port: number): Promise<Finding[]> {
  const sdk = attempt(selectSdk);
  return [
    bun(),
    build(),
    deepStream(sdk),
    bindings(sdk),
    gpu(sdk),
    ...(await gstreamer(sdk)),
    cache(sdk),
    listening(port),
  ];
}

type Attempt<T> = { readonly value: T } | { readonly error: unknown };

function attempt<T>(what: () => T): Attempt<T> {
  try {
    return { value: what() };
  } catch (error) {
    return { error };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function goodIf(good: boolean): Finding["state"] {
  return good ? "good" : "bad";
}

function bun(): Finding {
  const wanted = manifest.engines.bun;
  const good = Bun.semver.satisfies(Bun.version, wanted);
  const text = good ? Bun.version : `${Bun.version}, and deepscript needs ${wanted}`;
  return { subject: "Bun", state: goodIf(good), text, ...(good ? {} : { fix: `bun upgrade, or ${setup}` }) };
}

function build(): Finding {
  const subject = "deepscript's build";
  const folder = shimBuild();
  const missing = libraries.filter((name) => !existsSync(join(folder, `lib${name}.so`)));
  if (missing.length > 0)
    return {
      subject,
      state: "bad",
      text: `${folder} has no ${missing.map((name) => `lib${name}.so`).join(", ")}`,
      fix: setup,
    };
  const built = statSync(join(folder, "libdeepscript.so")).mtimeMs;
  const core = join(packageFolder, "shim", "core");
  const newer = readdirSync(core).filter(
    (name) => /\.[ch]$/.test(name) && statSync(join(core, name)).mtimeMs > built,
  );
  // A package's files are as old as its unpacking: there only a build of its own can be compared.
  const own = folder.startsWith(join(packageFolder, "shim"));
  if (own && newer.length > 0)
    return { subject, state: "bad", text: `older than shim/core/${newer[0]}`, fix: setup };
  return { subject, state: "good", text: folder };
}

function deepStream(sdk: Attempt<Sdk>): Finding {
  const subject = "DeepStream";
  if ("error" in sdk) {
    const { error } = sdk;
    const fix = error instanceof UnbuiltStandinError ? setup : "DEEPSCRIPT_SDK=standin runs without it";
    return { subject, state: "bad", text: messageOf(error), fix };
  }
  const { kind, version, root } = sdk.value;
  const name = kind === "standin" ? `the CPU stand-in of ${version}` : version;
  return { subject, state: "good", text: `${name}, ${root}` };
}

function bindings(sdk: Attempt<Sdk>): Finding {
  const subject = "Bindings";
  if ("error" in sdk) return { subject, state: "skipped", text: "no DeepStream to compare them with" };
  const fit = attempt(() => requireBindings(sdk.value));
  if ("error" in fit) return { subject, state: "bad", text: messageOf(fit.error), fix: setup };
  return { subject, state: "good", text: `fit DeepStream ${sdk.value.version} on ${process.arch}` };
}

function gpu(sdk: Attempt<Sdk>): Finding {
  const subject = "GPU and driver";
  const driver = driverVersion();
  if (driver !== undefined) return { subject, state: "good", text: driver };
  if ("error" in sdk)
    return { subject, state: "skipped", text: "none here, and no DeepStream that needs one" };
  if (sdk.value.kind === "standin")
    return { subject, state: "good", text: "none here, and the stand-in needs none" };
  return {
    subject,
    state: "bad",
    text: "no NVIDIA driver is loaded",
    fix: "install NVIDIA's driver; in a container, start it with --gpus all or --runtime nvidia",
  };
}

/** As the kernel's module or Jetson's system say; undefined where there is neither. */
function driverVersion(): string | undefined {
  for (const file of ["/proc/driver/nvidia/version", "/etc/nv_tegra_release"]) {
    if (existsSync(file)) return readFileSync(file, "utf8").split("\n")[0]?.replace(/\s+/g, " ").trim();
  }
  return undefined;
}

async function gstreamer(sdk: Attempt<Sdk>): Promise<Finding[]> {
  const subject = "GStreamer";
  if ("error" in sdk) return [{ subject, state: "skipped", text: "not started: there is no DeepStream" }];
  try {
    // Loaded here: where nothing is built it cannot be, and the rest is still to be told.
    const { gstreamerVersion, missingFactories } = await import("./registry_facts.ts");
    const version = gstreamerVersion();
    const known = Bun.semver.satisfies(version, ">=1.20.0 <1.27.0");
    const missing = missingFactories(everyday);
    return [
      {
        subject,
        state: goodIf(known),
        text: known ? version : `${version}: 1.20 to 1.26 are known to work`,
        ...(known ? {} : { fix: "use the distribution's GStreamer: Debian 12, Ubuntu 22.04 or 24.04" }),
      },
      {
        subject: "Plugins",
        state: goodIf(missing.length === 0),
        text:
          missing.length === 0
            ? `all ${everyday.length} everyday elements`
            : `no ${missing.map(({ name }) => name).join(", ")}`,
        ...(missing.length === 0
          ? {}
          : {
              fix: `they come with ${[...new Set(missing.map(({ from }) => from))].join(", ")}; or ${setup}`,
            }),
      },
    ];
  } catch (error) {
    return [{ subject, state: "bad", text: messageOf(error), fix: setup }];
  }
}

function cache(sdk: Attempt<Sdk>): Finding {
  const subject = "Cache folder";
  if ("error" in sdk) return { subject, state: "skipped", text: "not looked at: there is no DeepStream" };
  const { path, notice } = cacheFolder(sdk.value);
  if (notice === undefined) return { subject, state: "good", text: path };
  return { subject, state: "bad", text: notice, fix: "set XDG_CACHE_HOME to a folder that can be written" };
}

function listening(port: number): Finding {
  const subject = `Port ${port}`;
  const tried = attempt(() => {
    const socket = { data: () => {} };
    Bun.listen({ hostname: "127.0.0.1", port, socket }).stop(true);
  });
  if ("value" in tried) return { subject, state: "good", text: "free for an RTSP server" };
  return {
    subject,
    state: "bad",
    text: `cannot be listened on: ${messageOf(tried.error)}`,
    fix: "give the program another --port",
  };
}
