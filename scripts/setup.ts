/**
 * Makes this checkout ready to run: system packages, locked packages, the shim, the stand-in, the bindings.
 * Nothing that is up to date is done again. `--test` also installs what only the tests and the bench need.
 */
import { existsSync, rmSync, statfsSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "./setup/build.ts";
import { missingPackages, packages } from "./setup/packages.ts";
import { already, orExplain, repository, StepError, step } from "./setup/step.ts";

const installedDeepStream = "/opt/nvidia/deepstream/deepstream";

export interface SetupOptions {
  /** Also what `npm test` and `bun run bench` need. */
  readonly test: boolean;
}

export async function setUp({ test }: SetupOptions): Promise<void> {
  const withStandin = test || !existsSync(installedDeepStream) || process.env["DEEPSCRIPT_SDK"] === "standin";
  console.error("Setting up deepscript");
  requireDisk();
  const installed = await installPackages([
    ...packages.core,
    ...(withStandin ? packages.standin : []),
    ...(test ? packages.test : []),
  ]);
  await step("Installing the locked packages", { argv: ["bun", "install", "--frozen-lockfile"] });
  linkCommand();
  await build({
    name: "the shim",
    source: join(repository, "shim"),
    folder: join(repository, "shim", "build", "release"),
    options: [`-DDEEPSCRIPT_STANDIN=${withStandin ? "ON" : "OFF"}`],
    afresh: installed,
  });
  await generateBindings();
}

/** Bun links the commands of dependencies alone, and would ask the registry for a package of this name. */
function linkCommand(): void {
  const link = join(repository, "node_modules", ".bin", "deepscript");
  if (existsSync(link)) return;
  rmSync(link, { force: true });
  symlinkSync(join("..", "..", "lib", "cli", "main.ts"), link);
}

/** The committed bindings serve the stand-in on machines of their target; a DeepStream's are checked and generated from its own headers, into the cache. */
async function generateBindings(): Promise<void> {
  const { generatedFolder, ownFolder, requireBindings } = await import("../lib/sdk/bindings.ts");
  const { nativeLibraryFile } = await import("../lib/sdk/cache.ts");
  const { selectSdk, SdkError } = await import("../lib/sdk/select.ts");
  const title = "Generating the bindings";
  try {
    const sdk = selectSdk();
    const folder = sdk.kind === "deepstream" ? ownFolder(sdk) : generatedFolder(sdk);
    if (folder === undefined) return already(title, `those in lib/generated fit DeepStream ${sdk.version}`);
    const stamp = Bun.file(`${folder}.sha256`);
    const headers = await contentsOf(sdk.headers);
    if ((await stamp.exists()) && (await stamp.text()) === headers) {
      return already(title, `those in ${folder} were made from the headers of DeepStream ${sdk.version}`);
    }
    const bindgen = ["bun", join(repository, "bindgen", "cli.ts")];
    await step(`Checking the layouts of DeepStream ${sdk.version} with the compiler`, {
      argv: [...bindgen, "check", "--deepstream", sdk.root],
    });
    await step(`${title} of DeepStream ${sdk.version}`, {
      argv: [...bindgen, "--deepstream", sdk.root, "--out", folder],
    });
    const library = nativeLibraryFile(sdk);
    if (sdk.kind === "deepstream") {
      await step(`Compiling what reads the C++ of DeepStream ${sdk.version}`, {
        argv: [
          ...[...bindgen, "native", "--deepstream", sdk.root, "--library", library],
          ...["--out", join(dirname(library), "sources")],
        ],
      });
    }
    requireBindings(sdk);
    await stamp.write(headers);
  } catch (error) {
    throw error instanceof SdkError ? new StepError(error.message, { cause: error }) : error;
  }
}

/** A hash of the C headers in a folder, and of the generator that reads them. */
async function contentsOf(folder: string): Promise<string> {
  const hash = new Bun.CryptoHasher("sha256");
  for (const [root, pattern] of [
    [folder, "*.h"],
    [join(repository, "bindgen"), "**/*.ts"],
    [join(repository, "shim", "sdk"), "*.?pp"],
  ] as const) {
    for (const name of [...new Bun.Glob(pattern).scanSync(root)].sort()) {
      hash.update(name).update(await Bun.file(join(root, name)).bytes());
    }
  }
  return hash.digest("hex");
}

function requireDisk(): void {
  const { bavail, bsize } = statfsSync(repository);
  const free = (bavail * bsize) / 2 ** 20;
  if (free < 500) {
    throw new StepError(
      `Only ${free.toFixed(0)} MiB are free where ${repository} is; the build needs about 500 MiB.`,
    );
  }
}

/** Resolves to whether any was missing. */
async function installPackages(wanted: readonly string[]): Promise<boolean> {
  const title = "Installing system packages";
  const missing = missingPackages(wanted);
  if (missing === undefined) {
    already(title, `this is no Debian or Ubuntu; see that you have the equivalents of: ${wanted.join(" ")}`);
    return false;
  }
  if (missing.length === 0) {
    already(title, `all ${wanted.length} are there`);
    return false;
  }
  const root = process.getuid?.() === 0;
  const sudo = root ? [] : ["sudo", "-n"];
  if (!root && !(await canSudo())) {
    throw new StepError(
      `These packages are missing, and installing them needs root. Run this, then the same command again:\n\n` +
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing.join(" ")}`,
    );
  }
  const apt = [...sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  await step("Updating apt's package lists", { argv: [...apt, "update"] });
  await step(`${title} (${missing.length})`, {
    argv: [...apt, "install", "-y", "--no-install-recommends", ...missing],
  });
  return true;
}

/** Asks for the password once, on the terminal, if there is one. */
async function canSudo(): Promise<boolean> {
  if (Bun.which("sudo") === null) return false;
  if (Bun.spawnSync(["sudo", "-n", "true"], { stderr: "ignore" }).exitCode === 0) return true;
  if (process.stdin.isTTY !== true) return false;
  return (
    (await Bun.spawn(["sudo", "-v"], { stdin: "inherit", stdout: "inherit", stderr: "inherit" }).exited) === 0
  );
}

/** As one has to type it: the Bun that scripts/bun.sh keeps in its cache is on nobody's PATH. */
function bun(): string {
  return /\/deepscript\/bun-[\d.]+\//.test(process.execPath) ? process.execPath : "bun";
}

if (import.meta.main) {
  await orExplain(() => setUp({ test: process.argv.includes("--test") }));
  console.error(
    `It is ready. Try this:\n\n  ${bun()} samples/test1.ts -o drawn.mp4\n  ${bun()} x deepscript --help`,
  );
}
