import { BindgenError } from "../diagnostics.ts";
import { type Target, targets } from "../target.ts";
import { Capture } from "./capture.ts";
import { unlessInterrupted } from "./interruption.ts";
import { compilerTurns } from "./turns.ts";

/** The compiler and pkg-config of the machine. */
export interface Toolchain {
  readonly compiler: string;
  readonly target: Target;
  /** Absent: C. */
  readonly language?: "c++";
  /** `-I` and `-D` flags of the packages asked for. */
  readonly flags: readonly string[];
  /** Directories behind the `-I` flags, longest first: what a header's package is told by. */
  readonly includeRoots: readonly string[];
}

export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Longer than any header takes, on any machine that could run DeepStream. */
const defaultSeconds = 180;

/** Runs a compiler or pkg-config, when it is its turn. One that cannot be started, crashes or hangs is an error. */
export async function run(command: readonly string[], input = ""): Promise<Run> {
  using _turn = await compilerTurns.take();
  using printed = new Capture();
  const child = start(command, input, printed.descriptor);
  // The whole group: a compiler's driver leaves the work to programs of its own.
  const kill = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, "SIGKILL");
  };
  using _interrupted = unlessInterrupted(kill);
  const seconds = Number(process.env["BINDGEN_TIMEOUT"] ?? defaultSeconds) || defaultSeconds;
  let late = false;
  const deadline = setTimeout(() => {
    late = true;
    kill();
  }, seconds * 1000);
  const [stderr, exitCode] = await Promise.all([new Response(child.stderr).text(), child.exited]);
  clearTimeout(deadline);
  const stdout = printed.text();
  if (child.signalCode === null) return { exitCode, stdout, stderr };
  const what = late ? `did not end within ${seconds} seconds` : `crashed (${child.signalCode})`;
  throw new BindgenError(
    "compilerFailed",
    `${command[0]} ${what}: ${stderr.trim() || command.join(" ")}`,
    "run that command by hand; name another compiler with --cc, or more seconds with BINDGEN_TIMEOUT",
  );
}

function start(command: readonly string[], input: string, stdout: number) {
  try {
    return Bun.spawn([...command], {
      stdin: new Blob([input]),
      stdout,
      stderr: "pipe",
      detached: true,
      env: { ...process.env, LC_ALL: "C" },
    });
  } catch (error) {
    throw new BindgenError(
      "compilerFailed",
      `${command[0]} cannot be started: ${error instanceof Error ? error.message : String(error)}`,
      "run it by hand, or name another compiler with --cc",
    );
  }
}

/** Is there such a compiler, with a C library's headers to go with it? A cross compiler may lack them. */
export async function isUsable(compiler: string): Promise<boolean> {
  if (Bun.which(compiler) === null) return false;
  return (await run([compiler, "-x", "c", "-E", "-"], "#include <stdlib.h>\n")).exitCode === 0;
}

export interface PackageRequest {
  readonly pkgConfig: string;
  readonly debian: string;
}

export async function findToolchain(
  compiler: string,
  packages: readonly PackageRequest[],
  defines: readonly string[] = [],
): Promise<Toolchain> {
  if (Bun.which(compiler) === null) {
    throw new BindgenError(
      "noCompiler",
      `there is no C compiler called ${compiler} on this machine`,
      "install one (apt install gcc), or name yours with --cc or the variable CC",
    );
  }
  const machine = (await run([compiler, "-dumpmachine"])).stdout.trim();
  const target = targets.find((candidate) => machine.startsWith(candidate.machine));
  if (target === undefined) {
    throw new BindgenError(
      "noCompiler",
      `${compiler} compiles for ${machine || "an unknown machine"}, for which no layout rules are known`,
      `use a compiler for one of: ${targets.map((known) => known.machine).join(", ")}`,
    );
  }
  const flags = await packageFlags(packages, target);
  const includeRoots = flags
    .filter((flag) => flag.startsWith("-I"))
    .map((flag) => flag.slice(2))
    .sort((a, b) => b.length - a.length);
  return {
    compiler,
    target,
    flags: [...flags, ...defines.map((name) => `-D${name}`)],
    includeRoots,
  };
}

async function packageFlags(packages: readonly PackageRequest[], target: Target): Promise<string[]> {
  if (packages.length === 0) return [];
  const pkgConfig = requirePkgConfig();
  const names = packages.map((wanted) => wanted.pkgConfig);
  const cflags = await run([pkgConfig, "--cflags", ...names]);
  if (cflags.exitCode === 0) {
    const flags = cflags.stdout
      .trim()
      .split(/\s+/)
      .filter((flag) => flag !== "");
    return isNative(target) ? flags : flags.filter((flag) => !isMachineSpecific(flag));
  }
  for (const wanted of packages) {
    const found = await run([pkgConfig, "--exists", wanted.pkgConfig]);
    if (found.exitCode !== 0) {
      throw new BindgenError(
        "missingHeader",
        `pkg-config does not find ${wanted.pkgConfig}, or something that it needs: ${cflags.stderr.trim()}`,
        `apt install ${wanted.debian}, or add the directory of ${wanted.pkgConfig}.pc to PKG_CONFIG_PATH`,
      );
    }
  }
  throw new BindgenError(
    "noPkgConfig",
    `pkg-config failed: ${cflags.stderr.trim()}`,
    "mend the .pc file it names",
  );
}

/** A cross compiler has its own libc headers: the native multiarch folder would hide them. */
function isMachineSpecific(flag: string): boolean {
  return /^-I\/usr\/include\/(x86_64|aarch64)-[^/]+\/?$/.test(flag);
}

function isNative(target: Target): boolean {
  return target.name === `linux-${process.arch}`;
}

function requirePkgConfig(): string {
  const found = Bun.which(process.env["PKG_CONFIG"] ?? "pkg-config");
  if (found !== null) return found;
  throw new BindgenError(
    "noPkgConfig",
    "there is no pkg-config on this machine",
    "apt install pkg-config, or name yours with the variable PKG_CONFIG",
  );
}

/** The version of an installed package, as its .pc file has it. */
export async function packageVersion(name: string): Promise<string> {
  return (await run([requirePkgConfig(), "--modversion", name])).stdout.trim();
}
