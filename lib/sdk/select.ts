import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { DeepscriptError } from "../native/errors.ts";

/** Where NVIDIA's installer puts the current DeepStream release. */
const installedRoot = "/opt/nvidia/deepstream/deepstream";

/**
 * Device nodes of a desktop or server card, WSL, and Jetson's integrated GPUs. A container may be given any of
 * several cards; nvidiactl and nvidia-uvm are there without one.
 */
const gpuNode = /^(nvidia\d+|dxg|nvhost-gpu|nvgpu|nvmap)$/;

/** The stand-in as the build leaves it; DEEPSCRIPT_SHIM names another build (a sanitizer's). */
export function shimBuild(): string {
  return process.env["DEEPSCRIPT_SHIM"] ?? join(import.meta.dir, "..", "..", "shim", "build", "release");
}

/** A DeepStream SDK on this machine, or the CPU stand-in in its place. */
export interface Sdk {
  readonly kind: "deepstream" | "standin";
  readonly root: string;
  /** Major and minor, as in "9.1". */
  readonly version: string;
  readonly libraries: string;
  readonly plugins: string;
  readonly headers: string;
  /** Why the stand-in was taken although nobody asked for it. */
  readonly notice?: string;
}

export class SdkError extends DeepscriptError {
  override readonly name = "SdkError";
}

/** The stand-in is to be used, and the set-up has not built it. */
export class UnbuiltStandinError extends SdkError {}

/**
 * Which SDK this process runs on: `DEEPSCRIPT_SDK=standin|PATH` if set, else the installed DeepStream,
 * else the stand-in. A DeepStream without a usable GPU is an error rather than a silent stand-in.
 */
export function selectSdk(choice: string | undefined = process.env["DEEPSCRIPT_SDK"], devices = "/dev"): Sdk {
  if (choice === "standin") return standin();
  if (choice !== undefined && choice !== "") {
    return withGpu(describe(choice, `DEEPSCRIPT_SDK=${choice}`), devices);
  }
  if (!existsSync(installedRoot)) {
    return { ...standin(), notice: "No DeepStream on this machine: running on deepscript's CPU stand-in." };
  }
  return withGpu(describe(installedRoot, "the installed DeepStream"), devices);
}

/** As `--json` reports it. */
export function sdkName(sdk: Sdk): string {
  return sdk.kind === "standin" ? "standin" : `deepstream ${sdk.version}`;
}

function standin(): Sdk {
  const root = join(shimBuild(), "standin");
  if (!existsSync(join(root, "version"))) {
    throw new UnbuiltStandinError(`The stand-in is not built (${root} is missing). Run: npm run setup`);
  }
  return describe(root, "the stand-in");
}

function describe(root: string, asked: string): Sdk {
  const versionFile = join(root, "version");
  if (!existsSync(versionFile)) {
    const why = existsSync(root) ? "it has no file named version" : "there is no such folder";
    throw new SdkError(
      `${asked}: ${root} is no DeepStream SDK (${why}). Give an SDK's folder, or DEEPSCRIPT_SDK=standin.`,
    );
  }
  const text = readFileSync(versionFile, "utf8");
  const version = /Version:\s*(\d+\.\d+)/.exec(text)?.[1];
  if (version === undefined) {
    throw new SdkError(`${asked}: ${versionFile} does not say which version this is: ${text.trim()}`);
  }
  const real = realpathSync(root);
  return {
    kind: text.includes("Stand-in") ? "standin" : "deepstream",
    root: real,
    version,
    libraries: join(real, "lib"),
    plugins: join(real, "lib", "gst-plugins"),
    headers: join(real, "sources", "includes"),
  };
}

function withGpu(sdk: Sdk, devices: string): Sdk {
  if (sdk.kind === "standin" || readdirSync(devices).some((node) => gpuNode.test(node))) return sdk;
  throw new SdkError(
    `DeepStream ${sdk.version} in ${sdk.root} is chosen, but no NVIDIA GPU can be used ` +
      `(${devices} has no nvidia0, nvidia1, … and no Jetson GPU device). ` +
      "Set DEEPSCRIPT_SDK=standin to run on the CPU stand-in.",
  );
}
