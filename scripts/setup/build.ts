import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { step } from "./step.ts";

export interface CMakeBuild {
  readonly source: string;
  readonly folder: string;
  /** What is built, as in "the release shim". */
  readonly name: string;
  /** For cmake, as in -DNAME=VALUE. */
  readonly options: readonly string[];
  /** Configures although that was done: what it looks for may be elsewhere now. */
  readonly afresh?: boolean;
}

/**
 * Builds what changed. It is configured once for the same options and CMake: that takes many seconds each time, and the
 * build itself configures again where a CMakeLists.txt has changed.
 */
export async function build({ source, folder, name, options, afresh = false }: CMakeBuild): Promise<void> {
  const configure = ["cmake", "-S", source, "-B", folder, "-G", "Ninja", ...options];
  const wanted = `${configure.join("\n")}\n${cmakeVersion()}`;
  const stamp = Bun.file(join(folder, "configured.txt"));
  const configured = existsSync(join(folder, "build.ninja")) && (await stamp.exists());
  if (afresh || !configured || (await stamp.text()) !== wanted) {
    if (await stamp.exists()) await stamp.delete();
    await step(`Configuring ${name}`, { argv: configure });
    await stamp.write(wanted);
  }
  const parallel = String(availableParallelism());
  await step(`Building ${name}`, { argv: ["cmake", "--build", folder, "--parallel", parallel] });
}

function cmakeVersion(): string {
  if (Bun.which("cmake") === null) return "";
  return Bun.spawnSync(["cmake", "--version"], { stderr: "ignore" }).stdout.toString();
}
