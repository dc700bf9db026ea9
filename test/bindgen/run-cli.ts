import { join } from "node:path";

/** A run of bindgen's command line: what it printed and its exit code. */
export interface CliRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const cli = join(import.meta.dir, "../../bindgen/cli.ts");

/** Runs bindgen as a person would; `cache` is the folder in which it remembers earlier runs. */
export function runCli(
  args: readonly string[],
  cache: string,
  environment: { readonly [name: string]: string } = {},
): CliRun {
  const { exitCode, stdout, stderr } = Bun.spawnSync([process.execPath, cli, ...args], {
    env: { ...process.env, XDG_CACHE_HOME: cache, NO_COLOR: "1", ...environment },
  });
  return { code: exitCode, stdout: stdout.toString(), stderr: stderr.toString() };
}
